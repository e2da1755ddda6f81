// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <optional>
#include <string>
#include <vector>

/// What stands between two points: the straight line from an eye to a target, and where it meets obstacles
/// and openings. The floor is flat, as in coverage.h; heights are metres above it.
///
/// An obstacle that is opaque blocks where the line is within its heights, base ≤ z < top, and an opening
/// that is opaque blocks at every height; a wall line is open where an opening that is not opaque lies on it
/// (coverage_scene.h). What the line meets without being blocked (a low shelf below it, a window) is told
/// too, for the profile. A line that only touches a corner or runs along an edge may count either way.
namespace vidette::analysis {

struct SightEnd {
    geometry::Point at;
    base::Metres height;
};

/// A stretch of the line over one obstacle; of a wall that is a line, from = to.
struct SightStep {
    std::string kind; ///< "shelf", "wall", "door"
    std::string code;
    double from = 0; ///< metres along the line
    double to = 0;
    double base = 0;
    std::optional<double> top; ///< nothing = higher than every sight line
    bool opaque = true;
    bool blocks = false;
};

struct SightLine {
    double length = 0; ///< on the plan, metres
    SightEnd eye;
    SightEnd target;
    std::vector<SightStep> steps; ///< in the order in which the line meets them

    /// Nothing blocks it.
    bool clear() const;
    /// The first that blocks; null when the line is clear.
    const SightStep* blocker() const;
    /// Height of the line, metres above the floor, so many metres from the eye.
    double heightAt(double along) const;
};

/// Fails with "bad_value" when a number is not finite or both ends are the same point. Cost: O(edges).
base::Result<SightLine> sightLine(const estate::Estate& estate, const SightEnd& eye, const SightEnd& target);

} // namespace vidette::analysis
