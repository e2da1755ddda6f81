// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/changes.h"
#include "estate/estate.h"
#include "geometry/transform.h"

#include <string>
#include <vector>

/// Edits of many rows at once: to another level, and all that stands on a level or in a plan turned, scaled
/// and shifted. Pure, like every edit.
namespace vidette::estate {

/// A row of the plan or a record, by its kind; `table` is that of a record.
struct RowName {
    RowKind kind = RowKind::Camera;
    base::Uuid id;
    std::string table;
};

/// Puts rows onto a level; null = onto every level. Fails with "no_such_row", and with "no_level" for what
/// has none (streets, devices, sites).
base::Result<Estate> moveToLevel(const Estate& estate, const std::vector<RowName>& rows, LevelId level);

/// `after` with every row that `before` does not have put onto the level, as long as it names none of its
/// own: what an import has brought. Streets, districts and parcels belong to the whole plan and stay. Fails
/// with "no_such_row" for a level that is not there. Cost: a walk over both.
base::Result<Estate> putAdded(const Estate& before, const Estate& after, LevelId level);

/// All that stands on this level. Directions turn along; heights, ranges and fields of view are metres and
/// degrees and stay; notes in metres grow. Pictures go along with their control points.
///
/// Fails with "sheared" and "mirrored" where a camera or a mounting place would have to be bent,
/// "no_such_row", and as the invariants do.
base::Result<Estate> transformLevel(const Estate& estate, LevelId level, const geometry::Transform& map);

/// The whole plan: with what stands on every level, streets, devices, and all records that have a place.
/// `crs` is the frame that it comes into ("" = local metres); the same as before to move within it.
base::Result<Estate> transformPlan(const Estate& estate, const geometry::Transform& map,
                                   const std::string& crs);

} // namespace vidette::estate
