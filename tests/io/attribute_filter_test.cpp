// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/attribute_filter.h"

#include <gtest/gtest.h>

#include <map>

namespace vidette::io {
namespace {

bool holdsFor(const std::string& test, const std::map<std::string, std::string>& row) {
    const auto filter = filterFromWords({test});
    EXPECT_TRUE(filter) << test;
    return filter && holds(*filter, [&](const std::string& column) {
               const auto at = row.find(column);
               return at == row.end() ? std::string() : at->second;
           });
}

TEST(AttributeFilter, EachTest_MeansWhatItSays) {
    const std::map<std::string, std::string> row{{"building", "yes"}, {"height", "12.5"}, {"a:b", "x=y"}};
    for (const char* test :
         {"building=*", "building=yes", "building=no|yes", "building!=no", "roof!=*", "roof!=flat",
          "height>12", "height>=12.5", "height<100", "height<=12.5", "a:b=x=y"})
        EXPECT_TRUE(holdsFor(test, row)) << test;
    for (const char* test : {"roof=*", "building=no", "building=YES", "building!=yes", "building!=*",
                             "height>12.5", "height<9", "roof>0", "building>0"})
        EXPECT_FALSE(holdsFor(test, row)) << test;
}

TEST(AttributeFilter, AllTestsMustHold) {
    const auto filter = filterFromWords({"a=1", "b=2"});
    ASSERT_TRUE(filter);
    EXPECT_TRUE(holds(*filter, [](const std::string& name) { return name == "a" ? "1" : "2"; }));
    EXPECT_FALSE(holds(*filter, [](const std::string&) { return "1"; }));
}

TEST(AttributeFilter, BrokenWords_AreNamed) {
    for (const char* word : {"", "building", "=yes", "height>", "height>tall", "a!b", "x="}) {
        const auto filter = filterFromWords({word});
        ASSERT_FALSE(filter) << word;
        EXPECT_EQ(filter.error().code, "bad_where");
        EXPECT_NE(filter.error().message.find("'" + std::string(word) + "'"), std::string::npos);
    }
}

} // namespace
} // namespace vidette::io
