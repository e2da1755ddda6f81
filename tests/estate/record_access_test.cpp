// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_access.h"

#include "estate/record_edits.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

TEST(RecordAccess, EveryTableHasABlankRowOfItsFields) {
    for (const auto& table : recordTables())
        EXPECT_EQ(table.blank().values.size(), table.fields.size()) << table.name;
    const auto& asset = *recordTable("asset");
    EXPECT_EQ(asset.blank().values.at(*asset.field("criticality")), FieldValue(std::int64_t{3}));
}

TEST(RecordAccess, UnknownNamesAreToldWithThoseThatAre) {
    EXPECT_EQ(recordTableNamed("partys").error().code, "unknown_table");
    const auto row = addRecord({}, *recordTable("party"), {{"colour", "red"}});
    ASSERT_FALSE(row);
    EXPECT_EQ(row.error().message, "expected one of code, name, kind, contact");
    EXPECT_EQ(recordRowNamed({}, *recordTable("party"), "x").error().code, "no_such_row");
}

TEST(RecordAccess, EmptyTextMakesAFieldBeginAnew) {
    const auto& table = *recordTable("asset");
    const auto made = addRecord({}, table, {{"code", "A"}, {"criticality", "5"}, {"serial", "S"}});
    ASSERT_TRUE(made);
    const auto row =
        withTexts(*made, table, *recordRowNamed(*made, table, "A"), {{"criticality", ""}, {"serial", ""}});
    ASSERT_TRUE(row);
    const auto next = table.put(*made, *row);
    ASSERT_TRUE(next);
    EXPECT_EQ(rowNamed(next->assets, "A")->criticality, 3);
    EXPECT_EQ(rowNamed(next->assets, "A")->serial, "");
}

TEST(RecordAccess, PersonalTextsAreErasedFromTheirDayOn) {
    Estate estate;
    const base::Date day{2026, 6, 30};
    for (const auto& [code, after] :
         {std::pair("PT1", std::optional(day)), std::pair("PT2", std::optional(base::daysAfter(day, 1))),
          std::pair("PT3", std::optional<base::Date>())})
        estate = *putRecord(estate, PersonalText{PersonalTextId::fresh(), code, "person", "Q", after, {}});
    const auto erased = erasePersonalTexts(estate, day);
    ASSERT_TRUE(erased);
    EXPECT_EQ(erased->count, 1);
    EXPECT_EQ(rowNamed(erased->estate.personalTexts, "PT1")->text, "");
    EXPECT_EQ(rowNamed(erased->estate.personalTexts, "PT1")->erasedOn, day);
    EXPECT_EQ(rowNamed(erased->estate.personalTexts, "PT3")->text, "Q");
    EXPECT_EQ(erasePersonalTexts(erased->estate, day)->count, 0);
}

} // namespace
} // namespace vidette::estate
