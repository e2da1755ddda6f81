// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <memory>
#include <vector>

/// The peer of our union: GEOS UnaryUnion through its C interface, given ready geometries.
namespace vidette::bench {

class GeosUnion {
  public:
    explicit GeosUnion(const std::vector<geometry::Polygons>& parts);
    ~GeosUnion();
    GeosUnion(const GeosUnion&) = delete;
    GeosUnion& operator=(const GeosUnion&) = delete;

    /// Computes the union and keeps it. This is what is measured.
    void compute();
    /// Area of the union computed last.
    double area() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::bench
