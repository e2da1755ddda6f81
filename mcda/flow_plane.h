// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// PROMETHEE's plane (Brans & Mareschal 2005): how much an alternative is preferred to the others (leaving
/// flow φ+) against how much they are preferred to it (entering flow φ−). Alternatives of the same net flow
/// φ+ − φ− stand on a line at 45°; who has more of φ+ and less of φ− than another beats it, and where one has
/// more of both the two cannot be compared.
namespace vidette::mcda {

struct FlowPlane {
    std::vector<std::string> alternatives;
    std::vector<double> plus;  ///< φ+, 0 … 1 where weights sum to 1
    std::vector<double> minus; ///< φ−
    bool contrast = false;     ///< the problem itself is decided by another method

    bool operator==(const FlowPlane&) const = default;
};

/// The flows of the answer of rank(), or, where it is by another method, those of PROMETHEE II with the
/// problem's preference functions (the usual one where it has none) and the weights of `ranking`. Fails as
/// rank() does with that method, and with "missing_value" where it would set an alternative aside. Cost:
/// criteria × alternatives².
base::Result<FlowPlane> flowPlane(const Problem& problem, const Ranking& ranking);

} // namespace vidette::mcda
