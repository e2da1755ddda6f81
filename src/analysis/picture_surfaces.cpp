// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/picture_surfaces.h"

#include "analysis/coverage_scene.h"
#include "geometry/overlay.h"
#include "geometry/triangulation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vidette::analysis {
namespace {

using geometry::Point;
using geometry::Polyline;
using geometry::SpacePoint;

constexpr double kEndless = 1e4;  ///< m; the top of what is higher than every sight line
constexpr double kFloor = 1e4;    ///< m to the edge of the floor
constexpr double kDoorTop = 2.0;  ///< m; an opening in a wall is shown to here, the wall goes on above
constexpr double kDarkest = 0.72; ///< light of a surface that faces the dark side

Seen seenOf(const std::string& kind) {
    struct Word {
        const char* kind;
        Seen seen;
    };
    constexpr std::array<Word, 9> kWords{{{"wall", Seen::Wall},
                                          {"building", Seen::Building},
                                          {"door", Seen::Door},
                                          {"window", Seen::Glass},
                                          {"glass", Seen::Glass},
                                          {"tree", Seen::Green},
                                          {"hedge", Seen::Green},
                                          {"shelf", Seen::Shelf},
                                          {"counter", Seen::Shelf}}};
    for (const auto& word : kWords)
        if (kind == word.kind) return word.seen;
    return Seen::Building;
}

/// By the direction of an upright face, so that the two walls of a corner differ.
double lightOf(Point a, Point b) {
    const double turn = std::atan2(b.y - a.y, b.x - a.x);
    return kDarkest + (1 - kDarkest) * (0.5 + 0.5 * std::cos(2 * (turn - 0.35)));
}

bool isConvex(const geometry::Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        const Point c = ring[(i + 2) % ring.size()];
        if (cross(b - a, c - b) < 0) return false;
    }
    return true;
}

/// Triangles of a valid polygon with holes or hollows.
std::vector<geometry::Ring> trianglesOf(const geometry::Polygon& polygon) {
    std::vector<Point> points;
    std::vector<geometry::PlanarMap::Edge> edges;
    const auto addRing = [&](const geometry::Ring& ring) {
        const auto first = static_cast<std::int32_t>(points.size());
        const auto count = static_cast<std::int32_t>(ring.size());
        points.insert(points.end(), ring.begin(), ring.end());
        for (std::int32_t i = 0; i < count; ++i) edges.push_back({first + i, first + (i + 1) % count});
    };
    addRing(polygon.outer);
    for (const auto& hole : polygon.holes) addRing(hole);
    const auto mesh = geometry::triangulated(points, edges);
    std::vector<geometry::Ring> triangles;
    for (const auto& face : mesh.faces) {
        geometry::Ring ring;
        for (const std::int32_t vertex : face.vertex)
            ring.push_back(mesh.points[static_cast<std::size_t>(vertex)]);
        if (geometry::contains(polygon, (ring[0] + ring[1] + ring[2]) * (1.0 / 3))) triangles.push_back(ring);
    }
    return triangles;
}

std::vector<Polyline> clearOpenings(const estate::Estate& estate) {
    std::vector<Polyline> lines;
    for (const auto& opening : estate.openings)
        if (!opening.opaque) lines.push_back(opening.line);
    return lines;
}

} // namespace

void PictureSurfaces::add(std::vector<SpacePoint> corners, const SeenThing& thing, bool clear) {
    m_surfaces.push_back({std::move(corners), static_cast<std::int32_t>(m_things.size()), clear});
    m_things.push_back(thing);
}

void PictureSurfaces::addFloor() {
    const auto [x, y] = m_eye;
    add({{x - kFloor, y - kFloor, 0},
         {x + kFloor, y - kFloor, 0},
         {x + kFloor, y + kFloor, 0},
         {x - kFloor, y + kFloor, 0}},
        {Seen::Floor, {}, 1, -1}, false);
}

void PictureSurfaces::addSheet(Point a, Point b, const Heights& heights, const SeenThing& thing, bool clear) {
    SeenThing lit = thing;
    lit.light = lightOf(a, b);
    add({{a.x, a.y, heights.base},
         {b.x, b.y, heights.base},
         {b.x, b.y, heights.top},
         {a.x, a.y, heights.top}},
        lit, clear);
}

