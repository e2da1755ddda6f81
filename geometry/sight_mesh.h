// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/polygon.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

/// The map of a place as triangles: the walls that stop sight lines, and the regions (footprints, zones,
/// districts) that every triangle lies in wholly or not at all.
///
/// The mesh is a constrained Delaunay triangulation of all edges inside a box. Edges may cross, touch,
/// overlap, repeat or have no length. A sight line from height h to height z stops at a wall only where the
/// wall is higher than the line over its whole length; lower or hanging obstacles are not the mesh's business
/// (see shadow.h).
///
/// Inside, corners are kept around origin(), a point of whole metres near the middle, so that a city with
/// coordinates in the millions loses no digits. Share it freely between threads; only MeshPatch changes it.
namespace vidette::geometry {

/// An edge of the map: an upright sheet from `base` to `top` over a–b, the border of a region, or both.
struct Wall {
    Point a;
    Point b;
    double base = 0;
    double top = std::numeric_limits<double>::infinity();
    bool sheet = true;        ///< false: stops no line
    std::int32_t owner = -1;  ///< whose sheet it is: an index of the caller's
    std::int32_t region = -1; ///< the region that lies to the left of a → b; −1 = none
};

/// The heights between which sight lines run: the camera's, and the lowest and highest of the target.
struct SightHeights {
    double camera = 0;
    double targetLow = 0;
    double targetHigh = 0;

    /// Whether a sheet from base to top hides some height of the target, wherever it stands on the way.
    bool stoppedBy(double base, double top) const {
        const bool aboveBase = camera > base || targetHigh > base;
        const bool belowTop = camera < top || targetLow < top;
        return aboveBase && belowTop && base <= camera && base <= targetLow && top >= camera &&
               top >= targetHigh;
    }
};

class SightMesh {
  public:
    /// Corners counter-clockwise; side i lies opposite of corner i.
    struct Triangle {
        std::int32_t vertex[3];
        std::int32_t beyond[3]; ///< triangle and side on the other side: 4 · triangle + side; −1 outside
        std::int32_t sheets[3]; ///< index of the sheets on that side; −1 = open

        /// Changes leave triangles behind that are not in use (mesh_patch.h): all corners in one.
        bool isUsed() const { return vertex[0] != vertex[1]; }
    };
    /// Lists of numbers: list i is the part ranges[i] of `values`.
    struct Lists {
        struct Range {
            std::int32_t first = 0;
            std::int32_t count = 0;
        };
        std::vector<Range> ranges;
        std::vector<std::int32_t> values;
        std::size_t unused = 0; ///< of the values

        std::span<const std::int32_t> operator[](std::int32_t index) const;
        /// Replaces a list, or adds one. Cost: that of the list, on the average.
        void set(std::int32_t index, std::span<const std::int32_t> list);

      private:
        void close();
    };
    struct Sheet {
        double base = 0;
        double top = 0;
        std::int32_t owner = -1;
        std::int32_t next = -1; ///< further sheet on the same side
    };

    /// Builds the map of `walls` inside `domain`, which must hold every wall and, in its inside, every point
    /// asked about. A region's edges must form closed rings around it, each with the region on its left.
    /// Cost: O(n log n) for n walls; about 10 µs per wall. After task.cancel() the mesh is of no use.
    SightMesh(const std::vector<Wall>& walls, const Box& domain, const base::Task& task = base::Task());

    const Box& domain() const { return m_domain; }

    /// What follows speaks of points around origin().
    Point origin() const { return m_origin; }
    const std::vector<Point>& points() const { return m_points; }
    const std::vector<Triangle>& triangles() const { return m_triangles; }
    const Triangle& triangle(int index) const { return m_triangles[static_cast<std::size_t>(index)]; }
    Point point(std::int32_t vertex) const { return m_points[static_cast<std::size_t>(vertex)]; }
    std::array<Point, 3> corners(int triangle) const;
    /// The regions that hold a triangle, in order of their numbers.
    std::span<const std::int32_t> regionsOf(int triangle) const;
    /// The triangles of a region whose border has sheets.
    std::span<const std::int32_t> trianglesOf(std::int32_t region) const;
    const Sheet& sheet(std::int32_t index) const { return m_sheets[static_cast<std::size_t>(index)]; }
    /// Whether one of the sheets (a list that starts at this index) stops every line at these heights.
    bool stops(std::int32_t sheets, const SightHeights& heights) const;
    /// The triangle that holds p; outside the domain one at its edge.
    int locate(Point p) const;

  private:
    friend class MeshBuilder;
    friend class MeshPatch;

    /// From triangle to triangle towards p.
    int walk(int from, Point p) const;

    Box m_domain;
    Point m_origin;
    std::vector<Point> m_points;
    std::vector<Triangle> m_triangles;
    std::vector<Sheet> m_sheets;
    Lists m_regions;                  ///< [triangle] the regions that hold it
    Lists m_fillings;                 ///< [region] its triangles, if it has sheets
    std::vector<std::int32_t> m_grid; ///< a triangle near each cell's middle
    int m_columns = 1;
    int m_rows = 1;
    // Places that a change left unused (mesh_patch.h).
    std::vector<std::int32_t> m_spareTriangles;
    std::vector<std::int32_t> m_sparePoints;
    std::vector<std::int32_t> m_spareSheets;
};

} // namespace vidette::geometry
