// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/field.h"
#include "geometry/shadow.h"
#include "geometry/terrain.h"

#include <vector>

/// What the ground changes about the view of one camera (contract §3 with a terrain model).
///
/// The lens hangs `pose.height` above the ground below it, the target `low … high` above the ground below the
/// target, an obstacle from `base` to `top` above the ground below each point of its outline; where it stands
/// on the ground (base ≤ 0) it goes down without end. A place is seen when the target there is in the
/// picture, in range (distance in space) and in sight: the line clears the ground (lineIsClear) and every
/// obstacle. A place without ground, in a void or outside of the model, is not seen.
///
/// On a plane all this has straight edges, and the vector engine is exact. Over terrain the engine computes
///
///     seen = field ∩ sight past the obstacles that always hide − hidden − outside
///
/// with `field` a little too large, and two lists of rectangles, made of runs of cells: `hidden` by the
/// ground or by obstacles that the lines clear in part, and `outside` of picture or range although in
/// `field`. On level ground both are empty and `field` is exact.
namespace vidette::geometry {

struct GroundQuestion {
    Pose pose; ///< height above the ground
    Lens lens;
    TargetHeights target;            ///< above the ground
    std::vector<FieldLimits> limits; ///< levels of the view; ranges are finite
    EarthCurve earth;
    /// m; cells are no larger (a coarser model is refined by bilinear heights) within 2 km; farther away they
    /// are as fine as 16 million allow, or as the model has them.
    double resolution = 1;
    double tolerance = 0.01; ///< chord error of arcs, m

    bool operator==(const GroundQuestion&) const = default;
};

/// How an obstacle meets the lines of sight of one camera.
enum class Hiding {
    Never,     ///< all lines within reach pass over or under it
    Sometimes, ///< it has to be judged place by place
    Always,    ///< it stops every line, as an endless wall does
};

/// Places that are not seen; boxes of one list do not overlap.
struct NotSeen {
    std::vector<Box> hidden;               ///< for every level
    std::vector<std::vector<Box>> outside; ///< for each level, beside `hidden`
};

class GroundView {
  public:
    /// Keeps the model (shared). Fails: "no_ground" (the camera stands outside of the model or in a void).
    static base::Result<GroundView> of(const Terrain& terrain, const GroundQuestion& question);

    /// Absolute height of the lens, m.
    double eye() const { return m_eye; }
    /// No target of any level is farther away on the plan.
    double reach() const { return m_reach; }
    /// Convex parts that hold all that level can show; as of fieldOnPlane(), whose result it is where the
    /// ground in reach is level to a millimetre. Empty where nothing is in range.
    const std::vector<Ring>& field(std::size_t level) const { return m_fields[level]; }

    /// Careful: Sometimes where it is not sure. Cost: that of Terrain::rangeIn().
    Hiding hides(const Blocker& blocker) const;
    /// `blockers`: those that hide sometimes. Cost: tens of nanoseconds for each cell in range and for each
    /// cell behind a blocker; on level ground without blockers next to nothing.
    NotSeen notSeen(const std::vector<const Blocker*>& blockers) const;

    /// The definition itself, one place at a time, for any blockers. Slow.
    bool sees(Point place, std::size_t level, const std::vector<const Blocker*>& blockers) const;

  private:
    GroundView(const Terrain& terrain, const GroundQuestion& question)
        : m_terrain(terrain), m_asked(question) {}
    class Cells;

    void measure(double ground);
    std::vector<Ring> widestField(const FieldLimits& limits) const;
    bool levelGround() const;
    bool nothingHides() const;

    Terrain m_terrain;
    GroundQuestion m_asked;
    double m_eye = 0;
    double m_reach = 0;
    HeightRange m_ground; ///< within reach
    bool m_voids = false; ///< within reach, or the model ends there
    std::vector<std::vector<Ring>> m_fields;
};

} // namespace vidette::geometry
