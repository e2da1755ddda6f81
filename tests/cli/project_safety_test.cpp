// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// Projects of other versions and damaged ones under the hands of vidette.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::readText;
using support::runVidette;

constexpr const char* kAdd =
    " add --title Gate --place 3,4 --applicant-class citizen --purpose safety --reason x";

std::size_t countOf(const std::string& words, const std::string& text) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++count;
    return count;
}

class ProjectSafety : public testing::Test {
  protected:
    /// The frozen project of this schema.
    void take(int schema) {
        std::filesystem::copy_file(
            support::repositoryFile("tests/data/project-v" + std::to_string(schema) + ".vidette.gpkg"),
            m_file);
        m_before = readText(m_file);
    }
    void expectUntouched() const {
        EXPECT_TRUE(readText(m_file) == m_before);
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder.path()),
                                std::filesystem::directory_iterator()),
                  1);
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = (m_folder / "p.vidette.gpkg").string();
    std::string m_before;
};

TEST_F(ProjectSafety, NewerProject_IsReadWithOneWarningAndNeverWritten) {
    take(5);
    ASSERT_EQ(support::runSql(m_file, "INSERT INTO schema_version (version) VALUES (99)"), "");
    m_before = readText(m_file);
    const std::string inside = "report " + m_file;
    for (const std::string& words : {"info " + m_file, "request " + m_file + " list", inside + " backlog",
                                     "audit " + m_file + " log", "coverage " + m_file}) {
        const auto run = runVidette(words);
        EXPECT_EQ(run.exitCode, 0) << words << '\n' << run.err;
        EXPECT_EQ(countOf("opened read-only", run.err), 1U) << words << '\n' << run.err;
    }
    for (const std::string& words :
         {"request " + m_file + kAdd, "audit " + m_file + " outside --adopt --as anna"}) {
        const auto run = runVidette(words);
        EXPECT_EQ(run.exitCode, 2) << words;
        EXPECT_NE(run.err.find("99"), std::string::npos) << run.err;
        EXPECT_NE(run.err.find("up to 5"), std::string::npos) << run.err;
    }
    expectUntouched();
}

TEST_F(ProjectSafety, OlderProject_IsLeftAsItIsByWhatReadsOrFails) {
    take(3);
    for (const std::string& words : {"info " + m_file, "request " + m_file + " list", "check " + m_file})
        EXPECT_LT(runVidette(words).exitCode, 2) << words;
    for (const std::string& words :
         {"request " + m_file + " show RQ-1", "request " + m_file + " move RQ-1 --to submitted",
          "import " + m_file + " missing.geojson --as camera", "request " + m_file + kAdd + " --on never"})
        EXPECT_EQ(runVidette(words).exitCode, 2) << words;
    expectUntouched();
}

TEST_F(ProjectSafety, FirstChangeOfAnOlderProject_KeepsACopyAndSaysSo) {
    take(3);
    const auto run = runVidette("request " + m_file + kAdd);
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_NE(run.err.find("p.vidette.v3.bak.gpkg"), std::string::npos) << run.err;
    EXPECT_EQ(
        support::queryText(m_folder / "p.vidette.v3.bak.gpkg", "SELECT max(version) FROM schema_version"),
        "3");
    const auto again = runVidette("request " + m_file + kAdd);
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.err, "");
}

TEST_F(ProjectSafety, DamagedProject_IsSalvagedWithCounts) {
    take(4);
    const auto root =
        std::stoul(support::queryText(m_file, "SELECT rootpage FROM sqlite_master WHERE name = 'camera'"));
    std::string bytes = m_before;
    constexpr std::size_t kPage = 4096;
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>((root - 1) * kPage), kPage, '~');
    support::writeText(m_file, bytes);
    EXPECT_EQ(runVidette("info " + m_file).exitCode, 2);
    const std::string out = (m_folder / "out.vidette.gpkg").string();
    const auto run = runVidette("salvage " + m_file + " " + out + " --json");
    EXPECT_EQ(run.exitCode, 1) << run.err;
    const json told = json::parse(run.out);
    EXPECT_FALSE(told.at("whole"));
    EXPECT_TRUE(told.at("log_whole"));
    EXPECT_TRUE(readText(m_file) == bytes);
    EXPECT_EQ(runVidette("info " + out).exitCode, 0);
    EXPECT_EQ(runVidette("audit " + out + " verify").exitCode, 1);
    EXPECT_EQ(runVidette("salvage " + m_file + " " + out).exitCode, 2);
}

TEST_F(ProjectSafety, ListsBecomeWorkbooksAndThePublicOneAMap) {
    take(4);
    const std::string book = (m_folder / "b.xlsx").string();
    EXPECT_EQ(runVidette("report " + m_file + " backlog --out " + book).exitCode, 0);
    EXPECT_EQ(readText(book).substr(0, 2), "PK");
    EXPECT_EQ(runVidette("report " + m_file + " backlog --out " + book).exitCode, 2);
    ASSERT_EQ(support::runSql(m_file, "UPDATE camera SET status = 'in_operation' WHERE code <> 'C1'"), "");
    const std::string map = (m_folder / "m.geojson").string();
    ASSERT_EQ(runVidette("report " + m_file + " public --out " + map).exitCode, 0);
    const json shown = json::parse(readText(map));
    ASSERT_EQ(std::to_string(shown.at("features").size()),
              support::queryText(m_file, "SELECT count(*) - 1 FROM camera"));
    for (const auto& feature : shown.at("features"))
        EXPECT_EQ(feature.at("properties").size(), 3U) << "code, kind and purpose, nothing else";
    EXPECT_EQ(runVidette("report " + m_file + " backlog --out " + map).exitCode, 2);
}

} // namespace
} // namespace vidette::cli
