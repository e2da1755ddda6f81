// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/sight_mesh.h"

#include <array>
#include <optional>
#include <vector>

/// A change of a few walls of a mesh, without making the mesh anew: the triangles that touch the walls, old
/// and new, are taken out, and the hole is triangulated again.
///
/// The mesh afterwards is one of the new walls, with the same regions as if built from nothing; only that
/// some of its sides at the edge of the hole are not those that a Delaunay triangulation would choose, which
/// no figure depends on. Triangles outside of the hole keep their numbers.
namespace vidette::geometry {

class MeshPatch {
  public:
    /// Works the change out; the mesh stays as it is. `removed`: all walls of some owners, as the mesh was
    /// given them. `added`: new ones; of the same owners, if they moved. A region that has sheets has the
    /// number of their owner. Nothing when the change cannot be made in one place: a new wall comes near the
    /// edge of the domain, or edges lie so that rounding would touch triangles outside of the hole.
    /// Cost: that of the triangles along the walls and inside the regions, about 10 µs for each.
    static std::optional<MeshPatch> of(const SightMesh& mesh, const std::vector<Wall>& removed,
                                       const std::vector<Wall>& added);

    /// The triangles that go, in order.
    const std::vector<int>& removed() const { return m_removed; }
    /// Holds the change: beyond it nothing differs. In the frame of the plan.
    const Box& bounds() const { return m_bounds; }

    /// Changes the mesh, which must be the one the patch was made of, not changed since. Gives the new
    /// triangles. Numbers of triangles that went are used again or stand empty: in no region, beside no
    /// other.
    std::vector<int> apply(SightMesh& mesh) const;

  private:
    friend class PatchPlanning;

    struct Side {
        std::int32_t beyond = -1; ///< 4 · new triangle + side, unless on the border
        std::int32_t border = -1; ///< index of m_borders
        std::int32_t edge = -1;   ///< index of m_edges
    };
    struct Triangle {
        std::array<std::int32_t, 3> vertex; ///< index of m_points
        std::array<Side, 3> sides;
        std::vector<std::int32_t> regions;
    };
    struct Vertex {
        Point at;
        std::int32_t known = -1; ///< its number in the mesh; −1 = new
    };
    struct Border {
        std::int32_t beyond = -1;
        std::int32_t sheets = -1;
    };
    class Splice;

    std::vector<int> m_removed;
    Box m_bounds;
    std::vector<Vertex> m_points;
    std::vector<Triangle> m_triangles;
    std::vector<Border> m_borders;
    std::vector<std::vector<SightMesh::Sheet>> m_edges; ///< the sheets of each
    std::vector<std::int32_t> m_oldSheets;              ///< first sheets of edges that go
    std::vector<std::int32_t> m_newRegions;
};

} // namespace vidette::geometry
