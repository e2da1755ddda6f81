// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group_nodes.h"
#include "mcda/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The comparisons in pairs of one problem: which there are, what is kept of each, and edits of single pairs.
/// Unlike groupNodes(), which lists what is left open, these are all of them.
namespace vidette::mcda {

/// Where the ratios or preferences of a node come from.
enum class JudgmentForm {
    ByHand,        ///< a matrix or pairs, perhaps with gaps
    FromOrder,     ///< Fuller: groups from best to worst
    FromIntensity, ///< Saaty: |s_i − s_j| + 1
    FromValues,    ///< the numbers of the alternatives
};

/// What is kept of a node.
struct KeptJudgments {
    GroupNode node;
    JudgmentForm form = JudgmentForm::ByHand;
    /// Saaty by hand: cells by items as they were written, both triangles; else empty.
    std::vector<std::vector<std::string>> written;
    /// Pairs that count. One that cannot be read does not, nor one whose two cells contradict each other,
    /// unless such a matrix is used as given.
    std::vector<PairSaid> said;
    std::string trouble; ///< why nothing can be read at all; "" = it can

    bool operator==(const KeptJudgments&) const = default;
};

/// From the goal down, then every leaf for the alternatives that are compared; only nodes with two items or
/// more, and only where weights or evaluation are by Fuller or Saaty.
std::vector<GroupNode> judgingNodes(const Problem& problem);

/// What follows from an order, intensities or values is told as the pairs that it gives.
KeptJudgments keptAt(const Problem& problem, const GroupNode& node);

/// A ratio as people type it, as it is kept: "3", "1/3", "0,333" (taken as 1/3, since it is within 2 % of
/// it), "1:3"; "" = not judged. Codes: "not_a_number", "nonpositive_or_missing" (0), "nonpositive",
/// "outside_scale_1_9".
base::Result<std::string> ratioTyped(std::string_view typed, const SaatyRule& rule);

/// The problem in which `first` is `ratio` (as kept; "" = not judged) times `second`. Only one cell of the
/// pair stays written, that above the diagonal. Judgments that came from an order, intensities or values are
/// written down as a matrix first. Codes: "unknown_item"; "not_square", "duplicate_item" of what is kept.
base::Result<Problem> withRatio(const Problem& problem, const GroupNode& node, const std::string& first,
                                const std::string& second, const std::string& ratio);

/// The same for a triangle: 1 = `first` is preferred, 0 = `second`, 0.5 = equal, nothing = not judged.
base::Result<Problem> withPreference(const Problem& problem, const GroupNode& node, const std::string& first,
                                     const std::string& second, std::optional<double> value);

/// With the pairs of a triangle that follow from those said (implied_order.h) written down too.
base::Result<Problem> withImplied(const Problem& problem, const GroupNode& node);

/// The rule of Saaty's method that holds at this node.
const SaatyRule& saatyRuleAt(const Problem& problem, const GroupNode& node);

} // namespace vidette::mcda
