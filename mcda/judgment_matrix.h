// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// From judgments as written to a square matrix that Saaty's method can use, or to the reason why not.
namespace vidette::mcda {

using Matrix = std::vector<std::vector<double>>;

struct JudgmentMatrix {
    std::vector<std::string> items;
    Matrix
        cells; ///< positive; 1 on the diagonal; where neither cell of a pair is judged, the completed ratio
    std::vector<std::vector<bool>> judged;
    bool complete = true;
    bool reciprocal = true;
};

/// A matrix by hand. A cell that is not judged takes the reciprocal of its mirror; where both are missing the
/// ratio is completed by logarithmic least squares over the graph of judged pairs, which must be connected.
///
/// Codes: "not_square", "not_a_number", "nonpositive_or_missing" (0), "nonpositive", "diagonal_not_one",
/// "nonreciprocal_repairable" (within 2 % of a reciprocal: 0.11 for 1/9), "nonreciprocal" (both cells and the
/// expected value named), "outside_scale_1_9", "comparison_graph_disconnected" (the parts named),
/// "unknown_item", "duplicate_item", "missing_item". With Nonreciprocal::AsGiven a matrix that is not
/// reciprocal is used as it stands, with the warning "not_reciprocal".
///
/// `items` are those wanted, in the order wanted; the judgments may hold more (excluded alternatives).
base::Result<JudgmentMatrix> matrixByHand(const SaatyJudgments& judgments,
                                          const std::vector<std::string>& items, const SaatyRule& rule,
                                          const std::string& where, std::vector<RankingWarning>& warnings);

/// Whether a ratio lies on the scale of the rule: 1/9 … 9 with room for "0.11", or any up to 1e9.
bool isOnScale(double ratio, const SaatyRule& rule);

/// A matrix of ratios that are checked already: cells above the diagonal, 0 = not judged; the mirror follows,
/// gaps are completed as in matrixByHand(). Fails with "comparison_graph_disconnected".
base::Result<JudgmentMatrix> matrixOfRatios(const std::vector<std::string>& items, Matrix ratios,
                                            const std::string& where);

/// The written cells with rows and columns in the order of `items`, as they stand. Codes: "not_square",
/// "duplicate_item", "missing_item".
base::Result<std::vector<std::vector<std::string>>> arrangedCells(const SaatyJudgments& judgments,
                                                                  const std::vector<std::string>& items,
                                                                  const std::string& where);

/// a_ij = |s_i − s_j| + 1 for the stronger, its reciprocal for the weaker. Codes: "missing_item",
/// "outside_scale_1_9".
base::Result<JudgmentMatrix> matrixByIntensity(const std::map<std::string, double>& intensity,
                                               const std::vector<std::string>& items, const SaatyRule& rule,
                                               const std::string& where);

/// Intensities 1 … 9, linear from the worst value to the best; all 1 where the values do not differ.
std::map<std::string, double> intensityOfValues(const std::vector<std::string>& items,
                                                const std::vector<double>& values, double sign);

} // namespace vidette::mcda
