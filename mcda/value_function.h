// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/candidates.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// Value functions (Keeney & Raiffa 1976): what every value of a criterion is worth, 0 for nothing and 1 for
/// all that can be wished for. Piecewise linear between points that somebody gave, so that a target inside a
/// range ("20 to 25 frames are best") can be said, and a worth does not depend on who else is compared.
/// weighted_sum takes it in the place of a normalisation; the direction of the criterion then says nothing.
namespace vidette::mcda {

/// An empty function is none and fine. Code "bad_value_function": a single point; a number that is not
/// finite or beyond 1e100; a value outside 0 … 1; an x that does not rise. The place is "criterion K3, value
/// function" with the point, counted from 1.
base::Result<base::Done> checkValueFunction(const Criterion& criterion);

/// The worth of x, 0 … 1: linear between neighbouring points, beyond the ends that of the end. Needs points
/// that checkValueFunction() accepts, two at least. Cost: the points.
double worthOf(const std::vector<ValuePoint>& points, double x);

/// The worth of every alternative under a leaf that has a value function, [alternative]. The warning
/// "value_clamped" names those whose value lies beyond the ends.
std::vector<double> worthOfColumn(const Candidates& candidates, std::size_t leaf,
                                  std::vector<RankingWarning>& warnings);

/// "value_function_unused" for every criterion whose function the method of evaluation does not read.
std::vector<RankingWarning> unusedValueFunctions(const Problem& problem);

} // namespace vidette::mcda
