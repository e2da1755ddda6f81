// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <vector>

/// The most critical criterion: whose weight turns an order with the smallest change, the other weights
/// staying as they are (Triantaphyllou & Sánchez 1997, Decision Sciences 28(1)). With totals P_i = Σ
/// w_k·a_ik, two alternatives tie when w_k becomes w_k − δ, δ = (P_j − P_i)/(a_jk − a_ik), and are turned by
/// anything beyond. Dividing all weights by their new sum afterwards changes no order.
namespace vidette::mcda {

/// The change of one weight at which two alternatives tie.
struct WeightChange {
    std::string criterion;
    std::string first;  ///< who is ahead now
    std::string second; ///< who would overtake
    double change = 0;  ///< new weight − weight in force; below 0 = the weight falls
    /// The change in per cent of the weight in force; nothing where that is 0.
    std::optional<double> percent;
    double weight = 0;             ///< the new weight, before the weights are divided by their sum
    double renormalisedWeight = 0; ///< … and after

    bool operator==(const WeightChange&) const = default;
};

struct CriticalWeights {
    std::vector<std::string> criteria;
    /// Every change that is possible, by criterion and then by pair in the order of the alternatives. Left
    /// out are pairs that tie now, pairs that are alike under the criterion, and changes to a weight of 0 or
    /// less: the paper allows 0 itself, where the two tie and nothing beyond is left to turn them.
    std::vector<WeightChange> changes;
    /// [criterion] the smallest size of a relative change, in per cent, over all pairs ("criticality
    /// degree"); nothing = this weight alone turns nothing. Its reciprocal is the paper's "sensitivity
    /// coefficient".
    std::vector<std::optional<double>> criticality;
    /// [criterion] the smallest change of this weight that turns the first place, and that turns any pair;
    /// nothing = this weight alone does not.
    std::vector<std::optional<WeightChange>> topOf;
    std::vector<std::optional<WeightChange>> anyOf;
    std::optional<WeightChange> top;         ///< smallest relative change of the first place (PT)
    std::optional<WeightChange> any;         ///< smallest relative change of any pair (PA)
    std::optional<WeightChange> topAbsolute; ///< smallest change of the first place, in points of weight (AT)
    std::optional<WeightChange> anyAbsolute; ///< … of any pair (AA)

    bool operator==(const CriticalWeights&) const = default;
};

/// For the answer of rank(), whose method must add up weighted values: "not_additive" otherwise, and
/// "nobody_left" without alternatives. Works on local values and weights as they are, so with a share of
/// ideal synthesis too. Pairs of a shared first place are no changes of the first place. One alternative or
/// one criterion has no changes. Of equally small changes the first in the list is named. Cost: criteria ×
/// alternatives².
base::Result<CriticalWeights> criticalWeights(const Ranking& ranking);

/// topAbsolute of criticalWeights() alone, for answers that are asked many times a second; nothing where no
/// weight alone turns the first place. Fails as criticalWeights(). Cost: criteria × alternatives where one
/// comes first.
base::Result<std::optional<WeightChange>> criticalForFirst(const Ranking& ranking);

} // namespace vidette::mcda
