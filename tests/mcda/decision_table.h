// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <string>
#include <utility>
#include <vector>

namespace vidette::mcda {

/// Alternatives A1 … in rows under criteria K1 … with these directions; equal weights, a weighted sum.
inline Problem decisionTable(const std::vector<std::vector<double>>& rows,
                             const std::vector<Direction>& directions) {
    Problem problem;
    for (std::size_t k = 0; k < directions.size(); ++k) {
        const std::string id = "K" + std::to_string(k + 1);
        problem.criteria.push_back({id, id, "", directions[k], "", ""});
    }
    for (std::size_t a = 0; a < rows.size(); ++a) {
        const std::string id = "A" + std::to_string(a + 1);
        Alternative alternative{id, id, {}, {}};
        for (std::size_t k = 0; k < directions.size(); ++k)
            alternative.values[problem.criteria[k].id] = Value{rows[a][k], "", ""};
        problem.alternatives.push_back(std::move(alternative));
    }
    return problem;
}

/// The weights of K1 … as given.
inline Problem weighed(Problem problem, const std::vector<double>& weights) {
    problem.weights.method = WeightMethod::Direct;
    for (std::size_t k = 0; k < weights.size(); ++k)
        problem.weights.values[problem.criteria[k].id] = weights[k];
    return problem;
}

} // namespace vidette::mcda
