// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/group_words.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/number_words.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vidette::report {

namespace {

using base::say;
using base::sayNumber;

/// Alternatives whose places differ by the two averages, at most so many.
std::vector<std::string> movedSentences(const mcda::GroupProblem& group, const mcda::Ranking& one,
                                        const mcda::Ranking& other) {
    constexpr std::size_t kMost = 3;
    std::vector<std::string> sentences;
    for (const auto& tied : one.ranking) {
        for (const auto& id : tied) {
            const auto a = placeIn(one, id);
            const auto b = placeIn(other, id);
            if (a == b || sentences.size() == kMost) continue;
            sentences.push_back(
                say("{item}: place {one} by mean judgments, place {other} by mean priorities.",
                    {{"item", itemName(group.problem, id)},
                     {"one", std::to_string(a)},
                     {"other", std::to_string(b)}}));
        }
    }
    return sentences;
}

std::string widestWeight(const mcda::GroupProblem& group, const mcda::Ranking& one,
                         const mcda::Ranking& other) {
    constexpr double kSame = 5e-4; // what three decimals cannot show
    std::size_t widest = 0;
    const auto gap = [&](std::size_t i) { return std::abs(one.weights[i] - other.weights[i]); };
    for (std::size_t i = 1; i < one.weights.size(); ++i)
        if (gap(i) > gap(widest)) widest = i;
    if (one.weights.empty() || gap(widest) < kSame) return say("The weights are the same by both.");
    return say("The weights differ most in {criterion}: {one} by mean judgments, {other} by mean priorities.",
               {{"criterion", itemName(group.problem, one.criteria[widest])},
                {"one", sayNumber(one.weights[widest], 3)},
                {"other", sayNumber(other.weights[widest], 3)}});
}

/// "{Ann, Bob} {Cyd}".
std::string clusterNames(const mcda::GroupProblem& group, const mcda::Agreement& agreement) {
    std::vector<std::string> groups;
    for (const auto& members : agreement.clusters)
        groups.push_back("{" + base::join(expertNames(group, members), ", ") + "}");
    return base::join(groups, " ");
}

void addAlarms(const mcda::GroupProblem& group, const mcda::Agreement& agreement, const std::string& where,
               std::vector<std::string>& sentences) {
    base::Fillings words{{"where", where}, {"groups", clusterNames(group, agreement)}};
    if (agreement.isLow()) {
        words["value"] = sayNumber(agreement.consensus->consensus, 3);
        words["word"] = mcda::consensusWord(agreement.consensus->consensus);
        sentences.push_back(
            say("{where}: the consensus S* is {value}, {word}; an average would hide that the "
                "group does not agree.",
                words));
    }
    if (agreement.isSplit())
        sentences.push_back(
            say("{where}: the group falls into {groups}; their average is nobody's opinion.", words));
}

std::string firstNames(const mcda::GroupProblem& group, const mcda::Ranking& ranking) {
    std::vector<std::string> names;
    for (const auto& id : ranking.ranking.front()) names.push_back(itemName(group.problem, id));
    return base::join(names, ", ");
}

} // namespace

std::string expertName(const mcda::GroupProblem& group, const std::string& id) {
    for (const auto& expert : group.experts) {
        if (expert.id == id && !expert.name.empty()) return expert.name;
    }
    return id;
}

std::vector<std::string> expertNames(const mcda::GroupProblem& group, const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) names.push_back(expertName(group, id));
    return names;
}

std::string itemName(const mcda::Problem& problem, const std::string& id) {
    const auto named = [&](const auto& rows) -> std::string {
        for (const auto& row : rows) {
            if (row.id == id && row.name != id && !row.name.empty()) return id + " " + row.name;
        }
        return {};
    };
    std::string name = named(problem.criteria);
    if (name.empty()) name = named(problem.alternatives);
    return name.empty() ? id : name;
}

std::string nodeName(const mcda::Problem& problem, const mcda::GroupNode& node) {
    if (node.method == mcda::PairMethod::Rating)
        return say("Ratings under {criterion}", {{"criterion", itemName(problem, node.id)}});
    if (!node.ofCriteria)
        return say("Alternatives under {criterion}", {{"criterion", itemName(problem, node.id)}});
    if (node.id == "goal") return say("Weights of the criteria");
    return say("Weights below {criterion}", {{"criterion", itemName(problem, node.id)}});
}

