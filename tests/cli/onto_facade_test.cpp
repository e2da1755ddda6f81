// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_parts.h"
#include "support/plan_text.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

// Cameras that a map drew inside the building they hang on, brought out by `import` and `edit`.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::runVidette;

/// A project with a house of 10 × 10 m, and a table of two cameras: one 0.8 m and one 4 m inside.
class OntoFacade : public testing::Test {
  protected:
    OntoFacade()
        : m_folder(std::filesystem::temp_directory_path() / ("vidette-facade-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_folder);
        m_project = (m_folder / "p.vidette.gpkg").string();
        m_table = (m_folder / "cameras.csv").string();
        std::ofstream(m_table) << "id,x,y,height,pan,hfov,range\nC1,9.2,4,4,90,60,30\nC2,5,5,4,90,60,30\n";
        estate::Estate plan;
        support::add(plan, support::solid("B1", support::rectangle(0, 0, 10, 10), 0, 8.0));
        const support::PlanFile house(plan);
        EXPECT_EQ(runVidette("new " + m_project + " --template empty --crs local").exitCode, 0);
        EXPECT_EQ(runVidette("import " + m_project + " " + house.word() + " --as plan").exitCode, 0);
    }
    ~OntoFacade() override { std::filesystem::remove_all(m_folder); }

    json coordinatesOf(const std::string& camera) const {
        const auto file = (m_folder / "out.geojson").string();
        EXPECT_EQ(runVidette("export " + m_project + " " + file).exitCode, 0);
        const json plan = json::parse(support::readText(file));
        for (const auto& feature : plan.at("features")) {
            if (feature.at("properties").at("id") == camera) return feature.at("geometry").at("coordinates");
        }
        return {};
    }

    std::filesystem::path m_folder;
    std::string m_project;
    std::string m_table;
};

TEST_F(OntoFacade, Import_MovesWhatIsNear_AndWarnsOfTheRest) {
    const auto run =
        runVidette("import " + m_project + " " + m_table + " --as camera --onto-facade 2 --json");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const json moves = json::parse(run.out).at("onto_facade");
    ASSERT_EQ(moves.at("moved").size(), 1U);
    EXPECT_EQ(moves.at("moved")[0].at("id"), "C1");
    EXPECT_EQ(moves.at("moved")[0].at("building"), "B1");
    EXPECT_NEAR(moves.at("moved")[0].at("distance").get<double>(), 0.8, 1e-9);
    EXPECT_EQ(moves.at("left")[0].at("id"), "C2");
    EXPECT_NE(run.err.find("C2"), std::string::npos);
    EXPECT_NEAR(coordinatesOf("C1")[0].get<double>(), 10.1, 1e-9);
    EXPECT_EQ(coordinatesOf("C2"), json::array({5, 5}));
}

TEST_F(OntoFacade, Edit_MovesCamerasOfAProject_AsOneChange) {
    ASSERT_EQ(runVidette("import " + m_project + " " + m_table + " --as camera").exitCode, 0);
    const auto warned = runVidette("coverage " + m_project);
    EXPECT_NE(warned.err.find("vidette edit --onto-facade"), std::string::npos) << warned.err;
    const auto dry = runVidette("edit " + m_project + " --onto-facade 6 --camera C1 --dry-run");
    EXPECT_EQ(dry.exitCode, 0) << dry.err;
    EXPECT_EQ(coordinatesOf("C1"), json::array({9.2, 4}));
    const auto run = runVidette("edit " + m_project + " --onto-facade 6 --as novak");
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_NE(run.out.find("C1 moved 0.80 m out of B1"), std::string::npos) << run.out;
    EXPECT_NEAR(coordinatesOf("C1")[0].get<double>(), 10.1, 1e-9);
    EXPECT_EQ(runVidette("coverage " + m_project).err.find("inside an opaque"), std::string::npos);
}

TEST_F(OntoFacade, WrongWords_AreRefused) {
    EXPECT_EQ(runVidette("edit " + m_project + " --onto-facade -1").exitCode, 2);
    EXPECT_EQ(runVidette("edit " + m_project + " --onto-facade 1 --camera C9").exitCode, 2);
    EXPECT_EQ(runVidette("edit " + m_project).exitCode, 2);
    EXPECT_EQ(runVidette("edit " + m_table + " --onto-facade 1").exitCode, 2);
}

} // namespace
} // namespace vidette::cli
