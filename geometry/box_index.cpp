// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/box_index.h"

#include "geometry/hilbert.h"

#include <cmath>
#include <numeric>

namespace vidette::geometry {
namespace {

bool usable(const Box& box) {
    return !box.empty() && std::isfinite(box.low.x + box.low.y + box.high.x + box.high.y);
}

} // namespace

BoxIndex::BoxIndex(const std::vector<Box>& boxes) {
    Box bounds;
    for (const Box& box : boxes) {
        if (usable(box)) bounds.include(box);
    }
    if (bounds.empty()) return;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
    order.reserve(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (usable(boxes[i]))
            order.emplace_back(placeOnHilbertCurve((boxes[i].low + boxes[i].high) * 0.5, bounds),
                               static_cast<std::uint32_t>(i));
    }
    std::sort(order.begin(), order.end());
    m_levels.emplace_back();
    for (const auto& [place, item] : order) {
        m_items.push_back(item);
        m_levels[0].push_back(boxes[item]);
    }
    while (m_levels.back().size() > 1) {
        const auto& children = m_levels.back();
        std::vector<Box> parents((children.size() + kChildren - 1) / kChildren);
        for (std::size_t i = 0; i < children.size(); ++i) parents[i / kChildren].include(children[i]);
        m_levels.push_back(std::move(parents));
    }
}

std::size_t BoxIndex::below(std::size_t level, std::size_t node) const {
    std::size_t each = 1;
    for (std::size_t i = 0; i < level; ++i) each *= kChildren;
    return std::min((node + 1) * each, m_items.size()) - node * each;
}

} // namespace vidette::geometry
