// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/log_least_squares.h"

#include <cmath>
#include <cstddef>

namespace vidette::mcda {
namespace {

using Matrix = std::vector<std::vector<double>>;

/// Solves the symmetric positive definite system in place; elimination without pivoting is stable for it.
std::vector<double> solve(Matrix a, std::vector<double> b) {
    const std::size_t n = b.size();
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = k + 1; i < n; ++i) {
            const double factor = a[i][k] / a[k][k];
            for (std::size_t j = k; j < n; ++j) a[i][j] -= factor * a[k][j];
            b[i] -= factor * b[k];
        }
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = i + 1; j < n; ++j) b[i] -= a[i][j] * b[j];
        b[i] /= a[i][i];
    }
    return b;
}

} // namespace

std::vector<double> logLeastSquares(const Matrix& cells, const std::vector<std::vector<bool>>& judged) {
    const std::size_t n = cells.size();
    // Laplacian of the graph, plus a constant that fixes the mean of x to 0 and makes it definite.
    Matrix laplacian(n, std::vector<double>(n, 1.0));
    std::vector<double> right(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            if (i == j || !judged[i][j]) continue;
            laplacian[i][i] += 1;
            laplacian[i][j] -= 1;
            right[i] += std::log(cells[i][j]);
        }
    }
    return solve(std::move(laplacian), std::move(right));
}

} // namespace vidette::mcda
