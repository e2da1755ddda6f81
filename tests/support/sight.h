// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/sight_expansion.h"
#include "geometry/visibility_polygons.h"

#include <limits>
#include <span>

namespace vidette::support {

/// What is seen from points of a mesh, by both ways of following sight: cell by cell and triangle by
/// triangle.
class Sight {
  public:
    Sight(const geometry::SightMesh& mesh, const geometry::SightHeights& heights)
        : m_mesh(mesh), m_heights(heights), m_cells(mesh, heights), m_polygons(m_cells) {}

    geometry::Ring polygon(geometry::Point from, double reach = std::numeric_limits<double>::infinity()) {
        geometry::Ring polygon;
        m_polygons.of(from, reach, polygon);
        return polygon;
    }
    double area(geometry::Point from) { return signedArea(polygon(from)); }

    double areaByTriangles(geometry::Point from) const {
        Sum sum{m_mesh, m_heights};
        const geometry::Point at = from - m_mesh.origin();
        geometry::SightExpansion(m_mesh, m_mesh.locate(at), at, std::numeric_limits<double>::infinity(), sum)
            .run();
        return sum.area;
    }

  private:
    struct Sum {
        const geometry::SightMesh& mesh;
        const geometry::SightHeights& heights;
        double area = 0;

        bool stops(std::int32_t sheets) const { return mesh.stops(sheets, heights); }
        void pass(std::int32_t) {}
        void start(int triangle) { add(mesh.corners(triangle)); }
        void cross(const geometry::Crossing& part) {
            if (part.whole) return start(part.triangle);
            add(std::span(part.corners).first(static_cast<std::size_t>(part.count)));
        }
        void add(std::span<const geometry::Point> corners) {
            area += signedArea(geometry::Ring(corners.begin(), corners.end()));
        }
    };

    const geometry::SightMesh& m_mesh;
    geometry::SightHeights m_heights;
    geometry::SightCells m_cells;
    geometry::VisibilityPolygons m_polygons;
};

} // namespace vidette::support
