// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

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
    /// Area of the polygon computed last.
    double area() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::bench
