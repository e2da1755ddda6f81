// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/field.h"
#include "geometry/shadow.h"
#include "geometry/sight_mesh.h"

#include <vector>

/// What one camera sees on the target plane, as polygons.
///
/// view = field on the plane ∩ visibility polygon over the mesh of walls − shadows of lower obstacles. One
/// overlay gives the regions of all limits of distance (range, classes of density) at once.
namespace vidette::geometry {

/// A place prepared for many views: the obstacles and the mesh of their edges. Immutable; share it freely.
class Scene {
  public:
    /// `domain` must hold the range of every camera; obstacles outside it are included anyway.
    Scene(std::vector<Blocker> blockers, const Box& domain);

    const std::vector<Blocker>& blockers() const { return m_blockers; }
    /// The box around each blocker.
    const std::vector<Box>& bounds() const { return m_bounds; }
    const SightMesh& mesh() const { return m_mesh; }
    /// Whether the circle of `reach` metres around p lies in the domain, so that a camera there can be asked
    /// about.
    bool holds(Point p, double reach) const;

    /// Solids that stop every line at these heights and whose edge passes within 1e-7 m of p, or that hold p.
    struct Standing {
        bool inside = false;           ///< p lies inside such a solid: nothing is seen
        std::vector<Polygon> touching; ///< p lies on the edge of these
    };
    Standing standing(Point p, const SightHeights& heights) const;

  private:
    std::vector<Blocker> m_blockers;
    std::vector<Box> m_bounds;
    SightMesh m_mesh;
};

struct View {
    /// One region for each entry of `limits`, in their order.
    std::vector<Polygons> regions;
    bool insideObstacle = false; ///< the camera stands inside a solid and sees nothing
};

/// Cost: tens of microseconds in a room. Regions are valid polygons, exact but for curved edges
/// (`tolerance`).
View viewOf(const Scene& scene, const Pose& pose, const Lens& lens, const TargetHeights& target,
            const std::vector<FieldLimits>& limits, double tolerance);

} // namespace vidette::geometry
