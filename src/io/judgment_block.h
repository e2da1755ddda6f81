// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/value_block.h"
#include "mcda/judging.h"

#include <cstddef>
#include <string>

/// Judgments in pairs as a square of cells that goes to a spreadsheet and comes back from one.
namespace vidette::io {

/// Names in the first row and column, ratios as decimals ("0,333333": a spreadsheet makes a date of 1/3),
/// those of a triangle as 1, 0 and 0.5; both halves and the diagonal. What nobody judged is empty.
std::string judgmentText(const mcda::KeptJudgments& kept, char decimalSign);

struct PastedJudgments {
    mcda::Problem problem;
    std::size_t judged = 0; ///< pairs of the block that hold a judgment
};

/// The problem with the judgments of the block at this node. Names (ids, names, or both as "K1 Price") stand
/// in the first row and column, in any order; they may be some of the items, and pairs of others stay.
/// Without names the block is as wide as the node, in its order. A pair with two empty cells is taken back;
/// one cell is enough, and where both are written they must agree to 2 %. Ratios as mcda::ratioTyped(),
/// preferences 1, 0, 0.5 and =. Fails with the cell named: "not_square", "unknown_item", "duplicate_item",
/// "diagonal_not_one", "nonreciprocal", "fuller_tij_plus_tji_not_1", "fuller_value_not_0_05_1" and the codes
/// of ratioTyped(), withRatio(), withPreference(). Cost: items to the fourth power.
base::Result<PastedJudgments> withJudgmentBlock(const mcda::Problem& problem, const mcda::GroupNode& node,
                                                const Cells& cells);

} // namespace vidette::io
