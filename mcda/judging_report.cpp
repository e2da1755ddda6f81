// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judging_report.h"

#include "base/text.h"
#include "mcda/fuller.h"
#include "mcda/judgment_effect.h"
#include "mcda/random_index.h"
#include "mcda/saaty.h"

#include <algorithm>
#include <utility>

namespace vidette::mcda {
namespace {

std::vector<std::vector<std::string>> partsOf(const KeptJudgments& kept) {
    const auto& items = kept.node.items;
    const auto numbers = linkedParts(items.size(), kept.said);
    std::vector<std::vector<std::string>> parts;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (numbers[i] >= parts.size()) parts.resize(numbers[i] + 1);
        parts[numbers[i]].push_back(items[i]);
    }
    return parts;
}

/// What is said, as a matrix that the method takes; a matrix that is used as given keeps both its cells.
SaatyJudgments judgmentsOf(const KeptJudgments& kept, const SaatyRule& rule) {
    if (kept.form == JudgmentForm::ByHand && rule.nonreciprocal == Nonreciprocal::AsGiven)
        return {kept.node.items, kept.written, {}, false};
    SaatyJudgments judgments = asMatrix(kept.node, {});
    for (const auto& pair : kept.said) judgments.cells[pair.first][pair.second] = keptRatio(pair.value);
    return judgments;
}

/// The largest CR that the rule of intensities can give, where all cells follow it.
std::optional<double> boundOf(const KeptJudgments& kept, const SaatyTable& table, const SaatyRule& rule) {
    const std::size_t n = kept.node.items.size();
    if (!table.complete || !table.ri) return std::nullopt;
    const auto check =
        checkIntensityRule(judgmentsOf(kept, rule), kept.node.items, "", rule.randomIndex, kept.node.id);
    if (!check || !check->breaks.empty()) return std::nullopt;
    const auto bound = intensityRuleBound(n);
    return bound ? std::optional(*bound / *table.ri) : std::nullopt;
}

void lookAtRatios(NodeReport& report, const SaatyRule& rule) {
    const KeptJudgments& kept = report.kept;
    report.needed = report.parts.size() - 1;
    std::vector<RankingWarning> unheard;
    auto table = saatyFromJudgments(judgmentsOf(kept, rule), kept.node.items, rule, kept.node.id, unheard);
    if (!table) {
        report.trouble = table.error().message;
        return;
    }
    report.cycles = preferenceCycles(*table);
    report.chainBreaks = chainBreaks(*table);
    report.crBound = boundOf(kept, *table, rule);
    report.saaty = std::move(*table);
}

void lookAtPreferences(NodeReport& report, const FullerRule& rule) {
    const KeptJudgments& kept = report.kept;
    const std::size_t n = kept.node.items.size();
    std::vector<std::vector<double>> triangle(n, std::vector<double>(n, 0.0));
    for (const auto& pair : kept.said) {
        triangle[pair.first][pair.second] = pair.value;
        triangle[pair.second][pair.first] = 1 - pair.value;
    }
    report.needed = report.progress.all - report.progress.asked;
    report.fuller = fullerTable(kept.node.items, triangle, rule);
    if (report.needed > 0 && report.progress.asked > 0)
        report.soFar = fullerSoFar(kept.node.items, kept.said, rule);
    report.cycles = preferenceCycles(*report.fuller);
}

bool isInconsistent(const NodeReport& report, const SaatyRule& rule) {
    if (report.cycles.length > 0) return true;
    return report.saaty && report.saaty->cr && *report.saaty->cr >= rule.threshold;
}

/// A pair that does not count because one of its cells is rounded.
bool isRounded(const NodeReport& report) {
    const auto& kept = report.kept;
    return std::any_of(
        report.slips.rounded.begin(), report.slips.rounded.end(), [&](const RoundedCell& cell) {
            const auto [low, high] =
                std::minmax(*indexOf(kept.node.items, cell.row), *indexOf(kept.node.items, cell.column));
            return std::none_of(kept.said.begin(), kept.said.end(),
                                [&, low = low, high = high](const auto& pair) {
                                    return pair.first == low && pair.second == high;
                                });
        });
}

NodeState stateOf(const NodeReport& report, const SaatyRule& rule) {
    const bool asGiven = rule.nonreciprocal == Nonreciprocal::AsGiven;
    if (!report.kept.trouble.empty() || !report.slips.unreadable.empty()) return NodeState::Unreadable;
    if ((!report.slips.clashes.empty() || isRounded(report)) && !asGiven) return NodeState::Clash;
    if (report.needed > 0) return NodeState::Unlinked;
    if (!report.trouble.empty()) return NodeState::Unreadable;
    if (isInconsistent(report, rule)) return NodeState::Inconsistent;
    return report.progress.asked < report.progress.all ? NodeState::Open : NodeState::Complete;
}

} // namespace

NodeReport judgedAt(const Problem& problem, const GroupNode& node) {
    NodeReport report;
    report.kept = keptAt(problem, node);
    report.slips = slipsOf(report.kept);
    const std::size_t n = node.items.size();
    report.progress = pairProgress(n, node.method, report.kept.said);
    report.parts = partsOf(report.kept);
    report.next = nextPair(n, node.method, report.kept.said);
    report.trouble = report.kept.trouble;
    const SaatyRule& rule = saatyRuleAt(problem, node);
    if (report.trouble.empty() && node.method == PairMethod::Saaty) lookAtRatios(report, rule);
    if (report.trouble.empty() && node.method == PairMethod::Fuller)
        lookAtPreferences(report, node.ofCriteria ? problem.weights.fuller : problem.evaluation.fuller);
    report.state = stateOf(report, rule);
    return report;
}

} // namespace vidette::mcda
