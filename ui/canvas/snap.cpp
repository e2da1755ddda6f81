// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/snap.h"

#include "geometry/crossing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace vidette::ui {
namespace {

using geometry::Point;

constexpr double kGrid = 0.05;
constexpr double kOffWall = 0.05;
constexpr double kAngleStep = 15 * std::numbers::pi / 180;
constexpr double kGuideShare = 0.5;    ///< directions catch more closely than points
constexpr double kEdgeAround = 6;      ///< times the reach: edges that directions may follow
constexpr std::size_t kMostCross = 64; ///< edges whose crossings are asked

double distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Edges of the rows around a point, kept only where they pass within reach.
class Gather {
  public:
    Gather(Point p, double reach) : m_p(p), m_reach(reach), m_near(geometry::Box{p, p}.grown(reach)) {}

    void ring(const geometry::Ring& ring) {
        line(ring);
        if (ring.size() > 2) edge(ring.back(), ring.front());
    }
    void area(const geometry::Polygons& area) {
        for (const auto& part : area) {
            ring(part.outer);
            for (const auto& hole : part.holes) ring(hole);
        }
    }
    void line(const geometry::Polyline& line) {
        for (std::size_t i = 1; i < line.size(); ++i) edge(line[i - 1], line[i]);
    }
    const geometry::Box& near() const { return m_near; }
    std::vector<Edge> take() { return std::move(m_edges); }

  private:
    void edge(Point a, Point b) {
        // A district has a hundred thousand edges: most are left out by two comparisons.
        if ((a.x < m_near.low.x && b.x < m_near.low.x) || (a.x > m_near.high.x && b.x > m_near.high.x))
            return;
        if ((a.y < m_near.low.y && b.y < m_near.low.y) || (a.y > m_near.high.y && b.y > m_near.high.y))
            return;
        if (geometry::distanceToSegment(m_p, a, b) <= m_reach) m_edges.push_back({a, b});
    }

    Point m_p;
    double m_reach;
    geometry::Box m_near;
    std::vector<Edge> m_edges;
};

/// The unit vector across the edge, on the side of p.
Point sideOf(const Edge& edge, Point p) {
    const Point along = edge.b - edge.a;
    const double size = std::hypot(along.x, along.y);
    if (size <= 0) return {0, 0};
    const double side = geometry::cross(along, p - edge.a) >= 0 ? 1 : -1;
    return Point{-along.y / size, along.x / size} * side;
}

/// The nearest of the points offered so far, not farther than the reach.
struct Nearest {
    Point wanted;
    double reach;
    Snapped best;

