// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/group_words.h"

#include "mcda/group_round.h"
#include "report/group_questions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vidette::report {
namespace {

using Sentences = std::vector<std::string>;

/// Two requests by need and cost (known, in CZK); weights and requests are judged.
mcda::Problem problem() {
    mcda::Problem problem;
    problem.criteria = {{"K1", "Need", "", mcda::Direction::Max, "", ""},
                        {"K2", "Cost", "CZK", mcda::Direction::Min, "", ""}};
    problem.alternatives = {{"R1", "Square", {{"K2", {100, "", ""}}}, ""}, {"R2", "Underpass", {}, ""}};
    return problem;
}

mcda::GroupProblem round(mcda::AskedAlternatives asked) {
    return mcda::begunRound({problem(),
                             {{"a", "Ann", "", 1, ""}, {"b", "Bob", "", 1, ""}},
                             mcda::AskedWeights::Ratios,
                             asked})
        .value();
}

/// Both say this of goal, K1 and K2.
mcda::GroupProblem judged(const Sentences& ann, const Sentences& bob) {
    mcda::GroupProblem group = round(mcda::AskedAlternatives::Ratios);
    const Sentences nodes{"goal", "K1", "K2"};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool goal = i == 0;
        for (const auto& [who, values] : {std::pair{"a", ann}, std::pair{"b", bob}})
            group.judgments.push_back({who, nodes[i], goal ? "K1" : "R1", goal ? "K2" : "R2", values[i], "",
                                       "", static_cast<int>(i) + 1});
    }
    return group;
}

bool anyHas(const Sentences& sentences, const std::string& words) {
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const auto& one) { return one.find(words) != std::string::npos; });
}

TEST(GroupQuestions, AreWholeSentences) {
    const auto pairs = round(mcda::AskedAlternatives::Ratios).problem;
    EXPECT_EQ(questionWords(pairs, {"goal", "K1", "K2", true}), "Which counts more: K1 Need or K2 Cost?");
    EXPECT_EQ(questionWords(pairs, {"K1", "R1", "R2", true}),
              "Which is better under K1 Need: R1 Square or R2 Underpass?");
    const auto rated = round(mcda::AskedAlternatives::Ratings).problem;
    EXPECT_EQ(questionWords(rated, {"K2", "R1", "", true}), "How good is R1 Square under K2 Cost?");
}

TEST(GroupQuestions, SayWhatIsKnown) {
    for (const auto asked : {mcda::AskedAlternatives::Ratios, mcda::AskedAlternatives::Ratings}) {
        const auto problem = round(asked).problem;
        EXPECT_EQ(knownWords(problem, {"K2", "R1", "", true}), "Known of K2 Cost: 100 CZK");
        EXPECT_EQ(knownWords(problem, {"K2", "R1", "R2", true}),
                  "Known of K2 Cost: 100 CZK against nothing known");
        EXPECT_EQ(knownWords(problem, {"K1", "R1", "R2", true}), "");
        EXPECT_EQ(knownWords(problem, {"goal", "K1", "K2", true}), "");
    }
}

TEST(GroupQuestions, ProgressSaysHowManyAreNeeded) {
    mcda::Questionnaire questions;
    questions.next = mcda::Question{};
    questions.asked = 14;
    questions.needed = 40;
    questions.all = 435;
    EXPECT_EQ(progressWords(questions), "Questions answered: 14 of about 40; 435 in all.");
    questions.enough = true;
    EXPECT_EQ(progressWords(questions), "Questions answered: 14, which is enough; 435 in all.");
    questions.next.reset();
    EXPECT_EQ(progressWords(questions), "Questions answered: all 14.");
}

TEST(GroupQuestions, EveryStepOfTheScaleHasItsOwnWords) {
    std::set<std::string> words;
    for (int step = 1; step <= 9; ++step) words.insert(strengthWord(step));
    EXPECT_EQ(words.size(), 9U);
}

TEST(GroupAverages, TheSameAnswersGiveTheSameOrderAndWeights) {
    const auto group = judged({"3", "2", "4"}, {"3", "2", "4"});
    const auto result = mcda::groupResult(group);
    EXPECT_EQ(averageSentences(group, *result),
              (Sentences{"Mean judgments and mean priorities give the same order.",
                         "The weights are the same by both."}));
    EXPECT_TRUE(alarmSentences(group, *result).empty());
}

TEST(GroupAverages, WithoutARankingThatIsSaid) {
    const auto group = round(mcda::AskedAlternatives::Ratios);
    const auto result = mcda::groupResult(group);
    EXPECT_EQ(averageSentences(group, *result), Sentences{"The group has no ranking yet."});
    EXPECT_TRUE(anyHas(alarmSentences(group, *result), "there is no ranking of the group"));
}

TEST(GroupAlarms, LowConsensusIsSaidWithThePlaceAndTheMembersByName) {
    const auto group = judged({"9", "1", "1"}, {"1/9", "1", "1"});
    const auto result = mcda::groupResult(group);
    const auto alarms = alarmSentences(group, *result);
    EXPECT_TRUE(anyHas(alarms, "Weights of the criteria: the consensus S* is 0.000, very low"));
    EXPECT_FALSE(anyHas(alarms, "Alternatives under K1")) << "they agree there";
}

TEST(GroupAlarms, EveryLevelOfConsensusHasItsMeaning) {
    std::set<std::string> words;
    for (const double value : {0.2, 0.55, 0.7, 0.8, 0.9}) words.insert(consensusMeaning(value));
    EXPECT_EQ(words.size(), 5U);
    EXPECT_EQ(consensusMeaning(0.5), consensusMeaning(0.6)) << "0.5 is low, no longer very low";
}

TEST(GroupPlaces, EqualOnesShareThePlace) {
    mcda::Ranking ranking;
    ranking.ranking = {{"R2"}, {"R1", "R4"}, {"R3"}};
    EXPECT_EQ(placeIn(ranking, "R2"), 1U);
    EXPECT_EQ(placeIn(ranking, "R4"), 2U);
    EXPECT_EQ(placeIn(ranking, "R3"), 4U);
    EXPECT_EQ(placeIn(ranking, "R9"), 0U);
}

} // namespace
} // namespace vidette::report
