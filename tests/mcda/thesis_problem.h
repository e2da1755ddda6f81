// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

#include <string>
#include <vector>

/// The published decision that most tests of ranking are measured by: five camera kits, seven criteria.
/// Source: bachelor thesis on choosing a camera kit for a shop, University of Pardubice 2025,
/// table 1, sections 3.4 to 3.8, appendices A and B.
namespace vidette::mcda {

inline const std::vector<std::string> kThesisCriteria{"K1", "K2", "K3", "K4", "K5", "K6", "K7"};
inline const std::vector<std::string> kThesisKits{"A1", "A2", "A3", "A4", "A5"};
inline const Order kThesisOrder{{"K1"}, {"K2", "K3", "K4"}, {"K5"}, {"K6"}, {"K7"}};

inline Problem thesisTable() {
    const std::vector<std::vector<double>> table{{11290, 4, 95, 20, 24, 25, 1},
                                                 {14475, 5, 95, 20, 24, 25, 2},
                                                 {21015, 5, 97, 30, 36, 30, 3},
                                                 {25661, 5, 103, 30, 36, 40, 3},
                                                 {13390, 5, 82, 12, 24, 30, 2}};
    Problem problem;
    for (const auto& id : kThesisCriteria) {
        const bool small = id == "K1" || id == "K7";
        problem.criteria.push_back({id, id, "", small ? Direction::Min : Direction::Max, "", ""});
    }
    for (std::size_t a = 0; a < table.size(); ++a) {
        Alternative alternative{kThesisKits[a], kThesisKits[a], {}, {}};
        for (std::size_t k = 0; k < kThesisCriteria.size(); ++k)
            alternative.values[kThesisCriteria[k]] = Value{table[a][k], "", ""};
        problem.alternatives.push_back(std::move(alternative));
    }
    return problem;
}

/// Weights and evaluations by Fuller's triangle; the thesis itself writes ties as 0.5 but counts them
/// nothing, and adds 1.
inline Problem thesisFuller(TieRule tie = TieRule::Uncounted, double plus = 1) {
    Problem problem = thesisTable();
    problem.weights.method = WeightMethod::Fuller;
    problem.weights.order = kThesisOrder;
    problem.weights.fuller = {tie, plus};
    problem.evaluation.method = EvaluationMethod::Fuller;
    problem.evaluation.fuller = {tie, plus};
    return problem;
}

/// Weights and evaluations by Saaty's method with a_ij = |s_i − s_j| + 1. The thesis prints A2/A1 = 1/3 under
/// K1, where its own rule gives 1/4; this is the corrected problem.
inline Problem thesisSaaty(Priority priority = Priority::GeometricMean) {
    Problem problem = thesisTable();
    SaatyRule rule;
    rule.priority = priority;
    rule.randomIndex = "thesis";
    problem.weights.method = WeightMethod::Saaty;
    problem.weights.judgments.intensity = {{"K1", 5}, {"K2", 4}, {"K3", 4}, {"K4", 4},
                                           {"K5", 3}, {"K6", 2}, {"K7", 1}};
    problem.weights.saaty = rule;
    problem.evaluation.method = EvaluationMethod::Saaty;
    problem.evaluation.saaty = rule;
    const std::vector<std::vector<double>> intensities{{9, 6, 3, 1, 7}, {1, 5, 5, 5, 5}, {7, 7, 8, 9, 1},
                                                       {3, 3, 5, 5, 1}, {1, 1, 4, 4, 1}, {1, 1, 3, 4, 3},
                                                       {9, 5, 1, 1, 5}};
    for (std::size_t k = 0; k < kThesisCriteria.size(); ++k) {
        for (std::size_t a = 0; a < kThesisKits.size(); ++a)
            problem.evaluation.judgments[kThesisCriteria[k]].intensity[kThesisKits[a]] = intensities[k][a];
    }
    return problem;
}

/// The matrix of K1 as the thesis prints it, with the slip in A2/A1.
inline SaatyJudgments thesisK1AsPrinted() {
    return {kThesisKits,
            {{"1", "4", "7", "9", "3"},
             {"1/3", "1", "4", "6", "1/2"},
             {"1/7", "1/4", "1", "3", "1/5"},
             {"1/9", "1/6", "1/3", "1", "1/7"},
             {"1/3", "2", "5", "7", "1"}},
            {},
            false};
}

inline bool hasWarning(const Ranking& ranking, const std::string& code) {
    for (const auto& warning : ranking.warnings) {
        if (warning.code == code) return true;
    }
    return false;
}

/// The error code of a problem that is refused; "" when it is not.
inline std::string refusal(const Problem& problem) {
    const auto ranking = rank(problem);
    return ranking ? "" : ranking.error().code;
}

} // namespace vidette::mcda
