// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/wall_pairs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace vidette::geometry {
namespace {

constexpr double kAlike = 1.8;        // times as thick: another kind of bar
constexpr double kWallAlone = 4;      // pixels; thinner bars of one kind are lines
constexpr double kThickestLine = 5;   // pixels; what is thicker is a wall, however thick the others are
constexpr double kThickOutline = 6;   // pixels; outlines are no thicker …
constexpr double kOutlineShare = 0.4; // … and no thicker than this share of their distance
constexpr double kSameWay = 0.015;    // of slope: 0.9°
constexpr double kBeside = 0.6;       // of an overlap that makes a line stand beside it
constexpr double kFace = 0.3;         // of a line that must be the face of walls, or it is none
constexpr double kEven = 0.3;         // of a distance, within which two distances are even

/// Two lines that may be the faces of a wall.
struct Pair {
    std::size_t first = 0;
    std::size_t second = 0;
    double from = 0;
    double to = 0;
    double distance = 0;
};

double acrossIn(const InkBar& bar, const Pair& pair) {
    return bar.acrossAt((pair.from + pair.to) / 2);
}

/// Which lines stand beside which, ordered across.
class Lines {
  public:
    Lines(const std::vector<InkBar>& bars, const BarBounds& bounds) : m_bars(bars), m_bounds(bounds) {
        for (std::size_t i = 0; i < bars.size(); ++i)
            if (bars[i].thickness < std::max(bounds.filled, kThickOutline)) m_order.push_back(i);
        std::sort(m_order.begin(), m_order.end(),
                  [&](std::size_t a, std::size_t b) { return bars[a].across < bars[b].across; });
    }

    /// Nearest lines first.
    std::vector<Pair> pairs() const {
        std::vector<Pair> found;
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            for (std::size_t k = i + 1; k < m_order.size() && near(m_order[i], m_order[k]); ++k) {
                const Pair pair = pairOf(m_order[i], m_order[k]);
                if (isWall(pair) && !isOneOfMany(pair)) found.push_back(pair);
            }
        }
        std::sort(found.begin(), found.end(),
                  [](const Pair& a, const Pair& b) { return a.distance < b.distance; });
        return found;
    }

  private:
    /// Slopes let lines change their order by a little.
    bool near(std::size_t a, std::size_t b) const {
        return m_bars[b].across - m_bars[a].across <= 2.5 * m_bounds.thickest + kThickOutline;
    }
    Pair pairOf(std::size_t a, std::size_t b) const {
        Pair pair{a, b, std::max(m_bars[a].from, m_bars[b].from), std::min(m_bars[a].to, m_bars[b].to), 0};
        pair.distance = std::abs(acrossIn(m_bars[b], pair) - acrossIn(m_bars[a], pair));
        return pair;
    }
    bool isWall(const Pair& pair) const {
        const InkBar& a = m_bars[pair.first];
        const InkBar& b = m_bars[pair.second];
        const double thick = std::max(a.thickness, b.thickness);
        const double least = std::max(m_bounds.thinnest, thick / kOutlineShare);
        return pair.to - pair.from >= m_bounds.minLength && pair.distance >= least &&
               pair.distance <= m_bounds.thickest && std::abs(a.slope - b.slope) <= kSameWay;
    }
    /// Another line between the two, or beside them at the same distance: stairs, hatching, a window.
    bool isOneOfMany(const Pair& pair) const {
        const double a = acrossIn(m_bars[pair.first], pair);
        const double b = acrossIn(m_bars[pair.second], pair);
        const double low = std::min(a, b);
        const double high = std::max(a, b);
        const double slack = kEven * pair.distance;
        for (const std::size_t i : m_order) {
            const InkBar& other = m_bars[i];
            if (other.across < low - 2.5 * pair.distance || i == pair.first || i == pair.second) continue;
            if (other.across > high + 2.5 * pair.distance) break;
            const double common = std::min(other.to, pair.to) - std::max(other.from, pair.from);
            if (common < kBeside * (pair.to - pair.from)) continue;
            const double at = acrossIn(other, pair);
            const bool between = at > low && at < high;
            if (between || std::abs(low - at - pair.distance) < slack ||
                std::abs(at - high - pair.distance) < slack)
                return true;
        }
        return false;
    }

    const std::vector<InkBar>& m_bars;
    const BarBounds& m_bounds;
    std::vector<std::size_t> m_order;
};

/// An end of the wall: half way between those of its faces where they end at a corner, else where the shorter
/// one ends.
double endOf(double one, double other, double inner, double distance) {
    return std::abs(one - other) <= 1.5 * distance ? (one + other) / 2 : inner;
}

BarWall outlinedWall(const std::vector<InkBar>& bars, const Pair& pair) {
    const InkBar& a = bars[pair.first];
    const InkBar& b = bars[pair.second];
    BarWall wall{{}, {pair.first, pair.second}, true};
    wall.bar.slope = (a.slope + b.slope) / 2;
    wall.bar.from = endOf(a.from, b.from, pair.from, pair.distance);
    wall.bar.to = endOf(a.to, b.to, pair.to, pair.distance);
    const double middle = (wall.bar.from + wall.bar.to) / 2;
    wall.bar.across = (a.acrossAt(middle) + b.acrossAt(middle)) / 2;
    wall.bar.thickness = pair.distance;
    wall.bar.support = std::min(a.support, b.support);
    return wall;
}

