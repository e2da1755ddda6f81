// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
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
    /// Tries longer and longer times until one falls into the work.
    bool stopsInTheMiddle(const std::string& words) const {
        for (double seconds = 0.05; seconds < 30; seconds *= 1.5) {
            const int status = stoppedAfter(seconds, words);
            if (status == kCancelled) return true;
            if (status == 0) return false;
        }
        return false;
    }
    std::string city() const {
        return "'" + support::repositoryFile("examples/city/jasanov.geojson").string() + "'";
    }

    std::filesystem::path m_folder;
};

TEST_F(Cancelled, Coverage_EndsWithStatus4AndWritesNothing) {
    const auto out = m_folder / "seen.gpkg";
    EXPECT_TRUE(stopsInTheMiddle("coverage " + city() + " --ptz reach --out '" + out.string() + "'"));
    EXPECT_FALSE(std::filesystem::exists(out));
    EXPECT_EQ(support::readText(m_folder / "out"), "");
    EXPECT_NE(support::readText(m_folder / "err").find("was cancelled"), std::string::npos);
}

TEST_F(Cancelled, Simulate_EndsWithStatus4) {
    EXPECT_TRUE(stopsInTheMiddle("simulate " + city() + " --build --ptz reach --json"));
    EXPECT_EQ(support::readText(m_folder / "out"), "");
}

TEST_F(Cancelled, Import_LeavesTheProjectAsItWas) {
    const std::string project = (m_folder / "p.vidette.gpkg").string();
    ASSERT_EQ(support::runVidette("new " + project + " --crs EPSG:32633").exitCode, 0);
    const std::string before = support::readText(project);
    EXPECT_TRUE(stopsInTheMiddle("import " + project + " " + city() + " --as plan"));
    EXPECT_EQ(support::runVidette("info " + project).exitCode, 0);
    EXPECT_TRUE(support::readText(project) == before);
}

} // namespace
} // namespace vidette::cli
