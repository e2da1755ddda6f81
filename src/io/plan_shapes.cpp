// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_shapes.h"

#include "base/speech.h"
#include "estate/invariants.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vidette::io {
namespace {

using geometry::Point;
using geometry::Ring;

bool finite(const std::vector<Point>& points) {
    return std::all_of(points.begin(), points.end(),
                       [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

base::Error notFinite(const std::string& label) {
    return {"bad_value", label + ": coordinates",
            base::say("found a number that is not finite, expected finite numbers")};
}

std::vector<Point> withoutRepeats(const std::vector<Point>& points) {
    std::vector<Point> result;
    for (const Point p : points) {
        if (result.empty() || !(result.back() == p)) result.push_back(p);
    }
    return result;
}

/// The ring without its closing point, and a warning where there was none.
Ring closedRing(const Ring& written, const std::string& label, base::Warnings& warnings) {
    Ring ring = withoutRepeats(written);
    const bool closed = ring.size() > 1 && ring.front() == ring.back();
    if (!closed && ring.size() > 2) {
        warnings.push_back({"ring_closed", label,
                            base::say("a ring was not closed; its last point is now joined to its first")});
    }
    while (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
    return ring;
}

struct Edge {
    Point a;
    Point b;
};

bool crosses(const Edge& one, const Edge& other) {
    const auto side = [](const Edge& edge, Point p) {
        const double s = geometry::cross(edge.b - edge.a, p - edge.a);
        return s > 0 ? 1 : (s < 0 ? -1 : 0);
    };
    return side(one, other.a) * side(one, other.b) < 0 && side(other, one.a) * side(other, one.b) < 0;
}

/// A point near the first place where the ring properly crosses itself. Edges sorted by x, so that only edges
/// that overlap in x are compared.
std::optional<Point> selfCrossing(const Ring& ring) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        Edge edge{ring[i], ring[(i + 1) % ring.size()]};
        if (edge.b.x < edge.a.x) std::swap(edge.a, edge.b);
        edges.push_back(edge);
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.a.x < b.a.x; });
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (std::size_t j = i + 1; j < edges.size() && edges[j].a.x <= edges[i].b.x; ++j) {
            if (crosses(edges[i], edges[j])) return edges[j].a;
        }
    }
    return std::nullopt;
}

void warnOfCrossing(const Ring& ring, const std::string& label, base::Warnings& warnings) {
    const auto at = selfCrossing(ring);
    if (!at) return;
    warnings.push_back(
        {"outline_crosses_itself", label,
         base::say(
             "the outline crosses itself near {x}, {y}; what counts as inside may not be what was meant",
             {{"x", base::sayNumber(at->x, 3)}, {"y", base::sayNumber(at->y, 3)}})});
}

base::Result<geometry::Polygon> polygonOf(const std::vector<Ring>& rings, const std::string& label,
                                          base::Warnings& warnings) {
    geometry::Polygon polygon;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (!finite(rings[i])) return base::failure(notFinite(label));
        Ring ring = closedRing(rings[i], label, warnings);
        const bool flat = estate::liesOnOneLine(ring);
        if (flat && i == 0) {
            return base::failure(
                "no_area", label + ": coordinates",
                base::say("the points of the polygon lie on one line, expected a polygon with an area"));
        }
        if (flat) {
            warnings.push_back({"hole_dropped", label, base::say("a hole without area was left out")});
            continue;
        }
        warnOfCrossing(ring, label, warnings);
        (i == 0 ? polygon.outer : polygon.holes.emplace_back()) = std::move(ring);
    }
    if (polygon.outer.empty()) {
        return base::failure("no_area", label + ": coordinates",
                             base::say("found a polygon without points, expected a ring of positions"));
    }
    return geometry::normalised(std::move(polygon));
}

} // namespace

base::Error wrongGeometry(const PlanGeometry& geometry, const std::string& label, const std::string& expected,
                          const std::string& other) {
    const base::Fillings told{{"found", geometry.type}, {"expected", expected}, {"other", other}};
    base::Error error{"wrong_geometry", label + ": geometry", ""};
    if (geometry.type.empty()) {
        error.message = other.empty()
                            ? base::say("found no geometry, expected a {expected}", told)
                            : base::say("found no geometry, expected a {expected} or {other}", told);
    } else {
        error.message = other.empty()
                            ? base::say("found the type {found}, expected a {expected}", told)
                            : base::say("found the type {found}, expected a {expected} or {other}", told);
    }
    return error;
}

base::Result<Point> pointOf(const PlanGeometry& geometry, const std::string& label) {
    if (geometry.type != "Point") return base::failure(wrongGeometry(geometry, label, "Point"));
    if (!finite(geometry.points)) return base::failure(notFinite(label));
    return geometry.points.front();
}

base::Result<geometry::Polygons> polygonsOf(const PlanGeometry& geometry, const std::string& label,
                                            base::Warnings& warnings) {
    geometry::Polygons polygons;
    for (const auto& rings : geometry.polygons) {
        auto polygon = polygonOf(rings, label, warnings);
        if (!polygon) return base::failure(polygon.error());
        polygons.push_back(std::move(*polygon));
    }
    return polygons;
}

base::Result<std::vector<geometry::Polyline>> linesOf(const PlanGeometry& geometry, const std::string& label,
                                                      base::Warnings& warnings) {
    std::vector<geometry::Polyline> lines;
    for (const auto& written : geometry.lines) {
        if (!finite(written)) return base::failure(notFinite(label));
        auto line = withoutRepeats(written);
        if (line.size() > 1) {
            lines.push_back(std::move(line));
            continue;
        }
        warnings.push_back({"line_dropped", label, base::say("a line without length was left out")});
    }
    return lines;
}

} // namespace vidette::io
