// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/planar_map.h"

#include "geometry/point_welder.h"
#include "geometry/predicates.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vidette::geometry {
namespace {

constexpr double kSame = 1e-9; // m
constexpr int kMostRounds = 16;
constexpr double kMostCells = 4e6; // also bounded by the number of pieces, which may lie far apart

/// A piece of an input segment between two points.
struct Piece {
    std::int32_t a = 0;
    std::int32_t b = 0;
    std::int32_t owner = 0;
    bool isNew = true; ///< made in the last round, so that its neighbours are not known yet
};

/// A point on a piece.
struct Split {
    std::int32_t piece = 0;
    double share = 0; ///< of the way from a to b
    std::int32_t point = 0;
};

/// Which pieces pass through which cell of a grid.
class PieceGrid {
  public:
    PieceGrid(const std::vector<Piece>& pieces, const std::vector<Point>& points) {
        Box box;
        double length = 0;
        for (const Piece& piece : pieces) {
            const Point a = points[static_cast<std::size_t>(piece.a)];
            const Point b = points[static_cast<std::size_t>(piece.b)];
            box.include(a);
            box.include(b);
            length += std::hypot(b.x - a.x, b.y - a.y);
        }
        if (box.empty()) return;
        m_low = box.low - Point{kSame, kSame};
        const Point size = box.high - box.low + Point{1e-6, 1e-6};
        const double wanted = length / static_cast<double>(pieces.size());
        const double most = std::min(kMostCells, 64 * static_cast<double>(pieces.size()) + 1024);
        m_cell = std::max({wanted, std::sqrt(size.x * size.y / most), size.x / 30000, size.y / 30000});
        m_columns = static_cast<int>(size.x / m_cell) + 1;
        m_rows = static_cast<int>(size.y / m_cell) + 1;
        fill(pieces, points);
    }

    std::size_t cells() const { return m_start.empty() ? 0 : m_start.size() - 1; }
    std::span<const std::int32_t> in(std::size_t cell) const {
        return std::span(m_pieces).subspan(m_start[cell], m_start[cell + 1] - m_start[cell]);
    }

  private:
    int column(double x) const {
        return std::clamp(static_cast<int>((x - m_low.x) / m_cell), 0, m_columns - 1);
    }
    int row(double y) const { return std::clamp(static_cast<int>((y - m_low.y) / m_cell), 0, m_rows - 1); }

    /// Calls take(cell) for each cell within kSame of the segment, column by column.
    template<typename Take>
    void along(Point a, Point b, Take&& take) const {
        if (b.x < a.x) std::swap(a, b);
        const int first = column(a.x - kSame);
        const int last = column(b.x + kSame);
        const double slope = b.x > a.x ? (b.y - a.y) / (b.x - a.x) : 0;
        for (int i = first; i <= last; ++i) {
            double from = a.y;
            double to = b.y;
            if (first != last && b.x > a.x) {
                const double left = m_low.x + i * m_cell;
                from = a.y + slope * (std::clamp(left, a.x, b.x) - a.x);
                to = a.y + slope * (std::clamp(left + m_cell, a.x, b.x) - a.x);
            }
            const double margin = kSame * (2 + std::abs(slope));
            const int low = row(std::min(from, to) - margin);
            const int high = row(std::max(from, to) + margin);
            for (int k = low; k <= high; ++k)
                take(static_cast<std::size_t>(k) * static_cast<std::size_t>(m_columns) +
                     static_cast<std::size_t>(i));
        }
    }

    void fill(const std::vector<Piece>& pieces, const std::vector<Point>& points) {
        m_start.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
        const auto each = [&](auto take) {
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                along(points[static_cast<std::size_t>(pieces[i].a)],
                      points[static_cast<std::size_t>(pieces[i].b)],
                      [&](std::size_t cell) { take(cell, static_cast<std::int32_t>(i)); });
            }
        };
        each([&](std::size_t cell, std::int32_t) { ++m_start[cell + 1]; });
        for (std::size_t i = 1; i < m_start.size(); ++i) m_start[i] += m_start[i - 1];
        m_pieces.resize(m_start.back());
        std::vector<std::size_t> next(m_start.begin(), m_start.end() - 1);
        each([&](std::size_t cell, std::int32_t piece) { m_pieces[next[cell]++] = piece; });
    }

    Point m_low;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::size_t> m_start;
    std::vector<std::int32_t> m_pieces;
};

class Noding {
  public:
    Noding(const std::vector<Segment>& segments, const base::Task& task) : m_task(task), m_welder(kSame) {
        m_welder.reserve(segments.size());
        for (std::size_t i = 0; i < segments.size() && !m_task.cancelled(); ++i) {
            const int a = m_welder.of(segments[i].a);
            const int b = m_welder.of(segments[i].b);
            if (a != b) m_pieces.push_back({a, b, static_cast<std::int32_t>(i), true});
        }
    }

    PlanarMap run() {
        for (int round = 0; round < kMostRounds && !m_task.cancelled() && findSplits(); ++round) split();
        return m_task.cancelled() ? PlanarMap() : result();
    }

  private:
    Point point(std::int32_t index) const { return m_welder.points()[static_cast<std::size_t>(index)]; }
    const Piece& piece(std::int32_t index) const { return m_pieces[static_cast<std::size_t>(index)]; }

