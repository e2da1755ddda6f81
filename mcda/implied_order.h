// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_nodes.h"

#include <cstddef>
#include <optional>
#include <vector>

/// What follows from preferences that were said: A over B and B over C give A over C; A as good as B and B
/// over C give A over C. So a triangle of Fuller can be whole with far fewer answers than pairs.
namespace vidette::mcda {

/// [item][item]: 1 the row is preferred, 0 the column, 0.5 equal; nothing where neither said nor following.
/// What was said stands, even in a circle (A over B over C over A); what would follow both ways from such a
/// circle does not follow. The diagonal is 0. Cost n³.
std::vector<std::vector<std::optional<double>>> impliedOrder(std::size_t n,
                                                             const std::vector<PairSaid>& said);

/// The pairs i < j that are settled by it.
std::vector<PairSaid> settledPairs(std::size_t n, const std::vector<PairSaid>& said);

} // namespace vidette::mcda
