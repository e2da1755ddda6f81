// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/perron_bounds.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace vidette::mcda {
namespace {

constexpr double kMargin = 1e-12; ///< for the rounding of ρ, of its root and of the exponential

/// ρ: how unlike two rows can be in two columns.
double largestCrossRatio(const std::vector<std::vector<double>>& matrix) {
    double largest = 1;
    for (const auto& a : matrix) {
        for (const auto& b : matrix) {
            double up = 0;
            double down = 0;
            for (std::size_t k = 0; k < a.size(); ++k) {
                up = std::max(up, a[k] / b[k]);
                down = std::max(down, b[k] / a[k]);
            }
            largest = std::max(largest, up * down);
        }
    }
    return largest;
}

} // namespace

WeightBounds perronBounds(const std::vector<std::vector<double>>& matrix, const std::vector<double>& vector) {
    const std::size_t n = vector.size();
    const double rounding = 2 * static_cast<double>(n + 3) * std::numeric_limits<double>::epsilon();
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double quotient =
            std::inner_product(matrix[i].begin(), matrix[i].end(), vector.begin(), 0.0) / vector[i];
        low = std::min(low, quotient);
        high = std::max(high, quotient);
    }
    const double step = std::log1p((high - low) / low) + rounding;
    const double distance = step * (1 + std::sqrt(largestCrossRatio(matrix))) / 2 * (1 + kMargin) + rounding;
    const double sum = std::accumulate(vector.begin(), vector.end(), 0.0);
    WeightBounds bounds{{}, {}, std::expm1(distance)};
    for (const double weight : vector) {
        bounds.low.push_back(weight / sum * std::exp(-distance));
        bounds.high.push_back(std::min(1.0, weight / sum * std::exp(distance)));
    }
    return bounds;
}

} // namespace vidette::mcda
