// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/depth_areas.h"

#include "geometry/convex.h"
#include "geometry/wide.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kTouch = 1e-9;    // m; a point so near a line may lie on either side of it
constexpr double kParallel = 1e-3; // sine of an angle; the crossing of lines at less is known badly
constexpr unsigned kFar = 2;       // bit of the edge that faces the first corner

} // namespace

void DepthAreas::Sides::makeRoom(std::size_t most) {
    if (startX.size() >= most + kBlock) return;
    for (auto* values : {&startX, &startY, &endX, &endY, &length, &from, &to, &isAlong})
        values->resize(2 * most + kBlock);
    part.resize(2 * most + kBlock);
}

/// Leaves of a block of sides what lies to the left of one of them. Inline, so that it is compiled as wide as
/// its caller.
[[gnu::always_inline]] inline void DepthAreas::Sides::keepLeftOf(std::size_t border, std::size_t first,
                                                                 Block& block) const {
    const double x = endX[border] - startX[border];
    const double y = endY[border] - startY[border];
    const double offset = x * startY[border] - y * startX[border];
    const double touch = kTouch * length[border];
    const double steepest = kParallel * length[border];
    for (std::size_t i = 0; i < kBlock; ++i) {
        const double atStart = x * startY[first + i] - y * startX[first + i] - offset;
        const double atEnd = x * endY[first + i] - y * endX[first + i] - offset;
        const double fall = atStart - atEnd;
        const double crossing = atStart / fall; // of a side that runs level: before all of it or after
        const double enters = fall < 0 ? crossing : 0.0;
        const double leaves = fall < 0 ? 1.0 : crossing;
        block.from[i] = block.from[i] < enters ? enters : block.from[i];
        block.to[i] = leaves < block.to[i] ? leaves : block.to[i];
        const double high = atStart > atEnd ? atStart : atEnd;
        const double low = atStart > atEnd ? atEnd : atStart;
        double flat = std::abs(fall) <= steepest * length[first + i] ? 1.0 : 0.0;
        flat = high >= -touch ? flat : 0.0;
        flat = low <= touch ? flat : 0.0;
        block.isAlong[i] = block.isAlong[i] < flat ? flat : block.isAlong[i];
    }
}

/// The stretch of every side that a part holds: what lies to the left of all its sides.
VIDETTE_WIDE void DepthAreas::holdBy(std::size_t part) {
    for (std::size_t first = 0; first < m_sides.count; first += kBlock) {
        Block block;
        for (std::size_t border = m_parts[part].firstSide; border < m_parts[part + 1].firstSide; ++border) {
            if (m_sides.length[border] >= kShortest) m_sides.keepLeftOf(border, first, block);
        }
        std::copy_n(block.from.data(), kBlock, m_sides.from.data() + first);
        std::copy_n(block.to.data(), kBlock, m_sides.to.data() + first);
        std::copy_n(block.isAlong.data(), kBlock, m_sides.isAlong.data() + first);
    }
}

bool DepthAreas::make(const std::array<Point, 3>& triangle, std::span<const ViewerPiece> pieces) {
    m_corner = {Point{}, triangle[1] - triangle[0], triangle[2] - triangle[0]};
    for (std::size_t i = 0; i < 3; ++i) {
        m_edge[i] = m_corner[i == 2 ? 0 : i + 1] - m_corner[i];
        m_near[i] = kOnLine * std::sqrt(dot(m_edge[i], m_edge[i]));
    }
    m_size = cross(m_corner[1], m_corner[2]) / 2;
    m_parts.clear();
    m_sides.count = 0;
    m_far.clear();
    int wholes = 0;
    int viewerOfWhole = 0;
    for (const ViewerPiece& piece : pieces) {
        if (!piece.corners.empty() && readPart(triangle[0], piece) != Kind::Whole) continue;
        ++wholes;
        viewerOfWhole = piece.viewer;
    }
    m_parts.push_back({0, m_sides.count, 0}); // the end of the last one's sides
    m_atLeast.assign(m_parts.size() + 3, 0);  // sweep() always adds to the first three
    if (!findStretches()) return false;
    sweepFar();
    sweepSides();
    finish(wholes, viewerOfWhole);
    return true;
}

