// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/field.h"
#include "geometry/shadow.h"
#include "geometry/terrain.h"

#include <optional>
#include <vector>

/// The conditions of contract §3 for single targets in space, for ground that is not level.
namespace vidette::geometry {

/// A target over the plan: where it is from the camera's foot, and its ends from the height of the lens, the
/// drop of the earth's curve taken off.
struct TargetSegment {
    Point way;
    double low = 0;
    double high = 0;
};

/// A linear condition of a target: plan·way + up·dz ≥ 0.
struct PictureEdge {
    Point plan;
    double up = 0;

    double at(Point way, double dz) const { return dot(plan, way) + up * dz; }
};

class Picture {
  public:
    Picture(const Pose& pose, const Lens& lens);

    /// In the picture at both ends.
    bool shows(const TargetSegment& target) const {
        return shows(target.way, target.low) && shows(target.way, target.high);
    }
    /// In range and no deeper than the limit at both ends.
    bool within(const TargetSegment& target, const FieldLimits& limits) const;

    /// The edges of a rectilinear picture; none of a fisheye's.
    const std::vector<PictureEdge>& edges() const { return m_edges; }
    const PictureEdge& depth() const { return m_depth; }

  private:
    bool shows(Point way, double dz) const;

    std::vector<PictureEdge> m_edges;
    PictureEdge m_depth;
    std::optional<double> m_cosine; ///< of half the field of a fisheye
    bool m_onPlan = false;          ///< without tilt a fisheye compares directions on the plan
};

/// Whether an opaque obstacle stops the line of sight to some height of the target. `eye` is the absolute
/// height of the lens, above `foot`; sheets that pass through the foot or the target stop nothing. Under a
/// solid the ground runs straight between where the line enters and leaves.
bool stopsSight(const Blocker& blocker, const Terrain& terrain, const EarthCurve& earth, Point foot,
                double eye, const TargetSegment& target);

} // namespace vidette::geometry