    void offer(Point at, Caught by) {
        const double away = distance(at, wanted);
        if (away > reach || (away == reach && best.by != Caught::Nothing)) return;
        best = {at, by, {}};
        reach = away;
    }
};

void offerCrossings(Nearest& nearest, std::vector<Edge> edges) {
    if (edges.size() > kMostCross) {
        const auto closer = [&](const Edge& a, const Edge& b) {
            return geometry::distanceToSegment(nearest.wanted, a.a, a.b) <
                   geometry::distanceToSegment(nearest.wanted, b.a, b.b);
        };
        std::nth_element(edges.begin(), edges.begin() + kMostCross, edges.end(), closer);
        edges.resize(kMostCross);
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (std::size_t j = i + 1; j < edges.size(); ++j) {
            const auto at = geometry::crossing(edges[i].a, edges[i].b, edges[j].a, edges[j].b);
            if (at) nearest.offer(*at, Caught::Crossing);
        }
    }
}

Snapped pointNear(const SnapAsk& ask, const std::vector<Edge>& edges) {
    Nearest nearest{ask.wanted, ask.reach, {ask.wanted, Caught::Nothing, {}}};
    for (const Edge& edge : edges) {
        if (!ask.kinds.has(SnapKinds::Ends)) break;
        nearest.offer(edge.a, Caught::Corner);
        nearest.offer(edge.b, Caught::Corner);
    }
    if (nearest.best.by == Caught::Nothing && ask.kinds.has(SnapKinds::Crossings))
        offerCrossings(nearest, edges);
    if (nearest.best.by != Caught::Nothing || !ask.kinds.has(SnapKinds::Middles)) return nearest.best;
    for (const Edge& edge : edges) nearest.offer((edge.a + edge.b) * 0.5, Caught::Middle);
    return nearest.best;
}

/// A direction from the last point that the next one may follow.
struct Guide {
    Point along;
    Caught by;
};

void addAngles(std::vector<Guide>& guides, const SnapAsk& ask, Point zero) {
    const Point way = ask.wanted - *ask.from;
    const double base = std::atan2(zero.y, zero.x);
    const double turn = std::round((std::atan2(way.y, way.x) - base) / kAngleStep) * kAngleStep;
    guides.push_back({{std::cos(base + turn), std::sin(base + turn)}, Caught::Angle});
}

void addParallels(std::vector<Guide>& guides, Point along) {
    const double size = std::hypot(along.x, along.y);
    if (size <= 0) return;
    along = along * (1 / size);
    guides.push_back({along, Caught::Parallel});
    guides.push_back({{-along.y, along.x}, Caught::Perpendicular});
}

std::vector<Guide> guidesOf(const Places& places, const SnapAsk& ask) {
    std::vector<Guide> guides;
    if (!ask.from || distance(*ask.from, ask.wanted) <= ask.reach) return guides;
    if (ask.kinds.has(SnapKinds::Parallels)) {
        if (ask.along) addParallels(guides, *ask.along);
        const auto around = edgesNear(places, ask.wanted, kEdgeAround * ask.reach, ask.except);
        const auto nearest =
            std::min_element(around.begin(), around.end(), [&](const Edge& a, const Edge& b) {
                return geometry::distanceToSegment(ask.wanted, a.a, a.b) <
                       geometry::distanceToSegment(ask.wanted, b.a, b.b);
            });
        if (nearest != around.end()) addParallels(guides, nearest->b - nearest->a);
    }
    if (!ask.kinds.has(SnapKinds::Angles)) return guides;
    addAngles(guides, ask, {1, 0});
    if (ask.along) addAngles(guides, ask, *ask.along);
    return guides;
}

Snapped onGuide(const SnapAsk& ask, const std::vector<Guide>& guides) {
    Snapped best{ask.wanted, Caught::Nothing, {}};
    double nearest = ask.reach * kGuideShare;
    for (const Guide& guide : guides) {
        const double far = geometry::dot(ask.wanted - *ask.from, guide.along);
        const double away = std::abs(geometry::cross(guide.along, ask.wanted - *ask.from));
        if (away >= nearest) continue;
        const bool stepped = ask.kinds.has(SnapKinds::Grid) && ask.reach >= kGrid / 2;
        const double size = stepped ? std::round(far / kGrid) * kGrid : far;
        best = {*ask.from + guide.along * size, guide.by, ask.from};
        nearest = away;
    }
    return best;
}

Snapped onEdge(const SnapAsk& ask, const std::vector<Edge>& edges, const std::vector<Guide>& guides) {
    Nearest nearest{ask.wanted, ask.reach, {ask.wanted, Caught::Nothing, {}}};
    const Edge* caught = nullptr;
    for (const Edge& edge : edges) {
        const double before = nearest.reach;
        nearest.offer(nearestOn(edge, ask.wanted), Caught::Edge);
        if (nearest.reach < before || !caught) caught = &edge;
    }
    if (!caught || nearest.best.by == Caught::Nothing) return nearest.best;
    Nearest both{ask.wanted, ask.reach, nearest.best};
    for (const Guide& guide : guides) {
        const auto at = geometry::lineCrossing(*ask.from, *ask.from + guide.along, caught->a, caught->b);
        if (!at || distance(*at, nearestOn(*caught, *at)) > 1e-9) continue;
        both.offer(*at, Caught::Edge);
        if (both.best.at == *at) both.best.from = ask.from;
    }
    return both.best;
}

} // namespace

