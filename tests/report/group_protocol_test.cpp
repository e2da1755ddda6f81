// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/group_protocol.h"

#include "report/group_words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::report {
namespace {

using mcda::GroupProblem;

/// Two members, three criteria, two requests; A and B contradict each other about K1 and K2.
GroupProblem group() {
    GroupProblem group;
    group.problem.title = "Requests";
    group.problem.criteria = {{"K1", "Need", "", mcda::Direction::Max, "", ""},
                              {"K2", "Cost", "", mcda::Direction::Max, "", ""},
                              {"K3", "K3", "", mcda::Direction::Max, "", ""}};
    group.problem.alternatives = {{"R1", "Square", {}, ""}, {"R2", "Underpass", {}, ""}};
    group.problem.weights.method = mcda::WeightMethod::Saaty;
    group.problem.evaluation.method = mcda::EvaluationMethod::Saaty;
    group.experts = {{"a", "Member A", "police", 2, "2026-03-01"}, {"b", "", "budget", 1, "2026-03-02"}};
    const auto judge = [&](const char* who, const char* node, const char* first, const char* second,
                           const char* value, const char* reason, int sequence) {
        group.judgments.push_back({who, node, first, second, value, reason, "2026-02-28", sequence});
    };
    judge("a", "goal", "K1", "K2", "3", "first thought", 1);
    judge("a", "goal", "K1", "K2", "8", "people <first>", 2);
    judge("a", "goal", "K1", "K3", "8", "", 3);
    judge("b", "goal", "K1", "K2", "1/8", "no money", 1);
    judge("b", "goal", "K2", "K3", "8", "", 2);
    int sequence = 4;
    for (const char* leaf : {"K1", "K2", "K3"}) {
        judge("a", leaf, "R1", "R2", "2", "", sequence);
        judge("b", leaf, "R1", "R2", "2", "", sequence++);
    }
    return group;
}

TableReport protocolOf(const GroupProblem& group, const std::string& decision = "") {
    const auto result = mcda::groupResult(group);
    EXPECT_TRUE(result.has_value());
    return groupProtocol({group, *result, decision, {2026, 3, 5}});
}

ReportPart part(const TableReport& report, const std::string& heading) {
    const auto found = std::find_if(report.parts.begin(), report.parts.end(),
                                    [&](const auto& one) { return one.heading == heading; });
    if (found != report.parts.end()) return *found;
    ADD_FAILURE() << "no part " << heading;
    return {};
}

bool says(const ReportPart& part, const std::string& words) {
    return std::any_of(part.paragraphs.begin(), part.paragraphs.end(),
                       [&](const auto& text) { return text.find(words) != std::string::npos; });
}

TEST(GroupProtocol, NamesWhoJudgedWithWeightAndTime) {
    const auto protocol = protocolOf(group());
    EXPECT_EQ(protocol.title, "Decision of a group: Requests");
    const auto who = part(protocol, "Who judged");
    EXPECT_EQ(who.rows[0], (std::vector<std::string>{"Member A", "police", "2", "2026-03-01", "6"}));
    EXPECT_EQ(who.rows[1][0], "b");
    EXPECT_EQ(protocol.foot.back(), "2026-03-05");
}

TEST(GroupProtocol, ANodeShowsAveragesEveryMemberAndAgreement) {
    const auto protocol = protocolOf(group());
    const auto node = part(protocol, "Weights of the criteria");
    EXPECT_EQ(node.columns.size(), 6U);
    EXPECT_EQ(node.rows[0][0], "K1 Need");
    EXPECT_EQ(node.rows[2][0], "K3");
    EXPECT_EQ(node.rows[0][4], "0.800");
    EXPECT_TRUE(says(node, "Kendall's W"));
    EXPECT_TRUE(says(node, "Consensus S*"));
    EXPECT_TRUE(says(node, "below 0.625"));
    EXPECT_EQ(part(protocol, "Alternatives under K1 Need").rows[0][1], "0.667");
}

TEST(GroupProtocol, DisagreementComesWidestFirstWithWhoSaidSo) {
    const auto spread = part(protocolOf(group()), "Where they disagree most");
    ASSERT_EQ(spread.rows.size(), 1U); // all other pairs have one judge, or say the same
    EXPECT_EQ(spread.rows[0], (std::vector<std::string>{"Weights of the criteria", "K1 Need", "K2 Cost",
                                                        "1/8", "b", "8", "Member A", "2"}));
}

TEST(GroupProtocol, ReasonsKeepTheHistory) {
    GroupProblem one = group();
    one.setAside = {{"b", "goal", "K1", "K2", "5", "typed wrongly", "", 1}};
    const auto reasons = part(protocolOf(one), "Reasons given");
    ASSERT_EQ(reasons.rows.size(), 4U);
    EXPECT_EQ(reasons.rows[0].back(), "judged anew later");
    EXPECT_EQ(reasons.rows[1].back(), "yes");
    EXPECT_EQ(reasons.rows[3].back(), "set aside when files were merged");
}

TEST(GroupProtocol, TheDecisionStandsLastOrALineForIt) {
    EXPECT_EQ(protocolOf(group(), "R1 is built.").parts.back().paragraphs.front(),
              "The group decided: R1 is built.");
    EXPECT_TRUE(says(protocolOf(group()).parts.back(), "____"));
}

TEST(GroupProtocol, RankingShowsEveryAverage) {
    const auto ranking = part(protocolOf(group()), "Ranking");
    EXPECT_EQ(ranking.rows[0],
              (std::vector<std::string>{"R1 Square", "1", "0.667", "1", "0.667", "1", "0.667"}));
}

TEST(GroupProtocol, ABlindRoundHasNobodysJudgments) {
    GroupProblem blind = group();
    blind.experts[1].submittedAt = "";
    const auto protocol = protocolOf(blind);
    ASSERT_EQ(protocol.parts.size(), 1U);
    EXPECT_EQ(protocol.parts[0].columns.size(), 4U);
    EXPECT_EQ(protocol.parts[0].rows[1][3], "not yet");
    EXPECT_TRUE(says(protocol.parts[0], "Not submitted yet: b."));
    EXPECT_EQ(htmlOf(protocol).find("no money"), std::string::npos);
    blind.closedAt = "2026-03-03";
    EXPECT_TRUE(says(protocolOf(blind).parts[0], "closed at 2026-03-03"));
    EXPECT_GT(protocolOf(blind).parts.size(), 5U);
}

TEST(GroupProtocol, OwnResult_IsThatOfOneMember) {
    GroupProblem blind = group();
    blind.experts[1].submittedAt = "";
    const auto seen = mcda::asSeenBy(blind, "b");
    const auto own = ownResult(seen, *mcda::groupResult(seen), "b", {2026, 3, 5});
    EXPECT_EQ(part(own, "Weights of the criteria").rows[1], (std::vector<std::string>{"K2 Cost", "0.800"}));
    EXPECT_EQ(part(own, "Ranking").rows[0], (std::vector<std::string>{"R1 Square", "1", "0.667"}));
    EXPECT_EQ(htmlOf(own).find("people"), std::string::npos);
}

TEST(GroupProtocol, NobodyJudgedYet_IsSaid) {
    GroupProblem empty = group();
    empty.judgments.clear();
    const auto protocol = protocolOf(empty);
    EXPECT_TRUE(part(protocol, "Ranking").rows.empty());
    EXPECT_EQ(part(protocol, "Reasons given").whenEmpty, "Nobody gave a reason.");
    EXPECT_TRUE(says(part(protocol, "Weights of the criteria"), "nobody has judged"));
}

TEST(GroupProtocol, ThePageEscapesWhatPeopleWrote) {
    const auto page = htmlOf(protocolOf(group()));
    EXPECT_NE(page.find("people &lt;first&gt;"), std::string::npos);
    EXPECT_EQ(page.find("<first>"), std::string::npos);
}

TEST(GroupWords, RatiosAreWrittenAsPeopleDo) {
    mcda::GroupNode node;
    EXPECT_EQ(judgmentText(node, 1. / 7), "1/7");
    EXPECT_EQ(judgmentText(node, 3), "3");
    EXPECT_EQ(judgmentText(node, 2.5), "2.500");
    node.method = mcda::PairMethod::Fuller;
    EXPECT_EQ(judgmentText(node, 0.5), "0.5");
    EXPECT_EQ(judgmentText(node, 0), "0");
}

} // namespace
} // namespace vidette::report