std::string judgmentText(const mcda::GroupNode& node, double value) {
    if (node.method == mcda::PairMethod::Rating) return sayNumber(value, 2);
    if (node.method == mcda::PairMethod::Fuller) return mcda::shortNumber(value);
    return mcda::ratioText(value);
}

std::vector<std::string> agreementSentences(const mcda::GroupProblem& group,
                                            const mcda::Agreement& agreement) {
    std::vector<std::string> sentences;
    if (agreement.concordance)
        sentences.push_back(say("Kendall's W {w} (χ² {chi}, {degrees} degrees of freedom).",
                                {{"w", sayNumber(agreement.concordance->w, 3)},
                                 {"chi", sayNumber(agreement.concordance->chiSquare, 2)},
                                 {"degrees", std::to_string(agreement.concordance->degrees)}}));
    if (agreement.consensus)
        sentences.push_back(say("Consensus S* {value}, {word}.",
                                {{"value", sayNumber(agreement.consensus->consensus, 3)},
                                 {"word", mcda::consensusWord(agreement.consensus->consensus)}}));
    if (agreement.clusters.empty()) return sentences;
    sentences.push_back(say(
        "Like-minded (S* of at least {threshold} on average): {groups}.",
        {{"threshold", sayNumber(agreement.rule.likeMinded)}, {"groups", clusterNames(group, agreement)}}));
    return sentences;
}

std::string consensusMeaning(double consensus) {
    if (consensus < 0.5)
        return say("The members contradict each other; an average of them is nobody's opinion.");
    if (consensus < mcda::kLowConsensus)
        return say("The members see it differently; speak about it before an average decides.");
    if (consensus < 0.75) return say("The members agree on part of it; look at where they do not.");
    if (consensus < 0.875) return say("The members agree well; the average speaks for most of them.");
    return say("The members give nearly the same priorities; the average speaks for all of them.");
}

std::vector<std::string> alarmSentences(const mcda::GroupProblem& group, const mcda::GroupResult& result) {
    // Said below in other words, with names.
    constexpr std::array kOwnWords{"consensus_low", "group_split", "first_place_differs"};
    constexpr std::array kAsTheyAre{"expert_without_result", "judgments_not_linked", "nobody_judged",
                                    "no_group_ranking",      "priorities_vanish",    "nothing_asked"};
    const auto among = [](const auto& codes, const std::string& code) {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    std::vector<std::string> sentences;
    if (result.byGeometric && result.byGeometric->ranking.front() != result.byJudgments->ranking.front())
        sentences.push_back(
            say("Mean judgments put {one} first, mean priorities {other}: the way of averaging "
                "decides.",
                {{"one", firstNames(group, *result.byJudgments)},
                 {"other", firstNames(group, *result.byGeometric)}}));
    if (result.agreement) addAlarms(group, *result.agreement, say("Ranking"), sentences);
    for (const auto& node : result.nodes)
        if (node.agreement) addAlarms(group, *node.agreement, nodeName(group.problem, node.node), sentences);
    std::size_t others = 0;
    for (const auto& one : result.warnings) {
        if (among(kAsTheyAre, one.code)) sentences.push_back(one.message);
        if (!among(kAsTheyAre, one.code) && !among(kOwnWords, one.code)) ++others;
    }
    if (others > 0)
        sentences.push_back(base::sayCount(others, "{n} remark about single matrices stands in the protocol.",
                                           "{n} remarks about single matrices stand in the protocol."));
    return sentences;
}

std::vector<std::string> averageSentences(const mcda::GroupProblem& group, const mcda::GroupResult& result) {
    if (!result.byJudgments) return {say("The group has no ranking yet.")};
    if (!result.byGeometric)
        return {say("There are no mean priorities to compare with: nobody's own judgments are enough for a "
                    "result, or their mean vanishes.")};
    std::vector<std::string> sentences;
    const mcda::Ranking& one = *result.byJudgments;
    const mcda::Ranking& other = *result.byGeometric;
    if (one.ranking == other.ranking)
        sentences.push_back(say("Mean judgments and mean priorities give the same order."));
    else
        sentences = movedSentences(group, one, other);
    sentences.push_back(widestWeight(group, one, other));
    return sentences;
}

std::size_t placeIn(const mcda::Ranking& ranking, const std::string& id) {
    std::size_t place = 1;
    for (const auto& tied : ranking.ranking) {
        if (std::find(tied.begin(), tied.end(), id) != tied.end()) return place;
        place += tied.size();
    }
    return 0;
}

} // namespace vidette::report
