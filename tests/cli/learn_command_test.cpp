// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <unistd.h>

namespace vidette::cli {
namespace {

using nlohmann::json;

support::RunResult run(const std::string& words) {
    return support::runVidette("learn " + words);
}

/// A file that is gone at the end.
class TemporaryFile {
  public:
    explicit TemporaryFile(const std::string& name)
        : m_path(
              (std::filesystem::temp_directory_path() / (std::to_string(getpid()) + "-" + name)).string()) {}
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string& path() const { return m_path; }
    void write(const std::string& text) const { std::ofstream(m_path) << text; }

  private:
    std::string m_path;
};

TEST(Learn, ListsTheLessons) {
    const json document = json::parse(run("--json").out);
    ASSERT_EQ(document["lessons"].size(), 8U);
    EXPECT_EQ(document["lessons"][1]["id"], "fuller");
}

TEST(Learn, ARightFigureIsRightAndAWrongOneIsExplained) {
    const auto told = run("fuller --answer 1:K1/v=0.28 --answer K2/f=4 --json");
    EXPECT_EQ(told.exitCode, 1);
    const json document = json::parse(told.out);
    std::size_t seen = 0;
    for (const auto& cell : document["sheets"][0]["cells"]) {
        if (cell["cell"] == "K1/v") {
            ++seen;
            EXPECT_EQ(cell["mark"], "right");
        }
        if (cell["cell"] != "K2/f") continue;
        ++seen;
        EXPECT_EQ(cell["mark"], "wrong");
        EXPECT_EQ(cell["value"], 3);
        EXPECT_EQ(cell["formula"], "f = 0 + 0 + 0 + 1 + 1 + 1 = 3");
    }
    EXPECT_EQ(seen, 2U);
}

TEST(Learn, AnUnansweredLessonTellsNoFigure) {
    const json document = json::parse(run("2 --json").out);
    for (const auto& cell : document["sheets"][0]["cells"]) {
        EXPECT_FALSE(cell.contains("value")) << cell;
        EXPECT_TRUE(cell["text"].get<std::string>().empty()) << cell;
    }
}

TEST(Learn, TheSolutionAnswersEverything) {
    const json solved = json::parse(run("1 --solution --json").out);
    std::string answers;
    for (const auto& cell : solved["sheets"][0]["cells"])
        answers += " --answer 1:" + cell["cell"].get<std::string>() + "=" + cell["value"].dump();
    EXPECT_EQ(run("1" + answers).exitCode, 0);
}

/// The only column of the table of consistency is named "=".
TEST(Learn, TheTableOfConsistencyCanBeAnswered) {
    const json document = json::parse(run("6 --answer 2:CI/==0,055 --answer 2:CR/==0.060 --json").out);
    std::map<std::string, std::string> marks;
    for (const auto& cell : document["sheets"][1]["cells"])
        marks[cell["cell"]] = cell.value("mark", std::string());
    EXPECT_EQ(marks["CI/="], "right");
    EXPECT_EQ(marks["CR/="], "wrong");
}

TEST(Learn, ClaimsAreJudged) {
    const json document = json::parse(run("6 --answer c=wrong --answer a=wrong --json").out);
    std::map<std::string, json> claims;
    for (const auto& claim : document["claims"]["list"]) claims[claim["claim"]] = claim;
    EXPECT_EQ(claims["c"]["mark"], "right");
    EXPECT_EQ(claims["a"]["mark"], "wrong");
    EXPECT_EQ(claims["b"]["mark"], "empty");
    EXPECT_FALSE(claims["b"].contains("why"));
    EXPECT_TRUE(claims["a"].contains("why"));
    EXPECT_EQ(run("6 --answer c=perhaps").exitCode, 2);
}

TEST(Learn, AUsualSlipIsNamed) {
    const auto told = run("5 --answer K3/K1=3");
    EXPECT_EQ(told.exitCode, 1);
    EXPECT_NE(told.out.find("reciprocal"), std::string::npos) << told.out;
}

/// A file of answers begins as the empty one that is printed.
TEST(Learn, AnswersComeFromAFile) {
    const TemporaryFile file("answers.txt");
    const auto blank = run("1 --blank");
    EXPECT_EQ(blank.exitCode, 0);
    EXPECT_NE(blank.out.find("\n1:R1/P=\n"), std::string::npos) << blank.out;
    file.write(blank.out);
    EXPECT_EQ(run("1 --answers " + file.path()).exitCode, 1) << "all is empty";
    const json solved = json::parse(run("1 --solution --json").out);
    std::string all = "# mine\n\n";
    for (const auto& cell : solved["sheets"][0]["cells"])
        all += "  1:" + cell["cell"].get<std::string>() + " = " + cell["value"].dump() + "\r\n";
    file.write(all);
    EXPECT_EQ(run("1 --answers " + file.path()).exitCode, 0);
    EXPECT_EQ(run("1 --answers no-such-file").exitCode, 2);
}

TEST(Learn, SheetIsWrittenWithAndWithoutItsSolution) {
    const TemporaryFile file("sheet.html");
    EXPECT_EQ(run("5 --sheet " + file.path()).exitCode, 0);
    const std::string empty = support::readText(file.path());
    EXPECT_EQ(empty.find("^(1/3)"), std::string::npos) << "no working";
    EXPECT_EQ(run("5 --solution --sheet " + file.path()).exitCode, 0);
    const std::string solved = support::readText(file.path());
    EXPECT_NE(solved.find("^(1/3)"), std::string::npos);
    EXPECT_NE(solved.find("page-break-before"), std::string::npos);
    EXPECT_EQ(run("5 --sheet /nowhere/sheet.html").exitCode, 3) << "it could not be written";
}

TEST(Learn, WhatCannotBeUnderstoodIsSaid) {
    for (const char* words : {"9", "fuller --answer K1", "fuller --answer 2:K1/v=1", "fuller --answer K9/v=1",
                              "fuller --answer K2/K1=1", "fuller --language xx"})
        EXPECT_EQ(run(words).exitCode, 2) << words;
    EXPECT_NE(run("fuller --answer K9/v=1").err.find("K1/K2"), std::string::npos);
}

} // namespace
} // namespace vidette::cli
