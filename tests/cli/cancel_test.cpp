// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <unistd.h>

// Ctrl-C in the middle of the work: exit status 4, nothing half written.
namespace vidette::cli {
namespace {

constexpr int kCancelled = 4;

class Cancelled : public testing::Test {
  protected:
    Cancelled()
        : m_folder(std::filesystem::temp_directory_path() / ("vidette-cancel-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_folder);
    }
    ~Cancelled() override { std::filesystem::remove_all(m_folder); }

    /// The exit status of the program when it is told to stop after some seconds. It may not have begun yet
    /// then (143), or have ended already (0).
    int stoppedAfter(double seconds, const std::string& words) const {
        const std::string command = "timeout --preserve-status -s TERM " + std::to_string(seconds) + " '" +
                                    support::programFile() + "' " + words + " > '" +
                                    (m_folder / "out").string() + "' 2> '" + (m_folder / "err").string() +
                                    "'";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    /// Stops the program at later and later moments until it ends by itself, and says how often that was in
    /// the middle of the work. Each time it ends in order, and the folder holds what it held.
    int stopsInTheMiddle(const std::string& words) const {
        int stops = 0;
        const auto before = names();
        for (double seconds = 0.05; seconds < 30; seconds *= 1.6) {
            const int status = stoppedAfter(seconds, words);
            if (status == 0) break;
            if (status != kCancelled) continue;
            ++stops;
            const std::string said = support::readText(m_folder / "err");
            EXPECT_NE(said.find("cancelled"), std::string::npos) << said;
            EXPECT_EQ(said.find("did not end by itself"), std::string::npos) << said;
            EXPECT_EQ(names(), before) << "after " << seconds << " s";
        }
        return stops;
    }
    /// What is in the folder, but for what the program printed.
    std::set<std::string> names() const {
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            found.insert(entry.path().filename().string());
        found.erase("out");
        found.erase("err");
        return found;
    }
    std::string city() const {
        return "'" + support::repositoryFile("examples/city/jasanov.geojson").string() + "'";
    }

    std::filesystem::path m_folder;
};

TEST_F(Cancelled, Coverage_EndsWithStatus4AndWritesNothing) {
    const auto out = m_folder / "seen.gpkg";
    EXPECT_GT(stopsInTheMiddle("coverage " + city() + " --ptz reach --out '" + out.string() + "'"), 0);
}

TEST_F(Cancelled, Simulate_EndsWithStatus4) {
    EXPECT_GT(stopsInTheMiddle("simulate " + city() + " --build --ptz reach --json"), 0);
}

TEST_F(Cancelled, Import_LeavesTheProjectAsItWas) {
    const std::string project = (m_folder / "p.vidette.gpkg").string();
    ASSERT_EQ(support::runVidette("new " + project + " --crs EPSG:32633").exitCode, 0);
    const std::string before = support::readText(project);
    const std::string words = "import " + project + " " + city() + " --as plan";
    int status = kCancelled;
    for (double seconds = 0.05; status != 0 && seconds < 30; seconds *= 1.6) {
        status = stoppedAfter(seconds, words);
        const bool untouched = support::readText(project) == before;
        EXPECT_EQ(untouched, status != 0) << "after " << seconds << " s";
        EXPECT_EQ(names().size(), 1U);
    }
    EXPECT_EQ(status, 0);
    EXPECT_FALSE(support::readText(project) == before);
}

TEST_F(Cancelled, Export_LeavesNothing) {
    for (const char* name : {"city.gpkg", "city.geojson", "city.kml"}) {
        const auto out = m_folder / name;
        EXPECT_GT(stopsInTheMiddle("export " + city() + " '" + out.string() + "'"), 0) << name;
        std::filesystem::remove(out);
    }
}

} // namespace
} // namespace vidette::cli