std::vector<Edge> edgesNear(const Places& places, Point p, double reach, const Selection* except) {
    Gather gather(p, reach);
    const auto asked = [&](const auto& row) { return !except || !except->contains(row.id); };
    places.obstacles().visit(gather.near(), [&](const estate::Obstacle& obstacle) {
        if (!asked(obstacle)) return;
        gather.area(obstacle.solids);
        for (const auto& sheet : obstacle.sheets) gather.line(sheet);
    });
    places.zones().visit(gather.near(), [&](const estate::Zone& zone) {
        if (asked(zone)) gather.area(zone.area);
    });
    places.openings().visit(gather.near(), [&](const estate::Opening& opening) {
        if (asked(opening)) gather.line(opening.line);
    });
    return gather.take();
}

Point nearestOn(const Edge& edge, Point p) {
    const Point along = edge.b - edge.a;
    const double square = geometry::dot(along, along);
    if (square <= 0) return edge.a;
    return edge.a + along * std::clamp(geometry::dot(p - edge.a, along) / square, 0.0, 1.0);
}

Snapped snap(const Places& places, const SnapAsk& ask) {
    if (ask.reach <= 0) return {ask.wanted, Caught::Nothing, {}};
    const auto edges = edgesNear(places, ask.wanted, ask.reach, ask.except);
    Snapped best = pointNear(ask, edges);
    if (best.by != Caught::Nothing) return best;
    const auto guides = guidesOf(places, ask);
    if (ask.kinds.has(SnapKinds::Edges)) best = onEdge(ask, edges, guides);
    if (best.by == Caught::Nothing) best = onGuide(ask, guides);
    if (best.by != Caught::Nothing || ask.reach < kGrid / 2) return best;
    const bool map = !places.estate().crs.empty();
    if (!ask.kinds.has(map ? SnapKinds::MapGrid : SnapKinds::Grid)) return best;
    return {{std::round(ask.wanted.x / kGrid) * kGrid, std::round(ask.wanted.y / kGrid) * kGrid},
            Caught::Grid,
            {}};
}

Snapped snapCamera(const Places& places, const SnapAsk& ask) {
    Snapped caught = snap(places, ask);
    if (caught.by < Caught::Edge) return caught;
    std::vector<Point> sides;
    for (const auto& edge : edgesNear(places, caught.at, 1e-6)) {
        const Point side = sideOf(edge, ask.wanted);
        const bool known = std::any_of(sides.begin(), sides.end(), [&](Point other) {
            return std::abs(geometry::cross(side, other)) < 1e-6;
        });
        if (!known) sides.push_back(side);
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(sides.size(), 2); ++i) {
        caught.at = caught.at + sides[i] * kOffWall;
    }
    return caught;
}

QString caughtWord(Caught by) {
    const auto say = [](const char* words) { return QCoreApplication::translate("Snap", words); };
    switch (by) {
    case Caught::Corner:
        return say(QT_TRANSLATE_NOOP("Snap", "end"));
    case Caught::Crossing:
        return say(QT_TRANSLATE_NOOP("Snap", "crossing"));
    case Caught::Middle:
        return say(QT_TRANSLATE_NOOP("Snap", "middle"));
    case Caught::Edge:
        return say(QT_TRANSLATE_NOOP("Snap", "on the line"));
    case Caught::Parallel:
        return say(QT_TRANSLATE_NOOP("Snap", "parallel"));
    case Caught::Perpendicular:
        return say(QT_TRANSLATE_NOOP("Snap", "perpendicular"));
    case Caught::Angle:
        return say(QT_TRANSLATE_NOOP("Snap", "angle"));
    default:
        return {};
    }
}

} // namespace vidette::ui
