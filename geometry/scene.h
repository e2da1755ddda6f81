// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/mesh_patch.h"
#include "geometry/shadow.h"
#include "geometry/sight_mesh.h"

#include <optional>
#include <vector>

/// A place prepared for many views: the obstacles and the areas that are judged, on one mesh.
namespace vidette::geometry {

/// Another blocker in the place of one; nothing = none any more.
struct BlockerChange {
    int index = 0;
    std::optional<Blocker> blocker;
};

class Scene {
  public:
    /// `areas`: zones, districts, parcels: valid polygons (see cleaned()), each area on its own; they may
    /// overlap one another. `domain` must hold the range of every camera; what lies outside it is included
    /// anyway. `spare`: numbers behind those of the blockers that stand for none yet. Share it freely, but
    /// for apply(). After task.cancel() it is of no use.
    Scene(std::vector<Blocker> blockers, const std::vector<Polygons>& areas, const Box& domain,
          const base::Task& task = base::Task(), int spare = 0);

    const SightMesh& mesh() const { return m_mesh; }
    /// Spare ones too.
    int blockerCount() const { return static_cast<int>(m_blockers.size()); }
    /// Around the origin of the mesh.
    const Blocker& blocker(int index) const { return m_blockers[static_cast<std::size_t>(index)]; }

    /// Regions of the mesh: first the blockers, then the areas.
    bool isBlocker(std::int32_t region) const { return region < blockerCount(); }
    int areaOf(std::int32_t region) const { return region - blockerCount(); }

    /// Whether the circle of `reach` metres around p lies in the domain, so that a camera there can be asked
    /// about.
    bool holds(Point p, double reach) const;

    /// What the changes (each of another index) do to the mesh; see MeshPatch::of().
    std::optional<MeshPatch> patchFor(const std::vector<BlockerChange>& changes) const;
    /// Makes changes with their patch. Gives the new triangles.
    std::vector<int> apply(const std::vector<BlockerChange>& changes, const MeshPatch& patch);

  private:
    std::vector<Blocker> m_blockers;
    SightMesh m_mesh;
};

} // namespace vidette::geometry
