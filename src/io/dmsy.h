// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>

namespace vidette::io {

/// A decision matrix for scikit-criteria as DMSY version 1 (its YAML format for discrete decision matrices:
/// `skcriteria.io.read_dmsy`). Matrix, objectives (1 = max, −1 = min), weights of the ranking, ids. A matrix
/// has no gaps, so alternatives without a number somewhere are left out; that and all else that is not
/// carried over is told ("left_out"). Texts stand in double quotes, numbers with a point and a sign in the
/// exponent, as YAML 1.1 wants them. Fails with "no_alternatives" when nobody has all numbers, and as
/// numberOf() in mcda/candidates.h.
base::Result<base::WithWarnings<std::string>>
writeDmsy(const mcda::Problem& problem, const mcda::Ranking& ranking, const std::string& fileName);

} // namespace vidette::io
