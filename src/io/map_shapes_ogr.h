// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_layers.h"

#include <memory>

class OGRGeometry;

/// Shapes of the plane as geometries of OGR.
namespace vidette::io {

struct OgrGeometryEnd {
    void operator()(OGRGeometry* geometry) const;
};
using OgrShape = std::unique_ptr<OGRGeometry, OgrGeometryEnd>;

OgrShape ogrPoint(geometry::Point p);
OgrShape ogrLine(const geometry::Polyline& line);
/// A closed line.
OgrShape ogrRing(const geometry::Ring& ring);
/// Of the layer's shape: Point, MultiLineString or MultiPolygon; null where the feature has none.
OgrShape ogrShapeOf(const DrawnFeature& feature, DrawnShape shape);

} // namespace vidette::io
