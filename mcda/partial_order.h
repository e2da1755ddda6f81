// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/ranking.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

/// PROMETHEE I (Brans & Vincke 1985): what the two flows say without being added up. Where one alternative is
/// strong on some criteria and weak on others, its net flow hides that it cannot be compared with one that is
/// middling everywhere; the partial order shows it.
namespace vidette::mcda {

enum class OrderRelation { Preferred, Indifferent, Incomparable, Dominated };

/// Alternatives with the same flows stand in one group. Groups run so that who beats stands before who is
/// beaten; of groups that cannot be compared the one with the larger leaving flow stands first.
struct PartialOrder {
    std::vector<std::string> alternatives;
    /// [a][b]: Preferred = a beats b. The diagonal is Indifferent.
    std::vector<std::vector<OrderRelation>> relations;
    std::vector<std::vector<std::string>> groups;
    /// [group]: 0 = nobody beats it, else one more than the deepest group that beats it.
    std::vector<std::size_t> levels;
    /// {better, worse} of groups with no third between them; the others follow from these.
    std::vector<std::array<std::size_t, 2>> edges;
    std::vector<std::array<std::string, 2>> incomparable; ///< every pair once
    std::vector<std::string> unbeaten;                    ///< members of the groups of level 0

    bool operator==(const PartialOrder&) const = default;
};

/// From the measures "phi_plus" and "phi_minus" of a ranking by promethee2: a beats b when neither flow
/// speaks against it and one speaks for it; they are indifferent when both flows are equal (within 1e-12 of
/// the largest, as in the ranking), and incomparable when the flows contradict each other. Fails with
/// "no_flows" when the ranking has none. Cost: n² to n³ with n groups.
base::Result<PartialOrder> partialOrder(const Ranking& ranking);

} // namespace vidette::mcda
