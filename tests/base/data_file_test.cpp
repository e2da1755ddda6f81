// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/data_file.h"

#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace vidette::base {
namespace {

/// A folder of its own for newer data files, named by VIDETTE_DATA while the test runs.
class DataFolder : public ::testing::Test {
  protected:
    void SetUp() override {
        m_folder = std::filesystem::temp_directory_path() / ("vidette-data-" + std::to_string(getpid()));
        std::filesystem::create_directories(m_folder / "tables");
        setenv("VIDETTE_DATA", m_folder.c_str(), 1);
    }
    void TearDown() override {
        unsetenv("VIDETTE_DATA");
        std::filesystem::remove_all(m_folder);
    }
    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name) << text;
    }
    void makeFolder(const std::string& name) const { std::filesystem::create_directories(m_folder / name); }

  private:
    std::filesystem::path m_folder;
};

TEST(DataFile, EveryEmbeddedFileEqualsItsSourceByte) {
    ASSERT_FALSE(embeddedFiles().empty());
    for (const EmbeddedFile& file : embeddedFiles())
        EXPECT_TRUE(file.content == support::readText(support::repositoryFile("data/" + file.name)))
            << file.name;
}

TEST(DataFile, EmbeddedFilesAreSortedByName) {
    EXPECT_TRUE(std::is_sorted(embeddedFiles().begin(), embeddedFiles().end(),
                               [](const EmbeddedFile& a, const EmbeddedFile& b) { return a.name < b.name; }));
}

TEST(DataFile, UnknownNameIsAnErrorThatNamesIt) {
    const auto text = readDataFile("tables/no_such_table.csv");
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, "no_data_file");
    EXPECT_EQ(text.error().where, "tables/no_such_table.csv");
}

TEST_F(DataFolder, FileOfTheFolderWins) {
    const std::string name = embeddedFiles().front().name;
    write(name, "mine\n");
    EXPECT_EQ(readDataFile(name).value(), "mine\n");
}

TEST_F(DataFolder, FileThatIsNotThereComesFromTheProgram) {
    const EmbeddedFile& file = embeddedFiles().back();
    EXPECT_EQ(readDataFile(file.name).value(), file.content);
}

TEST_F(DataFolder, FolderOfThatNameIsNoFile) {
    const EmbeddedFile& file = embeddedFiles().back();
    makeFolder(file.name);
    EXPECT_EQ(readDataFile(file.name).value(), file.content);
}

TEST_F(DataFolder, NewNameIsFound) {
    write("tables/mine.csv", "a,b\n");
    EXPECT_EQ(readDataFile("tables/mine.csv").value(), "a,b\n");
}

} // namespace
} // namespace vidette::base
