// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/lesson_json.h"

#include <gtest/gtest.h>

#include <set>

namespace vidette::io {
namespace {

std::string winnerOf(const mcda::Problem& problem) {
    const auto ranking = mcda::rank(problem);
    EXPECT_TRUE(ranking) << (ranking ? "" : ranking.error().message);
    std::string ids;
    for (const auto& id : ranking->ranking.front()) ids += id;
    return ids;
}

const mcda::Lesson& lesson(const std::vector<mcda::Lesson>& all, const std::string& id) {
    return *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
}

TEST(Lessons, AllEightCanBeWorkedOut) {
    const auto all = lessons();
    ASSERT_TRUE(all) << all.error().where << ": " << all.error().message;
    ASSERT_EQ(all->size(), 8U);
    int number = 0;
    for (const auto& one : *all) {
        EXPECT_EQ(one.number, ++number);
        const auto ranking = mcda::rank(one.problem);
        ASSERT_TRUE(ranking) << one.id << ": " << ranking.error().message;
        for (const auto& sheet : one.sheets)
            EXPECT_TRUE(mcda::sheetOf(sheet.name, *ranking)) << one.id << ": " << sheet.name.node;
        for (const auto& variant : one.variants) EXPECT_TRUE(mcda::rank(variant.problem)) << variant.name;
        EXPECT_EQ(one.variants.empty(), one.question.empty()) << one.id;
    }
}

/// Every language has every text of its own.
TEST(Lessons, SpeakEveryLanguage) {
    const auto english = lessons();
    ASSERT_TRUE(english);
    for (const char* language : {"cs", "sk", "pl"}) {
        const auto other = lessons(language);
        ASSERT_TRUE(other);
        for (std::size_t i = 0; i < english->size(); ++i) {
            const auto& a = (*english)[i];
            const auto& b = (*other)[i];
            EXPECT_NE(a.title, b.title) << language << " " << a.id;
            ASSERT_EQ(a.text.size(), b.text.size());
            for (std::size_t k = 0; k < a.text.size(); ++k)
                EXPECT_NE(a.text[k], b.text[k]) << language << " " << a.id;
            for (std::size_t k = 0; k < a.sheets.size(); ++k)
                EXPECT_NE(a.sheets[k].task, b.sheets[k].task) << a.id;
            EXPECT_NE(a.summary, b.summary) << language << " " << a.id;
        }
    }
}

/// Winners of the published decision under four conventions, and without A5 (Glos 2025, recomputed).
TEST(Lessons, TurnTheWinnersTheySpeakOf) {
    const auto all = lessons();
    ASSERT_TRUE(all);
    const auto& ties = lesson(*all, "ties");
    EXPECT_EQ(winnerOf(ties.variants[0].problem), "A4");
    EXPECT_EQ(winnerOf(ties.variants[1].problem), "A3");
    EXPECT_EQ(winnerOf(ties.variants[2].problem), "A4");
    EXPECT_EQ(winnerOf(ties.variants[3].problem), "A3");
    const auto& reversal = lesson(*all, "reversal");
    EXPECT_EQ(winnerOf(reversal.variants[0].problem), "A4");
    EXPECT_EQ(winnerOf(reversal.variants[1].problem), "A3");
    std::set<std::string> winners;
    for (const auto& variant : lesson(*all, "methods").variants) winners.insert(winnerOf(variant.problem));
    EXPECT_GE(winners.size(), 3U);
}

/// The thesis prints a21 = 1/3 and CR = .060; every figure that follows from it is found, and no other.
TEST(Lessons, PrintedMistakesAreFound) {
    const auto all = lessons();
    ASSERT_TRUE(all);
    const auto& lesson6 = lesson(*all, "consistency");
    const auto ranking = mcda::rank(lesson6.problem);
    ASSERT_TRUE(ranking);
    const auto sheet = mcda::sheetOf(lesson6.sheets[0].name, *ranking);
    ASSERT_TRUE(sheet);
    std::set<std::string> wrong;
    for (std::size_t i = 0; i < sheet->rows.size(); ++i)
        for (std::size_t j = 0; j < sheet->columns.size(); ++j) {
            const auto& cell = sheet->cells[i][j];
            if (cell &&
                mcda::judged(*cell, mcda::startText(lesson6.sheets[0], *sheet, i, j)) != mcda::Verdict::Right)
                wrong.insert(sheet->rows[i] + "/" + sheet->columns[j]);
        }
    EXPECT_EQ(wrong, (std::set<std::string>{"A2/A1", "A2/G", "A1/v", "A2/v", "A3/v", "A5/v"}));
}

TEST(Lessons, BrokenOnesNameThePlace) {
    const auto code = [](const std::string& text) { return readLesson(text, "x.json", "en").error().code; };
    EXPECT_EQ(code("{"), "not_json");
    EXPECT_EQ(code("[]"), "wrong_type");
    EXPECT_EQ(code(R"({"id": "x"})"), "missing_field");
    const std::string head = R"({"id": "x", "number": 1, "title": "T", "text": [], )";
    EXPECT_EQ(code(head + R"("problem": {"file": "none"}})"), "no_data_file");
    EXPECT_EQ(code(head + R"("problem": {"file": "kits"}, "sheets": [{"kind": "cube"}]})"), "unknown_choice");
    EXPECT_EQ(code(head + R"("problem": {"file": "kits", "change": {"weights": {"method": "guess"}}}})"),
              "unknown_method");
    const auto place = readLesson(head + R"("problem": {"file": "kits"}, "sheets": [{}]})", "x.json", "en");
    EXPECT_NE(place.error().where.find("sheets 1"), std::string::npos) << place.error().where;
}

TEST(Lessons, WhatALanguageLacksIsEnglish) {
    const auto read =
        readLesson(R"({"id": "x", "number": 1, "title": {"en": "E", "cs": "C"}, "text": [{"en": "only"}],
        "problem": {"file": "recorder"}})",
                   "x.json", "cs");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->title, "C");
    EXPECT_EQ(read->text.front(), "only");
}

} // namespace
} // namespace vidette::io
