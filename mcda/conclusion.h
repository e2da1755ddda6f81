// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

/// What follows from totals alone, whichever way they came about.
namespace vidette::mcda {

/// Sets the order, the stability of the weights where totals are weighted sums, and the near tie with its
/// warning, from `totals`, `local` and `weights`. Does nothing without alternatives. Cost: that of
/// weightStability(), criteria² × alternatives.
void conclude(Ranking& ranking);

} // namespace vidette::mcda
