// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/convex.h"
#include "geometry/optics.h"
#include "geometry/polygon.h"

/// The field of view on the target plane, as if nothing stood in the way: what is in the picture, in range
/// and dense enough (contract §3, conditions 1, 2 and 4).
///
/// On a plane the four edges of the picture, and a limit of depth, are straight lines: a point is in the
/// picture when it lies on the inner side of each. Range is a circle around the foot of the camera, drawn as
/// a polygon that turns with the camera (range_arc.h). The field of a fisheye is a cone, drawn as a pyramid
/// in the same way.
namespace vidette::geometry {

/// Where a camera is and how it is aimed.
struct Pose {
    Point at;
    double height = 0; ///< m
    base::Angle pan;   ///< clockwise from +y
    std::optional<base::Angle>
        tilt;         ///< below the horizontal; nothing = a plan-view wedge without vertical limit
    base::Angle roll; ///< clockwise as seen from behind; ignored without tilt

    bool operator==(const Pose&) const = default;
};

/// The heights of the target; a point counts when the whole segment from low to high is in the picture.
struct TargetHeights {
    double low = 0;
    double high = 0;

    bool operator==(const TargetHeights&) const = default;
};

/// Limits of distance, all optional: infinity = none.
struct FieldLimits {
    double range; ///< distance in space, m
    double depth; ///< along the axis (without tilt: along the pan direction), m
};

/// The parts of the field, convex and counter-clockwise; they do not overlap, but a clockwise ring is a hole
/// in the one before it. Empty when nothing is in the picture or in range. `limits.range` must be finite. A
/// rectilinear field is one part; a fisheye beyond 180° is up to two, or with a tilt its range and a hole.
std::vector<Ring> fieldOnPlane(const Pose& pose, const Lens& lens, const TargetHeights& target,
                               const FieldLimits& limits, double tolerance);

/// A part of the field as half-planes of its own and the range that all parts share; `holes` are convex
/// rings, counter-clockwise, that are not seen.
struct FieldPart {
    std::vector<Line> lines;
    std::vector<Ring> holes;
};

struct Field {
    RangeArc range;
    std::vector<FieldPart> parts;
};

/// The same field as fieldOnPlane(), unclipped.
Field fieldOf(const Pose& pose, const Lens& lens, const TargetHeights& target, const FieldLimits& limits,
              double tolerance);

/// The range alone, empty where no target is so near.
RangeArc rangeOnPlane(const Pose& pose, const Lens& lens, const TargetHeights& target, double range,
                      double tolerance);

/// The limit of depth alone: the half-planes that all heights of the target keep.
std::vector<Line> depthOnPlane(const Pose& pose, const TargetHeights& target, double depth);

/// A regular polygon around `centre` of the same area as the circle, sides within `tolerance` of it; the
/// first corner lies in direction `start` (radians, counter-clockwise from +x). Corners come in multiples
/// of 8.
Ring circleRing(Point centre, double radius, double start, double tolerance);

/// The part of a convex ring where normal·p ≥ offset.
Ring clippedByHalfPlane(const Ring& convex, Point normal, double offset);

} // namespace vidette::geometry
