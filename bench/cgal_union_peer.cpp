// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/cgal_union_peer.h"

#include <CGAL/Exact_predicates_exact_constructions_kernel.h>
#include <CGAL/Polygon_2.h>
#include <CGAL/Polygon_set_2.h>
#include <CGAL/Polygon_with_holes_2.h>
#include <benchmark/benchmark.h>

namespace vidette::bench {
namespace {

using Kernel = CGAL::Exact_predicates_exact_constructions_kernel;
using Outline = CGAL::Polygon_2<Kernel>;
using Area = CGAL::Polygon_with_holes_2<Kernel>;
using Set = CGAL::Polygon_set_2<Kernel>;

Outline outlineOf(const geometry::Ring& ring, CGAL::Orientation wanted) {
    Outline outline;
    for (const geometry::Point p : ring) outline.push_back({p.x, p.y});
    if (outline.orientation() != wanted) outline.reverse_orientation();
    return outline;
}

} // namespace

struct CgalUnion::Impl {
    std::vector<Area> areas;
};

/// An outline that touches itself is no polygon to CGAL; it is left out, to the peer's favour.
CgalUnion::CgalUnion(const std::vector<geometry::Polygons>& parts) : m_impl(std::make_unique<Impl>()) {
    for (const geometry::Polygons& part : parts) {
        for (const geometry::Polygon& polygon : part) {
            Area area(outlineOf(polygon.outer, CGAL::COUNTERCLOCKWISE));
            for (const geometry::Ring& hole : polygon.holes) area.add_hole(outlineOf(hole, CGAL::CLOCKWISE));
            if (CGAL::is_valid_polygon_with_holes(area, Set::Traits_2())) m_impl->areas.push_back(area);
        }
    }
}

CgalUnion::~CgalUnion() = default;

void CgalUnion::compute() {
    Set set;
    set.join(m_impl->areas.begin(), m_impl->areas.end());
    benchmark::DoNotOptimize(set.is_empty());
}

} // namespace vidette::bench
