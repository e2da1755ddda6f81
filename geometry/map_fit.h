// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/transform.h"

#include <vector>

/// The map that brings some points closest to where they belong, by least squares: the scale of a picture, a
/// floor plan put onto a map. Source: Ghilani, "Adjustment Computations" (2017), ch. 18 (two-dimensional
/// conformal and affine transformation); distances are those in the target.
///
/// Errors: "too_few"; "coincident" (all points, or all their targets, are one); "collinear" (affine only: the
/// points, or their targets, lie on one line); "mirrored" (the targets run the other way round than they
/// may); "bad_value" (a coordinate is not finite). Cost: linear.
namespace vidette::geometry {

struct PointPair {
    Point from;
    Point to;

    bool operator==(const PointPair&) const = default;
};

/// Whether left stays left. A picture counts its rows downwards, a plan upwards: that map mirrors.
enum class Sense { Kept, Mirrored };

struct MapFit {
    Transform map;
    std::vector<double> residuals; ///< of each pair, from where it is mapped to where it belongs
    double rms = 0;                ///< root of the mean square of the residuals
    double scale = 1;              ///< length in the target per length in the source (of an affine map: mean)
    double rotation = 0;           ///< degrees counter-clockwise of the source's x axis, -180 … 180
};

/// Scale, turn and shift; 2 or more pairs. Two are met exactly. From three on, points that fit better by far
/// the other way round are "mirrored".
base::Result<MapFit> fitSimilarity(const std::vector<PointPair>& pairs, Sense sense = Sense::Kept);

/// With shear and two scales; 3 or more pairs. Three are met exactly.
base::Result<MapFit> fitAffine(const std::vector<PointPair>& pairs, Sense sense = Sense::Kept);

/// The same scale in every direction and no mirror, up to rounding (1e-9).
bool isSimilarity(const Transform& map);

/// Degrees counter-clockwise by which the map turns the x axis, -180 … 180.
double rotationOf(const Transform& map);

} // namespace vidette::geometry
