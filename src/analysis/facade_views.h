// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_state.h"

/// Whose windows are looked into: the outer walls of private buildings that cameras see from outside.
///
/// A building is private when its kind is a dwelling (residential, apartments, house …, words of
/// OpenStreetMap's building) or when it stands, in whole or in part, in a privacy zone or a parcel and its
/// kind is building. Its outer walls are the edges of its footprint, less those that another solid stands
/// against.
///
/// A stretch of wall is looked at where the camera's view (in the picture, in range, in sight, at the
/// asked-for density) reaches it from outside and the line of sight meets the wall at 10° or more. Flatter
/// than that the reveal of an ordinary window (0.15 m deep, 1 m wide) hides the pane; so a camera does not
/// look into the wall that it hangs on. Lengths are those at the height of the target plane: for the windows
/// of the first floor ask at their height. Where exactly the windows are is not known.
namespace vidette::analysis {

/// Fills in the façades of the result and of its cameras. Cost: proportional to the walls of private
/// buildings and the views that reach them. Fails with "cancelled".
base::Result<base::Done> takeFacades(const CoverageSession::State& state, const base::Task& task,
                                     CoverageResult& result);

} // namespace vidette::analysis
