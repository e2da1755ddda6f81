// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/partial_order.h"

#include "base/speech.h"
#include "mcda/stability.h"

#include <algorithm>
#include <map>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;

/// Places by both flows, 0 = best. Places instead of flows, so that "equal" is transitive.
struct Flow {
    std::size_t leaving = 0;
    std::size_t entering = 0;

    auto operator<=>(const Flow&) const = default;
};

std::vector<std::size_t> placesBy(const Ranking& ranking, const std::vector<double>& flow,
                                  bool lowerIsBetter) {
    std::map<std::string, std::size_t> places;
    const auto order = inOrder(ranking.alternatives, flow, lowerIsBetter);
    for (std::size_t place = 0; place < order.size(); ++place) {
        for (const auto& id : order[place]) places[id] = place;
    }
    std::vector<std::size_t> result;
    for (const auto& id : ranking.alternatives) result.push_back(places[id]);
    return result;
}

OrderRelation relationOf(const Flow& a, const Flow& b) {
    if (a == b) return OrderRelation::Indifferent;
    if (a.leaving <= b.leaving && a.entering <= b.entering) return OrderRelation::Preferred;
    if (a.leaving >= b.leaving && a.entering >= b.entering) return OrderRelation::Dominated;
    return OrderRelation::Incomparable;
}

bool beats(const Flow& a, const Flow& b) {
    return relationOf(a, b) == OrderRelation::Preferred;
}

void compareAll(const std::vector<Flow>& flows, PartialOrder& order) {
    const std::size_t n = flows.size();
    for (std::size_t a = 0; a < n; ++a) {
        order.relations.emplace_back();
        for (std::size_t b = 0; b < n; ++b) {
            order.relations[a].push_back(relationOf(flows[a], flows[b]));
            if (b > a && order.relations[a][b] == OrderRelation::Incomparable)
                order.incomparable.push_back({order.alternatives[a], order.alternatives[b]});
        }
    }
}

/// Groups in an order in which who beats comes first: sorting by places does that, since who beats has no
/// worse place in either flow. Returns the flows of the groups.
std::vector<Flow> groupAll(const std::vector<Flow>& flows, PartialOrder& order) {
    std::map<Flow, std::vector<std::string>> groups;
    for (std::size_t a = 0; a < flows.size(); ++a) groups[flows[a]].push_back(order.alternatives[a]);
    std::vector<Flow> result;
    for (auto& [flow, members] : groups) {
        result.push_back(flow);
        order.groups.push_back(std::move(members));
    }
    return result;
}

/// Whether a group stands between two others, of which the first beats the second.
bool hasBetween(const std::vector<Flow>& groups, std::size_t above, std::size_t below) {
    for (std::size_t k = above + 1; k < below; ++k) {
        if (beats(groups[above], groups[k]) && beats(groups[k], groups[below])) return true;
    }
    return false;
}

void linkAll(const std::vector<Flow>& groups, PartialOrder& order) {
    order.levels.assign(groups.size(), 0);
    for (std::size_t below = 0; below < groups.size(); ++below) {
        for (std::size_t above = 0; above < below; ++above) {
            if (!beats(groups[above], groups[below]) || hasBetween(groups, above, below)) continue;
            order.edges.push_back({above, below});
            order.levels[below] = std::max(order.levels[below], order.levels[above] + 1);
        }
        if (order.levels[below] > 0) continue;
        const auto& members = order.groups[below];
        order.unbeaten.insert(order.unbeaten.end(), members.begin(), members.end());
    }
}

} // namespace

Result<PartialOrder> partialOrder(const Ranking& ranking) {
    const auto plus = ranking.measures.find("phi_plus");
    const auto minus = ranking.measures.find("phi_minus");
    if (plus == ranking.measures.end() || minus == ranking.measures.end())
        return failure("no_flows", "partial order",
                       base::say("only a ranking by promethee2 has the flows that a partial order needs"));
    const auto leaving = placesBy(ranking, plus->second, false);
    const auto entering = placesBy(ranking, minus->second, true);
    std::vector<Flow> flows;
    for (std::size_t a = 0; a < ranking.alternatives.size(); ++a) flows.push_back({leaving[a], entering[a]});
    PartialOrder order;
    order.alternatives = ranking.alternatives;
    compareAll(flows, order);
    linkAll(groupAll(flows, order), order);
    return order;
}

} // namespace vidette::mcda
