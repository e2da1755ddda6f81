// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_csv.h"
#include "support/random_estate.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::io {
namespace {

TableRows read(const std::string& text, const TableReading& reading) {
    auto rows = readTable(text, "t.csv", reading);
    EXPECT_TRUE(rows) << base::describe(rows.error());
    return rows ? std::move(*rows) : TableRows{};
}

TEST(PlanTable, Cameras_AreReadFromColumns) {
    const auto rows =
        read("id,x,y,height,pan,hfov,model\nC1,1.5,2,2.6,45,103,A4\nC2,0,0,3,,,\n", {"camera", {}});
    ASSERT_TRUE(rows.errors.empty());
    ASSERT_EQ(rows.estate.cameras.size(), 2U);
    const auto* first = rows.estate.cameras.find(estate::CameraId::named("camera:C1"));
    EXPECT_EQ(first->at, (geometry::Point{1.5, 2}));
    EXPECT_EQ(first->hfov->degrees(), 103);
    EXPECT_FALSE(rows.estate.cameras.find(estate::CameraId::named("camera:C2"))->hfov);
}

TEST(PlanTable, SemicolonsAndDecimalCommas_AreUnderstood) {
    const auto rows = read("id;x;y;height;model\nC1;1,5;2;2,6;\"3,5\"\n", {"camera", {}});
    ASSERT_TRUE(rows.errors.empty());
    EXPECT_EQ(rows.estate.cameras.begin()->at.x, 1.5);
    EXPECT_EQ(rows.estate.cameras.begin()->height.value, 2.6);
    EXPECT_EQ(rows.estate.cameras.begin()->model, "3,5");
}

TEST(PlanTable, RenamedColumns_AreFollowed) {
    const auto rows = read("cislo,east,north,vyska\nK7,1,2,3\n",
                           {"camera", {{"id", "cislo"}, {"x", "east"}, {"y", "north"}, {"height", "vyska"}}});
    ASSERT_TRUE(rows.errors.empty());
    EXPECT_EQ(rows.estate.cameras.begin()->code, "K7");
    EXPECT_EQ(readTable("a,b\n1,2\n", "t.csv", {"camera", {{"id", "c"}}}).error().code, "no_column");
}

TEST(PlanTable, EveryWrongRow_IsNamed) {
    const auto rows = read("id,x,y,height\nC1,1,2,\nC2,a,0,3\n,0,0,3\nC4,0,0,3\nC4,0,0,3\n", {"camera", {}});
    ASSERT_EQ(rows.errors.size(), 4U);
    EXPECT_EQ(rows.errors[0].where, "t.csv: row 1: camera C1: height");
    EXPECT_EQ(rows.errors[1].where, "t.csv: row 2: camera C2: x");
    EXPECT_EQ(rows.errors[1].message, "found the text 'a', expected a number");
    EXPECT_EQ(rows.errors[2].where, "t.csv: row 3: camera : id");
    EXPECT_EQ(rows.errors[3].where, "t.csv: row 5: camera C4: id");
}

TEST(PlanTable, KitsOfTheCatalogue_AreReadAsTheProgramReadsThem) {
    const auto text = support::readText(support::repositoryFile("data/catalog/kits.csv"));
    const auto rows = read(text, {"kit", {}});
    ASSERT_TRUE(rows.errors.empty()) << base::describe(rows.errors.front());
    const auto known = catalog::kits();
    ASSERT_TRUE(known);
    ASSERT_EQ(rows.estate.kits.size(), known->size());
    for (const auto& kit : *known) {
        const auto* row = rows.estate.kits.find(estate::KitId::named("kit:" + kit.code));
        ASSERT_NE(row, nullptr) << kit.code;
        EXPECT_EQ(row->facts, kit);
    }
}

TEST(PlanTable, ZonesAndUnknownTables_AreRefused) {
    EXPECT_EQ(readTable("id\nZ1\n", "t.csv", {"zone", {}}).error().code, "unknown_table");
    EXPECT_EQ(writeTable({}, "zone").error().code, "unknown_table");
    EXPECT_EQ(readTable("", "t.csv", {"camera", {}}).error().code, "no_column");
}

TEST(PlanTable, UnknownColumn_IsAWarning) {
    const auto rows = read("id,x,y,height,colour\nC1,0,0,3,red\n", {"camera", {}});
    ASSERT_EQ(rows.warnings.size(), 1U);
    EXPECT_EQ(rows.warnings.front().code, "unknown_field");
}

TEST(PlanTable, CellsThatASpreadsheetWouldRun_AreGuarded) {
    estate::Estate estate;
    estate::Camera row;
    row.id = estate::CameraId::named("camera:C1");
    row.code = "C1";
    row.model = "=cmd|' /C calc'!A0";
    estate.cameras = estate.cameras.with(row);
    const auto text = writeTable(estate, "camera");
    ASSERT_TRUE(text);
    EXPECT_NE(text->find(",'=cmd"), std::string::npos);
    EXPECT_EQ(read(*text, {"camera", {}}).estate.cameras.begin()->model, row.model);
}

RC_GTEST_PROP(PlanTable, KitsAndDemands_ReadBackEqual, (std::uint64_t seed)) {
    auto estate = support::randomEstate(seed, 3);
    const auto kits = read(*writeTable(estate, "kit"), {"kit", {}});
    RC_ASSERT(kits.errors.empty());
    for (const auto& kit : kits.estate.kits) {
        bool found = false;
        for (const auto& other : estate.kits) found = found || other.facts == kit.facts;
        RC_ASSERT(found);
    }
    RC_ASSERT(read(*writeTable(estate, "demand"), {"demand", {}}).estate.demands.size() == 3U);
}

} // namespace
} // namespace vidette::io