/// The stretches of each line that are the face of a wall already.
class Taken {
  public:
    explicit Taken(std::size_t count) : m_stretches(count) {}
    bool free(std::size_t line, double from, double to) const {
        const double slack = 0.1 * (to - from);
        return std::all_of(m_stretches[line].begin(), m_stretches[line].end(), [&](const Stretch& one) {
            return std::min(one.to, to) - std::max(one.from, from) <= slack;
        });
    }
    bool any(std::size_t line) const { return !m_stretches[line].empty(); }
    void take(std::size_t line, double from, double to) { m_stretches[line].push_back({from, to}); }

  private:
    struct Stretch {
        double from;
        double to;
    };
    std::vector<std::vector<Stretch>> m_stretches;
};

/// A long line of which only a short piece has a partner is an axis or a dimension that passes by.
std::vector<Pair> facesOnly(const std::vector<Pair>& pairs, const std::vector<InkBar>& bars) {
    std::vector<double> used(bars.size(), 0);
    for (const Pair& pair : pairs)
        for (const std::size_t line : {pair.first, pair.second}) used[line] += pair.to - pair.from;
    std::vector<Pair> faces;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(faces), [&](const Pair& pair) {
        return used[pair.first] >= kFace * bars[pair.first].length() &&
               used[pair.second] >= kFace * bars[pair.second].length();
    });
    return faces;
}

/// Whether b runs on where a ends.
bool continues(const BarWall& a, const BarWall& b, const BarBounds& bounds) {
    const double thick = std::max(a.bar.thickness, b.bar.thickness);
    const double gap = b.bar.from - a.bar.to;
    const bool sharesFace = a.outlined && b.outlined &&
                            (a.lines[0] == b.lines[0] || a.lines[0] == b.lines[1] ||
                             a.lines[1] == b.lines[0] || a.lines[1] == b.lines[1]);
    const double most = sharesFace ? 1.2 * bounds.thickest : 0.5 * thick + 2;
    const double between = (a.bar.to + b.bar.from) / 2;
    const double off = std::abs(a.bar.acrossAt(between) - b.bar.acrossAt(between));
    return a.outlined == b.outlined && gap <= most && gap > -1.5 * thick &&
           std::abs(a.bar.thickness - b.bar.thickness) <= 0.25 * thick + 1 && off <= 0.25 * thick + 1;
}

BarWall joined(const BarWall& a, const BarWall& b) {
    const double lengths = a.bar.length() + b.bar.length();
    const double share = a.bar.length() / lengths;
    BarWall wall = a.bar.length() > b.bar.length() ? a : b;
    const double start = a.bar.acrossAt(a.bar.from);
    const double end = b.bar.acrossAt(b.bar.to);
    wall.bar.from = a.bar.from;
    wall.bar.to = std::max(a.bar.to, b.bar.to);
    wall.bar.across = (start + end) / 2;
    wall.bar.slope = (end - start) / wall.bar.length();
    wall.bar.thickness = share * a.bar.thickness + (1 - share) * b.bar.thickness;
    wall.bar.support =
        std::min(1.0, (share * a.bar.support + (1 - share) * b.bar.support) * lengths / wall.bar.length());
    wall.lines = {a.lines[0], b.lines[1]};
    return wall;
}

std::vector<BarWall> joinedWalls(std::vector<BarWall> walls, const BarBounds& bounds) {
    std::sort(walls.begin(), walls.end(),
              [](const BarWall& a, const BarWall& b) { return a.bar.from < b.bar.from; });
    std::vector<BarWall> result;
    for (const BarWall& wall : walls) {
        const auto before = std::find_if(result.begin(), result.end(),
                                         [&](const BarWall& one) { return continues(one, wall, bounds); });
        if (before == result.end()) {
            result.push_back(wall);
        } else {
            *before = joined(*before, wall);
        }
    }
    return result;
}

} // namespace

double filledFrom(const std::vector<InkBar>& bars, double thinnest) {
    std::vector<const InkBar*> order;
    double all = 0;
    double sum = 0;
    for (const InkBar& bar : bars) {
        order.push_back(&bar);
        all += bar.length();
        sum += bar.length() * std::log(bar.thickness);
    }
    if (order.empty()) return thinnest;
    std::sort(order.begin(), order.end(),
              [](const InkBar* a, const InkBar* b) { return a->thickness < b->thickness; });
    double best = 0;
    double below = 0;
    double sumBelow = 0;
    double limit = sum / all >= std::log(kWallAlone) ? 0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < order.size() && order[i]->thickness <= kThickestLine; ++i) {
        below += order[i]->length();
        sumBelow += order[i]->length() * std::log(order[i]->thickness);
        const double apart = (sum - sumBelow) / (all - below) - sumBelow / below;
        const double between = below * (all - below) * apart * apart;
        if (between <= best || apart < std::log(kAlike)) continue;
        best = between;
        limit = std::sqrt(order[i]->thickness * order[i + 1]->thickness);
    }
    return std::max(limit, thinnest);
}

std::vector<BarWall> wallsOfBars(const std::vector<InkBar>& bars, const BarBounds& bounds) {
    std::vector<Pair> pairs;
    Taken taken(bars.size());
    for (const Pair& pair : Lines(bars, bounds).pairs()) {
        if (!taken.free(pair.first, pair.from, pair.to) || !taken.free(pair.second, pair.from, pair.to))
            continue;
        taken.take(pair.first, pair.from, pair.to);
        taken.take(pair.second, pair.from, pair.to);
        pairs.push_back(pair);
    }
    std::vector<BarWall> walls;
    for (const Pair& pair : facesOnly(pairs, bars)) walls.push_back(outlinedWall(bars, pair));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (taken.any(i) || bars[i].thickness < bounds.filled || bars[i].thickness > bounds.thickest)
            continue;
        walls.push_back({bars[i], {i, i}, false});
    }
    return joinedWalls(std::move(walls), bounds);
}

} // namespace vidette::geometry
