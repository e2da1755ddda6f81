// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_parts.h"
#include "support/plan_text.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

/// `vidette coverage`: words, files written, bad input. Errors say where and what, and leave everything as it
/// was.
namespace vidette {
namespace {

using nlohmann::json;
using support::add;
using support::PlanFile;
using support::rectangle;
using support::runVidette;

estate::Estate pillarRoom() {
    auto plan = support::squareRoom(10);
    add(plan, support::solid("P", rectangle(4, 4, 5, 6)));
    add(plan, support::allRound("C1", {2, 5}, 60));
    return plan;
}

/// A folder of its own, removed at the end.
class Folder {
  public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() / ("vidette-coverage-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    std::filesystem::path file(const std::string& name) const { return m_path / name; }

  private:
    std::filesystem::path m_path;
};

void expectRefused(const std::string& words, const std::vector<std::string>& named, int status = 2) {
    const auto run = runVidette("coverage " + words);
    EXPECT_EQ(run.exitCode, status) << words << '\n' << run.err;
    EXPECT_EQ(run.out, "") << words;
    for (const auto& name : named)
        EXPECT_NE(run.err.find(name), std::string::npos) << words << " should name " << name << ":\n"
                                                         << run.err;
}

TEST(CoverageUsage, PrintsATableForPeople) {
    const PlanFile file(pillarRoom());
    const auto run = runVidette("coverage " + file.word());
    EXPECT_EQ(run.exitCode, 0) << run.err;
    for (const char* figure : {"98", "70", "28", "C1", "Z1"})
        EXPECT_NE(run.out.find(figure), std::string::npos) << figure << " in\n" << run.out;
    EXPECT_TRUE(json::parse(run.out, nullptr, false).is_discarded());
}

TEST(CoverageUsage, WrongWordsAreNamed) {
    const PlanFile file(pillarRoom());
    expectRefused(file.word() + " --class superb", {"superb", "recognise"});
    expectRefused(file.word() + " --standard 1999", {"1999"});
    expectRefused(file.word() + " --standard 2025 --class recognise", {"recognise"});
    expectRefused(file.word() + " --model guess", {"guess", "plane"});
    expectRefused(file.word() + " --class detect --density 25", {"--class", "--density"});
    expectRefused(file.word() + " --density 0", {"--density"});
    expectRefused(file.word() + " --density nan", {"--density"});
    expectRefused(file.word() + " --plane-height inf", {"--plane-height"});
    expectRefused(file.word() + " --target-low 1.8 --target-high 0.2", {"--target-high"});
    expectRefused(file.word() + " --target-low 0.2", {"--target-high"});
    expectRefused(file.word() + " --max-k -1", {"--max-k"});
    expectRefused(file.word() + " --no-such-word", {"--no-such-word"});
    expectRefused("", {"plan"});
}

TEST(CoverageUsage, FilesThatAreNoPlansAreNamed) {
    expectRefused("/nowhere/plan.geojson", {"/nowhere/plan.geojson"});
    const PlanFile broken("{\"type\": \"FeatureCollection\",\n \"features\": [ {] }");
    expectRefused(broken.word(), {broken.path().filename().string()});
    const PlanFile list("[1, 2, 3]");
    expectRefused(list.word(), {list.path().filename().string()});
    const PlanFile empty("");
    expectRefused(empty.word(), {empty.path().filename().string()});
}

/// A plan of one camera with these properties beside layer, id and pan.
std::string cameraPlan(const std::string& properties) {
    return R"({"type":"FeatureCollection","crs":null,"features":[{"type":"Feature",
        "properties":{"layer":"camera","id":"C7","pan":0,)" +
           properties + R"(},"geometry":{"type":"Point","coordinates":[1,2]}}]})";
}

TEST(CoverageUsage, BadCamerasAreNamedWithTheirField) {
    const auto refused = [](const std::string& properties, const std::string& field) {
        const PlanFile file(cameraPlan(properties));
        expectRefused(file.word(), {"C7", field});
    };
    refused(R"("height":3,"hfov":0,"range":9)", "hfov");
    refused(R"("height":3,"hfov":400,"range":9)", "hfov");
    refused(R"("height":3,"hfov":180,"range":9)", "hfov");
    refused(R"("height":3,"range":9)", "hfov");
    refused(R"("height":3,"hfov":90)", "range");
    refused(R"("hfov":90,"range":9)", "height");
    refused(R"("height":"three","hfov":90,"range":9)", "height");
    refused(R"("height":3,"hfov":90,"range":-9)", "range");
    const PlanFile pixels(cameraPlan(R"("height":3,"hfov":90,"range":9)"));
    expectRefused(pixels.word() + " --class detect", {"C7", "image_width"});
}

TEST(CoverageUsage, WritesViewsAndBlindSpotsWithTheirAreas) {
    const PlanFile plan(pillarRoom());
    const Folder folder;
    const auto out = folder.file("seen.geojson");
    const auto run = runVidette("coverage " + plan.word() + " --json --out \"" + out.string() + "\"");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_FALSE(json::parse(run.out, nullptr, false).is_discarded());
    const json layer = json::parse(support::readText(out));
    EXPECT_EQ(layer.at("type"), "FeatureCollection");
    EXPECT_TRUE(layer.at("crs").is_null());
    bool view = false;
    for (const auto& feature : layer.at("features")) {
        if (feature.at("properties").value("camera", "") != "C1") continue;
        if (!feature.at("properties").at("class").is_null()) continue;
        view = true;
        EXPECT_NEAR(feature.at("properties").at("area").get<double>(), 70, 1e-9);
        double area = 0;
        for (const auto& polygon : feature.at("geometry").at("coordinates")) {
            geometry::Ring ring;
            for (const auto& p : polygon.at(0)) ring.push_back({p.at(0), p.at(1)});
            for (std::size_t i = 1; i < ring.size(); ++i) area += geometry::cross(ring[i - 1], ring[i]) / 2;
            EXPECT_EQ(ring.front(), ring.back()) << "rings are closed";
        }
        EXPECT_NEAR(area, 70, 1e-6) << "and run counter-clockwise";
    }
    EXPECT_TRUE(view);
}

TEST(CoverageUsage, UnwritableOutputEndsWithThree) {
    const PlanFile plan(pillarRoom());
    expectRefused(plan.word() + " --out /nowhere/seen.geojson", {"/nowhere/seen.geojson"}, 3);
}

TEST(CoverageUsage, ErrorsLeaveAnOldOutputAsItWas) {
    const PlanFile plan(pillarRoom());
    const Folder folder;
    const auto out = folder.file("seen.geojson");
    std::ofstream(out) << "old";
    expectRefused(plan.word() + " --class superb --out \"" + out.string() + "\"", {"superb"});
    expectRefused("/nowhere.geojson --out \"" + out.string() + "\"", {"/nowhere.geojson"});
    EXPECT_EQ(support::readText(out), "old");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(out.parent_path()), {}), 1)
        << "no half-written file";
}

TEST(CoverageUsage, UnknownEndingOfTheOutputIsNamed) {
    const PlanFile plan(pillarRoom());
    const Folder folder;
    expectRefused(plan.word() + " --out \"" + folder.file("seen.xyz").string() + "\"", {"seen.xyz"});
    EXPECT_FALSE(std::filesystem::exists(folder.file("seen.xyz")));
}

} // namespace
} // namespace vidette
