// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_ratings.h"

#include "base/speech.h"
#include "mcda/perron.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::Result;
using base::say;

void warn(NodeResult& result, const char* code, const std::string& where, std::string message) {
    result.warnings.push_back({code, where, {}, std::move(message)});
}

bool isWhole(const std::vector<std::optional<double>>& rated) {
    return std::none_of(rated.begin(), rated.end(), [](const auto& one) { return !one; });
}

void addExpert(const Problem& problem, const Expert& expert, const JudgmentIndex& current,
               NodeResult& result) {
    const GroupNode& node = result.node;
    ExpertAtNode one{expert.id, expert.weight, {}, {}, {node.id, {}, {}}, {}};
    one.rated = ratedAt(problem, node, current, expert.id);
    const auto progress = ratingProgress(one.rated);
    if (progress.linked)
        for (const auto& rating : one.rated) one.priorities.push_back(*rating);
    else if (progress.asked > 0)
        warn(result, "expert_without_result", expert.id + ", " + node.id,
             say("{expert} has not rated everything at {node}; what was rated counts in the mean of each "
                 "alternative only",
                 {{"expert", expert.id}, {"node", node.id}}));
    result.experts.push_back(std::move(one));
}

void meanOfEach(NodeResult& result) {
    std::vector<double> means;
    bool anything = false;
    for (std::size_t i = 0; i < result.node.items.size(); ++i) {
        double sum = 0;
        double weight = 0;
        for (const auto& expert : result.experts) {
            if (!expert.rated[i]) continue;
            sum += expert.weight * *expert.rated[i];
            weight += expert.weight;
        }
        anything = anything || weight > 0;
        if (weight > 0) means.push_back(sum / weight);
    }
    const std::string& id = result.node.id;
    if (!anything)
        return warn(result, "nobody_judged", id,
                    say("nobody has rated anything at {node} yet", {{"node", id}}));
    if (means.size() < result.node.items.size())
        return warn(result, "judgments_not_linked", id,
                    say("some alternatives are not rated by anybody at {node} yet", {{"node", id}}));
    result.byJudgments = std::move(means);
}

void meanOfWhole(NodeResult& result) {
    auto means = meansOfPriorities(result);
    if (!means) return;
    if (means->vanish())
        warn(result, "priorities_vanish", result.node.id,
             say("at {node} somebody rates everything 0, one here, one there: the geometric mean of ratings "
                 "says nothing",
                 {{"node", result.node.id}}));
    result.byArithmetic = std::move(means->arithmetic);
    result.byGeometric = std::move(means->geometric);
}

void addSpreads(NodeResult& result) {
    for (std::size_t i = 0; i < result.node.items.size(); ++i) {
        PairSpread spread{result.node.items[i], "", 2, -1, "", "", 0, 0};
        for (const auto& expert : result.experts) {
            if (!expert.rated[i]) continue;
            ++spread.judges;
            if (*expert.rated[i] < spread.low) {
                spread.low = *expert.rated[i];
                spread.lowExpert = expert.expert;
            }
            if (*expert.rated[i] > spread.high) {
                spread.high = *expert.rated[i];
                spread.highExpert = expert.expert;
            }
        }
        spread.spread = spread.high - spread.low;
        if (spread.judges > 1) result.spreads.push_back(std::move(spread));
    }
    std::stable_sort(result.spreads.begin(), result.spreads.end(),
                     [](const PairSpread& a, const PairSpread& b) { return a.spread > b.spread; });
}

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// One best rating among lowest ones; a scale that ends at 0 has no bound.
double leastAlpha(const Problem& problem, const GroupNode& node) {
    const auto words = scaleWords(problem, node.id);
    const double lowest = words.empty() ? 0 : ratingOf(problem, node.id, words.back()).value_or(0);
    const double scale = lowest > 0 ? 1 / lowest : std::numeric_limits<double>::infinity();
    return leastAlphaOfScale(node.items.size(), scale);
}

void measure(const Problem& problem, const AgreementRule& rule, NodeResult& result) {
    std::vector<std::string> experts;
    std::vector<std::vector<double>> shares;
    for (const auto& expert : result.experts) {
        if (expert.priorities.empty() || !(sumOf(expert.priorities) > 0)) continue;
        experts.push_back(expert.expert);
        shares.push_back(normalised(expert.priorities));
    }
    if (experts.size() < 2 || result.byJudgments.empty() || !(sumOf(result.byJudgments) > 0)) return;
    result.agreement =
        agreementOf(experts, shares, normalised(result.byJudgments), leastAlpha(problem, result.node), rule);
    warnOfDisagreement(result);
}

} // namespace

std::optional<double> ratingOf(const Problem& problem, const std::string& leaf, const std::string& written) {
    const auto levels = problem.evaluation.levels.find(leaf);
    if (levels == problem.evaluation.levels.end()) {
        const auto number = ratioFromText(written);
        return number && *number >= 0 && *number <= 1 ? number : std::nullopt;
    }
    const auto found = levels->second.find(written);
    if (found == levels->second.end()) return std::nullopt;
    double best = 0;
    for (const auto& [word, level] : levels->second) best = std::max(best, level);
    if (!(best > 0) || found->second < 0) return std::nullopt;
    return found->second / best;
}

std::vector<std::string> scaleWords(const Problem& problem, const std::string& leaf) {
    const auto levels = problem.evaluation.levels.find(leaf);
    if (levels == problem.evaluation.levels.end()) return {};
    std::vector<std::string> words;
    for (const auto& [word, level] : levels->second) words.push_back(word);
    std::stable_sort(words.begin(), words.end(), [&](const std::string& a, const std::string& b) {
        return levels->second.at(a) > levels->second.at(b);
    });
    return words;
}

std::vector<std::optional<double>> ratedAt(const Problem& problem, const GroupNode& node,
                                           const JudgmentIndex& current, const std::string& expert) {
    std::vector<std::optional<double>> rated(node.items.size());
    for (const GroupJudgment* judgment : current.at(node.id, expert)) {
        const auto item = indexOf(node.items, judgment->first);
        if (item) rated[*item] = ratingOf(problem, node.id, judgment->value);
    }
    return rated;
}

PairProgress ratingProgress(const std::vector<std::optional<double>>& rated) {
    PairProgress progress;
    progress.all = rated.size();
    progress.forResult = rated.size();
    progress.asked = static_cast<std::size_t>(
        std::count_if(rated.begin(), rated.end(), [](const auto& one) { return one.has_value(); }));
    progress.linked = isWhole(rated);
    progress.certainty =
        rated.empty() ? 0 : static_cast<double>(progress.asked) / static_cast<double>(rated.size());
    return progress;
}

Result<NodeResult> aggregatedRatings(const GroupNode& node, const GroupProblem& group,
                                     const JudgmentIndex& current, const AgreementRule& rule) {
    NodeResult result;
    result.node = node;
    result.derivation.node = node.id;
    for (const auto& expert : group.experts) addExpert(group.problem, expert, current, result);
    meanOfEach(result);
    meanOfWhole(result);
    addSpreads(result);
    measure(group.problem, rule, result);
    return result;
}

void putRatings(Problem& problem, const NodeResult& result) {
    problem.evaluation.levels.erase(result.node.id);
    for (auto& alternative : problem.alternatives) {
        const auto item = indexOf(result.node.items, alternative.id);
        if (item && !result.byJudgments.empty())
            alternative.values[result.node.id] = Value{result.byJudgments[*item], "", ""};
    }
}

} // namespace vidette::mcda
