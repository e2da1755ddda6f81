// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/perron.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace vidette::mcda {
namespace {

constexpr double kWanted = 1e-13;
constexpr double kAcceptable = 1e-10;
constexpr int kMostSteps = 10'000;

/// matrix · vector. Four rows go side by side, each added up from its first cell: sums that do not wait for
/// one another.
void multiply(const std::vector<std::vector<double>>& matrix, const std::vector<double>& vector,
              std::vector<double>& product) {
    const std::size_t n = matrix.size();
    std::size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        const double* const rows[4] = {matrix[i].data(), matrix[i + 1].data(), matrix[i + 2].data(),
                                       matrix[i + 3].data()};
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (std::size_t k = 0; k < n; ++k) {
            first += rows[0][k] * vector[k];
            second += rows[1][k] * vector[k];
            third += rows[2][k] * vector[k];
            fourth += rows[3][k] * vector[k];
        }
        product[i] = first;
        product[i + 1] = second;
        product[i + 2] = third;
        product[i + 3] = fourth;
    }
    for (; i < n; ++i)
        product[i] = std::inner_product(matrix[i].begin(), matrix[i].end(), vector.begin(), 0.0);
}

} // namespace

std::vector<double> normalised(std::vector<double> values) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (double& value : values) value /= sum;
    return values;
}

std::vector<double> rowGeometricMeans(const std::vector<std::vector<double>>& matrix) {
    std::vector<double> means;
    for (const auto& row : matrix) {
        double logs = 0;
        for (const double cell : row) logs += std::log(cell);
        means.push_back(std::exp(logs / static_cast<double>(row.size())));
    }
    return means;
}

Perron perron(const std::vector<std::vector<double>>& matrix, std::vector<double> start) {
    const std::size_t n = matrix.size();
    // A dot product of n positive terms, with factors already rounded, is off by at most (n+1) roundings.
    const double rounding = static_cast<double>(n + 3) * std::numeric_limits<double>::epsilon();
    Perron result{normalised(std::move(start)), 0, 0, 0, false};
    std::vector<double> next(n);
    while (result.steps < kMostSteps && !result.converged) {
        ++result.steps;
        double low = std::numeric_limits<double>::infinity();
        double high = 0;
        multiply(matrix, result.vector, next);
        for (std::size_t i = 0; i < n; ++i) {
            low = std::min(low, next[i] / result.vector[i]);
            high = std::max(high, next[i] / result.vector[i]);
        }
        result.low = low * (1 - rounding);
        result.high = high * (1 + rounding);
        result.converged = high - low <= kWanted * low;
        result.vector = normalised(next);
    }
    result.converged = result.high - result.low <= kAcceptable * result.low;
    return result;
}

} // namespace vidette::mcda
