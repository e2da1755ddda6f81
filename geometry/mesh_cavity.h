// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/sight_mesh.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

/// The part of a mesh that some walls touch: what must be triangulated anew when these walls come or go.
namespace vidette::geometry {

/// Triangles of a mesh, found from walls. Points lie around the origin of the mesh.
class MeshCavity {
  public:
    explicit MeshCavity(const SightMesh& mesh) : m_mesh(mesh) {}

    /// Adds the triangles within 1 µm of a segment: more than a wall moves when it is split where it meets
    /// others, so that a wall along the segment has its pieces between these triangles, and nothing else of
    /// it lies on their border. Cost: that of these triangles.
    void addAlong(Point a, Point b);
    void add(int triangle) { m_inside.insert(triangle); }
    /// Adds what rings of walls enclose, by the even-odd rule; addAlong() was called for all of them.
    void addInside(const std::vector<Wall>& rings);

    bool holds(int triangle) const { return m_inside.count(triangle) > 0; }
    /// In order of their numbers.
    std::vector<int> triangles() const;

  private:
    bool touches(int triangle, Point a, Point b) const;

    const SightMesh& m_mesh;
    std::unordered_set<int> m_inside;
    std::unordered_map<int, int> m_asked; ///< triangle: number of the last segment it was asked about
    int m_segments = 0;
};

/// A constraint between two triangles of a cavity.
struct CavityEdge {
    std::int32_t a = 0; ///< vertices
    std::int32_t b = 0;
    std::vector<SightMesh::Sheet> sheets;
    std::vector<std::int32_t> left; ///< regions that lie to the left of a → b only
    std::vector<std::int32_t> right;
};

/// A side of the border of a cavity, which lies to the left of a → b.
struct CavityBorder {
    std::int32_t a = 0;
    std::int32_t b = 0;
    std::int32_t beyond = -1; ///< 4 · triangle + side over there; −1 outside the domain
    std::int32_t sheets = -1;
    std::vector<std::int32_t> regions; ///< that hold the triangle in the cavity
};

/// What a cavity holds beside the walls and regions of those owners that go. A region that has sheets has the
/// number of their owner.
struct CavityContent {
    std::vector<CavityEdge> edges;
    std::vector<CavityBorder> border;
    std::vector<std::int32_t> sheets; ///< first sheets of all edges in the cavity, those that go too
    bool isClean = true;              ///< false: a wall that goes lies on the border
};

/// Edges in line with one another that nothing tells apart any more have become one.
CavityContent contentOf(const SightMesh& mesh, const MeshCavity& cavity,
                        const std::unordered_set<std::int32_t>& gone);

} // namespace vidette::geometry
