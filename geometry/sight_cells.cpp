// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/sight_cells.h"

#include "geometry/predicates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::geometry {
namespace {

/// Takes sides between triangles away, the longest first, where what is left on both their ends stays convex
/// (Hertel and Mehlhorn 1983). A side i of triangle t is 4 · t + i, as in the mesh, and runs
/// counter-clockwise.
class Joining {
  public:
    Joining(const SightMesh& mesh, const SightHeights& heights)
        : m_mesh(mesh), m_heights(heights), m_next(4 * mesh.triangles().size()), m_before(m_next.size()),
          m_isGone(m_next.size()) {
        for (int triangle = 0; triangle < count(); ++triangle) {
            m_roots.push_back(triangle);
            m_sizes.push_back(3);
            for (int i = 0; i < 3; ++i) {
                const int side = 4 * triangle + i;
                m_next[index(side)] = 4 * triangle + (i + 1) % 3;
                m_before[index(side)] = 4 * triangle + (i + 2) % 3;
            }
        }
    }

    void run() {
        std::vector<std::pair<double, int>> candidates;
        forEachSide([&](int side) {
            if (beyond(side) < side || !isOpen(side)) return;
            const Point along = m_mesh.point(end(side)) - m_mesh.point(start(side));
            candidates.emplace_back(-dot(along, along), side);
        });
        std::sort(candidates.begin(), candidates.end());
        for (const auto& [length, side] : candidates) joinAcross(side);
    }

    template<typename Work>
    void forEachSide(Work work) const {
        for (int triangle = 0; triangle < count(); ++triangle) {
            if (!m_mesh.triangle(triangle).isUsed()) continue;
            for (int i = 0; i < 3; ++i) work(4 * triangle + i);
        }
    }

    int count() const { return static_cast<int>(m_mesh.triangles().size()); }
    bool isGone(int side) const { return m_isGone[index(side)]; }
    int next(int side) const { return m_next[index(side)]; }
    std::int32_t start(int side) const { return corner(side, 1); }
    std::int32_t end(int side) const { return corner(side, 2); }
    std::int32_t beyond(int side) const { return m_mesh.triangle(side >> 2).beyond[side & 3]; }

    /// Sight goes on behind this side.
    bool isOpen(int side) const {
        const std::int32_t sheets = m_mesh.triangle(side >> 2).sheets[side & 3];
        return beyond(side) >= 0 && (sheets < 0 || !m_mesh.stops(sheets, m_heights));
    }

    /// The triangle that stands for the cell of this one.
    int rootOf(int triangle) {
        while (m_roots[index(triangle)] != triangle) {
            m_roots[index(triangle)] = m_roots[index(m_roots[index(triangle)])];
            triangle = m_roots[index(triangle)];
        }
        return triangle;
    }

  private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    std::int32_t corner(int side, int after) const {
        return m_mesh.triangle(side >> 2).vertex[((side & 3) + after) % 3];
    }

    /// Clearly to the left: a corner that is almost straight is none that rounded numbers could judge.
    bool turnsLeft(int in, int out) const {
        constexpr double kLeastSine = 1e-6;
        const Point a = m_mesh.point(start(in));
        const Point b = m_mesh.point(end(in));
        const Point c = m_mesh.point(end(out));
        const double turn = cross(b - a, c - b);
        const double lengths = dot(b - a, b - a) * dot(c - b, c - b);
        return turn > 0 && turn * turn > kLeastSine * kLeastSine * lengths && orientation(a, b, c) > 0;
    }

    void joinAcross(int side) {
        const int twin = beyond(side);
        const int root = rootOf(side >> 2);
        const int other = rootOf(twin >> 2);
        const int size = m_sizes[index(root)] + m_sizes[index(other)] - 2;
        if (root == other || size > SightCells::kMostSides) return;
        const int before = m_before[index(side)];
        const int after = m_next[index(side)];
        const int twinBefore = m_before[index(twin)];
        const int twinAfter = m_next[index(twin)];
        if (!turnsLeft(before, twinAfter) || !turnsLeft(twinBefore, after)) return;
        link(before, twinAfter);
        link(twinBefore, after);
        m_isGone[index(side)] = m_isGone[index(twin)] = true;
        m_roots[index(other)] = root;
        m_sizes[index(root)] = size;
    }
    void link(int side, int next) {
        m_next[index(side)] = next;
        m_before[index(next)] = side;
    }

    const SightMesh& m_mesh;
    const SightHeights& m_heights;
    std::vector<int> m_next; ///< [side] around its cell
    std::vector<int> m_before;
    std::vector<bool> m_isGone; ///< [side] between joined triangles
    std::vector<int> m_roots;   ///< [triangle]
    std::vector<int> m_sizes;   ///< [root] sides of its cell
};

/// What all sides of a cell share in their numbers.
std::int32_t numberOf(std::size_t cell, std::size_t sides) {
    return static_cast<std::int32_t>(64 * cell + 8 * (sides - 1));
}

} // namespace

SightCells::SightCells(const SightMesh& mesh, const SightHeights& heights) : m_mesh(mesh) {
    Joining joining(mesh, heights);
    joining.run();
    m_firstSides.assign(mesh.triangles().size(), -1);
    std::vector<int> around; // sides, cell by cell
    std::vector<std::int32_t> numbers(4 * mesh.triangles().size());
    std::vector<std::int32_t> firstOfRoot(mesh.triangles().size(), -1);
    joining.forEachSide([&](int first) {
        std::int32_t& known = firstOfRoot[static_cast<std::size_t>(joining.rootOf(first >> 2))];
        if (joining.isGone(first) || known >= 0) return;
        const std::size_t begin = around.size();
        int side = first;
        do {
            around.push_back(side);
            side = joining.next(side);
        } while (side != first);
        known = numberOf(m_cells.size(), around.size() - begin);
        for (std::size_t i = begin; i < around.size(); ++i)
            numbers[static_cast<std::size_t>(around[i])] = known + static_cast<std::int32_t>(i - begin);
        m_cells.emplace_back();
    });
    for (const int side : around) {
        const std::int32_t number = numbers[static_cast<std::size_t>(side)];
        const int beyond = joining.beyond(side);
        const std::int32_t far = beyond < 0 ? kOutside : numbers[static_cast<std::size_t>(beyond)];
        const Point corner = mesh.point(joining.start(side));
        Cell& cell = m_cells[static_cast<std::size_t>(cellOf(number))];
        const int place = placeOf(number);
        cell.sides[place] = {beyond < 0 || joining.isOpen(side) ? far : ~far, joining.start(side)};
        cell.x[place / 4][place % 4] = static_cast<float>(corner.x);
        cell.y[place / 4][place % 4] = static_cast<float>(corner.y);
        m_extent = std::max({m_extent, std::abs(corner.x), std::abs(corner.y)});
    }
    for (int triangle = 0; triangle < joining.count(); ++triangle)
        m_firstSides[static_cast<std::size_t>(triangle)] =
            firstOfRoot[static_cast<std::size_t>(joining.rootOf(triangle))];
}

} // namespace vidette::geometry
