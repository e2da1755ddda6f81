// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <cstddef>
#include <optional>
#include <string>

/// What one judgment more, or another, would do to the consistency; and the step of Saaty's scale that is
/// nearest to a ratio.
namespace vidette::mcda {

/// CR when the row's item were judged `ratio` times the column's and everything else stayed as it is; gaps
/// are completed anew. Nothing for less than three items or where no eigenvector is found.
std::optional<double> crWith(const SaatyTable& table, const SaatyRule& rule, std::size_t row,
                             std::size_t column, double ratio);

/// The nearest of … 1/3, 1/2, 1, 2, 3 … up to 9, counted in steps of the scale: 1/2 for 0.459.
double nearestOnScale(double ratio);

/// The GCI that goes with a CR of `threshold` for n ≥ 3 items: .3147, .3526, and .370 from five items on, for
/// CR = .10, and in proportion for others (Aguarón & Moreno-Jiménez 2003).
double gciThreshold(std::size_t n, double threshold);

/// A ratio as it is kept: "3", "1/3", "2.5", "1/2.5", with all digits.
std::string keptRatio(double ratio);

} // namespace vidette::mcda
