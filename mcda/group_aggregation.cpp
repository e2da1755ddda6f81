// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_aggregation.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/fuller.h"
#include "mcda/group_ratings.h"
#include "mcda/implied_order.h"
#include "mcda/judgment_matrix.h"
#include "mcda/next_pair.h"
#include "mcda/perron.h"
#include "mcda/saaty.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

struct Voice {
    const ExpertAtNode* expert = nullptr;
    double value = 0;
};
/// What everybody says of one pair.
struct Voices {
    std::size_t first = 0;
    std::size_t second = 0;
    std::vector<Voice> said;
};

bool isLinked(const GroupNode& node, const std::vector<PairSaid>& said) {
    const std::size_t n = node.items.size();
    // All pairs said need no look at what follows from them.
    return said.size() == n * (n - 1) / 2 || pairProgress(n, node.method, said).linked;
}

std::vector<std::vector<double>> triangleOf(std::size_t n, const std::vector<PairSaid>& settled) {
    std::vector<std::vector<double>> triangle(n, std::vector<double>(n, 0.0));
    for (const auto& pair : settled) {
        triangle[pair.first][pair.second] = pair.value;
        triangle[pair.second][pair.first] = 1 - pair.value;
    }
    return triangle;
}

std::string placeOf(const GroupNode& node, const std::string& expert) {
    return expert + ", " + node.id;
}

/// A chain of judgments cannot contradict itself, so its CR of 0 says nothing.
std::optional<double> checkedRatio(const SaatyTable& table, std::size_t pairs) {
    return pairs >= table.items.size() ? table.cr : std::nullopt;
}

/// Fuller's triangle of one expert, with the engine's warning of circles.
Result<FullerTable> triangleBy(const GroupNode& node, const std::vector<PairSaid>& said,
                               const FullerRule& rule, const std::string& where,
                               std::vector<RankingWarning>& warnings) {
    std::vector<PairJudgment> pairs;
    for (const auto& pair : settledPairs(node.items.size(), said))
        pairs.push_back({node.items[pair.first], node.items[pair.second], pair.value});
    const auto triangle = triangleFromPairs(node.items, pairs, where, warnings);
    if (!triangle) return failure(triangle.error());
    return fullerTable(node.items, *triangle, rule);
}

Result<SaatyTable> tableOf(const GroupNode& node, const std::vector<PairSaid>& said, const SaatyRule& rule,
                           const std::string& where, std::vector<RankingWarning>& warnings) {
    auto matrix = matrixOfRatios(node.items, asRatios(node, said), where);
    if (!matrix) return failure(matrix.error());
    return saatyTable(std::move(*matrix), rule, where, warnings);
}

Result<ExpertAtNode> expertAt(const GroupNode& node, const Expert& expert, const JudgmentIndex& current,
                              const NodeRule& rule, std::vector<RankingWarning>& warnings) {
    ExpertAtNode result{expert.id, expert.weight,     saidAt(node, current, expert.id),
                        {},        {node.id, {}, {}}, {}};
    if (result.said.empty()) return result;
    const std::string where = placeOf(node, expert.id);
    if (!isLinked(node, result.said)) {
        warnings.push_back(
            {"expert_without_result",
             where,
             {},
             say("{expert} has not judged enough pairs at {node} for a result alone; what was judged counts "
                 "in the mean judgments only",
                 {{"expert", expert.id}, {"node", node.id}})});
        return result;
    }
    if (node.method == PairMethod::Fuller) {
        auto table = triangleBy(node, result.said, rule.fuller, where, warnings);
        if (!table) return failure(table.error());
        result.priorities = table->weights;
        result.derivation.fuller = std::move(*table);
        return result;
    }
    auto table = tableOf(node, result.said, rule.saaty, where, warnings);
    if (!table) return failure(table.error());
    result.priorities = table->weights();
    result.cr = checkedRatio(*table, result.said.size());
    result.derivation.saaty = std::move(*table);
    return result;
}

/// Every pair that somebody judged, in order; of a triangle what follows from judgments, too.
std::vector<Voices> voicesOf(const NodeResult& result, bool withImplied) {
    const std::size_t n = result.node.items.size();
    std::vector<std::vector<Voice>> byPair(n * n);
    for (const auto& expert : result.experts) {
        const auto implied = withImplied ? settledPairs(n, expert.said) : std::vector<PairSaid>{};
        for (const auto& pair : withImplied ? implied : expert.said) {
            auto& said = byPair[pair.first * n + pair.second];
            if (said.empty()) said.reserve(result.experts.size());
            said.push_back({&expert, pair.value});
        }
    }
    std::vector<Voices> voices;
    for (std::size_t k = 0; k < byPair.size(); ++k) {
        if (!byPair[k].empty()) voices.push_back({k / n, k % n, std::move(byPair[k])});
    }
    return voices;
}

