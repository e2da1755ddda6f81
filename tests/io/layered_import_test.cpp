// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/layered_import.h"

#include "estate/merge_edits.h"
#include "support/reference_data.h"
#include "support/shop_drawing.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vidette::io {
namespace {

class LayeredImporting : public testing::Test {
  protected:
    LayeredReading shop(double unitsPerMetre, int header) {
        support::writeText(m_folder / "shop.dxf", support::shopDrawing(unitsPerMetre, header));
        return reading("shop.dxf",
                       {{"ZDI", "wall", {}, {}}, {"DVEŘE", "door", {}, {}}, {"REGÁLY", "shelf", {}, {}}});
    }
    LayeredReading reading(const std::string& name, std::vector<LayerChoice> layers) {
        LayeredReading wanted;
        wanted.file = (m_folder / name).string();
        wanted.layers = std::move(layers);
        wanted.program = support::programFile();
        return wanted;
    }
    LayeredImport imported(const LayeredReading& wanted) {
        auto result = importLayers(wanted, m_task);
        EXPECT_TRUE(result) << base::describe(result.error());
        return result ? std::move(*result) : LayeredImport{};
    }
    std::string codeOf(const LayeredReading& wanted) {
        const auto result = importLayers(wanted, m_task);
        return result ? "imported" : result.error().code;
    }

    const support::TemporaryFolder m_folder;
    base::Task m_task;
};

TEST_F(LayeredImporting, ShopBecomesWallsADoorAndAShelf) {
    const auto result = imported(shop(1000, 4));
    const estate::Estate& estate = result.all.estate;
    ASSERT_EQ(estate.obstacles.size(), 7u);
    EXPECT_EQ(boundsOf(estate), (geometry::Box{{0, 0}, {12, 8}}));
    int shelves = 0;
    for (const auto& one : estate.obstacles) {
        EXPECT_EQ(one.solids.empty(), one.kind == "wall");
        shelves += one.kind == "shelf" ? 1 : 0;
    }
    EXPECT_EQ(shelves, 1);
    ASSERT_EQ(result.layers.size(), 3u);
    EXPECT_EQ(result.layers[0].report.taken, 6);
    EXPECT_EQ(result.all.report.taken, 8);
}

TEST_F(LayeredImporting, ArcAndLeafOnTheDrawing_AreOneDoorThatFillsTheGap) {
    const auto result = imported(shop(1000, 4));
    ASSERT_EQ(result.all.estate.openings.size(), 1u);
    const estate::Opening& door = *result.all.estate.openings.begin();
    constexpr double kStroke = 1e-6; // of arcs unfolded to chords
    EXPECT_EQ(door.kind, "door");
    EXPECT_NEAR(door.line.front().y, 3, kStroke);
    EXPECT_NEAR(door.line.back().y, 3.9, kStroke);
    EXPECT_NEAR(door.line.front().x, 0, kStroke);
    EXPECT_NEAR(door.line.back().x, 0, kStroke);
}

TEST_F(LayeredImporting, UnitThatIsSaid_WinsOverTheHeader) {
    auto wanted = shop(1000, 6);
    EXPECT_EQ(boundsOf(imported(wanted).all.estate).high.x, 12000);
    wanted.unit = "mm";
    EXPECT_EQ(boundsOf(imported(wanted).all.estate).high.x, 12);
    wanted.unit = "ell";
    EXPECT_EQ(codeOf(wanted), "unknown_unit");
}

TEST_F(LayeredImporting, UnitOfNumbersThatHaveAFrame_IsRefused) {
    support::writeText(m_folder / "p.geojson",
                       R"({"type": "FeatureCollection", "features": [{"type": "Feature",
"properties": {}, "geometry": {"type": "Point", "coordinates": [14.4, 50.1]}}]})");
    auto wanted = reading("p.geojson", {{"p", "demand", {}, {}}});
    EXPECT_EQ(codeOf(wanted), "imported");
    wanted.unit = "mm";
    EXPECT_EQ(codeOf(wanted), "has_unit");
}

TEST_F(LayeredImporting, LayerOfWhichNothingIsOfUse_IsReportedBesideTheOthers) {
    auto wanted = shop(1, 6);
    wanted.layers.push_back({"KÓTY", "room", {}, {}});
    const auto result = imported(wanted);
    EXPECT_EQ(result.layers.back().report.taken, 0);
    ASSERT_FALSE(result.layers.back().report.notes.empty());
    EXPECT_EQ(result.layers.back().report.notes.front().code, "nothing_taken");
    wanted.layers = {{"KÓTY", "room", {}, {}}};
    EXPECT_EQ(codeOf(wanted), "nothing_taken");
}

TEST_F(LayeredImporting, ErrorsNameWhatIsWrong) {
    auto wanted = shop(1, 6);
    wanted.layers = {};
    EXPECT_EQ(codeOf(wanted), "no_layer");
    wanted.layers = {{"ZDI", "rampart", {}, {}}};
    EXPECT_EQ(codeOf(wanted), "unknown_kind");
    wanted.layers = {{"ROOF", "wall", {}, {}}};
    EXPECT_EQ(codeOf(wanted), "no_layer");
    m_task.cancel();
    wanted.layers = {{"ZDI", "wall", {}, {}}};
    EXPECT_EQ(codeOf(wanted), "cancelled");
}

TEST_F(LayeredImporting, SameIdsInTwoLayers_KeepBothThings) {
    support::writeText(m_folder / "b.csv",
                       "id;kind;wkt\n1;wall;LINESTRING (0 0, 4 0)\n1;wall;LINESTRING (0 1, 4 1)\n");
    const auto wanted = reading("b.csv", {{"b", "wall", {}, {}}, {"b", "fence", {}, {}}});
    EXPECT_EQ(imported(wanted).all.estate.obstacles.size(), 4u);
}

TEST_F(LayeredImporting, Choices_AreKeptWithTheProject_AndFoundAgain) {
    auto wanted = shop(1000, 6);
    wanted.unit = "mm";
    wanted.encoding = "Windows-1250";
    wanted.layers[2].values = {{"top", "1.8"}};
    wanted.layers[2].columns = {{"id", "EntityHandle"}};
    wanted.layers[2].storeyHeight = 3.2;
    estate::Estate brought;
    keepChoices(brought, wanted);
    const auto merged = estate::mergeEstate({}, brought);
    ASSERT_TRUE(merged);
    EXPECT_FALSE(keptChoices(merged->estate, "other.dxf"));
    const auto kept = keptChoices(merged->estate, "/elsewhere/shop.dxf");
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->unit, "mm");
    EXPECT_EQ(kept->encoding, "Windows-1250");
    EXPECT_EQ(kept->sourceFrame, "");
    ASSERT_EQ(kept->layers.size(), 3u);
    for (const LayerChoice& choice : wanted.layers)
        EXPECT_NE(std::find(kept->layers.begin(), kept->layers.end(), choice), kept->layers.end());
}

TEST_F(LayeredImporting, MappingThatAnotherProgramBroke_IsAKindThatIsRefused) {
    estate::Estate project;
    project.mappings = project.mappings.with(
        {estate::ImportMappingId::named("m"), "shop.dxf", "layers", {{"ZDI", "{\"kind\": 7"}}});
    auto kept = keptChoices(project, shop(1, 6).file);
    ASSERT_TRUE(kept);
    kept->program = support::programFile();
    EXPECT_EQ(codeOf(*kept), "unknown_kind");
}

} // namespace
} // namespace vidette::io
