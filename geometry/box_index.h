// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

/// Which of many boxes touch an area: a packed R-tree. Boxes are sorted along a Hilbert curve by their
/// middles and every sixteen neighbours share a parent, level by level, so that the tree is a few plain
/// arrays (Kamel and Faloutsos 1993).
///
///     const BoxIndex index(boxes);
///     index.visit(area, [&](std::size_t i) { … boxes[i] … });
///
/// A box that only touches the area is found too; empty boxes, and those with a coordinate that is no number,
/// never are. The order of visits is that of the curve and the same in every run. Cost: O(n log n) to build,
/// about 40 bytes a box; a visit O(log n + found). May be read from several threads at once.
namespace vidette::geometry {

class BoxIndex {
  public:
    BoxIndex() = default;
    explicit BoxIndex(const std::vector<Box>& boxes);

    std::size_t size() const { return m_items.size(); }
    /// Around everything; the empty box when there is nothing.
    Box bounds() const { return m_levels.empty() ? Box{} : m_levels.back().front(); }

    /// Calls `found(i)` for every box that touches `area`.
    template<typename Found>
    void visit(const Box& area, Found&& found) const {
        visitCoarsely(area, 0, std::forward<Found>(found), [](const Box&, std::size_t) {});
    }

    /// Like visit(), but neighbours that together are smaller than `grain` in both directions are not told
    /// apart: `merged(box, count)` is called for all of them at once. What a picture needs whose pixels are
    /// larger than the things on it: its cost is bounded by pixels, not by things.
    template<typename Found, typename Merged>
    void visitCoarsely(const Box& area, double grain, Found&& found, Merged&& merged) const {
        if (!m_levels.empty() && !area.empty()) descend(m_levels.size() - 1, 0, {area, grain}, found, merged);
    }

  private:
    static constexpr std::size_t kChildren = 16;

    struct Wanted {
        Box area;
        double grain = 0;
    };

    static bool touches(const Box& a, const Box& b) {
        return a.low.x <= b.high.x && b.low.x <= a.high.x && a.low.y <= b.high.y && b.low.y <= a.high.y;
    }
    static bool smaller(const Box& box, double grain) {
        return box.high.x - box.low.x < grain && box.high.y - box.low.y < grain;
    }
    std::size_t below(std::size_t level, std::size_t node) const;

    template<typename Found, typename Merged>
    void descend(std::size_t level, std::size_t node, const Wanted& wanted, Found& found,
                 Merged& merged) const {
        const Box& box = m_levels[level][node];
        if (!touches(box, wanted.area)) return;
        if (level == 0) return static_cast<void>(found(std::size_t{m_items[node]}));
        if (smaller(box, wanted.grain)) return static_cast<void>(merged(box, below(level, node)));
        const std::size_t last = std::min((node + 1) * kChildren, m_levels[level - 1].size());
        for (std::size_t child = node * kChildren; child < last; ++child) {
            descend(level - 1, child, wanted, found, merged);
        }
    }

    std::vector<std::uint32_t> m_items;     ///< in the order of the curve
    std::vector<std::vector<Box>> m_levels; ///< [0] = the boxes of m_items, [k] = parents of [k − 1]
};

} // namespace vidette::geometry
