// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <string>

/// Small decision problems for tests of files.
namespace vidette::support {

/// Three kits by three criteria, weights as given; nothing that a foreign format would leave behind but
/// units.
inline mcda::Problem threeKits() {
    mcda::Problem problem;
    problem.criteria = {{"K1", "Price", "CZK", mcda::Direction::Min, "", ""},
                        {"K2", "Pixels", "Mpx", mcda::Direction::Max, "", ""},
                        {"K3", "Night & \"day\"", "m", mcda::Direction::Max, "", ""}};
    const double values[3][3] = {{11290, 4, 25.5}, {14475, 5, 25}, {21015, 5, -30}};
    for (int a = 0; a < 3; ++a) {
        const std::string id = "A" + std::to_string(a + 1);
        mcda::Alternative one{id, "Kit <" + id + ">", {}, {}};
        for (int k = 0; k < 3; ++k)
            one.values["K" + std::to_string(k + 1)] = mcda::Value{values[a][k], "", ""};
        problem.alternatives.push_back(one);
    }
    problem.weights.method = mcda::WeightMethod::Direct;
    problem.weights.values = {{"K1", .5}, {"K2", .3}, {"K3", .2}};
    return problem;
}

/// Weights and evaluations compared in pairs, two levels of criteria, all whole judgments.
inline mcda::Problem comparedKits() {
    mcda::Problem problem;
    problem.title = "Kits";
    problem.criteria = {{"Price", "Price", "", mcda::Direction::Max, "", ""},
                        {"Image", "Image", "", mcda::Direction::Max, "", ""},
                        {"Pixels", "Pixels", "", mcda::Direction::Max, "Image", ""},
                        {"Angle", "Angle", "", mcda::Direction::Max, "Image", ""}};
    problem.alternatives = {{"A", "A", {}, {}}, {"B", "B", {}, {}}, {"C", "C", {}, {}}};
    problem.weights.method = mcda::WeightMethod::Saaty;
    problem.weights.saaty.randomIndex = "ahp_os";
    problem.weights.nodes["goal"] = {{"Price", "Image"}, {{"", "1/3"}, {"", ""}}, {}, false};
    problem.weights.nodes["Image"] = {{"Pixels", "Angle"}, {{"", "5"}, {"", ""}}, {}, false};
    return problem;
}

/// The same with judged alternatives.
inline mcda::Problem judgedKits() {
    mcda::Problem problem = comparedKits();
    problem.evaluation.method = mcda::EvaluationMethod::Saaty;
    problem.evaluation.saaty.randomIndex = "ahp_os";
    const std::vector<std::string> kits{"A", "B", "C"};
    for (const char* id : {"Price", "Pixels", "Angle"})
        problem.evaluation.judgments[id] = {
            kits, {{"", "3", "1/2"}, {"", "", "1/7"}, {"", "", ""}}, {}, false};
    return problem;
}

} // namespace vidette::support
