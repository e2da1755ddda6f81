// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/view_pieces.h"

#include <vector>

/// Outlines of regions that are made of parts of the mesh's triangles: what a camera sees, what none sees.
namespace vidette::geometry {

/// Collects parts and gives their union as valid polygons, in the frame of the plan: outer rings
/// counter-clockwise, holes clockwise, parts that touch in a point only apart. Outlines of less than 1e-8 m²
/// are left out. Cost: O(n log n) in the corners; far from any sweep, since neighbours meet along the sides
/// of triangles only. After task.cancel() the outlines are of no use.
class PieceOutline {
  public:
    explicit PieceOutline(const SightMesh& mesh) : m_mesh(mesh) {}

    /// Parts of one triangle may overlap; corners counter-clockwise around the origin of the mesh.
    void add(int triangle, std::span<const Point> corners);
    void addWhole(int triangle);
    Polygons polygons(const base::Task& task = base::Task());

  private:
    struct Part {
        int triangle = 0;
        Ring ring; ///< empty = the whole triangle
    };

    const SightMesh& m_mesh;
    std::vector<Part> m_parts;
};

/// The outlines of what one camera sees.
Polygons outlineOf(const SightMesh& mesh, const PieceSet& set);

} // namespace vidette::geometry
