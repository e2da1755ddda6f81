// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

/// What every row of the document keeps to, whoever makes it: a file, a form, a drag. Each check names row
/// and field ("camera C2: hfov"), what was found and what is expected; it never changes the row. Whether a
/// class name is known and a code unique is not asked here: that needs other rows or the catalogue.
///
/// All: a code that is not empty; every number finite. Camera: height ≥ 0, tilt within ±90°, field of view
/// within 0 … 180° (equidistant 0 … 360°), sizes and ranges above 0. Obstacle: top above base, polygons with
/// area, lines of two different points. Zone: an area, k ≥ 1, weight ≥ 0. Street: a line, weight ≥ 0. Aims of
/// a camera keep to the rules of its own direction; a tilt range goes from low to high within ±90°.
namespace vidette::estate {

base::Result<base::Done> checkCamera(const Camera& camera);
base::Result<base::Done> checkObstacle(const Obstacle& obstacle);
base::Result<base::Done> checkZone(const Zone& zone);
base::Result<base::Done> checkOpening(const Opening& opening);
base::Result<base::Done> checkMount(const Mount& mount);
base::Result<base::Done> checkDemand(const Demand& demand);
base::Result<base::Done> checkStreet(const Street& street);
base::Result<base::Done> checkDevice(const Device& device);
base::Result<base::Done> checkKit(const Kit& kit);
base::Result<base::Done> checkMapping(const ImportMapping& mapping);

/// No device hangs on itself through others ("uplink_ring", naming one of the ring). O(n log n).
base::Result<base::Done> checkNoRing(const base::Table<Device>& devices);

/// True when the points of the ring lie on one line, up to rounding (1e-9 of its extent), or are fewer than
/// three.
bool liesOnOneLine(const geometry::Ring& ring);

} // namespace vidette::estate
