// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/pasted_table.h"

#include "estate/row_codes.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

const char* const kCameras = "Kód\tX\tY\tVýška (m)\tAzimut\tFOV\tPoznámka\n"
                             "K1\t12,5\t3,25\t3,5\t90\t95\tu vchodu\n"
                             "K2\t1.5\t2\t4\t180\t80\t\n";

TEST(PastedTable, CzechHeadingsAndDecimalComma_AreUnderstood) {
    auto table = lookAtTable(kCameras);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->table, "camera");
    EXPECT_EQ(table->fields, (std::vector<std::string>{"id", "x", "y", "height", "pan", "hfov", ""}));
    const auto rows = readPasted(*table, {});
    ASSERT_TRUE(rows);
    EXPECT_TRUE(rows->errors.empty());
    const auto* camera = estate::rowNamed(rows->estate.cameras, "K1");
    ASSERT_NE(camera, nullptr);
    EXPECT_EQ(camera->at, (geometry::Point{12.5, 3.25}));
    EXPECT_EQ(camera->height.value, 3.5);
}

TEST(PastedTable, RowsWithoutACode_GetTheNextFreeOnes) {
    const auto first = readPasted(*lookAtTable("x\ty\tweight\n1\t2\t5\n"), {});
    ASSERT_TRUE(first);
    ASSERT_EQ(first->estate.demands.size(), 1U);
    const auto second = readPasted(*lookAtTable("x\ty\tweight\n3\t4\t1\n"), first->estate);
    EXPECT_NE(second->estate.demands.begin()->code, first->estate.demands.begin()->code);
}

TEST(PastedTable, ZoneIsARectangle_AndABadRowIsTold) {
    const auto table = lookAtTable("name\tx\ty\twidth\tdepth\nStore\t1\t2\t3,5\t2\nHall\t1\t2\twide\t2\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->table, "zone");
    const auto rows = readPasted(*table, {});
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->estate.zones.size(), 1U);
    EXPECT_NEAR(geometry::area(rows->estate.zones.begin()->area), 7, 1e-12);
    ASSERT_EQ(rows->errors.size(), 1U);
    EXPECT_NE(rows->errors.front().where.find("row 2"), std::string::npos);
}

TEST(PastedTable, FieldGivenTwiceOrMissing_IsAnError) {
    auto table = *lookAtTable(kCameras);
    table.fields[6] = "x";
    EXPECT_EQ(readPasted(table, {}).error().code, "no_column");
    table.fields[6] = "";
    table.fields[1] = "";
    EXPECT_EQ(readPasted(table, {}).error().where, "x");
}

TEST(PastedTable, WordsThatAreNoTable_AreRefused) {
    EXPECT_FALSE(lookAtTable("hello"));
    EXPECT_FALSE(lookAtTable("x\ty"));
    EXPECT_FALSE(lookAtTable(""));
}

} // namespace
} // namespace vidette::io
