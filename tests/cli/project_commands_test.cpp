// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// vidette new, info, import and export, run as a person runs them.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::runVidette;

class ProjectCommands : public testing::Test {
  protected:
    std::string file(const std::string& name) const { return (m_folder / name).string(); }
    static std::string shop() { return support::repositoryFile("examples/shop/shop.geojson").string(); }
    json info(const std::string& name) const {
        const auto run = runVidette("info " + file(name) + " --json");
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return json::parse(run.out);
    }
    void makeShop(const std::string& name) const {
        ASSERT_EQ(runVidette("new " + file(name)).exitCode, 0);
        const auto run = runVidette("import " + file(name) + " " + shop() + " --as plan");
        ASSERT_EQ(run.exitCode, 0) << run.err;
    }

    const support::TemporaryFolder m_folder;
};

TEST_F(ProjectCommands, New_MakesAnEmptyProjectInLocalMetres) {
    const auto run = runVidette("new " + file("p.vidette.gpkg"));
    EXPECT_EQ(run.exitCode, 0) << run.err;
    const auto facts = info("p.vidette.gpkg");
    EXPECT_EQ(facts.at("kind"), "project");
    EXPECT_TRUE(facts.at("crs").is_null());
    EXPECT_TRUE(facts.at("bounds").is_null());
    EXPECT_EQ(facts.at("schema_version"), 5);
    EXPECT_EQ(facts.at("counts").at("camera"), 0);
}

TEST_F(ProjectCommands, Templates_AreReadyForTheFirstQuestion) {
    ASSERT_EQ(runVidette("new " + file("shop.gpkg") + " --template shop").exitCode, 0);
    const auto coverage = runVidette("coverage " + file("shop.gpkg") + " --json");
    ASSERT_EQ(coverage.exitCode, 0) << coverage.err;
    EXPECT_GT(json::parse(coverage.out).at("covered_fraction"), 0.5);
    ASSERT_EQ(runVidette("new " + file("city.gpkg") + " --template city --crs EPSG:2180").exitCode, 0);
    EXPECT_EQ(info("city.gpkg").at("crs"), "EPSG:2180");
    EXPECT_EQ(info("city.gpkg").at("retention").at("profile"), "CZ-CITY");
}

TEST_F(ProjectCommands, New_RefusesWhatItCannotKeep) {
    EXPECT_EQ(runVidette("new " + file("a.gpkg") + " --template school").exitCode, 2);
    EXPECT_EQ(runVidette("new " + file("a.gpkg") + " --crs EPSG:3857").exitCode, 2);
    EXPECT_EQ(runVidette("new " + file("a.gpkg") + " --crs EPSG:4326").exitCode, 2);
    EXPECT_EQ(runVidette("new " + file("a.gpkg") + " --crs nonsense").exitCode, 2);
    EXPECT_EQ(runVidette("new " + file("a.gpkg") + " --template shop --crs EPSG:5514").exitCode, 2);
    EXPECT_EQ(runVidette("new " + file("no/such/folder.gpkg")).exitCode, 3);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
    support::writeText(m_folder / "a.gpkg", "precious");
    EXPECT_EQ(runVidette("new " + file("a.gpkg")).exitCode, 2);
    EXPECT_EQ(support::readText(m_folder / "a.gpkg"), "precious");
}

TEST_F(ProjectCommands, ImportedPlan_BringsItsDecisionsAndTheirKits) {
    makeShop("p.gpkg");
    const auto facts = info("p.gpkg");
    EXPECT_EQ(facts.at("name"), "Prodejna U Mostu");
    EXPECT_EQ(facts.at("counts").at("camera"), 4);
    EXPECT_EQ(facts.at("problems").size(), 3U);
    EXPECT_EQ(facts.at("kits"), (json{"A1", "A2", "A3", "A4", "A5"}));
    EXPECT_EQ(facts.at("changes").at("outside_edits"), 0);
}

TEST_F(ProjectCommands, ProjectAndPlan_GiveTheSameCoverage) {
    makeShop("p.gpkg");
    const auto plan = runVidette("coverage " + shop() + " --json");
    const auto project = runVidette("coverage " + file("p.gpkg") + " --json");
    ASSERT_EQ(project.exitCode, 0) << project.err;
    EXPECT_EQ(project.out, plan.out);
}

TEST_F(ProjectCommands, DryRun_SaysWhatWouldHappenAndChangesNothing) {
    ASSERT_EQ(runVidette("new " + file("p.gpkg")).exitCode, 0);
    const auto before = support::readText(m_folder / "p.gpkg");
    const auto run = runVidette("import " + file("p.gpkg") + " " + shop() + " --as plan --dry-run --json");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(json::parse(run.out).at("added"), 36);
    EXPECT_EQ(json::parse(run.out).at("dry_run"), true);
    EXPECT_EQ(support::readText(m_folder / "p.gpkg"), before);
}

TEST_F(ProjectCommands, ImportTwice_ChangesNothingTheSecondTime) {
    makeShop("p.gpkg");
    const auto before = support::readText(m_folder / "p.gpkg");
    const auto run = runVidette("import " + file("p.gpkg") + " " + shop() + " --as plan --json");
    EXPECT_EQ(json::parse(run.out).at("unchanged"), 36);
    EXPECT_EQ(support::readText(m_folder / "p.gpkg"), before);
}

