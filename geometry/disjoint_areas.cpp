// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/disjoint_areas.h"

#include "geometry/predicates.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kFirstLook = 64; // m upwards for the edge above a point; four times farther each time

double shareAlong(Point from, Point to, Point p) {
    const Point along = to - from;
    return std::clamp(dot(p - from, along) / dot(along, along), 0.0, 1.0);
}

/// y of the edge at x, which lies between its ends.
double heightAt(Point a, Point b, double x) {
    return a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x));
}

} // namespace

DisjointAreas::DisjointAreas(const std::vector<const Polygon*>& areas) {
    for (std::size_t i = 0; i < areas.size(); ++i) {
        add(areas[i]->outer, static_cast<int>(i));
        for (const Ring& hole : areas[i]->holes) add(hole, static_cast<int>(i));
    }
    std::vector<Box> boxes;
    boxes.reserve(m_edges.size());
    for (const Edge& edge : m_edges) boxes.push_back(boundsOf(edge.a, edge.b));
    m_index = BoxIndex(boxes);
}

void DisjointAreas::add(const Ring& ring, int area) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point next = ring[i + 1 < ring.size() ? i + 1 : 0];
        if (ring[i] != next) m_edges.push_back({ring[i], next, area});
    }
}

/// The nearest edge above tells: where it runs to the left, its polygon lies below it.
int DisjointAreas::holding(Point p) const {
    const double top = m_index.bounds().high.y;
    if (m_index.size() == 0 || p.y > top) return -1;
    for (double look = kFirstLook;; look *= 4) {
        const double upTo = std::min(p.y + look, top);
        const Edge* nearest = nullptr;
        double lowest = upTo;
        m_index.visit(boundsOf(p, {p.x, upTo}), [&](std::size_t i) {
            const Edge& edge = m_edges[i];
            if ((edge.a.x <= p.x) == (edge.b.x <= p.x)) return;
            const bool above = orientation(edge.a, edge.b, p) == (edge.b.x < edge.a.x ? 1 : -1);
            const double y = heightAt(edge.a, edge.b, p.x);
            if (!above || y > lowest || (nearest && y == lowest && edge.b.x > edge.a.x)) return;
            nearest = &edge;
            lowest = y;
        });
        if (nearest) return nearest->b.x < nearest->a.x ? nearest->area : -1;
        if (upTo >= top) return -1;
    }
}

void DisjointAreas::meet(const Edge& edge, Point from, Point to, std::vector<Cut>& cuts) {
    const int a = orientation(from, to, edge.a);
    const int b = orientation(from, to, edge.b);
    const int begin = orientation(edge.a, edge.b, from);
    const int end = orientation(edge.a, edge.b, to);
    if (a * b > 0 || begin * end > 0) return;
    if (a * b < 0 && begin * end < 0) {
        const Point along = edge.b - edge.a;
        const double before = cross(along, from - edge.a);
        const double after = cross(along, to - edge.a);
        const double share = before == after ? 0.5 : std::clamp(before / (before - after), 0.0, 1.0);
        cuts.push_back({share, end > 0 ? edge.area : -1});
        return;
    }
    if (begin == 0) cuts.push_back({0, {}});
    if (end == 0) cuts.push_back({1, {}});
    if (a == 0) cuts.push_back({shareAlong(from, to, edge.a), {}});
    if (b == 0) cuts.push_back({shareAlong(from, to, edge.b), {}});
}

/// In order along the segment, its end last.
std::vector<DisjointAreas::Cut> DisjointAreas::cutsOf(Point from, Point to) const {
    std::vector<Cut> cuts;
    m_index.visit(boundsOf(from, to), [&](std::size_t i) { meet(m_edges[i], from, to, cuts); });
    // At one place a touch comes last: it must be looked up whatever else is known.
    std::sort(cuts.begin(), cuts.end(), [](const Cut& x, const Cut& y) {
        return x.share != y.share ? x.share < y.share : x.then.has_value() && !y.then.has_value();
    });
    return cuts;
}

std::map<int, double> DisjointAreas::lengthsInside(const Polyline& line) const {
    std::map<int, double> lengths;
    std::optional<int> in; // what holds the place at hand; nothing = must be looked up
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point from = line[i - 1];
        const Point along = line[i] - from;
        const double metres = std::hypot(along.x, along.y);
        if (metres <= 0) continue;
        double done = 0;
        const auto pass = [&](double share) {
            if (share <= done) return;
            if (!in) in = holding(from + along * ((done + share) / 2));
            lengths[*in] += (share - done) * metres;
            done = share;
        };
        for (const Cut& cut : cutsOf(from, line[i])) {
            pass(cut.share);
            in = cut.then;
        }
        pass(1);
    }
    return lengths;
}

} // namespace vidette::geometry
