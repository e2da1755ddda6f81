// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "geometry/map_fit.h"

#include <vector>

/// Where a picture lies on the plan: its corners, its scale from points whose place is known, moving, turning
/// and cutting it. The edits are pure, like every edit, and fail with "no_such_row" and as putRecord() does.
namespace vidette::estate {

/// What of it is shown: its crop, else the whole picture.
PixelRect shownPart(const PlanImage& image);
/// The corners of the part that is shown, on the plan, beginning at its first pixel and going along its rows.
geometry::Ring cornersOf(const PlanImage& image);
/// Degrees clockwise by which its rows are turned on the plan, 0 ≤ d < 360.
double rotationOf(const PlanImage& image);
/// Metres that a pixel is wide (mean of both directions).
double metresPerPixel(const PlanImage& image);
/// Metres that a pixel is taken for where no scale is known.
constexpr double kUnknownPixel = 0.01;
/// How a picture lies of which no scale is known: upright, its lower left corner here.
geometry::Transform unscaledAt(geometry::Point lowLeft, int pixelHeight);
/// The same of a picture that is upright after so many quarter turns clockwise (0 … 3).
geometry::Transform unscaledTurned(geometry::Point lowLeft, int pixelWidth, int pixelHeight, int turns);

/// The similarity that brings the points closest to their place on the plan; 2 or more. Fails as
/// geometry::fitSimilarity() does.
base::Result<geometry::MapFit> fitOf(const std::vector<ControlPoint>& points);
/// The second point moved straight to or from the first until they lie so far apart on the plan, metres.
/// Where both are one on the plan, along the picture.
ControlPoint atDistance(const ControlPoint& first, ControlPoint second, double metres);

/// Moves, turns and scales the picture; its control points go along.
void applyTo(PlanImage& image, const geometry::Transform& transform);
base::Result<Estate> transformImage(const Estate& estate, PlanImageId id,
                                    const geometry::Transform& transform);
/// Turns it about the middle of what is shown, so that rotationOf() is this.
base::Result<Estate> rotateImage(const Estate& estate, PlanImageId id, double degrees);
/// Places it by fitOf(points) and keeps the points.
base::Result<Estate> placeImage(const Estate& estate, PlanImageId id, std::vector<ControlPoint> points);
/// Shows the part between two points of the plan, whole pixels, inside the picture. A part of no pixel fails
/// with "bad_value".
base::Result<Estate> cropImage(const Estate& estate, PlanImageId id, geometry::Point a, geometry::Point b);

} // namespace vidette::estate
