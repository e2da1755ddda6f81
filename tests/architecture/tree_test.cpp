// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/house_rules.h"
#include "architecture/rooms.h"
#include "architecture/tree.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace vidette::architecture {
namespace {

std::vector<TreeFile> cppFiles() {
    return treeFiles({".h", ".cpp"});
}

void append(std::vector<std::string>& all, const std::vector<std::string>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

TEST(Tree, EveryIncludePointsDownwards) {
    const auto rooms =
        roomsFromText(support::readText(support::repositoryFile("tests/architecture/rooms.txt")));
    ASSERT_GE(rooms.size(), 10U);
    std::vector<std::string> findings;
    for (const TreeFile& file : cppFiles()) append(findings, forbiddenIncludes(rooms, file.path, file.text));
    EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Tree, EveryRoomStandsWhereTheTableSays) {
    for (const Room& room :
         roomsFromText(support::readText(support::repositoryFile("tests/architecture/rooms.txt")))) {
        EXPECT_TRUE(std::filesystem::is_directory(support::repositoryFile(room.folder))) << room.folder;
    }
}

TEST(Tree, EverySourceNamesItsLicenceAndHeadersAreReadOnce) {
    std::vector<std::string> findings;
    for (const TreeFile& file : cppFiles()) append(findings, openingFindings(file.path, file.text));
    EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Tree, FilesLinesAndFunctionsKeepTheirSize) {
    std::vector<std::string> findings;
    for (const TreeFile& file : treeFiles({".h", ".cpp", "CMakeLists.txt"}))
        append(findings, sizeFindings(file.path, file.text));
    EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Tree, EveryWordOfTheWindowCanBeTranslated) {
    std::vector<std::string> findings;
    for (const TreeFile& file : cppFiles()) {
        const bool styleSheets = file.path == "ui/theme.cpp";
        if (file.path.starts_with("ui/") && !styleSheets)
            append(findings, untranslatedFindings(file.path, file.text));
    }
    EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Tree, DataHoldsNoCode) {
    for (const TreeFile& file : treeFiles({".h", ".cpp", ".hpp", ".cc", ".c", ".py", ".sh"}))
        EXPECT_FALSE(file.path.starts_with("data/")) << file.path;
}

TEST(Tree, NoFileNamesAFolderOfOneMachine) {
    std::vector<std::string> findings;
    for (const TreeFile& file : treeFiles({".h", ".cpp", ".txt", ".cmake", ".md", ".sh", ".py", ".csv",
                                           ".sql", ".json", ".geojson", ".html", ".svg", ".ci/run"}))
        append(findings, machinePathFindings(file.path, file.text));
    EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Tree, EveryDataTableHasALineInSources) {
    const std::string sources = support::readText(support::repositoryFile("data/SOURCES.md"));
    for (const TreeFile& file : treeFiles({".csv"})) {
        if (!file.path.starts_with("data/")) continue;
        const std::string name = file.path.substr(5);
        EXPECT_NE(sources.find(name), std::string::npos) << "data/SOURCES.md does not name " << name;
    }
}

TEST(Tree, EveryLinkOfThePagesLeadsToAFile) {
    std::vector<std::string> findings;
    for (const TreeFile& file : treeFiles({".md"})) {
        const auto folder = support::repositoryFile(file.path).parent_path().string();
        append(findings, brokenLinks(file.path, file.text, folder));
    }
    EXPECT_TRUE(findings.empty()) << listed(findings);
}

/// The layout is that of version 14; others lay out a few lines differently.
TEST(Tree, ClangFormatWouldChangeNothing) {
    const std::string find =
        "command -v clang-format-14 || (clang-format --version | grep -q 'version 14' && "
        "command -v clang-format)";
    if (std::system(("(" + find + ") >/dev/null 2>&1").c_str()) != 0)
        GTEST_SKIP() << "no clang-format 14 on this machine";
    std::string command =
        "cd '" + support::repositoryFile("").string() + "' && $(" + find + ") --dry-run --ferror-limit=1";
    for (const TreeFile& file : cppFiles()) command += " '" + file.path + "'";
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    ASSERT_NE(pipe, nullptr);
    std::string output;
    char piece[4096];
    while (fgets(piece, sizeof piece, pipe)) output += piece;
    pclose(pipe);
    EXPECT_TRUE(output.empty()) << output.substr(0, 4000);
}

} // namespace
} // namespace vidette::architecture
