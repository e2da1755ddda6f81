// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// The principal (Perron) eigenvector of a nonnegative primitive matrix by power iteration.
namespace vidette::mcda {

/// λ lies within [low, high], proven: for every positive w, min (Aw)_i/w_i ≤ λ ≤ max (Aw)_i/w_i
/// (Collatz–Wielandt); the bounds are widened by the rounding of the quotients.
struct Perron {
    std::vector<double> vector; ///< sum 1
    double low = 0;
    double high = 0;
    int steps = 0;
    bool converged = false;

    double lambda() const { return low + (high - low) / 2; }
};

/// Starts from a positive vector; stops when the bounds are within 1e-13 relative or after 10,000 steps, and
/// has failed (converged = false) if they are then wider than 1e-10. Real matrices need 10 to 40 steps.
Perron perron(const std::vector<std::vector<double>>& matrix, std::vector<double> start);

/// Row geometric means, exp(mean of logs); cells must be positive.
std::vector<double> rowGeometricMeans(const std::vector<std::vector<double>>& matrix);

/// Divided by the sum.
std::vector<double> normalised(std::vector<double> values);

} // namespace vidette::mcda
