// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>
#include <vector>

namespace vidette::base {
namespace {

namespace fs = std::filesystem;

class PartialFiles : public ::testing::Test {
  protected:
    PartialFiles() : m_folder(fs::temp_directory_path() / ("vidette-partial-" + std::to_string(getpid()))) {
        fs::create_directories(m_folder);
    }
    ~PartialFiles() override { fs::remove_all(m_folder); }
    std::string target() const { return (m_folder / "plan.gpkg").string(); }
    void write(const std::string& name) const { std::ofstream(m_folder / name) << "text"; }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(m_folder))
            found.push_back(entry.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }

  private:
    fs::path m_folder;
};

TEST_F(PartialFiles, WhatIsNotTaken_IsGoneWithItsJournal) {
    {
        const PartialFile partial(target());
        std::ofstream(partial.path()) << "half";
        std::ofstream(partial.path() + "-journal") << "half";
        EXPECT_EQ(names().size(), 2U);
    }
    EXPECT_TRUE(names().empty());
}

TEST_F(PartialFiles, AFolderIsGoneWithAllInIt) {
    {
        const PartialFile partial(target());
        fs::create_directories(fs::path(partial.path()) / "inner");
        std::ofstream(fs::path(partial.path()) / "inner" / "file") << "half";
    }
    EXPECT_TRUE(names().empty());
}

TEST_F(PartialFiles, WhatIsTaken_Stays) {
    {
        const PartialFile partial(target());
        std::ofstream(partial.path()) << "whole";
        fs::rename(partial.path(), target());
    }
    EXPECT_EQ(names(), std::vector<std::string>{"plan.gpkg"});
}

TEST_F(PartialFiles, LeftByAProgramThatIsGone_IsRemovedByTheNext) {
    constexpr const char* kGone = "999999999"; // above the largest number of a process
    write("plan.gpkg.vidette-part-" + std::string(kGone));
    write("plan.gpkg.vidette-part-" + std::string(kGone) + "-journal");
    const PartialFile partial(target());
    EXPECT_TRUE(names().empty());
}

TEST_F(PartialFiles, WhatOthersOwn_IsLeftAlone) {
    const std::string running = "plan.gpkg.vidette-part-" + std::to_string(getppid());
    const std::vector<std::string> others{"other.gpkg.vidette-part-999999999", "plan.gpkg.part1",
                                          "plan.gpkg.vidette-part-", running};
    for (const auto& name : others) write(name);
    const PartialFile partial(target());
    EXPECT_EQ(names().size(), others.size());
}

} // namespace
} // namespace vidette::base
