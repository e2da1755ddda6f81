// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/triangulation.h"

#include "geometry/hilbert.h"

#include <CGAL/Constrained_Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>

namespace vidette::geometry {
namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using VertexBase = CGAL::Triangulation_vertex_base_with_info_2<int, Kernel>;
using FaceBase =
    CGAL::Triangulation_face_base_with_info_2<int, Kernel,
                                              CGAL::Constrained_triangulation_face_base_2<Kernel>>;
using Structure = CGAL::Triangulation_data_structure_2<VertexBase, FaceBase>;
using Plan = CGAL::Constrained_Delaunay_triangulation_2<Kernel, Structure, CGAL::Exact_predicates_tag>;

/// Makes the triangles with CGAL and copies them into records of our own.
class Triangulating {
  public:
    Triangulating(std::vector<Point> points, const base::Task& task) : m_task(task) {
        m_result.points = std::move(points);
    }

    Triangulation run(const std::vector<PlanarMap::Edge>& edges) {
        insertPoints();
        for (const PlanarMap::Edge& edge : edges) {
            if (m_task.cancelled()) return {};
            m_plan.insert_constraint(m_vertices[static_cast<std::size_t>(edge.a)],
                                     m_vertices[static_cast<std::size_t>(edge.b)]);
        }
        numberCrossings();
        copyFaces();
        return std::move(m_result);
    }

  private:
    /// Along a curve, so that the next one is found near the last.
    void insertPoints() {
        Box box;
        for (const Point p : m_result.points) box.include(p);
        const double span = box.empty() ? 0 : std::max(box.high.x - box.low.x, box.high.y - box.low.y);
        box.high = box.low + Point{span, span};
        std::vector<std::pair<std::uint32_t, std::size_t>> sorted;
        sorted.reserve(m_result.points.size());
        for (std::size_t i = 0; i < m_result.points.size(); ++i)
            sorted.emplace_back(placeOnHilbertCurve(m_result.points[i], box), i);
        std::sort(sorted.begin(), sorted.end());
        m_vertices.resize(sorted.size());
        Plan::Face_handle hint;
        for (const auto& [order, i] : sorted) {
            if (m_task.cancelled()) return;
            const Point p = m_result.points[i];
            m_vertices[i] = m_plan.insert(Kernel::Point_2(p.x, p.y), hint);
            m_vertices[i]->info() = static_cast<int>(i);
            hint = m_vertices[i]->face();
        }
    }

    /// A point that CGAL added itself has no number yet: what it was told crossed after all.
    void numberCrossings() {
        for (const Plan::Vertex_handle vertex : m_plan.finite_vertex_handles()) {
            const auto known = static_cast<std::size_t>(vertex->info());
            if (known < m_vertices.size() && m_vertices[known] == vertex) continue;
            vertex->info() = static_cast<int>(m_result.points.size());
            m_result.points.push_back({vertex->point().x(), vertex->point().y()});
        }
    }

    void copyFaces() {
        int count = 0;
        for (const auto face : m_plan.all_face_handles())
            face->info() = m_plan.is_infinite(face) ? -1 : count++;
        m_result.faces.reserve(static_cast<std::size_t>(count));
        for (const auto face : m_plan.all_face_handles()) {
            if (face->info() < 0) continue;
            Triangulation::Face record{};
            for (int i = 0; i < 3; ++i) {
                const auto beyond = face->neighbor(i);
                record.vertex[i] = face->vertex(i)->info();
                record.beyond[i] = beyond->info() < 0 ? -1 : 4 * beyond->info() + beyond->index(face);
                record.isEdge[i] = face->is_constrained(i);
            }
            m_result.faces.push_back(record);
        }
    }

    const base::Task& m_task;
    Triangulation m_result;
    Plan m_plan;
    std::vector<Plan::Vertex_handle> m_vertices; ///< [point]
};

} // namespace

Triangulation triangulated(std::vector<Point> points, const std::vector<PlanarMap::Edge>& edges,
                           const base::Task& task) {
    return Triangulating(std::move(points), task).run(edges);
}

} // namespace vidette::geometry
