// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_shape.h"

#include "base/speech.h"
#include "io/gdal_session.h"

#include <cpl_string.h>
#include <ogr_geometry.h>

#include <cmath>
#include <memory>
#include <vector>

namespace vidette::io {
namespace {

using geometry::Point;
using Geometry = std::unique_ptr<OGRGeometry>;

std::vector<Point> pointsOf(const OGRSimpleCurve& curve) {
    std::vector<Point> points;
    points.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i) points.push_back({curve.getX(i), curve.getY(i)});
    return points;
}

std::vector<geometry::Ring> ringsOf(const OGRPolygon& polygon) {
    std::vector<geometry::Ring> rings;
    for (const OGRLinearRing* ring : polygon) rings.push_back(pointsOf(*ring));
    return rings;
}

bool wants(MapShape wanted, int dimension) {
    if (wanted == MapShape::Walls || wanted == MapShape::Solids) return dimension > 0;
    return dimension == (wanted == MapShape::Points ? 0 : wanted == MapShape::Lines ? 1 : 2);
}

bool isOutline(const OGRSimpleCurve& line) {
    constexpr int kFewestOfRing = 4;
    return line.get_IsClosed() && line.getNumPoints() >= kFewestOfRing;
}

bool isTakenAsArea(const OGRSimpleCurve& line, MapShape wanted) {
    return (wanted == MapShape::Polygons || wanted == MapShape::Solids) && isOutline(line);
}

/// Collects the parts of the wanted dimension.
void collect(const OGRGeometry& geometry, MapShape wanted, PlanGeometry& found) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPoint && wants(wanted, 0) && !geometry.IsEmpty()) {
        found.points.push_back({geometry.toPoint()->getX(), geometry.toPoint()->getY()});
    } else if (type == wkbLineString && isTakenAsArea(*geometry.toLineString(), wanted)) {
        found.polygons.push_back({pointsOf(*geometry.toLineString())});
    } else if (type == wkbLineString && wants(wanted, 1)) {
        found.lines.push_back(pointsOf(*geometry.toLineString()));
    } else if ((type == wkbPolygon || type == wkbTriangle) && wants(wanted, 2)) {
        found.polygons.push_back(ringsOf(*geometry.toPolygon()));
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry* part : geometry.toGeometryCollection()) collect(*part, wanted, found);
    }
}

bool finite(PlanGeometry& geometry) {
    bool holds = true;
    eachPosition(geometry, [&](Point p) { holds = holds && std::isfinite(p.x) && std::isfinite(p.y); });
    return holds;
}

OGRPolygon* made(const std::vector<geometry::Ring>& rings) {
    auto* polygon = new OGRPolygon();
    for (const auto& written : rings) {
        auto* ring = new OGRLinearRing();
        for (const Point p : written) ring->addPoint(p.x, p.y);
        ring->closeRings();
        polygon->addRingDirectly(ring);
    }
    return polygon;
}

/// GEOS asks for at least three different points; a ring of fewer encloses nothing.
bool isRing(const geometry::Ring& ring) {
    constexpr std::size_t kFewest = 3;
    std::vector<Point> different;
    for (const Point p : ring) {
        bool known = false;
        for (const Point q : different) known = known || q == p;
        if (!known) different.push_back(p);
        if (different.size() == kFewest) return true;
    }
    return false;
}

/// One (Multi)Polygon for GEOS, without rings that are no rings.
Geometry outlineOf(const PlanGeometry& geometry) {
    auto all = std::make_unique<OGRMultiPolygon>();
    for (const auto& rings : geometry.polygons) {
        std::vector<geometry::Ring> sound;
        for (const auto& ring : rings) {
            if (isRing(ring)) sound.push_back(ring);
            if (sound.empty()) break;
        }
        if (!sound.empty()) all->addGeometryDirectly(made(sound));
    }
    return all;
}

/// Where outlines cross themselves or each other, the area that any of them encloses, less the holes.
base::Result<base::Done> repair(GdalShape& shape) {
    GdalMessages messages;
    const Geometry outline = outlineOf(shape.geometry);
    if (outline->IsEmpty()) {
        return base::failure("no_area", "geometry",
                             base::say("the outline has fewer than three different points"));
    }
    if (outline->IsValid()) return base::Done{};
    shape.repair = messages.first().empty() ? base::say("the outline was not sound") : messages.first();
    CPLStringList options;
    options.SetNameValue("METHOD", "STRUCTURE");
    const Geometry valid(outline->MakeValid(options.List()));
    PlanGeometry mended;
    if (valid) collect(*valid, MapShape::Polygons, mended);
    if (mended.polygons.empty())
        return base::failure("no_area", "geometry", base::say("the outline encloses nothing"));
    shape.geometry.polygons = std::move(mended.polygons);
    return base::Done{};
}

std::string typeOf(const PlanGeometry& geometry) {
    const bool one = geometry.points.size() + geometry.lines.size() + geometry.polygons.size() == 1;
    if (!geometry.polygons.empty()) return one ? "Polygon" : "MultiPolygon";
    if (!geometry.lines.empty()) return one ? "LineString" : "MultiLineString";
    if (!geometry.points.empty()) return one ? "Point" : "MultiPoint";
    return "";
}

const char* wrongShape(MapShape wanted) {
    switch (wanted) {
    case MapShape::Points:
        return base::toSay("found {found}, expected a point");
    case MapShape::Lines:
        return base::toSay("found {found}, expected a line");
    case MapShape::Polygons:
        return base::toSay("found {found}, expected a polygon");
    case MapShape::Walls:
    case MapShape::Solids:
        return base::toSay("found {found}, expected a polygon or a line");
    }
    return "";
}

/// Without arcs and surfaces of patches; null where there were none.
Geometry straightened(const OGRGeometry& geometry) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (geometry.hasCurveGeometry()) return Geometry(geometry.getLinearGeometry());
    if (type == wkbPolyhedralSurface || type == wkbTIN)
        return Geometry(OGRGeometryFactory::forceToMultiPolygon(geometry.clone()));
    return nullptr;
}

} // namespace

PlanGeometry partsOf(const OGRGeometry& geometry) {
    const Geometry straight = straightened(geometry);
    const OGRGeometry& plain = straight ? *straight : geometry;
    PlanGeometry parts;
    collect(plain, MapShape::Points, parts);
    collect(plain, MapShape::Walls, parts);
    parts.type = typeOf(parts);
    return parts;
}

base::Result<GdalShape> shapeOf(const OGRGeometry& geometry, MapShape wanted) {
    const Geometry straight = straightened(geometry);
    GdalShape shape;
    collect(straight ? *straight : geometry, wanted, shape.geometry);
    shape.geometry.type = typeOf(shape.geometry);
    if (shape.geometry.type.empty()) {
        return base::failure("wrong_geometry", "geometry",
                             base::say(wrongShape(wanted), {{"found", geometry.getGeometryName()}}));
    }
    if (!finite(shape.geometry))
        return base::failure("bad_value", "geometry", base::say("found a coordinate that is not finite"));
    if (shape.geometry.polygons.empty()) return shape;
    const auto sound = repair(shape);
    if (!sound) return base::failure(sound.error());
    shape.geometry.type = typeOf(shape.geometry);
    return shape;
}

} // namespace vidette::io
