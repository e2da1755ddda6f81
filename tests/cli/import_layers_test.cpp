// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/shop_drawing.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// Drawings at the command line: what they hold, which unit they are in, and their layers as what they are.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::runVidette;

class ImportLayers : public testing::Test {
  protected:
    void SetUp() override {
        support::writeText(m_folder / "shop.dxf", support::shopDrawing(1000, 6));
        ASSERT_EQ(runVidette("new " + m_project + " --template empty").exitCode, 0);
    }
    json jsonOf(const std::string& words) {
        const auto run = runVidette(words + " --json");
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return run.exitCode == 0 ? json::parse(run.out) : json();
    }

    const support::TemporaryFolder m_folder;
    const std::string m_project = (m_folder / "p.vidette.gpkg").string();
    const std::string m_drawing = (m_folder / "shop.dxf").string();
    const std::string m_layers = " --layer ZDI=wall --layer 'DVEŘE=door' --layer 'REGÁLY=shelf'";
};

TEST_F(ImportLayers, List_ShowsLayersKindsAndTheUnitThatFits) {
    const json list = jsonOf("import " + m_drawing + " --list");
    EXPECT_EQ(list.at("format"), "DXF");
    EXPECT_EQ(list.at("code_page"), "ANSI_1250");
    EXPECT_EQ(list.at("layers").size(), 4u);
    EXPECT_EQ(list.at("layers")[0].at("name"), "ZDI");
    EXPECT_EQ(list.at("layers")[0].at("kind"), "wall");
    EXPECT_EQ(list.at("units").at("stated"), "m");
    EXPECT_EQ(list.at("units").at("best"), "mm");
    EXPECT_EQ(list.at("units").at("doubtful"), true);
    EXPECT_EQ(list.at("crs"), json());
    EXPECT_EQ(list.at("box"), (json{0.0, -1000.0, 12000.0, 8000.0}));
    const auto text = runVidette("import " + m_drawing + " --list");
    EXPECT_NE(text.out.find("--units mm"), std::string::npos) << text.out;
}

TEST_F(ImportLayers, List_NeedsNoProject_AndSaysWhereItLiesInOne) {
    const auto map = (m_folder / "p.geojson").string();
    support::writeText(map,
                       R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
"geometry": {"type": "Point", "coordinates": [14.4, 50.1]}}]})");
    const auto city = (m_folder / "city.vidette.gpkg").string();
    ASSERT_EQ(runVidette("new " + city + " --template empty --crs EPSG:5514").exitCode, 0);
    EXPECT_EQ(jsonOf("import " + map + " --list").at("project_box"), json());
    const json box = jsonOf("import " + city + " " + map + " --list").at("project_box");
    ASSERT_EQ(box.size(), 4u);
    EXPECT_NEAR(box[0].get<double>(), -743000, 5000);
    EXPECT_EQ(runVidette("import " + (m_folder / "absent.dxf").string() + " --list").exitCode, 2);
}

TEST_F(ImportLayers, LayersAreTakenAsWhatTheyAre_InTheUnitThatIsSaid) {
    const json done =
        jsonOf("import " + m_project + " " + m_drawing + m_layers + " --units mm --set top=2.5");
    EXPECT_EQ(done.at("added"), 8);
    EXPECT_EQ(done.at("report").at("layers").size(), 3u);
    const auto plan = (m_folder / "plan.geojson").string();
    ASSERT_EQ(runVidette("export " + m_project + " " + plan).exitCode, 0);
    const json written = json::parse(support::readText(plan));
    int doors = 0;
    for (const auto& feature : written.at("features")) {
        const auto& fields = feature.at("properties");
        doors += fields.at("layer") == "opening" ? 1 : 0;
        if (fields.at("layer") == "obstacle") {
            EXPECT_EQ(fields.at("top"), 2.5);
        }
    }
    EXPECT_EQ(doors, 1);
}

TEST_F(ImportLayers, NamedLevel_GetsTheNewRows) {
    const std::string import = "import " + m_project + " " + m_drawing + m_layers + " --units mm --level ";
    EXPECT_EQ(runVidette(import + "Attic").exitCode, 2) << "there is none";
    const auto levels = (m_folder / "levels.geojson").string();
    support::writeText(levels, R"({"type": "FeatureCollection", "vidette": {"levels": [{"name": "Attic"}]},
"features": []})");
    ASSERT_EQ(runVidette("import " + m_project + " " + levels + " --as plan").exitCode, 0);
    const auto run = runVidette(import + "Attic");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const char* const counts = "SELECT count(level_uid) || '/' || count(*) FROM obstacle";
    EXPECT_EQ(support::queryText(m_project, counts), "7/7");
}

TEST_F(ImportLayers, SecondDelivery_NeedsNoWords) {
    EXPECT_EQ(runVidette("import " + m_project + " " + m_drawing).exitCode, 2);
    ASSERT_EQ(jsonOf("import " + m_project + " " + m_drawing + m_layers + " --units mm").at("added"), 8);
    const json again = jsonOf("import " + m_project + " " + m_drawing);
    EXPECT_EQ(again.at("added"), 0);
    EXPECT_EQ(again.at("unchanged"), 8);
}

TEST_F(ImportLayers, WrongWords_AreNamed) {
    const auto fails = [&](const std::string& words, const char* said) {
        const auto run = runVidette("import " + m_project + " " + m_drawing + " " + words);
        EXPECT_EQ(run.exitCode, 2) << words;
        EXPECT_NE(run.err.find(said), std::string::npos) << run.err;
    };
    fails("--layer ZDI", "NAME=KIND");
    fails("--layer ZDI=rampart", "rampart");
    fails("--layer ZDI=wall --units ell", "ell");
    fails("--layer ZDI=wall --encoding klingon", "klingon");
    fails("--as obstacle --layer ZDI --layer KÓTY", "one layer");
    EXPECT_EQ(runVidette("import " + m_project).exitCode, 2);
}

} // namespace
} // namespace vidette::cli
