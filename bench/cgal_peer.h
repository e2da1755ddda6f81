// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <cstddef>
#include <memory>

/// The peer of our visibility query: CGAL's Triangular_expansion_visibility_2 with exact constructions (the
/// inexact kernel throws on plain rooms, CGAL issue 5694).
namespace vidette::bench {

class CgalVisibility {
  public:
    explicit CgalVisibility(const geometry::Polygon& floor);
    ~CgalVisibility();
    CgalVisibility(const CgalVisibility&) = delete;
    CgalVisibility& operator=(const CgalVisibility&) = delete;

    /// Computes the visibility polygon of a point inside the floor and keeps it. This is what is measured.
    void compute(geometry::Point from);
    /// The same from a place on an edge of the floor, into the floor. The edges are counted from 0; the place
    /// is exact, its middle or the corner at its end.
    void computeOnEdge(std::size_t edge, bool atEnd);
    std::size_t edgeCount() const;
    geometry::Point placeOnEdge(std::size_t edge, bool atEnd) const;
    /// Area of the polygon computed last.
    double area() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::bench