    bool findSplits() {
        m_splits.clear();
        const PieceGrid grid(m_pieces, m_welder.points());
        for (std::size_t cell = 0; cell < grid.cells() && !m_task.cancelled(); ++cell) {
            const auto in = grid.in(cell);
            for (std::size_t i = 0; i < in.size(); ++i) {
                for (std::size_t k = i + 1; k < in.size(); ++k) meet(in[i], in[k]);
            }
        }
        return !m_splits.empty() && !m_task.cancelled();
    }

    void meet(std::int32_t first, std::int32_t second) {
        const Piece& s = piece(first);
        const Piece& t = piece(second);
        if (!s.isNew && !t.isNew) return;
        const Point a = point(s.a);
        const Point b = point(s.b);
        const Point c = point(t.a);
        const Point d = point(t.b);
        if (std::max(a.x, b.x) < std::min(c.x, d.x) - kSame ||
            std::max(c.x, d.x) < std::min(a.x, b.x) - kSame ||
            std::max(a.y, b.y) < std::min(c.y, d.y) - kSame ||
            std::max(c.y, d.y) < std::min(a.y, b.y) - kSame)
            return;
        const bool touches = touch(first, t.a) | touch(first, t.b) | touch(second, s.a) | touch(second, s.b);
        const bool shareEnd = s.a == t.a || s.a == t.b || s.b == t.a || s.b == t.b;
        if (touches || shareEnd) return;
        if (orientation(a, b, c) * orientation(a, b, d) >= 0) return;
        if (orientation(c, d, a) * orientation(c, d, b) >= 0) return;
        cross(first, second);
    }

    /// Splits a piece at a point that lies on it.
    bool touch(std::int32_t index, std::int32_t at) {
        const Piece& one = piece(index);
        if (one.a == at || one.b == at) return false;
        const Point a = point(one.a);
        const Point b = point(one.b);
        const Point p = point(at);
        if (distanceToSegment(p, a, b) > kSame) return false;
        m_splits.push_back({index, dot(p - a, b - a) / dot(b - a, b - a), at});
        return true;
    }

    void cross(std::int32_t first, std::int32_t second) {
        const Point a = point(piece(first).a);
        const Point c = point(piece(second).a);
        const Point along = point(piece(first).b) - a;
        const Point other = point(piece(second).b) - c;
        const double denominator = geometry::cross(along, other);
        if (denominator == 0) return;
        const double share = std::clamp(geometry::cross(c - a, other) / denominator, 0.0, 1.0);
        const double otherShare = std::clamp(geometry::cross(c - a, along) / denominator, 0.0, 1.0);
        const std::int32_t at = m_welder.of(a + along * share);
        addSplit(first, share, at);
        addSplit(second, otherShare, at);
    }

    void addSplit(std::int32_t index, double share, std::int32_t at) {
        if (piece(index).a != at && piece(index).b != at) m_splits.push_back({index, share, at});
    }

    void split() {
        std::sort(m_splits.begin(), m_splits.end(), [](const Split& a, const Split& b) {
            return std::tie(a.piece, a.share, a.point) < std::tie(b.piece, b.share, b.point);
        });
        std::vector<Piece> next;
        std::size_t at = 0;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            Piece rest = m_pieces[i];
            rest.isNew = false;
            for (; at < m_splits.size() && m_splits[at].piece == static_cast<std::int32_t>(i); ++at) {
                const std::int32_t middle = m_splits[at].point;
                if (middle == rest.a || middle == rest.b) continue;
                next.push_back({rest.a, middle, rest.owner, true});
                rest.a = middle;
                rest.isNew = true;
            }
            next.push_back(rest);
        }
        m_pieces = std::move(next);
    }

    PlanarMap result() {
        PlanarMap map;
        std::vector<std::int32_t> number(m_welder.points().size(), -1);
        for (Piece& one : m_pieces) { // points without an edge are left out
            for (std::int32_t* end : {&one.a, &one.b}) {
                std::int32_t& known = number[static_cast<std::size_t>(*end)];
                if (known < 0) {
                    known = static_cast<std::int32_t>(map.points.size());
                    map.points.push_back(point(*end));
                }
                *end = known;
            }
            if (one.b < one.a) std::swap(one.a, one.b);
        }
        std::sort(m_pieces.begin(), m_pieces.end(), [](const Piece& x, const Piece& y) {
            return std::tie(x.a, x.b, x.owner) < std::tie(y.a, y.b, y.owner);
        });
        for (const Piece& one : m_pieces) {
            if (map.edges.empty() || map.edges.back().a != one.a || map.edges.back().b != one.b) {
                map.edges.push_back({one.a, one.b});
                map.start.push_back(static_cast<std::int32_t>(map.owners.size()));
            }
            map.owners.push_back(one.owner);
        }
        map.start.push_back(static_cast<std::int32_t>(map.owners.size()));
        return map;
    }

    const base::Task& m_task;
    PointWelder m_welder;
    std::vector<Piece> m_pieces;
    std::vector<Split> m_splits;
};

} // namespace

std::int32_t PlanarMap::edgeBetween(std::int32_t a, std::int32_t b) const {
    const Edge wanted{std::min(a, b), std::max(a, b)};
    const auto found = std::lower_bound(edges.begin(), edges.end(), wanted, [](const Edge& x, const Edge& y) {
        return std::tie(x.a, x.b) < std::tie(y.a, y.b);
    });
    if (found == edges.end() || found->a != wanted.a || found->b != wanted.b) return -1;
    return static_cast<std::int32_t>(found - edges.begin());
}

PlanarMap planarMap(const std::vector<Segment>& segments, const base::Task& task) {
    return Noding(segments, task).run();
}

} // namespace vidette::geometry
