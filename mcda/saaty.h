// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/judgment_matrix.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// Saaty's method (AHP): priorities from a matrix of pairwise ratios, and how consistent the judgments are.
/// Both priorities are always computed; λ, CI and CR always come from the Perron root. Sources: Saaty 1980;
/// Aguarón & Moreno-Jiménez 2003 (GCI); Koczkodaj 1993; Harker 1987 (repair of a judgment).
namespace vidette::mcda {

/// Priorities and indices. With gaps and Priority::Eigenvector the gaps are completed so that λ is smallest
/// (Bozóki, Fülöp & Rónyai 2010); with the geometric mean the log least squares completion stays.
/// `where` names the node in warnings: "inconsistent" (CR at or above the threshold, worst triad and pairs
/// named), "random_index_by_fit", and those of contradictions() in preference_cycles.h. Fails:
/// "unknown_random_index", "no_convergence".
base::Result<SaatyTable> saatyTable(JudgmentMatrix matrix, const SaatyRule& rule, const std::string& where,
                                    std::vector<RankingWarning>& warnings);

/// Matrix, or intensity, or intensity from `values`; then saatyTable.
base::Result<SaatyTable> saatyFromJudgments(const SaatyJudgments& judgments,
                                            const std::vector<std::string>& items, const SaatyRule& rule,
                                            const std::string& where, std::vector<RankingWarning>& warnings);

/// Geometric consistency index: 2/((n−1)(n−2)) Σ_{i<j} ln²(a_ij·w_j/w_i) with the geometric mean's w; n ≥ 3.
double geometricConsistency(const Matrix& cells, const std::vector<double>& weights);

struct Triad {
    double inconsistency = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t k = 0;
};
/// Koczkodaj's index: the triad whose a_ij·a_jk and a_ik differ most; n ≥ 3.
Triad worstTriad(const Matrix& cells);

} // namespace vidette::mcda
