// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_shapes_ogr.h"

#include <ogr_geometry.h>

namespace vidette::io {
namespace {

void fill(OGRSimpleCurve& curve, const std::vector<geometry::Point>& points) {
    curve.setNumPoints(static_cast<int>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i)
        curve.setPoint(static_cast<int>(i), points[i].x, points[i].y);
}

std::unique_ptr<OGRLinearRing> ringOf(const geometry::Ring& ring) {
    auto result = std::make_unique<OGRLinearRing>();
    fill(*result, ring);
    result->closeRings();
    return result;
}

OgrShape linesOf(const std::vector<geometry::Polyline>& lines) {
    auto result = std::make_unique<OGRMultiLineString>();
    for (const auto& line : lines) {
        auto part = std::make_unique<OGRLineString>();
        fill(*part, line);
        result->addGeometryDirectly(part.release());
    }
    return OgrShape(result.release());
}

OgrShape polygonsOf(const geometry::Polygons& polygons) {
    auto result = std::make_unique<OGRMultiPolygon>();
    for (const auto& polygon : polygons) {
        auto part = std::make_unique<OGRPolygon>();
        part->addRingDirectly(ringOf(polygon.outer).release());
        for (const auto& hole : polygon.holes) part->addRingDirectly(ringOf(hole).release());
        result->addGeometryDirectly(part.release());
    }
    return OgrShape(result.release());
}

} // namespace

void OgrGeometryEnd::operator()(OGRGeometry* geometry) const {
    OGRGeometryFactory::destroyGeometry(geometry);
}

OgrShape ogrPoint(geometry::Point p) {
    return OgrShape(new OGRPoint(p.x, p.y));
}

OgrShape ogrLine(const geometry::Polyline& line) {
    auto result = std::make_unique<OGRLineString>();
    fill(*result, line);
    return OgrShape(result.release());
}

OgrShape ogrRing(const geometry::Ring& ring) {
    return OgrShape(ringOf(ring).release());
}

OgrShape ogrShapeOf(const DrawnFeature& feature, DrawnShape shape) {
    if (shape == DrawnShape::Point && !feature.points.empty()) return ogrPoint(feature.points.front());
    if (shape == DrawnShape::Line && !feature.lines.empty()) return linesOf(feature.lines);
    if (shape == DrawnShape::Polygon && !feature.polygons.empty()) return polygonsOf(feature.polygons);
    return nullptr;
}

} // namespace vidette::io
