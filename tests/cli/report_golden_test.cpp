// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <unistd.h>

/// The scenario of tests/golden/shop: commands on the example shop and the figures they must give.
namespace vidette {
namespace {

using nlohmann::json;

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

void expectFigure(const json& document, const std::string& place, const json& wanted, double tolerance) {
    const json::json_pointer pointer(place);
    ASSERT_TRUE(document.contains(pointer)) << place << " is missing";
    const json& found = document.at(pointer);
    if (wanted.is_number()) {
        ASSERT_TRUE(found.is_number()) << place << ": " << found;
        EXPECT_NEAR(found.get<double>(), wanted.get<double>(), tolerance) << place;
    } else {
        EXPECT_EQ(found, wanted) << place;
    }
}

TEST(GoldenShop, EveryCommandGivesItsFigures) {
    const auto expected = json::parse(
        support::readText(support::repositoryFile("tests/golden/shop/expected.json")), nullptr, false);
    ASSERT_TRUE(expected.is_array());
    const auto out =
        std::filesystem::temp_directory_path() / ("vidette-golden-" + std::to_string(getpid()) + ".html");
    const std::string shop = support::repositoryFile("examples/shop").string();
    for (const json& scenario : expected) {
        const std::string written = scenario.at("command").get<std::string>();
        SCOPED_TRACE(written);
        const auto run =
            support::runVidette(replaced(replaced(written, "{shop}", shop), "{out}", out.string()));
        EXPECT_EQ(run.exitCode, 0) << run.err;
        const json document = json::parse(run.out, nullptr, false);
        ASSERT_FALSE(document.is_discarded()) << run.out;
        for (const auto& [place, wanted] : scenario.at("figures").items()) {
            expectFigure(document, place, wanted, scenario.value("tolerance", 1e-6));
        }
    }
    std::filesystem::remove(out);
}

} // namespace
} // namespace vidette
