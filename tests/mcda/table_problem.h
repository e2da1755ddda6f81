// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <string>
#include <vector>

/// Small problems for tests of how firm a decision is.
namespace vidette::mcda {

/// Alternatives A1, A2, … (rows) by criteria K1, K2, … (columns), all to be maximised, of equal weight, in a
/// weighted sum of the values as they are.
inline Problem tableOf(const std::vector<std::vector<double>>& rows) {
    Problem problem;
    for (std::size_t k = 1; k <= rows.front().size(); ++k) {
        const std::string id = "K" + std::to_string(k);
        problem.criteria.push_back({id, id, "", Direction::Max, "", ""});
    }
    for (std::size_t a = 1; a <= rows.size(); ++a) {
        const std::string id = "A" + std::to_string(a);
        Alternative alternative{id, id, {}, {}};
        for (std::size_t k = 0; k < problem.criteria.size(); ++k)
            alternative.values[problem.criteria[k].id] = Value{rows[a - 1][k], "", ""};
        problem.alternatives.push_back(std::move(alternative));
    }
    problem.evaluation.normalisation = Normalisation::None;
    return problem;
}

/// The same with weights as given.
inline Problem tableOf(const std::vector<std::vector<double>>& rows, const std::vector<double>& weights) {
    Problem problem = tableOf(rows);
    problem.weights.method = WeightMethod::Direct;
    for (std::size_t k = 0; k < weights.size(); ++k)
        problem.weights.values[problem.criteria[k].id] = weights[k];
    return problem;
}

} // namespace vidette::mcda