template<typename Of>
double weightedMean(const std::vector<Voice>& voices, Of of) {
    double sum = 0;
    double weight = 0;
    for (const auto& voice : voices) {
        sum += voice.expert->weight * of(voice.value);
        weight += voice.expert->weight;
    }
    return sum / weight;
}

std::vector<PairSaid> meanRatios(const std::vector<Voices>& voices) {
    std::vector<PairSaid> means;
    for (const auto& [first, second, said] : voices) {
        const double mean = weightedMean(said, [](double ratio) { return std::log(ratio); });
        means.push_back({first, second, std::exp(mean)});
    }
    return means;
}

/// Counts are means too, so that a tie that one expert says is counted as his rule says.
FullerTable meanTriangle(const GroupNode& node, const std::vector<Voices>& voices, const FullerRule& rule) {
    const std::size_t n = node.items.size();
    std::vector<PairSaid> means;
    std::vector<double> counts(n, 0.0);
    const double tie = rule.tie == TieRule::Half ? 0.5 : 0;
    for (const auto& [first, second, said] : voices) {
        means.push_back({first, second, weightedMean(said, [](double t) { return t; })});
        counts[first] += weightedMean(said, [&](double t) { return t == 0.5 ? tie : t; });
        counts[second] += weightedMean(said, [&](double t) { return t == 0.5 ? tie : 1 - t; });
    }
    FullerTable table{node.items, triangleOf(n, means), rule, counts, {}, 0, {}};
    for (const double count : counts) {
        table.plusCounts.push_back(count + rule.plus);
        table.sum += count + rule.plus;
    }
    for (const double count : table.plusCounts)
        table.weights.push_back(table.sum > 0 ? count / table.sum : 1 / static_cast<double>(n));
    return table;
}

void warn(NodeResult& result, const char* code, std::string message) {
    result.warnings.push_back({code, result.node.id, {}, std::move(message)});
}

Result<base::Done> aggregateJudgments(NodeResult& result, const NodeRule& rule) {
    const GroupNode& node = result.node;
    const std::size_t n = node.items.size();
    const auto voices = voicesOf(result, node.method == PairMethod::Fuller);
    std::vector<PairSaid> pairs;
    for (const auto& pair : voices) pairs.push_back({pair.first, pair.second, 1});
    if (pairs.empty()) {
        warn(result, "nobody_judged", say("nobody has judged a pair at {node} yet", {{"node", node.id}}));
        return base::Done{};
    }
    const bool whole =
        node.method == PairMethod::Fuller ? pairs.size() == n * (n - 1) / 2 : isLinked(node, pairs);
    if (!whole) {
        warn(result, "judgments_not_linked",
             say("the judgments of all do not link everything compared at {node} yet", {{"node", node.id}}));
        return base::Done{};
    }
    if (node.method == PairMethod::Fuller) {
        result.derivation.fuller = meanTriangle(node, voices, rule.fuller);
        result.byJudgments = result.derivation.fuller->weights;
        return base::Done{};
    }
    auto table = tableOf(node, meanRatios(voices), rule.saaty, node.id, result.warnings);
    if (!table) return failure(table.error());
    result.byJudgments = table->weights();
    result.cr = checkedRatio(*table, pairs.size());
    result.derivation.saaty = std::move(*table);
    return base::Done{};
}

void aggregatePriorities(NodeResult& result) {
    const auto means = meansOfPriorities(result);
    if (!means) return;
    result.byArithmetic = normalised(means->arithmetic);
    if (!means->vanish())
        result.byGeometric = normalised(means->geometric);
    else
        warn(result, "priorities_vanish",
             say("at {node} somebody gives 0 to everything, one here, one there: the geometric mean of "
                 "priorities "
                 "says nothing",
                 {{"node", result.node.id}}));
}

std::vector<PairSpread> spreadsOf(const NodeResult& result) {
    std::vector<PairSpread> spreads;
    for (const auto& [first, second, voices] : voicesOf(result, false)) {
        if (voices.size() < 2) continue;
        const auto smaller = [](const Voice& a, const Voice& b) { return a.value < b.value; };
        const auto low = std::min_element(voices.begin(), voices.end(), smaller);
        const auto high = std::max_element(voices.begin(), voices.end(), smaller);
        const bool fuller = result.node.method == PairMethod::Fuller;
        spreads.push_back({result.node.items[first], result.node.items[second], low->value, high->value,
                           low->expert->expert, high->expert->expert, voices.size(),
                           fuller ? high->value - low->value : high->value / low->value});
    }
    std::stable_sort(spreads.begin(), spreads.end(),
                     [](const PairSpread& a, const PairSpread& b) { return a.spread > b.spread; });
    return spreads;
}

