// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judgment_effect.h"

#include "base/text.h"
#include "mcda/log_least_squares.h"
#include "mcda/saaty.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::mcda {
namespace {

constexpr double kSteps = 8;     ///< from 1 to 9
constexpr double kWhole = 1e-9;  ///< a ratio this near (relative) to a whole number is that number
constexpr double kUsualCr = 0.1; ///< for which the thresholds of GCI were published

} // namespace

std::optional<double> crWith(const SaatyTable& table, const SaatyRule& rule, std::size_t row,
                             std::size_t column, double ratio) {
    JudgmentMatrix matrix{table.items, table.matrix, table.judged, table.complete, true};
    matrix.cells[row][column] = ratio;
    matrix.cells[column][row] = 1 / ratio;
    matrix.judged[row][column] = matrix.judged[column][row] = true;
    if (!matrix.complete) {
        const auto logs = logLeastSquares(matrix.cells, matrix.judged);
        for (std::size_t i = 0; i < logs.size(); ++i) {
            for (std::size_t j = 0; j < logs.size(); ++j) {
                if (!matrix.judged[i][j]) matrix.cells[i][j] = std::exp(logs[i] - logs[j]);
            }
        }
    }
    std::vector<RankingWarning> unheard;
    const auto changed = saatyTable(std::move(matrix), rule, "", unheard);
    return changed ? changed->cr : std::nullopt;
}

double nearestOnScale(double ratio) {
    const double step = ratio >= 1 ? ratio - 1 : 1 - 1 / ratio;
    const double whole = std::clamp(std::round(step), -kSteps, kSteps);
    return whole >= 0 ? 1 + whole : 1 / (1 - whole);
}

double gciThreshold(std::size_t n, double threshold) {
    const double usual = n <= 3 ? 0.3147 : n == 4 ? 0.3526 : 0.370;
    return usual * threshold / kUsualCr;
}

std::string keptRatio(double ratio) {
    const double inverse = 1 / ratio;
    const bool whole = std::abs(ratio - std::round(ratio)) <= kWhole * ratio;
    if (whole && ratio >= 1) return base::toText(std::round(ratio));
    if (ratio > 1) return base::toText(ratio);
    const bool unit = std::abs(inverse - std::round(inverse)) <= kWhole * inverse;
    return "1/" + base::toText(unit ? std::round(inverse) : inverse);
}

} // namespace vidette::mcda
