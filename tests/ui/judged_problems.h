// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <string>
#include <vector>

/// Synthetic decisions with judgments in pairs, for tests of the window.
namespace vidette::tests {

/// Criteria K1 Price … by Saaty's method with these cells; two alternatives with plain values.
inline mcda::Problem matrixOf(const std::vector<std::vector<std::string>>& cells) {
    const std::vector<std::string> names{"Price", "Resolution", "Field of view", "Warranty", "Night vision"};
    mcda::Problem problem;
    problem.title = "Cameras for a yard";
    problem.alternatives = {{"A1", "Dome", {}, {}}, {"A2", "Bullet", {}, {}}};
    for (std::size_t k = 0; k < cells.size(); ++k) {
        const std::string id = "K" + std::to_string(k + 1);
        const std::string name = k < names.size() ? names[k] : "Criterion " + std::to_string(k + 1);
        problem.criteria.push_back({id, name, "", mcda::Direction::Max, "", ""});
        problem.weights.judgments.items.push_back(id);
        for (auto& one : problem.alternatives) {
            const double value = one.id == "A1" ? 1.0 + static_cast<double>(k) : 3.0;
            one.values[id] = mcda::Value{value, "", ""};
        }
    }
    problem.weights.method = mcda::WeightMethod::Saaty;
    problem.weights.judgments.cells = cells;
    return problem;
}

inline mcda::Problem nothingJudged(std::size_t n) {
    return matrixOf(std::vector<std::vector<std::string>>(n, std::vector<std::string>(n)));
}

/// Four criteria, one of them judged against the others' sense: CR .164 as in the test of the R package MCDA.
inline mcda::Problem inconsistent() {
    return matrixOf({{"", "1/4", "4", "1/6"}, {"", "", "4", "1/4"}, {"", "", "", "1/5"}, {"", "", "", ""}});
}

/// The first example of Bozóki, Fülöp and Rónyai (2010).
inline mcda::Problem withGap() {
    return matrixOf({{"", "1", "5", "2"}, {"", "", "3", "4"}, {"", "", "", ""}, {"", "", "", ""}});
}

/// Two cells that contradict each other, and two that are rounded.
inline mcda::Problem withSlips() {
    return matrixOf({{"1", "4", "9"}, {"1/3", "1", "3"}, {"0.11", "0.33", "1"}});
}

/// Fuller's triangle of four criteria, of which one pair is open and three run in a circle.
inline mcda::Problem withCircle() {
    mcda::Problem problem = nothingJudged(4);
    problem.weights = {};
    problem.weights.method = mcda::WeightMethod::Fuller;
    problem.weights.pairs = {
        {"K1", "K2", 1}, {"K2", "K3", 1}, {"K1", "K3", 0}, {"K1", "K4", 1}, {"K2", "K4", 0.5}};
    return problem;
}

} // namespace vidette::tests
