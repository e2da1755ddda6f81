// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "estate/place_id.h"

#include <optional>
#include <vector>

/// What stands on a level, and levels in their order: the edits of a list of levels. Pure, like every edit.
namespace vidette::estate {

/// Rows that stand on this level and on no other; of a null level those that stand on every one.
PlaceIds rowsOnLevel(const Estate& estate, LevelId level);
std::vector<PlanImageId> imagesOnLevel(const Estate& estate, LevelId level);

/// The level a row stands on, null = every one; nothing for what stands on none (streets, signs) and for
/// what is not there.
std::optional<LevelId> levelOf(const Estate& estate, const PlaceId& row);

/// Puts rows onto a level, null = onto every one; those that stand on none (streets, signs) and those that
/// are not there are left out. Fails with "no_such_row" where there is no such level.
base::Result<Estate> moveToLevel(const Estate& estate, const PlaceIds& rows, LevelId level);

/// The level goes, and what stands on it goes onto another; null = onto every one. Fails with "no_such_row",
/// and with "bad_value" where both are the same.
base::Result<Estate> removeLevelKeeping(const Estate& estate, LevelId level, LevelId rowsGoTo);
/// The level goes with all that stands on it. Fails with "no_such_row".
base::Result<Estate> removeLevelWithRows(const Estate& estate, LevelId level);

/// By the code of their site, then the highest first, then by name; of one place as one stands before it.
std::vector<const Level*> levelsInOrder(const Estate& estate);
/// The level that is `steps` above (below where negative) in the same site; null where there is none.
const Level* levelBeside(const Estate& estate, LevelId level, int steps);
/// The level changes places with the one above (+1) or below (−1): their orders are exchanged. The same
/// estate where there is none. Fails with "no_such_row".
base::Result<Estate> shiftLevel(const Estate& estate, LevelId level, int steps);

} // namespace vidette::estate
