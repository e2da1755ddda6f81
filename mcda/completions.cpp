// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/completions.h"

#include "base/speech.h"
#include "mcda/log_least_squares.h"
#include "mcda/minimal_completion.h"
#include "mcda/perron.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::say;

constexpr double kSameRatio = 5e-4; ///< in ln: not seen in three digits

double apart(const GapCompletion& gap) {
    return std::abs(std::log(gap.leastLambda / gap.leastSquares));
}

/// The judged cells of the table, the gaps by least squares.
Matrix byLeastSquares(const SaatyTable& table) {
    Matrix cells = table.matrix;
    const auto logs = logLeastSquares(cells, table.judged);
    for (std::size_t i = 0; i < logs.size(); ++i) {
        for (std::size_t j = 0; j < logs.size(); ++j) {
            if (!table.judged[i][j]) cells[i][j] = std::exp(logs[i] - logs[j]);
        }
    }
    return cells;
}

void findWidest(Completions& result) {
    for (std::size_t k = 0; k < result.gaps.size(); ++k)
        if (apart(result.gaps[k]) > apart(result.gaps[result.widestGap])) result.widestGap = k;
    const auto differ = [&](std::size_t k) {
        return std::abs(result.eigenvector[k] - result.geometricMean[k]);
    };
    for (std::size_t k = 0; k < result.items.size(); ++k)
        if (differ(k) > differ(result.widestItem)) result.widestItem = k;
}

} // namespace

std::optional<Completions> completionsOf(const SaatyTable& table) {
    if (table.complete) return std::nullopt;
    const Matrix squares = byLeastSquares(table);
    const auto least = minimalCompletion(squares, table.judged);
    Completions result;
    result.items = table.items;
    result.lambdaLow = least.lambdaLow;
    result.lambdaHigh = least.lambdaHigh;
    result.proven = least.proven;
    const auto means = rowGeometricMeans(squares);
    result.lambdaOfLeastSquares = perron(squares, means).lambda();
    result.geometricMean = normalised(means);
    result.eigenvector = perron(least.cells, rowGeometricMeans(least.cells)).vector;
    for (std::size_t i = 0; i < squares.size(); ++i) {
        for (std::size_t j = i + 1; j < squares.size(); ++j) {
            if (!table.judged[i][j]) result.gaps.push_back({i, j, least.cells[i][j], squares[i][j]});
        }
    }
    findWidest(result);
    return result;
}

std::string sentenceOf(const Completions& completions) {
    const auto& gap = completions.gaps[completions.widestGap];
    const double weight = completions.eigenvector[completions.widestItem];
    const double other = completions.geometricMean[completions.widestItem];
    const base::Fillings words{{"pair", completions.items[gap.row] + "/" + completions.items[gap.column]},
                               {"lambda", base::sayNumber(gap.leastLambda, 3)},
                               {"squares", base::sayNumber(gap.leastSquares, 3)},
                               {"item", completions.items[completions.widestItem]},
                               {"first", base::sayNumber(100 * weight, 2)},
                               {"second", base::sayNumber(100 * other, 2)}};
    if (apart(gap) < kSameRatio)
        return say(
            "Both completions fill the gaps alike; {pair} is {lambda}. The weight of {item} is {first} % by "
            "the eigenvector, {second} % by the geometric mean.",
            words);
    return say("They differ most at {pair}: {lambda} with the smallest λ, {squares} by least squares. The "
               "weight of {item} is then {first} % by the eigenvector, {second} % by the geometric mean.",
               words);
}

} // namespace vidette::mcda
