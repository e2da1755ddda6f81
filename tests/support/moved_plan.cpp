// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/moved_plan.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <string>
#include <vector>

namespace vidette::support {
namespace {

using geometry::Point;
using Move = std::function<Point(Point)>;

template<typename T>
base::Table<T> changed(const base::Table<T>& rows, const std::function<void(T&)>& change) {
    std::vector<T> values;
    for (const T& row : rows) {
        values.push_back(row);
        change(values.back());
    }
    return base::Table<T>::of(std::move(values));
}

void move(std::vector<Point>& points, const Move& to) {
    for (Point& p : points) p = to(p);
}

void move(geometry::Polygons& polygons, const Move& to) {
    for (auto& polygon : polygons) {
        move(polygon.outer, to);
        for (auto& hole : polygon.holes) move(hole, to);
    }
}

estate::Estate movedPlan(const estate::Estate& plan, const Move& to) {
    estate::Estate result = plan;
    result.obstacles = changed<estate::Obstacle>(plan.obstacles, [&](estate::Obstacle& one) {
        move(one.solids, to);
        for (auto& line : one.sheets) move(line, to);
    });
    result.zones = changed<estate::Zone>(plan.zones, [&](estate::Zone& one) { move(one.area, to); });
    result.openings =
        changed<estate::Opening>(plan.openings, [&](estate::Opening& one) { move(one.line, to); });
    result.demands = changed<estate::Demand>(plan.demands, [&](estate::Demand& one) { one.at = to(one.at); });
    result.cameras = changed<estate::Camera>(plan.cameras, [&](estate::Camera& one) { one.at = to(one.at); });
    return result;
}

void runBackwards(geometry::Polygons& polygons) {
    for (auto& polygon : polygons) {
        std::rotate(polygon.outer.begin(), polygon.outer.begin() + 1, polygon.outer.end());
        std::reverse(polygon.outer.begin(), polygon.outer.end());
        for (auto& hole : polygon.holes) std::reverse(hole.begin(), hole.end());
    }
}

std::vector<Point> withMiddles(const std::vector<Point>& points, bool closed) {
    std::vector<Point> result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        result.push_back(points[i]);
        if (closed || i + 1 < points.size())
            result.push_back((points[i] + points[(i + 1) % points.size()]) * .5);
    }
    return result;
}

void addMiddles(geometry::Polygons& polygons) {
    for (auto& polygon : polygons) {
        polygon.outer = withMiddles(polygon.outer, true);
        for (auto& hole : polygon.holes) hole = withMiddles(hole, true);
    }
}

template<typename T>
base::Table<T> renamed(const base::Table<T>& rows, const std::string& suffix) {
    return changed<T>(rows, [&](T& one) {
        one.code += suffix;
        one.id = decltype(T::id)::named(one.code);
    });
}

template<typename T>
void append(base::Table<T>& all, const base::Table<T>& rows, const std::string& suffix) {
    const auto named = renamed(rows, suffix);
    all = all.withAll({named.begin(), named.end()});
}

} // namespace

estate::Estate inPieces(const estate::Estate& plan) {
    estate::Estate result = plan;
    result.obstacles = changed<estate::Obstacle>(plan.obstacles, [](estate::Obstacle& one) {
        addMiddles(one.solids);
        std::vector<geometry::Polyline> pieces;
        for (const auto& line : one.sheets) {
            const auto points = withMiddles(line, false);
            for (std::size_t i = 1; i < points.size(); ++i) pieces.push_back({points[i - 1], points[i]});
        }
        one.sheets = pieces;
    });
    result.zones = changed<estate::Zone>(plan.zones, [](estate::Zone& one) { addMiddles(one.area); });
    result.openings = changed<estate::Opening>(
        plan.openings, [](estate::Opening& one) { one.line = withMiddles(one.line, false); });
    return result;
}

estate::Estate joined(const std::vector<estate::Estate>& plans) {
    estate::Estate all;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto suffix = "." + std::to_string(i);
        all.crs = plans[i].crs;
        append(all.obstacles, plans[i].obstacles, suffix);
        append(all.zones, plans[i].zones, suffix);
        append(all.openings, plans[i].openings, suffix);
        append(all.demands, plans[i].demands, suffix);
        append(all.cameras, plans[i].cameras, suffix);
    }
    return all;
}

estate::Estate shifted(const estate::Estate& plan, Point by) {
    return movedPlan(plan, [by](Point p) { return p + by; });
}

estate::Estate turned(const estate::Estate& plan, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    const Point axis{std::cos(angle), std::sin(angle)};
    auto result = movedPlan(plan, [axis](Point p) {
        return Point{p.x * axis.x - p.y * axis.y, p.x * axis.y + p.y * axis.x};
    });
    result.cameras = changed<estate::Camera>(result.cameras, [degrees](estate::Camera& one) {
        one.pan = base::Angle::degrees(one.pan.degrees() - degrees);
        for (auto& aim : one.aims) aim.pan = base::Angle::degrees(aim.pan.degrees() - degrees);
    });
    return result;
}

estate::Estate mirrored(const estate::Estate& plan) {
    auto result = movedPlan(plan, [](Point p) { return Point{-p.x, p.y}; });
    result.cameras = changed<estate::Camera>(result.cameras, [](estate::Camera& one) {
        one.pan = base::Angle::degrees(-one.pan.degrees());
        for (auto& aim : one.aims) aim.pan = base::Angle::degrees(-aim.pan.degrees());
        one.roll = base::Angle::degrees(-one.roll.degrees());
    });
    return result;
}

estate::Estate reordered(const estate::Estate& plan) {
    estate::Estate result = plan;
    result.obstacles = changed<estate::Obstacle>(plan.obstacles, [](estate::Obstacle& one) {
        one.id = estate::ObstacleId::named("other " + one.code);
        runBackwards(one.solids);
        for (auto& line : one.sheets) std::reverse(line.begin(), line.end());
        std::reverse(one.sheets.begin(), one.sheets.end());
    });
    result.zones = changed<estate::Zone>(plan.zones, [](estate::Zone& one) {
        one.id = estate::ZoneId::named("other " + one.code);
        runBackwards(one.area);
    });
    result.openings = changed<estate::Opening>(plan.openings, [](estate::Opening& one) {
        one.id = estate::OpeningId::named("other " + one.code);
        std::reverse(one.line.begin(), one.line.end());
    });
    result.cameras = changed<estate::Camera>(
        plan.cameras, [](estate::Camera& one) { one.id = estate::CameraId::named("other " + one.code); });
    return result;
}

} // namespace vidette::support
