// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/formula_book.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// A decision as a workbook that computes itself: values, weights, evaluation, totals and order, each number
/// a formula over inputs (yellow cells). Whoever changes a price, a judgment or a direction sees what comes
/// of it, and whoever teaches can follow every step.
namespace vidette::io {

struct DecisionBook {
    std::vector<BookSheet> sheets; ///< values, weights, evaluation, totals, order
    base::Warnings warnings;
};

/// All methods of weighting and evaluation. λ and the eigenvector come from as many steps of the power
/// iteration as our own needed, written out row by row (at most 200, "steps_cut" says where more were
/// needed). Told are also ("fixed_in_book") completed judgments of a matrix with gaps, which stand as
/// numbers, and the order of criteria of the lexicographic method, which does not follow changed weights; and
/// who was left out ("left_out"). Fails with "no_alternatives" when the ranking has none, and as
/// selectCandidates() in mcda/candidates.h. Cost: the cells; n² to n³ of them for n items in pairs.
base::Result<DecisionBook> decisionBook(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                        const std::string& fileName);

} // namespace vidette::io
