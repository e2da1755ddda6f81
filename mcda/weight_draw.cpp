// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/weight_draw.h"

#include "mcda/stability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::mcda {

ImportanceGroups importanceGroups(const std::vector<double>& weights) {
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    ImportanceGroups groups;
    for (const std::size_t k : order) {
        const double largest = weights[order.front()];
        const bool same = !groups.empty() && weights[groups.back().front()] - weights[k] <= kTie * largest;
        if (!same) groups.emplace_back();
        groups.back().push_back(k);
    }
    for (auto& group : groups) std::sort(group.begin(), group.end());
    return groups;
}

void drawWeightsInOrder(const ImportanceGroups& groups, RandomStream& stream, WeightDraft& draft,
                        std::vector<double>& weights) {
    const std::size_t n = weights.size();
    draft.point.resize(n);
    drawSimplexPoint(stream, draft.point);
    draft.byPlace.resize(n);
    std::iota(draft.byPlace.begin(), draft.byPlace.end(), std::size_t{0});
    std::sort(draft.byPlace.begin(), draft.byPlace.end(), [&](std::size_t a, std::size_t b) {
        return draft.point[a] != draft.point[b] ? draft.point[a] > draft.point[b] : a < b;
    });
    auto place = draft.byPlace.begin();
    for (const auto& group : groups) {
        const auto end = place + static_cast<std::ptrdiff_t>(group.size());
        // In which order a group's coordinates were drawn is chance already, as all orders are equally
        // likely.
        std::sort(place, end);
        for (const std::size_t k : group) weights[k] = draft.point[*place++];
    }
}

void drawWeightsAround(const std::vector<double>& given, double spread, RandomStream& stream,
                       std::vector<double>& weights) {
    double sum = 0;
    for (std::size_t k = 0; k < given.size(); ++k) {
        weights[k] = given[k] * stream.uniform(1 - spread, 1 + spread);
        sum += weights[k];
    }
    if (!(sum > 0)) {
        weights = given;
        sum = std::accumulate(given.begin(), given.end(), 0.0);
    }
    for (double& weight : weights) weight /= sum;
}

} // namespace vidette::mcda
