// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/datasheet_import.h"

#include "base/text.h"
#include "catalog/own_models.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace vidette::catalog {
namespace {

DatasheetImport imported(const std::string& text) {
    const auto table = base::parseCsv(text, base::csvSeparatorOf(text));
    const auto mapping = guessedMapping(table.header);
    const auto import = importDatasheet(table, *mapping, "sheet.csv");
    EXPECT_TRUE(import) << import.error().message;
    return import.value_or(DatasheetImport{});
}

TEST(DatasheetImport, ReadsHeadingsUnitsAndDecimalCommasOfMakers) {
    const auto import = imported("Manufacturer;Model name;Max. resolution;Focal length (mm);HFOV (°);DORI\n"
                                 "Example;Bullet;2688 × 1520;2,8–12 mm;108°;64/25,4/12,8/6,4\n");
    ASSERT_EQ(import.rows.size(), 1U);
    ASSERT_TRUE(import.rows[0].model) << import.rows[0].problem;
    const auto& model = *import.rows[0].model;
    EXPECT_EQ(model.imageWidth, 2688);
    EXPECT_EQ(model.focalMin, 2.8);
    EXPECT_EQ(model.focalMax, 12);
    EXPECT_EQ(model.printed.observe, 25.4);
    EXPECT_EQ(model.source, "sheet.csv");
    EXPECT_TRUE(import.unusedColumns.empty());
}

TEST(DatasheetImport, KeepsDoubtfulRowsWithTheDoubtAndNamesTheOthers) {
    const auto import = imported("maker,model,resolution,hfov,dori,weight\n"
                                 "E,Slip,2688x1520,84,78.0/22.2/15.6/7.8,1\n"
                                 "E,No angle,1920x1080,,,2\n");
    ASSERT_EQ(import.rows.size(), 2U);
    ASSERT_EQ(import.rows[0].findings.size(), 1U);
    EXPECT_EQ(import.rows[0].findings[0].code, "printed_ratio");
    EXPECT_FALSE(import.rows[1].model);
    EXPECT_TRUE(import.rows[1].problem.starts_with("hfov: ")) << import.rows[1].problem;
    EXPECT_EQ(import.unusedColumns, std::vector<std::string>{"weight"});
}

TEST(DatasheetImport, RefusesAMappingToNothing) {
    const auto table = base::parseCsv("a,b\n1,2\n");
    EXPECT_EQ(importDatasheet(table, {{"hfov", "c"}}, "x").error().code, "bad_mapping");
    EXPECT_EQ(importDatasheet(table, {{"colour", "a"}}, "x").error().code, "bad_mapping");
}

TEST(DatasheetImport, ANegativeOrDoubleNumberIsNoNumber) {
    const auto import = imported("model,maker,hfov\nA,E,-90\nB,E,80 to 90\n");
    EXPECT_FALSE(import.rows[0].model);
    EXPECT_FALSE(import.rows[1].model);
}

TEST(CameraModels, AreReadBackAsTheyWereWritten) {
    auto models = *cameraModels();
    models[0].code = "with, comma and \"quotes\"";
    models[1].range = 17.5;
    const auto again = parseCameraModels(cameraModelsText(models), "again");
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(*again, models);
}

TEST(OwnModels, TakeTheirPlaceAmongTheShippedOnesAndAreKept) {
    const auto folder = std::filesystem::temp_directory_path() / ("vidette-own-" + std::to_string(getpid()));
    const auto path = (folder / "deep" / "models.csv").string();
    EXPECT_TRUE(ownModels(path)->empty());
    CameraModel model = cameraModels()->front();
    model.hfov = 77;
    ASSERT_TRUE(keepOwnModels(path, {model}));
    EXPECT_EQ(ownModels(path)->front(), model);
    const auto all = allModels(*ownModels(path));
    EXPECT_EQ(all->size(), cameraModels()->size());
    EXPECT_EQ(all->front().hfov, 77);
    std::ofstream(path) << "no table\n";
    EXPECT_EQ(ownModels(path).error().code, "bad_table");
    EXPECT_EQ(keepOwnModels("", {}).error().code, "not_written");
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace vidette::catalog
