// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <algorithm>

// Every bad file: its message on stderr, nothing on stdout, exit status 2, and all files as they were.
namespace vidette::cli {
namespace {

using support::runVidette;

class BadInputFiles : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runVidette("new " + file("good.gpkg") + " --template shop").exitCode, 0);
    }

    std::string file(const std::string& name) const { return (m_folder / name).string(); }

    /// Runs a command on the file and gives its message.
    std::string refusal(const std::string& command, const std::string& name, const std::string& more) const {
        const auto before = support::readText(m_folder / name);
        const auto run = runVidette(command + " " + file(name) + " " + more);
        EXPECT_EQ(run.exitCode, 2) << command << ": " << run.err;
        EXPECT_EQ(run.out, "") << command;
        EXPECT_LE(std::count(run.err.begin(), run.err.end(), '\n'), 2) << run.err;
        EXPECT_EQ(support::readText(m_folder / name), before);
        return run.err;
    }

    /// The plan is refused by every command that takes one; a project that imports it stays as it was.
    void expectBadPlan(const std::string& text, const std::vector<std::string>& parts) const {
        support::writeText(m_folder / "bad.geojson", text);
        const auto project = support::readText(m_folder / "good.gpkg");
        for (const char* command : {"coverage", "info", "report", "storage", "export"}) {
            const bool writes = std::string(command) == "report" || std::string(command) == "export";
            const std::string out = std::string(command) == "report" ? "--out " + file("out") : file("out");
            const auto message = refusal(command, "bad.geojson", writes ? out : "--json");
            for (const auto& part : parts)
                EXPECT_NE(message.find(part), std::string::npos) << command << ": " << message;
        }
        EXPECT_EQ(
            runVidette("import " + file("good.gpkg") + " " + file("bad.geojson") + " --as plan").exitCode, 2);
        EXPECT_EQ(support::readText(m_folder / "good.gpkg"), project);
        EXPECT_FALSE(std::filesystem::exists(m_folder / "out"));
    }

    /// The project is refused by every command that takes one.
    void expectBadProject(const std::vector<std::string>& parts) const {
        for (const std::string command :
             {"coverage", "info", "report", "storage", "export", "import", "audit"}) {
            std::string more = "--json";
            if (command == "report") more = "--out " + file("out");
            if (command == "audit") more = "verify --json";
            if (command == "export") more = file("out");
            if (command == "import")
                more = support::repositoryFile("examples/shop/shop.geojson").string() + " --as plan";
            const auto message = refusal(command, "good.gpkg", more);
            for (const auto& part : parts)
                EXPECT_NE(message.find(part), std::string::npos) << command << ": " << message;
        }
        EXPECT_FALSE(std::filesystem::exists(m_folder / "out"));
        EXPECT_FALSE(std::filesystem::exists(m_folder / "good.gpkg-journal"));
    }

    static std::string plan(const std::string& properties, const std::string& geometry) {
        return "{\"type\": \"FeatureCollection\", \"crs\": null, \"features\": [\n{\"type\": \"Feature\", "
               "\"properties\": {" +
               properties + "}, \"geometry\": {" + geometry + "}}]}";
    }
    static std::string cameraPlan(const std::string& properties) {
        return plan("\"layer\": \"camera\", \"id\": \"C1\", " + properties,
                    "\"type\": \"Point\", \"coordinates\": [1, 1]");
    }

    const support::TemporaryFolder m_folder;
};

TEST_F(BadInputFiles, BrokenJson) {
    expectBadPlan("{\"type\": \"FeatureCollection\",\n\"features\": [}",
                  {"bad.geojson", "line 2, column 14"});
}

TEST_F(BadInputFiles, PolygonWithThreePointsOnALine) {
    expectBadPlan(plan("\"layer\": \"zone\", \"id\": \"Z1\"",
                       "\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 1], [2, 2], [0, 0]]]"),
                  {"bad.geojson", "zone Z1", "one line"});
}

TEST_F(BadInputFiles, NaNAndInfinity) {
    expectBadPlan(cameraPlan("\"height\": NaN"), {"bad.geojson", "line 2", "NaN"});
    expectBadPlan(cameraPlan("\"height\": Infinity"), {"bad.geojson", "line 2"});
    expectBadPlan(cameraPlan("\"height\": 1e999"), {"bad.geojson", "1e999"});
}

