// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/critical_weight.h"

#include "base/speech.h"
#include "mcda/stability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;

constexpr double kPercent = 100;

/// Σ w·local, without the common factor of ideal synthesis.
std::vector<double> sumsOf(const Ranking& ranking) {
    std::vector<double> sums(ranking.alternatives.size(), 0.0);
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k) {
        for (std::size_t a = 0; a < sums.size(); ++a) sums[a] += ranking.weights[k] * ranking.local[k][a];
    }
    return sums;
}

/// Where `a` leads `b` by `lead` and the weight of one criterion is moved; nothing where that cannot turn
/// them.
std::optional<WeightChange> changeOf(const Ranking& ranking, std::size_t k, std::size_t a, std::size_t b,
                                     double lead) {
    const double gain = ranking.local[k][b] - ranking.local[k][a];
    if (gain == 0) return std::nullopt;
    const double weight = ranking.weights[k];
    const double change = lead / gain;
    if (!std::isfinite(change) || weight + change <= kTie * weight) return std::nullopt;
    WeightChange result{
        ranking.criteria[k], ranking.alternatives[a], ranking.alternatives[b], change, {}, 0, 0};
    if (weight > 0) result.percent = kPercent * change / weight;
    result.weight = weight + change;
    const double sum = std::accumulate(ranking.weights.begin(), ranking.weights.end(), 0.0);
    result.renormalisedWeight = result.weight / (sum + change);
    return result;
}

void keepSmaller(std::optional<WeightChange>& kept, const WeightChange& other) {
    if (!kept || std::abs(other.change) < std::abs(kept->change)) kept = other;
}

void keepRelativelySmaller(std::optional<WeightChange>& kept, const WeightChange& other) {
    if (!other.percent) return;
    if (!kept || std::abs(*other.percent) < std::abs(*kept->percent)) kept = other;
}

void enter(CriticalWeights& result, std::size_t k, const WeightChange& change, bool turnsFirst) {
    result.changes.push_back(change);
    keepSmaller(result.anyOf[k], change);
    if (turnsFirst) keepSmaller(result.topOf[k], change);
    keepSmaller(result.anyAbsolute, change);
    keepRelativelySmaller(result.any, change);
    if (turnsFirst) keepSmaller(result.topAbsolute, change);
    if (turnsFirst) keepRelativelySmaller(result.top, change);
    if (!change.percent) return;
    auto& degree = result.criticality[k];
    degree = std::min(degree.value_or(std::abs(*change.percent)), std::abs(*change.percent));
}

Result<base::Done> checkAdditive(const Ranking& ranking) {
    if (ranking.alternatives.empty())
        return failure("nobody_left", "critical weights",
                       base::say("no alternative passes every hard constraint; there is nobody to compare"));
    if (ranking.contributions.empty())
        return failure(
            "not_additive", "critical weights",
            base::say("the totals of this method are no sums of weighted values, so the weight that "
                      "turns two alternatives has no closed form"));
    return base::Done{};
}

struct Pair {
    std::size_t ahead = 0;
    std::size_t behind = 0;
    double lead = 0;
    bool first = false; ///< the one ahead holds the first place
};

/// Pairs that do not tie, in the order of the alternatives.
std::vector<Pair> pairsOf(const Ranking& ranking, bool onlyFirst) {
    const auto sums = sumsOf(ranking);
    double size = 0;
    for (const double sum : sums) size = std::max(size, std::abs(sum));
    std::vector<bool> first;
    for (const auto& id : ranking.alternatives)
        first.push_back(indexOf(ranking.ranking.front(), id).has_value());
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        for (std::size_t j = i + 1; j < sums.size(); ++j) {
            const double lead = sums[i] - sums[j];
            const std::size_t ahead = lead > 0 ? i : j;
            if (std::abs(lead) <= kTie * size || (onlyFirst && !first[ahead])) continue;
            pairs.push_back({ahead, i + j - ahead, std::abs(lead), first[ahead]});
        }
    }
    return pairs;
}

} // namespace

Result<CriticalWeights> criticalWeights(const Ranking& ranking) {
    const auto checked = checkAdditive(ranking);
    if (!checked) return failure(checked.error());
    CriticalWeights result;
    result.criteria = ranking.criteria;
    result.criticality.resize(ranking.criteria.size());
    result.topOf.resize(ranking.criteria.size());
    result.anyOf.resize(ranking.criteria.size());
    const auto pairs = pairsOf(ranking, false);
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k) {
        for (const Pair& pair : pairs) {
            const auto change = changeOf(ranking, k, pair.ahead, pair.behind, pair.lead);
            if (change) enter(result, k, *change, pair.first);
        }
    }
    return result;
}

Result<std::optional<WeightChange>> criticalForFirst(const Ranking& ranking) {
    const auto checked = checkAdditive(ranking);
    if (!checked) return failure(checked.error());
    std::optional<WeightChange> nearest;
    const auto pairs = pairsOf(ranking, true);
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k) {
        for (const Pair& pair : pairs) {
            const auto change = changeOf(ranking, k, pair.ahead, pair.behind, pair.lead);
            if (change) keepSmaller(nearest, *change);
        }
    }
    return nearest;
}

} // namespace vidette::mcda