void PictureSurfaces::addLevel(const geometry::Polygon& polygon, double height, const SeenThing& thing,
                               bool clear) {
    const bool simple = polygon.holes.empty() && isConvex(polygon.outer);
    const std::vector<geometry::Ring> parts =
        simple ? std::vector<geometry::Ring>(1, polygon.outer) : trianglesOf(polygon);
    for (const auto& ring : parts) {
        std::vector<SpacePoint> corners;
        for (const Point p : ring) corners.push_back({p.x, p.y, height});
        add(std::move(corners), thing, clear);
    }
}

void PictureSurfaces::addObstacle(const estate::Obstacle& obstacle, const std::vector<Polyline>& openings) {
    const Heights heights{obstacle.base.value, obstacle.top ? obstacle.top->value : kEndless};
    const SeenThing thing{seenOf(obstacle.kind), obstacle.code, 1, -1};
    const bool clear = !obstacle.opaque;
    for (const auto& sheet : obstacle.sheets) {
        for (std::size_t i = 1; i < sheet.size(); ++i)
            for (const auto& piece : openedWall(sheet[i - 1], sheet[i], openings))
                addSheet(piece.front(), piece.back(), heights, thing, clear);
    }
    for (const auto& solid : obstacle.solids) {
        for (const auto& polygon : geometry::cleaned(solid)) {
            std::vector<geometry::Ring> rings{polygon.outer};
            rings.insert(rings.end(), polygon.holes.begin(), polygon.holes.end());
            for (const auto& ring : rings)
                for (std::size_t i = 0; i < ring.size(); ++i)
                    addSheet(ring[i], ring[(i + 1) % ring.size()], heights, thing, clear);
            if (obstacle.top) addLevel(polygon, heights.top, thing, clear);
            if (heights.base > 0) addLevel(polygon, heights.base, thing, clear);
        }
    }
}

void PictureSurfaces::addPlan(const estate::Estate& estate, const base::Task& task) {
    const auto openings = clearOpenings(estate);
    const geometry::Box box = geometry::Box{m_eye, m_eye}.grown(m_reach);
    // Openings first: of two surfaces at one depth the first is seen, and a door lies in its wall.
    for (const auto& opening : estate.openings) {
        const SeenThing thing{seenOf(opening.kind), opening.code, 1, -1};
        for (std::size_t i = 1; i < opening.line.size(); ++i) {
            if (!geometry::meet(box, geometry::boundsOf(opening.line[i - 1], opening.line[i]))) continue;
            addSheet(opening.line[i - 1], opening.line[i], {0, kDoorTop}, thing, !opening.opaque);
            const SeenThing above{Seen::Wall, opening.code, 1, -1};
            if (opening.opaque)
                addSheet(opening.line[i - 1], opening.line[i], {kDoorTop, kEndless}, above, false);
        }
    }
    for (const auto& obstacle : estate.obstacles) {
        if (task.cancelled()) return;
        if (geometry::meet(box, estate::boundsOf(obstacle))) addObstacle(obstacle, openings);
    }
}

void PictureSurfaces::addPerson(Point at, int person) {
    const Point way = at - m_eye;
    const double away = std::hypot(way.x, way.y);
    if (!(away > 0)) return;
    const Point aside{way.y / away, -way.x / away};
    const SeenThing thing{Seen::Person, {}, 1, person};
    const auto shape = [&](const std::vector<Point>& outline) {
        std::vector<SpacePoint> corners;
        for (const Point p : outline) corners.push_back({at.x + aside.x * p.x, at.y + aside.y * p.x, p.y});
        add(std::move(corners), thing, false);
    };
    for (const double side : {-1.0, 1.0}) { // legs and arms
        shape({{side * 0.02, 0}, {side * 0.15, 0}, {side * 0.17, 0.85}, {0, 0.85}});
        shape({{side * 0.22, 0.75}, {side * 0.29, 0.75}, {side * 0.23, 1.40}, {side * 0.15, 1.40}});
    }
    shape({{-0.17, 0.8}, {0.17, 0.8}, {0.22, 1.38}, {0.12, 1.45}, {-0.12, 1.45}, {-0.22, 1.38}});
    std::vector<Point> head;
    constexpr int kSides = 14;
    for (int i = 0; i < kSides; ++i) {
        const double turn = 2 * std::numbers::pi * i / kSides;
        head.push_back({0.085 * std::cos(turn), 1.58 + 0.12 * std::sin(turn)});
    }
    shape(head);
}

} // namespace vidette::analysis
