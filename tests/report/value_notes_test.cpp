// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/value_notes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::report {
namespace {

using mcda::Comparison;
using mcda::Direction;

/// Three kits by price and disk; nothing is to be said of them.
mcda::Problem kits() {
    mcda::Problem problem;
    problem.criteria = {{"K1", "Price", "CZK", Direction::Min, "", ""},
                        {"K2", "Disk", "TB", Direction::Max, "", ""}};
    const std::vector<std::vector<double>> rows{{10000, 1}, {20000, 2}, {30000, 3}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string id = "A" + std::to_string(i + 1);
        problem.alternatives.push_back(
            {id, id, {{"K1", {rows[i][0], "", ""}}, {"K2", {rows[i][1], "", ""}}}, ""});
    }
    return problem;
}

const ValueNote* noteAt(const std::vector<ValueNote>& notes, const std::string& alternative,
                        const std::string& criterion) {
    const auto at = std::find_if(notes.begin(), notes.end(), [&](const auto& note) {
        return note.alternative == alternative && note.criterion == criterion;
    });
    return at == notes.end() ? nullptr : &*at;
}

TEST(ValueNotes, SoundValues_NeedNoWords) {
    EXPECT_TRUE(valueNotes(kits()).empty());
}

TEST(ValueNotes, AllMistakesAreFoundAtOnce) {
    auto problem = kits();
    problem.alternatives[0].values["K2"] = {std::nullopt, "", "large"};
    problem.alternatives[1].values["K2"] = {3, "kg", "3 kg"};
    const auto notes = valueNotes(problem);
    for (const char* id : {"A1", "A2"}) {
        const auto* note = noteAt(notes, id, "K2");
        ASSERT_NE(note, nullptr) << id;
        EXPECT_EQ(note->weight, Weight::Mistake);
    }
    EXPECT_NE(noteAt(notes, "A2", "K2")->words.find("kg"), std::string::npos);
}

TEST(ValueNotes, MissingValuesAndMissedLimits_PutOutside) {
    auto problem = kits();
    problem.alternatives[0].values.erase("K1");
    problem.constraints = {{"K2", Comparison::AtLeast, {2.5}, true, "the owner"},
                           {"K1", Comparison::AtMost, {25000}, false, ""}};
    const auto notes = valueNotes(problem);
    ASSERT_NE(noteAt(notes, "A2", "K2"), nullptr);
    EXPECT_EQ(noteAt(notes, "A2", "K2")->weight, Weight::Outside);
    EXPECT_NE(noteAt(notes, "A2", "K2")->words.find("the owner"), std::string::npos);
    ASSERT_NE(noteAt(notes, "A3", "K1"), nullptr);
    EXPECT_EQ(noteAt(notes, "A3", "K1")->weight, Weight::Remark) << "only wished for";
    EXPECT_EQ(notes.front().weight, Weight::Outside) << "what weighs more comes first";
}

TEST(ValueNotes, EveryMissingValueIsTold) {
    auto problem = kits();
    problem.alternatives[0].values.clear();
    const auto notes = valueNotes(problem);
    EXPECT_NE(noteAt(notes, "A1", "K1"), nullptr);
    EXPECT_NE(noteAt(notes, "A1", "K2"), nullptr);
}

TEST(ValueNotes, ValueThousandTimesTheOthers_IsWorthALook) {
    auto problem = kits();
    problem.alternatives[2].values["K2"] = {3, "GB", "3 GB"};
    const auto notes = valueNotes(problem);
    const auto* note = noteAt(notes, "A3", "K2");
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->weight, Weight::Remark);
    EXPECT_NE(note->words.find("3 GB"), std::string::npos);
}

TEST(ValueNotes, WhoIsBeatenEverywhere_IsTold) {
    auto problem = kits();
    problem.alternatives[2].values["K2"] = {1.5, "", ""};
    ASSERT_NE(noteAt(valueNotes(problem), "A3", ""), nullptr);
}

TEST(ValueNotes, WordsOfARatingScale_AreRead) {
    auto problem = kits();
    problem.evaluation.method = mcda::EvaluationMethod::Ratings;
    problem.evaluation.levels["K2"] = {{"good", 1}, {"fair", 0.5}};
    for (auto& alternative : problem.alternatives) alternative.values["K2"] = {std::nullopt, "", "good"};
    problem.alternatives[1].values["K2"].text = "fine";
    const auto notes = valueNotes(problem);
    EXPECT_EQ(noteAt(notes, "A1", "K2"), nullptr);
    ASSERT_NE(noteAt(notes, "A2", "K2"), nullptr);
    EXPECT_EQ(noteAt(notes, "A2", "K2")->weight, Weight::Mistake);
}

TEST(ValueNotes, ValuesThatThePlanWillGive_AreNotMissed) {
    auto problem = kits();
    problem.criteria[1].derived = "covered_fraction";
    for (auto& alternative : problem.alternatives) alternative.values.erase("K2");
    for (const auto& note : valueNotes(problem)) EXPECT_NE(note.weight, Weight::Outside) << note.words;
}

TEST(ValueNotes, BrokenProblem_IsOneMistake) {
    auto problem = kits();
    problem.criteria[1].name = "price ";
    const auto notes = valueNotes(problem);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().weight, Weight::Mistake);
}

} // namespace
} // namespace vidette::report
