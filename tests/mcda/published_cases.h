// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"
#include "support/reference_data.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

/// The collection of published cases that stands beside the project (mcda-dev/cases.json), as problems.
/// Each case there names its source; where an expectation is rounded, its tolerance is half a last digit.
namespace vidette::mcda {

inline std::optional<nlohmann::json> publishedCases() {
    const auto file = support::referenceFile("mcda-dev/cases.json");
    if (!file) return std::nullopt;
    return nlohmann::json::parse(support::readText(*file));
}

inline nlohmann::json caseNamed(const nlohmann::json& all, const char* list, const std::string& id) {
    for (const auto& one : all.at(list)) {
        if (one.at("id") == id) return one;
    }
    return {};
}

inline std::vector<double> numbers(const nlohmann::json& list) {
    return list.get<std::vector<double>>();
}

inline std::vector<std::vector<std::string>> cellsOf(const nlohmann::json& rows) {
    return rows.get<std::vector<std::vector<std::string>>>();
}

/// ["6", "8", "4"] = a12, a13, a23 as a whole matrix; the lower triangle is left to be filled.
inline std::vector<std::vector<std::string>> upperTriangle(const std::vector<std::string>& upper,
                                                           std::size_t n) {
    std::vector<std::vector<std::string>> cells(n, std::vector<std::string>(n));
    std::size_t next = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) cells[i][j] = upper.at(next++);
    }
    return cells;
}

inline std::vector<std::string> namesFrom(const std::string& letter, std::size_t n) {
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= n; ++i) names.push_back(letter + std::to_string(i));
    return names;
}

/// Criteria K1 … and alternatives A1 … with the case's matrix, directions and weights.
inline Problem tableProblem(const nlohmann::json& inputs) {
    Problem problem;
    const auto& matrix = inputs.at("matrix");
    const auto criteria = namesFrom("K", matrix.at(0).size());
    for (std::size_t k = 0; k < criteria.size(); ++k) {
        const bool small = inputs.contains("directions") && inputs["directions"].at(k).get<int>() < 0;
        problem.criteria.push_back(
            {criteria[k], criteria[k], "", small ? Direction::Min : Direction::Max, "", ""});
    }
    for (const auto& id : namesFrom("A", matrix.size())) {
        Alternative alternative{id, id, {}, {}};
        const auto& row = matrix.at(problem.alternatives.size());
        for (std::size_t k = 0; k < criteria.size(); ++k)
            alternative.values[criteria[k]] = Value{row.at(k).get<double>(), "", ""};
        problem.alternatives.push_back(std::move(alternative));
    }
    if (!inputs.contains("weights")) return problem;
    problem.weights.method = WeightMethod::Direct;
    for (std::size_t k = 0; k < criteria.size(); ++k)
        problem.weights.values[criteria[k]] = inputs["weights"].at(k).get<double>();
    return problem;
}

/// A problem whose only question is the weights of one comparison matrix.
inline Problem matrixProblem(const std::vector<std::vector<std::string>>& cells,
                             const std::string& randomIndex) {
    Problem problem;
    problem.alternatives = {{"A", "A", {}, {}}};
    const auto items = namesFrom("K", cells.size());
    for (const auto& id : items) {
        problem.criteria.push_back({id, id, "", Direction::Max, "", ""});
        problem.alternatives[0].values[id] = Value{1.0, "", ""};
    }
    problem.weights.method = WeightMethod::Saaty;
    problem.weights.judgments = {items, cells, {}, false};
    problem.weights.saaty.randomIndex = randomIndex;
    problem.evaluation.normalisation = Normalisation::None;
    return problem;
}

} // namespace vidette::mcda
