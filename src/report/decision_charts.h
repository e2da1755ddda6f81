// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>

/// Drawings of a ranking. SVG that stands alone; the same input gives the same text.
namespace vidette::report {

/// One bar per alternative, best first, made of what each criterion contributes, with the total at its end.
/// "" when the method is not additive.
std::string contributionChart(const mcda::Problem& problem, const mcda::Ranking& ranking);

/// One strip per criterion: who wins while its weight runs from 0 to 100 % and the others keep their
/// proportions, with a mark at today's weight. "" where the method has no such ranges.
std::string stabilityChart(const mcda::Problem& problem, const mcda::Ranking& ranking);

} // namespace vidette::report
