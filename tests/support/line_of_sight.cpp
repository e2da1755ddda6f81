// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/line_of_sight.h"

#include "support/picture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::support {
namespace {

using geometry::Point;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Lengths below this are rounding of coordinates in the millions, not plan.
constexpr double kTouch = 1e-7;
/// An opening lies on a wall that is no farther away than this.
constexpr double kOnWall = 1e-3;

double lengthOf(Point v) {
    return std::hypot(v.x, v.y);
}

/// Where the way a→b (0 … 1) crosses the edges of the rings, in order.
void addCrossings(const geometry::Ring& ring, Point a, Point b, std::vector<double>& at) {
    const Point way = b - a;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point p = ring[i] - a;
        const Point edge = ring[(i + 1) % ring.size()] - ring[i];
        const double slant = geometry::cross(way, edge);
        if (slant == 0) continue;
        const double along = geometry::cross(p, edge) / slant;
        const double across = geometry::cross(p, way) / slant;
        if (along > 0 && along < 1 && across >= 0 && across <= 1) at.push_back(along);
    }
}

bool oddCrossings(const geometry::Ring& ring, Point p) {
    bool odd = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i] - p;
        const Point b = ring[(i + 1) % ring.size()] - p;
        if ((a.y > 0) == (b.y > 0)) continue;
        if (a.x + (b.x - a.x) * (0 - a.y) / (b.y - a.y) > 0) odd = !odd;
    }
    return odd;
}

/// The height on the plane of the target whose sight line is at `height` after the part t of its way.
double projected(double camera, double height, double t) {
    if (t == 1) return height;
    if (t > 0) return camera + (height - camera) / t;
    if (height == camera) return camera;
    return height < camera ? -kInfinity : kInfinity;
}

} // namespace

bool inPolygon(const geometry::Polygon& polygon, Point p) {
    bool odd = oddCrossings(polygon.outer, p);
    for (const auto& hole : polygon.holes) odd ^= oddCrossings(hole, p);
    return odd;
}

bool inPolygons(const geometry::Polygons& polygons, Point p) {
    return std::any_of(polygons.begin(), polygons.end(),
                       [p](const geometry::Polygon& one) { return inPolygon(one, p); });
}

LineOfSight::LineOfSight(const estate::Estate& plan, const analysis::CoverageOptions& options)
    : m_options(options) {
    for (const auto& obstacle : plan.obstacles) {
        if (!obstacle.opaque) continue;
        const double top = obstacle.top ? obstacle.top->value : kInfinity;
        for (const auto& outline : obstacle.solids) addPrism(outline, obstacle.base.value, top);
        for (const auto& line : obstacle.sheets) addSheets(line, obstacle.base.value, top);
    }
    for (const auto& one : plan.openings) {
        if (!one.opaque) open(one.line);
    }
    for (const auto& one : plan.openings) {
        if (one.opaque) addSheets(one.line, -kInfinity, kInfinity);
    }
}

void LineOfSight::addPrism(const geometry::Polygon& outline, double base, double top) {
    Prism prism{outline, base, top, {kInfinity, kInfinity}, {-kInfinity, -kInfinity}};
    const auto include = [&prism](const geometry::Ring& ring) {
        for (const Point p : ring) {
            prism.low = {std::min(prism.low.x, p.x), std::min(prism.low.y, p.y)};
            prism.high = {std::max(prism.high.x, p.x), std::max(prism.high.y, p.y)};
        }
    };
    include(outline.outer);
    // By the even-odd rule the part of a hole that lies outside of the outline is solid too.
    for (const auto& hole : outline.holes) include(hole);
    m_prisms.push_back(std::move(prism));
}

void LineOfSight::addSheets(const geometry::Polyline& line, double base, double top) {
    for (std::size_t i = 1; i < line.size(); ++i) m_sheets.push_back({line[i - 1], line[i], base, top, {}});
}

void LineOfSight::open(const geometry::Polyline& line) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        for (Sheet& sheet : m_sheets) {
            const Point along = sheet.to - sheet.from;
            const double size = lengthOf(along);
            if (size < kTouch) continue;
            const Point p = line[i - 1] - sheet.from;
            const Point q = line[i] - sheet.from;
            const double off =
                std::max(std::abs(geometry::cross(along, p)), std::abs(geometry::cross(along, q)));
            if (off / size > kOnWall) continue;
            const double s = geometry::dot(along, p) / (size * size);
            const double t = geometry::dot(along, q) / (size * size);
            sheet.open.push_back({std::min(s, t), std::max(s, t)});
        }
    }
}

