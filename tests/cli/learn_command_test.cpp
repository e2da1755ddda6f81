// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using nlohmann::json;

support::RunResult run(const std::string& words) {
    return support::runVidette("learn " + words);
}

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

TEST(Learn, WhatCannotBeUnderstoodIsSaid) {
    for (const char* words : {"9", "fuller --answer K1", "fuller --answer 2:K1/v=1", "fuller --answer K9/v=1",
                              "fuller --answer K2/K1=1", "fuller --language xx"})
        EXPECT_EQ(run(words).exitCode, 2) << words;
    EXPECT_NE(run("fuller --answer K9/v=1").err.find("K1/K2"), std::string::npos);
}

} // namespace
} // namespace vidette::cli
