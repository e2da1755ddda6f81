// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/judgment_matrix.h"

#include <vector>

/// The completion of an incomplete comparison matrix with the smallest λ (Bozóki, Fülöp & Rónyai 2010): what
/// nobody judged is filled in so that the whole contradicts itself least.
///
/// ln λ is convex in the logarithms of the gaps (Kingman 1961), and at the minimum, with the right vector w
/// and the left vector u, u_i·a_ij·w_j = u_j·a_ji·w_i at every gap. A sweep moves every gap towards
/// a_ij² = u_j·w_i/(u_i·w_j), which leads downhill; a sweep that does not gain is halved until it does.
///
/// When to stop is proven. Take flows F_ij ≥ 0 with sum 1 that leave every item as much as they enter it, and
/// that are equal both ways at every gap; π_i is the sum of row i. By the concavity of the logarithm
///
///     ln λ = Σ_i π_i·ln Σ_j a_ij·w_j/w_i ≥ Σ_ij F_ij·ln a_ij − Σ_ij F_ij·ln(F_ij/π_i)
///
/// for every completion, because the w and the gaps cancel. The flows F_ij ~ u_i·a_ij·w_j, evened out at the
/// gaps and balanced along judged pairs, make this bound meet λ from below. It holds up to rounding.
namespace vidette::mcda {

struct MinimalCompletion {
    Matrix cells;
    double lambdaLow = 0;  ///< no completion has a smaller λ
    double lambdaHigh = 0; ///< this one has no larger λ
    int sweeps = 0;
    bool proven = false; ///< the two agree to 12 digits; else the sweeps ran out
};

/// Judged cells positive and reciprocal, gaps filled with any positive start; the graph of judged pairs must
/// be connected. Cost: sweeps × n² × steps of the power iteration; some hundred sweeps, 2,000 at most.
MinimalCompletion minimalCompletion(Matrix cells, const std::vector<std::vector<bool>>& judged);

/// The bound from below that the flows of this completion give.
double leastLambda(const Matrix& cells, const std::vector<std::vector<bool>>& judged,
                   const std::vector<double>& left, const std::vector<double>& right);

} // namespace vidette::mcda