/// Bit i: the point lies on edge i.
unsigned DepthAreas::edgesAt(Point p) const {
    unsigned on = 0;
    for (unsigned i = 0; i < 3; ++i)
        on |= static_cast<unsigned>(cross(m_edge[i], p - m_corner[i]) <= m_near[i]) << i;
    return on;
}

/// Its sides through the triangle, and where it lies along the far edge. Along the two edges at the first
/// corner nothing is swept.
DepthAreas::Kind DepthAreas::readPart(Point origin, const ViewerPiece& piece) {
    if (piece.area < kNothing) return Kind::Sliver;
    m_sides.makeRoom(m_sides.count + piece.corners.size());
    const std::size_t firstFar = m_far.size();
    const Part part{piece.viewer, m_sides.count, 0};
    bool runsBack = false;
    double longest = 0;
    Point p = piece.corners.back() - origin;
    unsigned on = edgesAt(p);
    std::size_t count = m_sides.count;
    for (const Point corner : piece.corners) {
        const Point q = corner - origin;
        const unsigned next = edgesAt(q);
        const unsigned along = on & next;
        m_sides.startX[count] = p.x;
        m_sides.startY[count] = p.y;
        m_sides.endX[count] = q.x;
        m_sides.endY[count] = q.y;
        m_sides.length[count] = std::sqrt(dot(q - p, q - p));
        m_sides.part[count] = m_parts.size();
        longest = along == 0 ? std::max(longest, m_sides.length[count]) : longest;
        count += along == 0 ? 1 : 0;
        if (along != 0) runsBack |= readStretch(p, q, along);
        p = q;
        on = next;
    }
    const Kind kind = kindOf(firstFar, runsBack, longest);
    if (kind != Kind::Part) {
        m_far.resize(firstFar);
        return kind;
    }
    m_sides.count = count;
    m_parts.push_back(part);
    return kind;
}

/// A side from p to q on edges of the triangle. Whether it runs against one: then the piece is no wider than
/// rounding.
bool DepthAreas::readStretch(Point p, Point q, unsigned edges) {
    if (!std::has_single_bit(edges)) return false; // in the tip of a corner
    const auto edge = static_cast<std::size_t>(std::countr_zero(edges));
    const double squared = dot(m_edge[edge], m_edge[edge]);
    if (edges == kFar)
        m_far.push_back({dot(p - m_corner[1], m_edge[1]) / squared, dot(q - m_corner[1], m_edge[1]) / squared,
                         m_parts.size()});
    return dot(q - p, m_edge[edge]) < -kShortest * std::sqrt(squared);
}

/// A piece without a side through the triangle that is longer than rounding is all of it or next to nothing.
DepthAreas::Kind DepthAreas::kindOf(std::size_t firstFar, bool runsBack, double longest) const {
    if (runsBack) return Kind::Sliver;
    if (longest >= kShortest) return Kind::Part;
    double share = 0;
    for (std::size_t i = firstFar; i < m_far.size(); ++i) share += m_far[i].to - m_far[i].from;
    return share > 0.5 ? Kind::Whole : Kind::Sliver;
}

/// Where the parts hold the sides of others. False: two sides nearly run along each other.
bool DepthAreas::findStretches() {
    const std::size_t parts = m_parts.size() - 1;
    if (m_held.size() < m_sides.count * parts) m_held.resize(2 * m_sides.count * parts);
    m_heldCount.assign(m_sides.count, 0);
    for (std::size_t part = 0; part < parts; ++part) {
        holdBy(part);
        for (std::size_t i = 0; i < m_sides.count; ++i) {
            if (m_sides.part[i] == part) continue;
            if (m_sides.isAlong[i] != 0) return false;
            m_held[i * parts + m_heldCount[i]] = {m_sides.from[i], m_sides.to[i], part};
            m_heldCount[i] += m_sides.from[i] < m_sides.to[i] ? 1 : 0;
        }
    }
    return true;
}