TEST_F(BadInputFiles, UnknownLayer) {
    expectBadPlan(plan("\"layer\": \"walls\"", "\"type\": \"Point\", \"coordinates\": [1, 1]"),
                  {"feature 1", "layer", "'walls'", "obstacle"});
}

TEST_F(BadInputFiles, UnknownClass) {
    expectBadPlan(plan("\"layer\": \"zone\", \"id\": \"Z1\", \"required_class\": \"see\"",
                       "\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 0], [1, 1], [0, 0]]]"),
                  {"zone Z1", "required_class", "'see'", "identify"});
}

TEST_F(BadInputFiles, MissingHeight) {
    expectBadPlan(cameraPlan("\"hfov\": 90"), {"camera C1", "height", "missing"});
}

TEST_F(BadInputFiles, FieldOfViewOfZeroOr400Degrees) {
    expectBadPlan(cameraPlan("\"height\": 3, \"hfov\": 0"), {"camera C1", "hfov", "found 0"});
    expectBadPlan(cameraPlan("\"height\": 3, \"hfov\": 400"), {"camera C1", "hfov", "found 400"});
}

TEST_F(BadInputFiles, CameraWithoutRangeAndPixels_IsRefusedByCoverage) {
    support::writeText(m_folder / "bad.geojson", cameraPlan("\"height\": 3, \"hfov\": 90"));
    EXPECT_NE(refusal("coverage", "bad.geojson", "--json").find("C1"), std::string::npos);
}

TEST_F(BadInputFiles, IdUsedTwice) {
    const auto one = cameraPlan("\"height\": 3");
    const auto feature = one.substr(one.find('\n'), one.size() - one.find('\n') - 2);
    expectBadPlan(one.substr(0, one.size() - 2) + "," + feature + "]}", {"feature 2", "camera C1", "twice"});
}

TEST_F(BadInputFiles, WebMercator) {
    expectBadPlan(
        "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": "
        "\"urn:ogc:def:crs:EPSG::3857\"}}, \"features\": []}",
        {"crs", "EPSG:3857", "0.64 m on the ground"});
}

TEST_F(BadInputFiles, MissingFile) {
    const auto run = runVidette("coverage " + file("none.geojson"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("none.geojson: there is no such file"), std::string::npos);
}

TEST_F(BadInputFiles, TextFileRenamedGpkg) {
    support::writeText(m_folder / "good.gpkg", "name;price\nA1;11290\n");
    expectBadProject({"good.gpkg", "not a Vidette project"});
}

TEST_F(BadInputFiles, TruncatedProject) {
    const auto whole = support::readText(m_folder / "good.gpkg");
    support::writeText(m_folder / "good.gpkg", whole.substr(0, whole.size() / 2));
    expectBadProject({"good.gpkg", "damaged"});
}

TEST_F(BadInputFiles, DamagedProject) {
    auto bytes = support::readText(m_folder / "good.gpkg");
    std::fill(bytes.begin() + 4096, bytes.begin() + 12288, 'x');
    support::writeText(m_folder / "good.gpkg", bytes);
    expectBadProject({"good.gpkg", "damaged"});
}

TEST_F(BadInputFiles, NewerProjectWithoutATableThatIsRead) {
    ASSERT_EQ(support::runSql(m_folder / "good.gpkg",
                              "DROP TABLE waiver; INSERT INTO schema_version (version) VALUES (42)"),
              "");
    expectBadProject({"good.gpkg", "schema version 42", "up to 5"});
}

TEST_F(BadInputFiles, ProjectWithATriggerOfItsOwn) {
    ASSERT_EQ(support::runSql(m_folder / "good.gpkg",
                              "CREATE TRIGGER t AFTER UPDATE ON zone BEGIN DELETE FROM camera; END"),
              "");
    expectBadProject({"good.gpkg", "trigger t"});
}

TEST_F(BadInputFiles, GeoPackageOfAnotherProgram) {
    std::filesystem::remove(m_folder / "good.gpkg");
    ASSERT_EQ(
        support::runSql(m_folder / "good.gpkg", "PRAGMA application_id = 1196444487; CREATE TABLE t (x)"),
        "");
    expectBadProject({"good.gpkg", "no Vidette project"});
}

} // namespace
} // namespace vidette::cli
