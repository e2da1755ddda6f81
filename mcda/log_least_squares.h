// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Logarithmic least squares on an incomplete comparison matrix (Bozóki, Fülöp & Rónyai 2010).
namespace vidette::mcda {

/// The x with mean 0 that minimises Σ (ln a_ij − x_i + x_j)² over the judged pairs; e^x are the priorities.
/// The graph of judged pairs must be connected. On a complete matrix this is the row geometric mean. Cost n³.
std::vector<double> logLeastSquares(const std::vector<std::vector<double>>& cells,
                                    const std::vector<std::vector<bool>>& judged);

} // namespace vidette::mcda
