// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_nodes.h"
#include "mcda/problem.h"

#include <cstddef>
#include <string>
#include <vector>

/// What the judged pairs of Fuller's triangle say while others are still open. It is no result: rank()
/// refuses such a triangle. With f the counts of judged pairs, o the open pairs of an item and O all of them,
/// by the rule's count of ties and its addition p:
///
///     weight = (f + o/2 + p)/(Σ(f + p) + O)       each open pair is half won, between winning and losing it
///     least  = (f + p)/(Σ(f + p) + O)             the item loses all its open pairs, no other ends in a tie
///     most   = (f + o + p)/(Σ(f + p) + o + r)     it wins them all; of the rest, r = O − o, nothing adds to
///                                                 the sum where ties are uncounted (all tie): r = 0
///
/// Whichever way the open pairs go, the weight of fullerTable() then lies from least to most, and both are
/// reached. Where nothing is counted at all, weights are equal, as there.
namespace vidette::mcda {

struct WeightSoFar {
    double weight = 0;
    double least = 0;
    double most = 1;

    bool operator==(const WeightSoFar&) const = default;
};

struct FullerSoFar {
    std::vector<WeightSoFar> weights;  ///< by item
    std::size_t open = 0;              ///< pairs that nobody judged
    std::vector<std::string> unjudged; ///< items without a judged pair

    bool operator==(const FullerSoFar&) const = default;
};

/// `said`: each pair at most once, values 1, 0.5 and 0. Cost: items and pairs.
FullerSoFar fullerSoFar(const std::vector<std::string>& items, const std::vector<PairSaid>& said,
                        const FullerRule& rule);

} // namespace vidette::mcda
