// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Within which limits the weights of the principal (Perron) eigenvector lie, proven and not estimated.
///
/// Distances are Hilbert's: d(x, y) = ln max_i (x_i/y_i) − ln min_i (x_i/y_i). A positive matrix A shrinks
/// them: d(Ax, Ay) ≤ τ·d(x, y), where τ = tanh(Δ/4), e^Δ = ρ = max a_ik·a_jl/(a_jk·a_il) (Birkhoff 1957;
/// Bushell 1973). For the eigenvector w and any positive x
///
///     d(x, w) ≤ d(x, Ax) + d(Ax, Aw) ≤ d(x, Ax) + τ·d(x, w),   so   d(x, w) ≤ d(x, Ax)·(1 + √ρ)/2,
///
/// since 1/(1 − τ) = (1 + √ρ)/2. And d(x, Ax) = ln(max/min of (Ax)_i/x_i) is the width of the interval of
/// Collatz and Wielandt, which the power iteration has made small. Both sum to 1, so w_i lies within
/// x_i·e^±d. The rounding of the quotients is added; the entries are taken as the doubles they are.
namespace vidette::mcda {

struct WeightBounds {
    std::vector<double> low;
    std::vector<double> high;
    /// Largest relative distance of a weight from the one given: 3e-12. Infinite where nothing is proven.
    double relative = 0;
};

/// `matrix` positive and square, `vector` positive. Cost n³.
WeightBounds perronBounds(const std::vector<std::vector<double>>& matrix, const std::vector<double>& vector);

} // namespace vidette::mcda
