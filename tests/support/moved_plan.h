// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

/// The same plan somewhere else: moved, turned, mirrored. Cameras keep aiming at the same things, so that no
/// area may change.
namespace vidette::support {

estate::Estate shifted(const estate::Estate& plan, geometry::Point by);
/// Turned counter-clockwise around the origin.
estate::Estate turned(const estate::Estate& plan, double degrees);
/// Left and right exchanged (x → −x): pans and rolls change their sign.
estate::Estate mirrored(const estate::Estate& plan);
/// The same rows under other ids, so that every table runs in another order; rings begin elsewhere and run
/// the other way round.
estate::Estate reordered(const estate::Estate& plan);

/// A point in the middle of every edge of obstacles, zones and openings; walls are in pieces that touch.
estate::Estate inPieces(const estate::Estate& plan);
/// Several plans in one, each where it is; "C1" of the third is "C1.2" here. What else a plan has besides
/// obstacles, zones, openings, demand points and cameras is left out.
estate::Estate joined(const std::vector<estate::Estate>& plans);

} // namespace vidette::support
