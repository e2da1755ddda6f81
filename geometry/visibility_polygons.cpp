// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/visibility_polygons.h"

#include "geometry/predicates.h"
#include "geometry/sight_step.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace vidette::geometry {
namespace {

using Bits = std::int32_t __attribute__((vector_size(16)));

constexpr int kMost = SightCells::kMostSides;

/// What is known of entering a cell of 3 to 8 sides through one of them; by the last six bits of its number.
/// The corners beyond are counted from the right end of that side counter-clockwise, without its ends.
struct Entry {
    std::uint32_t corners = 0;                 ///< bit i: corner i of the cell is one of them
    std::uint32_t stop = 0;                    ///< the bit after the last of them, for right and left
    std::array<std::uint8_t, 2 * kMost> order; ///< all corners of the cell from the right end on, twice
};

constexpr std::array<Entry, 64> entries() {
    std::array<Entry, 64> result{};
    for (int sides = 3; sides <= kMost; ++sides) {
        for (int side = 0; side < sides; ++side) {
            Entry& entry = result[static_cast<std::size_t>(8 * (sides - 1) + side)];
            const std::uint32_t ends = 1u << side | 1u << (side + 1) % sides;
            entry.corners = ((1u << sides) - 1) & ~ends;
            entry.stop = 0x10001u << (sides - 2);
            for (int i = 0; i < 2 * kMost; ++i)
                entry.order[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>((side + 1 + i) % sides);
        }
    }
    return result;
}

constexpr std::array<Entry, 64> kEntries = entries();

const Entry& entryOf(std::int32_t side) {
    return kEntries[static_cast<std::size_t>(side & 63)];
}

/// `then` where the condition holds: without a branch, since nobody can guess it.
std::int32_t choose(bool condition, std::int32_t then, std::int32_t otherwise) {
    return otherwise ^ ((otherwise ^ then) & -static_cast<std::int32_t>(condition));
}

/// On which sides of two rays the corners of a cell lie: bit i of the lowest byte: corner i lies to the left
/// of the right ray; of the second: to the left of the left ray; of the highest: both is certain.
std::uint32_t turnsAround(const SightCells::Cell& cell, float x, float y, Point right, Point left,
                          float extent) {
    const auto rx = static_cast<float>(right.x);
    const auto ry = static_cast<float>(right.y);
    const auto lx = static_cast<float>(left.x);
    const auto ly = static_cast<float>(left.y);
    // With M the largest coordinate and u = 2⁻²⁴, a difference of coordinates errs by at most 4Mu, each of
    // the two products by 8Mu times the ray's coordinate, their difference by 2Mu more: 10Mu = 6e-7 M in all.
    const float doubt = 1e-6f * extent * (std::abs(rx) + std::abs(ry) + std::abs(lx) + std::abs(ly));
    Bits all{};
    for (int half = 0; half < 2; ++half) {
        const Lanes dx = cell.x[half] - x;
        const Lanes dy = cell.y[half] - y;
        const Lanes fromRight = rx * dy - ry * dx;
        const Lanes fromLeft = lx * dy - ly * dx;
        const Bits leftOfRight = fromRight > doubt;
        const Bits leftOfLeft = fromLeft > doubt;
        const Bits certain = (leftOfRight | (fromRight < -doubt)) & (leftOfLeft | (fromLeft < -doubt));
        const Bits bit = half == 0 ? Bits{1, 2, 4, 8} : Bits{16, 32, 64, 128};
        all |= (leftOfRight & bit) | (leftOfLeft & (bit << 8)) | (certain & (bit << 24));
    }
    const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(all);
    const std::uint64_t both = halves[0] | halves[1];
    return static_cast<std::uint32_t>(both | both >> 32);
}

} // namespace

void VisibilityPolygons::of(Point from, double reach, Ring& out) {
    m_at = from - m_cells.mesh().origin();
    m_reachSquared = reach * reach;
    m_ways = 0;
    m_places = 0;
    begin();
    if (std::isfinite(reach)) {
        follow<true>();
    } else {
        follow<false>();
    }
    write(out);
}

const SightCells::Side& VisibilityPolygons::sideOf(std::int32_t side) const {
    return m_cells.cells()[SightCells::cellOf(side)].sides[SightCells::placeOf(side)];
}

std::int32_t VisibilityPolygons::rightEnd(std::int32_t side) const {
    return sideOf(side).corner;
}

std::int32_t VisibilityPolygons::leftEnd(std::int32_t side) const {
    return m_cells.cells()[SightCells::cellOf(side)].sides[entryOf(side).order[0]].corner;
}

bool VisibilityPolygons::isTouched(std::int32_t side) const {
    return standsOn(m_at, m_cells.mesh().point(rightEnd(side)), m_cells.mesh().point(leftEnd(side)));
}

/// Looks across the sides of the cell that holds the point; where it stands on one of them, across those
/// around all cells that touch it.
void VisibilityPolygons::begin() {
    const std::int32_t first = m_cells.firstSideOf(m_cells.mesh().locate(m_at));
    const std::int32_t end = first + SightCells::sidesAround(first);
    bool onWall = false;
    for (std::int32_t side = first; side < end; ++side) onWall |= isTouched(side);
    if (onWall) {
        for (const std::int32_t side : sidesFromWall(first)) lookAcross(side);
    } else {
        for (std::int32_t side = first; side < end; ++side) lookAcross(side);
    }
    if (m_places > 0) m_after[static_cast<std::size_t>(m_places) - 1] = -1;
}

/// Counter-clockwise.
std::vector<std::int32_t> VisibilityPolygons::sidesFromWall(std::int32_t first) const {
    std::vector<std::int32_t> touching{first}; // first sides of cells
    const auto cellBeyond = [&](std::int32_t side) {
        const std::int32_t beyond = sideOf(side).beyond;
        if (beyond == SightCells::kOutside) return std::int32_t{-1};
        const std::int32_t there = beyond < 0 ? ~beyond : beyond;
        return there - SightCells::placeOf(there);
    };
    const auto isIn = [&](std::int32_t cell) {
        return std::find(touching.begin(), touching.end(), cell) != touching.end();
    };
    for (std::size_t i = 0; i < touching.size(); ++i) {
        const std::int32_t cell = touching[i];
        for (std::int32_t side = cell; side < cell + SightCells::sidesAround(cell); ++side) {
            const std::int32_t beyond = cellBeyond(side);
            if (beyond >= 0 && isTouched(side) && !isIn(beyond)) touching.push_back(beyond);
        }
    }
    std::vector<std::pair<double, std::int32_t>> sides;
    for (const std::int32_t cell : touching) {
        for (std::int32_t side = cell; side < cell + SightCells::sidesAround(cell); ++side) {
            if (isTouched(side) || isIn(cellBeyond(side))) continue;
            const Point right = m_cells.mesh().point(rightEnd(side));
            const Point left = m_cells.mesh().point(leftEnd(side));
            if (orientation(m_at, right, left) <= 0) continue; // seen from its edge
            const Point middle = (right + left) * 0.5 - m_at;
            sides.emplace_back(std::atan2(middle.y, middle.x), side);
        }
    }
    std::sort(sides.begin(), sides.end());
    std::vector<std::int32_t> result;
    for (const auto& [angle, side] : sides) result.push_back(side);
    return result;
}

void VisibilityPolygons::lookAcross(std::int32_t side) {
    const auto place = static_cast<std::size_t>(m_places);
    if (m_ends.size() <= place) {
        m_ends.resize(place + 64);
        m_after.resize(place + 64);
    }
    // Waves change places with each other, so that this one may be the shorter.
    if (m_wave.size() <= m_ways) m_wave.resize(m_ways + 64);
    const std::int32_t right = rightEnd(side);
    const std::int32_t left = leftEnd(side);
    const std::int32_t beyond = sideOf(side).beyond;
    m_ends[place] = {right, left, right, left};
    if (beyond >= 0) m_wave[m_ways++] = {beyond, right, left, m_places};
    m_after[place] = ++m_places;
}

template<bool kLimited>
void VisibilityPolygons::follow() {
    while (m_ways > 0) {
        const std::size_t room = kMost * (m_ways + 1);
        if (m_nextWave.size() < room) m_nextWave.resize(2 * room);
        if (m_turns.size() < m_ways) m_turns.resize(2 * m_ways);
        if (m_ends.size() < static_cast<std::size_t>(m_places) + room) {
            m_ends.resize(2 * m_ends.size() + room);
            m_after.resize(m_ends.size());
        }
        judge<kLimited>();
        step();
        std::swap(m_wave, m_nextWave);
    }
}

/// For every way of the wave, on which sides of its rays the corners beyond lie: bit i of the lower half:
/// corner i lies to the left of the right ray; of the upper half: on the left ray or to the left of it.
template<bool kLimited>
void VisibilityPolygons::judge() {
    const Point* points = m_cells.mesh().points().data();
    const SightCells::Cell* cells = m_cells.cells();
    Way* ways = m_wave.data();
    std::size_t count = 0;
    const Point at = m_at;
    const auto x = static_cast<float>(at.x);
    const auto y = static_cast<float>(at.y);
    const auto extent = static_cast<float>(std::max({m_cells.extent(), std::abs(m_at.x), std::abs(m_at.y)}));
    for (std::size_t i = 0; i < m_ways; ++i) {
        const Way& way = ways[i];
        const Entry& entry = entryOf(way.beyond);
        const std::uint32_t found = turnsAround(cells[SightCells::cellOf(way.beyond)], x, y,
                                                points[way.right] - at, points[way.left] - at, extent);
        std::uint32_t turns = (found | found << 8) & entry.corners * 0x10001u;
        turns |= turns << SightCells::sidesAround(way.beyond);
        turns >>= SightCells::placeOf(way.beyond) + 2;
        if ((~(found >> 24) & entry.corners) != 0) [[unlikely]]
            turns = exactTurns(way);
        m_turns[count] = turns;
        if constexpr (kLimited) {
            const bool isInReach = reaches(way.beyond);
            ways[count] = way;
            count += isInReach;
        } else {
            ++count;
        }
    }
    m_ways = count;
}

std::uint32_t VisibilityPolygons::exactTurns(const Way& way) const {
    const SightMesh& mesh = m_cells.mesh();
    const SightCells::Cell& cell = m_cells.cells()[SightCells::cellOf(way.beyond)];
    std::uint32_t turns = 0;
    for (int i = 0; i < SightCells::sidesAround(way.beyond) - 2; ++i) {
        const int place = entryOf(way.beyond).order[static_cast<std::size_t>(i) + 1];
        const Point corner = mesh.point(cell.sides[place].corner);
        if (orientation(m_at, mesh.point(way.right), corner) > 0) turns |= 1u << i;
        if (orientation(m_at, mesh.point(way.left), corner) >= 0) turns |= 0x10000u << i;
    }
    return turns;
}

bool VisibilityPolygons::reaches(std::int32_t side) const {
    const Point a = m_cells.mesh().point(rightEnd(side)) - m_at;
    const Point along = m_cells.mesh().point(leftEnd(side)) - m_at - a;
    const double t = std::min(std::max(-dot(a, along) / dot(along, along), 0.0), 1.0);
    const Point nearest = a + along * t;
    return dot(nearest, nearest) <= m_reachSquared;
}

/// The sides that are seen become ways, or ends where sight stops: from right to left those from the last
/// corner that is not left of the right ray to the first that is not right of the left one.
void VisibilityPolygons::step() {
    const SightCells::Cell* cells = m_cells.cells();
    const Way* ways = m_wave.data();
    Way* next = m_nextWave.data();
    End* ends = m_ends.data();
    std::int32_t* after = m_after.data();
    std::size_t count = 0;
    std::int32_t places = m_places;
    const auto see = [&](SightCells::Side side, std::int32_t to, std::int32_t right, std::int32_t left,
                         std::int32_t place, bool isSeen) {
        ends[place] = {side.corner, to, right, left};
        next[count] = {side.beyond, right, left, place};
        count += static_cast<std::size_t>(isSeen) & static_cast<std::size_t>(side.beyond >= 0);
    };
    for (std::size_t i = 0; i < m_ways; ++i) {
        const std::uint32_t turns = m_turns[i];
        const Way way = ways[i];
        const Entry& entry = entryOf(way.beyond);
        const SightCells::Side* sides = cells[SightCells::cellOf(way.beyond)].sides;
        const int first = std::countr_zero(turns | entry.stop);
        const int more = std::max(std::countr_zero((turns | entry.stop) >> 16) - first, 0);
        const std::uint8_t* order = entry.order.data() + first;
        const SightCells::Side right = sides[order[0]];
        const SightCells::Side second = sides[order[1]];
        const SightCells::Side third = sides[order[2]];
        const std::int32_t following = after[way.place];
        see(right, second.corner, way.right, choose(more > 0, second.corner, way.left), way.place, true);
        see(second, third.corner, second.corner, choose(more > 1, third.corner, way.left), places, more > 0);
        after[places] = following;
        after[way.place] = choose(more > 0, places, following);
        places += more > 0;
        for (int k = 2; k <= more; ++k) {
            const SightCells::Side side = sides[order[k]];
            const std::int32_t corner = sides[order[k + 1]].corner;
            see(side, corner, side.corner, k < more ? corner : way.left, places, true);
            after[places - 1] = places;
            after[places++] = following;
        }
    }
    m_ways = count;
    m_places = places;
}

void VisibilityPolygons::write(Ring& out) const {
    const StandingPoint view(m_cells.mesh(), m_at, std::nullopt);
    const Point origin = m_cells.mesh().origin();
    out.resize(std::max(out.size(), 2 * static_cast<std::size_t>(m_places)));
    Point* next = out.data();
    Point last{std::numeric_limits<double>::quiet_NaN(), 0};
    const auto add = [&](Point p) {
        p = p + origin;
        *next = p;
        next += static_cast<int>(!(p.x == last.x)) | static_cast<int>(!(p.y == last.y));
        last = p;
    };
    for (std::int32_t place = m_places > 0 ? 0 : -1; place >= 0;
         place = m_after[static_cast<std::size_t>(place)]) {
        const End& end = m_ends[static_cast<std::size_t>(place)];
        add(view.rayMeets(end.right, end.from, end.to));
        add(view.rayMeets(end.left, end.from, end.to));
    }
    out.resize(static_cast<std::size_t>(next - out.data()));
    while (out.size() > 1 && out.front() == out.back()) out.pop_back();
}

} // namespace vidette::geometry
