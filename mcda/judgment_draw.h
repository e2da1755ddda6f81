// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/evaluation.h"
#include "mcda/problem.h"
#include "mcda/random_stream.h"
#include "mcda/ranking.h"

#include <cstddef>
#include <vector>

/// Judgments of Saaty's method that are moved by the half step to which they were rounded: who says 3 may
/// have meant anything from 2.5 to 3.5. For monte_carlo.h.
namespace vidette::mcda {

/// A judgment moved on Saaty's scale by up to half a step either way, uniformly. The scale runs … 1/3, 1/2,
/// 1, 2, 3 …, so 1 comes to lie between 1/1.5 and 1.5, and 1/3 between 1/3.5 and 1/2.5. The ends 1/9 and 9
/// are no wall.
double movedJudgment(double ratio, RandomStream& stream);

/// The n-th root of the product of n positive numbers, the same on every platform: exponents are taken out
/// and the root is found by Newton's steps. Within 4 roundings for n ≤ 50, whatever the size of the product.
double geometricMeanOf(const std::vector<double>& numbers);

/// Which judgments of a problem are moved, and what stays as it is.
struct JudgmentDraw {
    /// A matrix and how it gives priorities.
    struct Table {
        SaatyTable table;
        SaatyRule rule;
    };
    /// The share that a leaf has of one node.
    struct Share {
        std::size_t node = 0;
        std::size_t item = 0;
    };

    std::vector<Table> nodes;              ///< of the weights; empty = these are not Saaty's and stay
    std::vector<std::vector<Share>> paths; ///< [leaf] whose product is the weight of the leaf
    std::vector<double> weights;           ///< [leaf] in force
    std::vector<Table> tables;             ///< [leaf]; empty = evaluations are not Saaty's and stay
    Columns local;                         ///< [leaf][alternative] in force
    bool ideal = false;                    ///< the best of every criterion gets 1
};

/// `ranking` is that of `problem`. Neither nodes nor tables where Saaty's method is used for nothing.
JudgmentDraw judgmentDraw(const Problem& problem, const Ranking& ranking);

/// Moves every judged pair of the weights. A pair whose two cells contradict each other ("as given") has both
/// moved, each by itself; gaps are completed anew. Pairs of Fuller's triangle stay. Fails: "no_convergence".
base::Result<base::Done> drawJudgedWeights(const JudgmentDraw& draw, RandomStream& stream,
                                           std::vector<double>& weights);
/// The same for the evaluations under every criterion.
base::Result<base::Done> drawJudgedLocal(const JudgmentDraw& draw, RandomStream& stream, Columns& local);

} // namespace vidette::mcda