TEST_F(ProjectCommands, CsvWithOtherColumns_BecomesCameras) {
    ASSERT_EQ(runVidette("new " + file("p.gpkg")).exitCode, 0);
    support::writeText(m_folder / "c.csv", "nr;east;north;h;fov\nC1;1,5;2;2,6;90\nC2;4;2;2,6;103\n");
    const auto run = runVidette("import " + file("p.gpkg") + " " + file("c.csv") +
                                " --as camera --map id=nr --map x=east --map y=north --map height=h "
                                "--map hfov=fov --json");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(json::parse(run.out).at("added"), 2);
    EXPECT_EQ(info("p.gpkg").at("bounds"), (json{1.5, 2.0, 4.0, 2.0}));
}

TEST_F(ProjectCommands, WrongRows_AreAllNamedAndNothingIsImported) {
    ASSERT_EQ(runVidette("new " + file("p.gpkg")).exitCode, 0);
    const auto before = support::readText(m_folder / "p.gpkg");
    support::writeText(m_folder / "c.csv", "id,x,y,height\nC1,0,0,\nC2,0,0,3\nC3,0,zero,3\n");
    const auto run = runVidette("import " + file("p.gpkg") + " " + file("c.csv") + " --as camera");
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("row 1: camera C1: height"), std::string::npos);
    EXPECT_NE(run.err.find("row 3: camera C3: y"), std::string::npos);
    EXPECT_EQ(support::readText(m_folder / "p.gpkg"), before);
}

TEST_F(ProjectCommands, Export_WritesAPlanThatReadsBack) {
    makeShop("p.gpkg");
    ASSERT_EQ(runVidette("export " + file("p.gpkg") + " " + file("x.geojson")).exitCode, 0);
    ASSERT_EQ(runVidette("new " + file("q.gpkg")).exitCode, 0);
    ASSERT_EQ(runVidette("import " + file("q.gpkg") + " " + file("x.geojson") + " --as plan").exitCode, 0);
    ASSERT_EQ(runVidette("export " + file("q.gpkg") + " " + file("y.geojson")).exitCode, 0);
    EXPECT_EQ(support::readText(m_folder / "x.geojson"), support::readText(m_folder / "y.geojson"));
}

TEST_F(ProjectCommands, Export_WritesLayersTablesAndDecisions) {
    makeShop("p.gpkg");
    const auto run = [&](const std::string& words) {
        return runVidette("export " + file("p.gpkg") + " " + words);
    };
    ASSERT_EQ(run(file("c.geojson") + " --layer camera").exitCode, 0);
    EXPECT_EQ(json::parse(support::readText(m_folder / "c.geojson")).at("features").size(), 4U);
    ASSERT_EQ(run(file("k.csv") + " --table kit").exitCode, 0);
    EXPECT_EQ(support::readText(m_folder / "k.csv").substr(0, 8), "id,name,");
    ASSERT_EQ(run(file("d.json") + " --table problem:decision-saaty").exitCode, 0);
    EXPECT_EQ(runVidette("rank " + file("d.json") + " --json").exitCode, 0);
    ASSERT_EQ(run(file("u.geojson") + " --profile public").exitCode, 0);
    EXPECT_EQ(support::readText(m_folder / "u.geojson").find("hfov"), std::string::npos);
}

TEST_F(ProjectCommands, ExportedDecision_RanksAsTheFileItCameFrom) {
    makeShop("p.gpkg");
    for (const std::string name : {"decision-fuller", "decision-saaty"}) {
        const auto original = support::repositoryFile("examples/shop/" + name + ".json").string();
        const auto words = file("p.gpkg") + " " + file("d.json") + " --table problem:" + name;
        ASSERT_EQ(runVidette("export " + words).exitCode, 0);
        EXPECT_EQ(runVidette("rank " + file("d.json") + " --json").out,
                  runVidette("rank " + original + " --json").out);
    }
}

TEST_F(ProjectCommands, Export_RefusesWhatItCannotWrite) {
    makeShop("p.gpkg");
    const auto before = support::readText(m_folder / "p.gpkg");
    const auto status = [&](const std::string& words) {
        return runVidette("export " + file("p.gpkg") + " " + words).exitCode;
    };
    EXPECT_EQ(status(file("x") + " --layer walls"), 2);
    EXPECT_EQ(status(file("x") + " --table walls"), 2);
    EXPECT_EQ(status(file("x") + " --table problem"), 2);
    EXPECT_EQ(status(file("x") + " --profile secret"), 2);
    EXPECT_EQ(status(file("x") + " --layer camera --table kit"), 2);
    EXPECT_EQ(status(file("no/folder/x.geojson")), 3);
    EXPECT_EQ(status(file("p.gpkg")), 2);
    EXPECT_EQ(support::readText(m_folder / "p.gpkg"), before);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "x"));
}

TEST_F(ProjectCommands, ReadingCommands_LeaveTheProjectByteForByte) {
    makeShop("p.gpkg");
    const auto before = support::readText(m_folder / "p.gpkg");
    for (const char* words : {"info ", "coverage ", "storage "})
        EXPECT_EQ(runVidette(words + file("p.gpkg") + " --json").exitCode, 0) << words;
    EXPECT_EQ(runVidette("report " + file("p.gpkg") + " --out " + file("r.html")).exitCode, 0);
    EXPECT_EQ(support::readText(m_folder / "p.gpkg"), before);
}

} // namespace
} // namespace vidette::cli
