// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

/// The scenarios of tests/golden: commands on an example and the figures they must give. Where a change of
/// figures is meant, `VIDETTE_WRITE_GOLDEN=1 build/bin/test_cli --gtest_filter=Golden*` writes the new ones.
namespace vidette {
namespace {

using nlohmann::json;

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

void expectFigure(const json& document, const std::string& place, const json& wanted, double tolerance) {
    const json::json_pointer pointer(place);
    ASSERT_TRUE(document.contains(pointer)) << place << " is missing";
    const json& found = document.at(pointer);
    if (wanted.is_number()) {
        ASSERT_TRUE(found.is_number()) << place << ": " << found;
        EXPECT_NEAR(found.get<double>(), wanted.get<double>(), tolerance) << place;
    } else {
        EXPECT_EQ(found, wanted) << place;
    }
}

/// Runs one command and compares, or fills in, its figures.
void runScenario(json& scenario, const std::string& example, bool write) {
    const std::string written = scenario.at("command").get<std::string>();
    SCOPED_TRACE(written);
    const auto out =
        std::filesystem::temp_directory_path() / ("vidette-golden-" + std::to_string(getpid()) + ".html");
    const std::string folder = support::repositoryFile("examples/" + example).string();
    const auto run =
        support::runVidette(replaced(replaced(written, "{" + example + "}", folder), "{out}", out.string()));
    std::filesystem::remove(out);
    EXPECT_EQ(run.exitCode, 0) << run.err;
    const json document = json::parse(run.out, nullptr, false);
    ASSERT_FALSE(document.is_discarded()) << run.out;
    for (auto& [place, wanted] : scenario.at("figures").items()) {
        if (write && document.contains(json::json_pointer(place)))
            wanted = document.at(json::json_pointer(place));
        expectFigure(document, place, wanted, scenario.value("tolerance", 1e-6));
    }
}

void runScenarios(const std::string& example) {
    const auto file = support::repositoryFile("tests/golden/" + example + "/expected.json");
    const bool write = std::getenv("VIDETTE_WRITE_GOLDEN") != nullptr;
    auto expected = nlohmann::ordered_json::parse(support::readText(file), nullptr, false);
    ASSERT_TRUE(expected.is_array());
    for (auto& ordered : expected) {
        json scenario = ordered;
        runScenario(scenario, example, write);
        for (auto& [place, wanted] : ordered.at("figures").items()) wanted = scenario.at("figures").at(place);
    }
    if (write) std::ofstream(file) << expected.dump(1) << "\n";
}

TEST(Golden, ShopGivesItsFigures) {
    runScenarios("shop");
}

TEST(Golden, CityGivesItsFigures) {
    runScenarios("city");
}

/// The committed city is what its script writes.
TEST(Golden, CityIsWhatItsScriptWrites) {
    const auto folder = std::filesystem::temp_directory_path() / ("vidette-city-" + std::to_string(getpid()));
    const std::string script = support::repositoryFile("examples/city/make_city.py").string();
    const std::string command = "python3 '" + script + "' --out '" + folder.string() + "' > /dev/null 2>&1";
    if (std::system("python3 --version > /dev/null 2>&1") != 0) GTEST_SKIP() << "no python3";
    ASSERT_EQ(std::system(command.c_str()), 0);
    for (const char* name : {"jasanov.geojson", "terrain.asc"}) {
        const auto committed =
            support::readText(support::repositoryFile(std::string("examples/city/") + name));
        EXPECT_TRUE(support::readText(folder / name) == committed) << name;
    }
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace vidette
