// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/profiles.h"

#include "mcda/candidates.h"

#include <algorithm>
#include <utility>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;

std::vector<double> between(const std::vector<double>& goodness) {
    const auto [low, high] = std::minmax_element(goodness.begin(), goodness.end());
    const double span = *high - *low;
    std::vector<double> places;
    for (const double value : goodness) places.push_back(span > 0 ? (value - *low) / span : 1);
    return places;
}

ProfileAxis axisOf(const Candidates& candidates, const Ranking& ranking, std::size_t leaf) {
    const auto& values = candidates.values[leaf];
    const Criterion& criterion = candidates.leaves[leaf];
    ProfileAxis axis{criterion.id, {}, {}, {}};
    const bool judged = std::any_of(values.begin(), values.end(), [](const auto& one) { return !one; });
    if (judged) {
        axis.places = between(ranking.local[leaf]);
        return axis;
    }
    std::vector<double> goodness;
    for (std::size_t a = 0; a < values.size(); ++a) goodness.push_back(candidates.goodness(leaf, a));
    axis.places = between(goodness);
    if (!criterion.valueFunction.empty()) return axis;
    const auto [low, high] = std::minmax_element(goodness.begin(), goodness.end());
    axis.worst = candidates.sign(leaf) * *low;
    axis.best = candidates.sign(leaf) * *high;
    return axis;
}

} // namespace

Result<Profiles> profiles(const Problem& problem, const Ranking& ranking) {
    const auto candidates = selectCandidates(problem);
    if (!candidates) return failure(candidates.error());
    Profiles result{ranking.alternatives, {}};
    if (ranking.alternatives.empty()) return result;
    for (std::size_t leaf = 0; leaf < candidates->leaves.size(); ++leaf)
        result.axes.push_back(axisOf(*candidates, ranking, leaf));
    return result;
}

} // namespace vidette::mcda
