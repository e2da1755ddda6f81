// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

/// Brings the rows of one document into another: the edit behind every import. Rows are matched by their
/// short name ("C1"), because files from elsewhere know no ids: a row whose code is there replaces the fields
/// of the old one, which keeps its identity; others are added. Nothing is removed. Cameras and devices follow
/// the device they hang on to the identity it has here. Cost: O(n log n) in the rows of both.
namespace vidette::estate {

struct Merged {
    Estate estate;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

/// Name and retention are taken where `into` states none; so is the frame while nothing in `into` has a
/// place. Fails with "frame_differs" otherwise, and where a row breaks invariants.h.
base::Result<Merged> mergeEstate(const Estate& into, const Estate& from);

/// True when no row has a place.
bool hasNoPlaces(const Estate& estate);

} // namespace vidette::estate