double leastAlpha(const GroupNode& node, const NodeRule& rule) {
    const std::size_t n = node.items.size();
    if (node.method == PairMethod::Fuller) return leastAlphaOfTriangle(n, rule.fuller);
    return leastAlphaOfScale(n, rule.saaty.anyRatio ? std::numeric_limits<double>::infinity() : 9);
}

void measure(NodeResult& result, const NodeRule& rule) {
    std::vector<std::string> experts;
    std::vector<std::vector<double>> priorities;
    for (const auto& expert : result.experts) {
        if (expert.priorities.empty()) continue;
        experts.push_back(expert.expert);
        priorities.push_back(expert.priorities);
    }
    if (experts.size() < 2 || result.byJudgments.empty()) return;
    result.agreement =
        agreementOf(experts, priorities, result.byJudgments, leastAlpha(result.node, rule), rule.agreement);
    warnOfDisagreement(result);
}

} // namespace

bool PriorityMeans::vanish() const {
    return std::all_of(geometric.begin(), geometric.end(), [](double mean) { return mean == 0; });
}

std::optional<PriorityMeans> meansOfPriorities(const NodeResult& result) {
    const std::size_t n = result.node.items.size();
    PriorityMeans means{std::vector<double>(n, 0.0), std::vector<double>(n, 0.0)};
    double weight = 0;
    for (const auto& expert : result.experts) {
        if (expert.priorities.empty()) continue;
        weight += expert.weight;
        for (std::size_t i = 0; i < n; ++i) {
            means.arithmetic[i] += expert.weight * expert.priorities[i];
            means.geometric[i] += expert.weight * std::log(expert.priorities[i]); // of 0: minus infinity
        }
    }
    if (weight == 0) return std::nullopt;
    for (double& sum : means.arithmetic) sum /= weight;
    for (double& logs : means.geometric) logs = std::exp(logs / weight);
    return means;
}

void warnOfDisagreement(NodeResult& result) {
    const Agreement& found = *result.agreement;
    if (found.isLow())
        warn(result, "consensus_low",
             say("the consensus S* at {node} is {value} ({word}), below {threshold}: an average would hide "
                 "that "
                 "the group does not agree",
                 {{"node", result.node.id},
                  {"value", base::sayNumber(found.consensus->consensus, 3)},
                  {"word", consensusWord(found.consensus->consensus)},
                  {"threshold", base::sayNumber(found.rule.lowConsensus)}}));
    if (!found.isSplit()) return;
    std::vector<std::string> groups;
    for (const auto& members : found.clusters) groups.push_back("{" + base::join(members, ", ") + "}");
    warn(result, "group_split",
         say("at {node} the group falls into {groups}; their average is nobody's opinion",
             {{"node", result.node.id}, {"groups", base::join(groups, " ")}}));
}

std::size_t ExpertAtNode::judged() const {
    const auto ratings =
        std::count_if(rated.begin(), rated.end(), [](const auto& one) { return one.has_value(); });
    return said.size() + static_cast<std::size_t>(ratings);
}

SaatyJudgments meanMatrix(const NodeResult& result) {
    return asMatrix(result.node, meanRatios(voicesOf(result, false)));
}

NodeRule ruleAt(const GroupNode& node, const Problem& problem, const AgreementRule& agreement) {
    if (node.ofCriteria) return {problem.weights.saaty, problem.weights.fuller, agreement};
    return {problem.evaluation.saaty, problem.evaluation.fuller, agreement};
}

Result<NodeResult> aggregated(const GroupNode& node, const GroupProblem& group, const JudgmentIndex& current,
                              const NodeRule& rule) {
    if (node.method == PairMethod::Rating) return aggregatedRatings(node, group, current, rule.agreement);
    NodeResult result;
    result.node = node;
    result.derivation.node = node.id;
    for (const auto& expert : group.experts) {
        auto one = expertAt(node, expert, current, rule, result.warnings);
        if (!one) return failure(one.error());
        result.experts.push_back(std::move(*one));
    }
    const auto done = aggregateJudgments(result, rule);
    if (!done) return failure(done.error());
    aggregatePriorities(result);
    result.spreads = spreadsOf(result);
    measure(result, rule);
    return result;
}

} // namespace vidette::mcda