/// Of parts that lie side by side along the far edge, each is taken to reach a little farther than those
/// before it.
void DepthAreas::sweepFar() {
    std::vector<Stretch>& held = m_farHeld;
    for (const Stretch& own : m_far) {
        held.clear();
        for (const Stretch& other : m_far) {
            const double from = std::max(own.from, other.from);
            const double to = std::min(own.to, other.to);
            if (other.part < own.part && from < to) held.push_back({from, to, other.part});
        }
        sweep(held, own, m_size);
    }
}

void DepthAreas::sweepSides() {
    const std::size_t parts = m_parts.size() - 1;
    for (std::size_t i = 0; i < m_sides.count; ++i) {
        const double swept = (m_sides.startX[i] * m_sides.endY[i] - m_sides.startY[i] * m_sides.endX[i]) / 2;
        sweep(std::span(m_held).subspan(i * parts, m_heldCount[i]), {0, 1, m_sides.part[i]}, swept);
    }
}

/// Adds what a side sweeps, for the depths on which it borders where others hold it.
void DepthAreas::sweep(std::span<const Stretch> held, const Stretch& own, double swept) {
    if (held.size() > 2) return sweepMany(held, own, swept);
    double alone = own.to - own.from;
    double both = 0;
    if (held.size() == 2)
        both = std::max(0.0, std::min(held[0].to, held[1].to) - std::max(held[0].from, held[1].from));
    for (const Stretch& other : held) {
        const double one = other.to - other.from - both;
        addDepth(1, own.part, other.part, swept * one);
        alone -= one;
    }
    m_atLeast[3] += swept * both;
    addDepth(0, own.part, 0, swept * (alone - both));
}

/// Most parts hold a side from its start or to its end: few of their turns lie between.
void DepthAreas::sweepMany(std::span<const Stretch> held, const Stretch& own, double swept) {
    if (m_turns.size() < 2 * held.size() + 2) m_turns.resize(4 * held.size());
    Turn* turns = m_turns.data();
    std::size_t count = 0;
    std::size_t depth = 0;
    std::size_t others = 0; // the sum of their numbers: with one, it is that one
    for (const Stretch& other : held) {
        const bool isHeldAtStart = other.from <= own.from;
        depth += isHeldAtStart ? 1 : 0;
        others += isHeldAtStart ? other.part : 0;
        turns[count] = {other.from, 1, other.part};
        count += isHeldAtStart ? 0 : 1;
        turns[count] = {other.to, -1, other.part};
        count += other.to < own.to ? 1 : 0;
    }
    for (std::size_t i = 1; i < count; ++i) {
        const Turn turn = turns[i];
        std::size_t at = i;
        for (; at > 0 && turn.at < turns[at - 1].at; --at) turns[at] = turns[at - 1];
        turns[at] = turn;
    }
    double at = own.from;
    for (const Turn& turn : std::span(turns, count)) {
        addDepth(depth, own.part, others, swept * (turn.at - at));
        at = turn.at;
        depth += static_cast<std::size_t>(turn.step);
        others += turn.step > 0 ? turn.part : -turn.part;
    }
    addDepth(depth, own.part, others, swept * (own.to - at));
}

/// What a stretch of a side sweeps that `depth` other parts hold, `other` where it is one.
void DepthAreas::addDepth(std::size_t depth, std::size_t own, std::size_t other, double area) {
    m_atLeast[depth + 1] += area;
    if (depth == 0) m_parts[own].alone += area;
    if (depth == 1) m_parts[other].alone -= area;
}

void DepthAreas::finish(int wholes, int viewerOfWhole) {
    m_parts.pop_back();
    m_exactly.assign(static_cast<std::size_t>(wholes), 0);
    m_alone.clear();
    m_atLeast[0] = m_size;
    std::size_t viewers = 0; // pieces of one are never on top of each other
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (i == 0 || m_parts[i].viewer != m_parts[i - 1].viewer) ++viewers;
    }
    for (std::size_t n = 0; n <= viewers; ++n)
        m_exactly.push_back(std::max(0.0, m_atLeast[n] - m_atLeast[n + 1]));
    if (wholes == 1) m_alone.push_back({viewerOfWhole, m_exactly[1]});
    if (wholes > 0) return;
    for (const Part& part : m_parts) m_alone.push_back({part.viewer, std::max(0.0, part.alone)});
}

} // namespace vidette::geometry
