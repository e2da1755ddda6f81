// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/view.h"

#include "geometry/overlay.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vidette::geometry {
namespace {

constexpr double kOnEdge = 1e-7;        // m; the same as for a camera on a wall of the mesh
constexpr std::size_t kMostLimits = 24; // one bit of a cell for each, and two for sight and shadow

std::vector<Wall> wallsOf(const std::vector<Blocker>& blockers) {
    std::vector<Wall> walls;
    const auto addLine = [&](const Polyline& line, bool closed, const Blocker& blocker) {
        for (std::size_t i = 1; i < line.size(); ++i)
            walls.push_back({line[i - 1], line[i], blocker.base, blocker.top});
        if (closed && line.size() > 2)
            walls.push_back({line.back(), line.front(), blocker.base, blocker.top});
    };
    for (const Blocker& blocker : blockers) {
        for (const Polyline& sheet : blocker.sheets) addLine(sheet, false, blocker);
        for (const Polygon& solid : blocker.solids) {
            addLine(solid.outer, true, blocker);
            for (const Ring& hole : solid.holes) addLine(hole, true, blocker);
        }
    }
    return walls;
}

Box boundsOf(const Blocker& blocker) {
    Box box = geometry::boundsOf(blocker.solids);
    for (const Polyline& sheet : blocker.sheets) box.include(geometry::boundsOf(sheet));
    return box;
}

std::vector<Box> boundsOf(const std::vector<Blocker>& blockers) {
    std::vector<Box> boxes;
    for (const Blocker& blocker : blockers) boxes.push_back(boundsOf(blocker));
    return boxes;
}

Box domainOf(Box domain, const std::vector<Box>& bounds) {
    for (const Box& box : bounds) domain.include(box);
    return domain.grown(1 + 0.01 * std::max(domain.high.x - domain.low.x, domain.high.y - domain.low.y));
}

double distanceToRing(Point p, const Ring& ring) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < ring.size(); ++i) {
        nearest = std::min(nearest, distanceToSegment(p, ring[i], ring[(i + 1) % ring.size()]));
    }
    return nearest;
}

double distanceToEdge(Point p, const Polygon& polygon) {
    double nearest = distanceToRing(p, polygon.outer);
    for (const Ring& hole : polygon.holes) nearest = std::min(nearest, distanceToRing(p, hole));
    return nearest;
}

double distanceTo(Point p, const Box& box) {
    const double dx = std::max({box.low.x - p.x, 0.0, p.x - box.high.x});
    const double dy = std::max({box.low.y - p.y, 0.0, p.y - box.high.y});
    return std::hypot(dx, dy);
}

/// Bit i of a cell: seen within limit i.
class SeenWithin final : public CellVisitor {
  public:
    SeenWithin(int sight, int shadow) : m_sight(sight), m_shadow(shadow) {}
    void enter(int layer) override { set(layer, true); }
    void leave(int layer) override { set(layer, false); }
    unsigned cell(double) override { return m_inSight && !m_inShadow ? m_fields : 0U; }

  private:
    void set(int layer, bool in) {
        if (layer == m_sight) {
            m_inSight = in;
        } else if (layer == m_shadow) {
            m_inShadow = in;
        } else {
            m_fields = in ? m_fields | (1U << layer) : m_fields & ~(1U << layer);
        }
    }

    int m_sight;
    int m_shadow;
    bool m_inSight = false;
    bool m_inShadow = false;
    unsigned m_fields = 0;
};

} // namespace

Scene::Scene(std::vector<Blocker> blockers, const Box& domain)
    : m_blockers(std::move(blockers)), m_bounds(boundsOf(m_blockers)),
      m_mesh(wallsOf(m_blockers), domainOf(domain, m_bounds)) {}

bool Scene::holds(Point p, double reach) const {
    const Box& box = m_mesh.domain();
    return p.x - reach >= box.low.x && p.x + reach <= box.high.x && p.y - reach >= box.low.y &&
           p.y + reach <= box.high.y;
}

Scene::Standing Scene::standing(Point p, const SightHeights& heights) const {
    Standing result;
    for (std::size_t i = 0; i < m_blockers.size(); ++i) {
        const Blocker& blocker = m_blockers[i];
        if (blocker.solids.empty() || distanceTo(p, m_bounds[i]) > kOnEdge) continue;
        const bool hides = heights.stoppedBy(blocker.base, blocker.top);
        for (const Polygon& solid : blocker.solids) {
            if (distanceToEdge(p, solid) <= kOnEdge) {
                if (hides) result.touching.push_back(solid);
            } else if (blocker.base <= heights.camera && heights.camera < blocker.top && contains(solid, p)) {
                result.inside = true;
            }
        }
    }
    return result;
}

namespace {

View viewWithin(const Scene& scene, const Pose& pose, const Lens& lens, const TargetHeights& target,
                const std::vector<FieldLimits>& limits, double tolerance) {
    View view;
    view.regions.resize(limits.size());
    const SightHeights heights{pose.height, target.low, target.high};
    const auto standing = scene.standing(pose.at, heights);
    view.insideObstacle = standing.inside;
    if (standing.inside) return view;

    Overlay overlay;
    double reach = 0;
    for (const FieldLimits& limit : limits) {
        const int layer = overlay.addLayer();
        for (const Ring& part : fieldOnPlane(pose, lens, target, limit, tolerance)) {
            overlay.add(layer, part);
            for (const Point p : part) reach = std::max(reach, std::hypot(p.x - pose.at.x, p.y - pose.at.y));
        }
    }
    if (reach <= 0) return view;
    const int sight = overlay.addLayer();
    const int shadow = overlay.addLayer();
    Ring polygon;
    scene.mesh().visibilityPolygon(pose.at, heights, reach, polygon);
    overlay.add(sight, polygon);
    for (const Polygon& solid : standing.touching) overlay.add(shadow, solid);
    std::vector<Ring> shadows;
    for (std::size_t i = 0; i < scene.blockers().size(); ++i) {
        const Blocker& blocker = scene.blockers()[i];
        if (heights.stoppedBy(blocker.base, blocker.top)) continue;
        const auto stretch = shadowStretch(heights, blocker.base, blocker.top);
        if (!stretch || stretch->near * distanceTo(pose.at, scene.bounds()[i]) > reach) continue;
        addShadow(blocker, *stretch, pose.at, reach, shadows);
    }
    for (const Ring& ring : shadows) overlay.add(shadow, ring);
    SeenWithin visitor(sight, shadow);
    view.regions = overlay.sweep(visitor, static_cast<int>(limits.size()));
    return view;
}

} // namespace

View viewOf(const Scene& scene, const Pose& pose, const Lens& lens, const TargetHeights& target,
            const std::vector<FieldLimits>& limits, double tolerance) {
    View view;
    for (std::size_t first = 0; first < limits.size(); first += kMostLimits) {
        const auto begin = limits.begin() + static_cast<std::ptrdiff_t>(first);
        const std::size_t count = std::min(kMostLimits, limits.size() - first);
        View part = viewWithin(scene, pose, lens, target, {begin, begin + static_cast<std::ptrdiff_t>(count)},
                               tolerance);
        view.insideObstacle = part.insideObstacle;
        std::move(part.regions.begin(), part.regions.end(), std::back_inserter(view.regions));
    }
    return view;
}

} // namespace vidette::geometry
