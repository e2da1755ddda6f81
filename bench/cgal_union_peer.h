// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <memory>
#include <vector>

/// Another peer of our union: CGAL's Polygon_set_2, exact constructions, given ready polygons.
namespace vidette::bench {

class CgalUnion {
  public:
    explicit CgalUnion(const std::vector<geometry::Polygons>& parts);
    ~CgalUnion();
    CgalUnion(const CgalUnion&) = delete;
    CgalUnion& operator=(const CgalUnion&) = delete;

    /// Computes the union of all polygons. This is what is measured.
    void compute();

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::bench