bool LineOfSight::hides(const Sheet& sheet, const estate::Camera& camera, Point target) const {
    const Point way = target - camera.at;
    const Point edge = sheet.to - sheet.from;
    const double slant = geometry::cross(way, edge);
    if (slant == 0) return false;
    const Point p = sheet.from - camera.at;
    const double along = geometry::cross(p, edge) / slant;
    const double across = geometry::cross(p, way) / slant;
    const double size = lengthOf(way);
    if (along * size <= kTouch || along * size >= size - kTouch || across < 0 || across > 1) return false;
    for (const auto& [from, to] : sheet.open) {
        if (across > from && across < to) return false;
    }
    const double h = camera.height.value;
    const double low = h + along * (m_options.targetLow - h);
    const double high = h + along * (m_options.targetHigh - h);
    return low < sheet.top && high > sheet.base;
}

bool LineOfSight::hides(const Prism& prism, const estate::Camera& camera, Point target) const {
    const Point from = camera.at;
    if (std::max(from.x, target.x) < prism.low.x || std::min(from.x, target.x) > prism.high.x) return false;
    if (std::max(from.y, target.y) < prism.low.y || std::min(from.y, target.y) > prism.high.y) return false;
    std::vector<double> at{0, 1};
    addCrossings(prism.outline.outer, camera.at, target, at);
    for (const auto& hole : prism.outline.holes) addCrossings(hole, camera.at, target, at);
    std::sort(at.begin(), at.end());
    const double size = lengthOf(target - camera.at);
    const double h = camera.height.value;
    for (std::size_t i = 1; i < at.size(); ++i) {
        if ((at[i] - at[i - 1]) * size <= kTouch) continue;
        const Point middle = camera.at + (target - camera.at) * ((at[i] + at[i - 1]) / 2);
        if (!inPolygon(prism.outline, middle)) continue;
        // Inside from at[i−1] to at[i]: which heights above the target are hidden?
        const double entry = at[i - 1] * size <= kTouch ? 0 : at[i - 1];
        const double low = std::min(projected(h, prism.base, entry), projected(h, prism.base, at[i]));
        const double high = std::max(projected(h, prism.top, entry), projected(h, prism.top, at[i]));
        if (low < m_options.targetHigh && high > m_options.targetLow) return true;
    }
    return false;
}

bool LineOfSight::inSight(const estate::Camera& camera, Point target) const {
    for (const Sheet& sheet : m_sheets) {
        if (hides(sheet, camera, target)) return false;
    }
    for (const Prism& prism : m_prisms) {
        if (hides(prism, camera, target)) return false;
    }
    return true;
}

double LineOfSight::rangeOf(const estate::Camera& camera) const {
    double range = 0;
    if (camera.range) {
        range = camera.range->value;
    } else {
        double lowest = kInfinity;
        for (const auto& one : m_options.standard.classes) lowest = std::min(lowest, one.pixelsPerMetre);
        range = distanceOfDensity(camera, lowest, m_options.model);
    }
    if (!m_options.night) return range;
    return camera.irRange ? std::min(range, camera.irRange->value) : 0;
}

double LineOfSight::groundReach(const estate::Camera& camera) const {
    const double h = camera.height.value;
    const double drop = std::max(std::abs(h - m_options.targetLow), std::abs(h - m_options.targetHigh));
    const double range = rangeOf(camera);
    return range > drop ? std::sqrt(range * range - drop * drop) : 0;
}

bool LineOfSight::built(Point target) const {
    return std::any_of(m_prisms.begin(), m_prisms.end(), [&](const Prism& prism) {
        return prism.base <= m_options.targetHigh && m_options.targetLow < prism.top &&
               inPolygon(prism.outline, target);
    });
}

bool LineOfSight::buried(const estate::Camera& camera) const {
    return std::any_of(m_prisms.begin(), m_prisms.end(), [&](const Prism& prism) {
        return prism.base < camera.height.value && camera.height.value < prism.top &&
               inPolygon(prism.outline, camera.at);
    });
}

double LineOfSight::density(const estate::Camera& camera, Point target) const {
    const double low = m_options.targetLow;
    const double high = m_options.targetHigh;
    const double reach = groundReach(camera);
    const Point way = target - camera.at;
    if (geometry::dot(way, way) > reach * reach) return -1;
    constexpr int kHeights = 33;
    const bool convex = camera.projection == geometry::Projection::Rectilinear;
    const int steps = low == high ? 1 : (convex ? 2 : kHeights);
    double worst = kInfinity;
    for (int i = 0; i < steps; ++i) {
        const double z = steps == 1 ? low : low + (high - low) * i / (steps - 1);
        const Sighting sighting{way, z - camera.height.value};
        if (!inPicture(camera, sighting)) return -1;
        worst = std::min(worst, densityAt(camera, sighting, m_options.model));
    }
    return inSight(camera, target) ? worst : -1;
}

bool LineOfSight::sees(const estate::Camera& camera, Point target) const {
    return density(camera, target) >= m_options.density.value_or(0);
}

bool sees(const estate::Estate& plan, const estate::Camera& camera, Point target, double z,
          analysis::CoverageOptions options) {
    options.targetLow = options.targetHigh = z;
    return LineOfSight(plan, options).sees(camera, target);
}

} // namespace vidette::support
