// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/cgal_peer.h"

#include <CGAL/Arr_segment_traits_2.h>
#include <CGAL/Arrangement_2.h>
#include <CGAL/Exact_predicates_exact_constructions_kernel.h>
#include <CGAL/Triangular_expansion_visibility_2.h>

#include <vector>

namespace vidette::bench {
namespace {

using Kernel = CGAL::Exact_predicates_exact_constructions_kernel;
using Traits = CGAL::Arr_segment_traits_2<Kernel>;
using Arrangement = CGAL::Arrangement_2<Traits>;
using Visibility = CGAL::Triangular_expansion_visibility_2<Arrangement, CGAL::Tag_true>;

void addEdges(const geometry::Ring& ring, std::vector<Kernel::Segment_2>& segments) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geometry::Point a = ring[i];
        const geometry::Point b = ring[(i + 1) % ring.size()];
        segments.emplace_back(Kernel::Point_2(a.x, a.y), Kernel::Point_2(b.x, b.y));
    }
}

geometry::Point plain(const Kernel::Point_2& p) {
    return {CGAL::to_double(p.x()), CGAL::to_double(p.y())};
}

/// The face between outline and obstacles: the only one inside that has holes, or the only one at all.
Arrangement::Face_const_handle freeFace(const Arrangement& arrangement) {
    for (auto face = arrangement.faces_begin(); face != arrangement.faces_end(); ++face) {
        if (!face->is_unbounded() && face->holes_begin() != face->holes_end()) return face;
    }
    auto face = arrangement.faces_begin();
    while (face->is_unbounded()) ++face;
    return face;
}

} // namespace

struct CgalVisibility::Impl {
    Arrangement arrangement;
    Arrangement::Face_const_handle free;
    Visibility visibility;
    Arrangement seen;
    std::vector<Arrangement::Halfedge_const_handle> edges; ///< with the floor on their left

    void addEdgesAlong(Arrangement::Ccb_halfedge_const_circulator first) {
        auto edge = first;
        do {
            edges.push_back(edge);
        } while (++edge != first);
    }
    Kernel::Point_2 place(std::size_t edge, bool atEnd) const {
        const Kernel::Point_2 end = edges[edge]->target()->point();
        return atEnd ? end : CGAL::midpoint(edges[edge]->source()->point(), end);
    }
};

CgalVisibility::CgalVisibility(const geometry::Polygon& floor) : m_impl(std::make_unique<Impl>()) {
    std::vector<Kernel::Segment_2> segments;
    addEdges(floor.outer, segments);
    for (const geometry::Ring& hole : floor.holes) addEdges(hole, segments);
    CGAL::insert_non_intersecting_curves(m_impl->arrangement, segments.begin(), segments.end());
    m_impl->free = freeFace(m_impl->arrangement);
    m_impl->visibility.attach(m_impl->arrangement);
    m_impl->addEdgesAlong(m_impl->free->outer_ccb());
    for (auto hole = m_impl->free->holes_begin(); hole != m_impl->free->holes_end(); ++hole)
        m_impl->addEdgesAlong(*hole);
}

CgalVisibility::~CgalVisibility() = default;

void CgalVisibility::compute(geometry::Point from) {
    m_impl->visibility.compute_visibility(Kernel::Point_2(from.x, from.y), m_impl->free, m_impl->seen);
}

void CgalVisibility::computeOnEdge(std::size_t edge, bool atEnd) {
    m_impl->visibility.compute_visibility(m_impl->place(edge, atEnd), m_impl->edges[edge], m_impl->seen);
}

std::size_t CgalVisibility::edgeCount() const {
    return m_impl->edges.size();
}

geometry::Point CgalVisibility::placeOnEdge(std::size_t edge, bool atEnd) const {
    return plain(m_impl->place(edge, atEnd));
}

double CgalVisibility::area() const {
    for (auto face = m_impl->seen.faces_begin(); face != m_impl->seen.faces_end(); ++face) {
        if (face->is_unbounded()) continue;
        geometry::Ring ring;
        const auto first = face->outer_ccb();
        auto edge = first;
        do {
            ring.push_back(plain(edge->target()->point()));
        } while (++edge != first);
        return geometry::signedArea(ring);
    }
    return 0;
}

} // namespace vidette::bench
