// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/box_index.h"

#include <cmath>
#include <numeric>

namespace vidette::geometry {
namespace {

constexpr double kCurveSteps = 65535;

/// The bits of a 16-bit number with a gap after each.
std::uint32_t spread(std::uint32_t bits) {
    bits = (bits | (bits << 8)) & 0x00FF00FFU;
    bits = (bits | (bits << 4)) & 0x0F0F0F0FU;
    bits = (bits | (bits << 2)) & 0x33333333U;
    return (bits | (bits << 1)) & 0x55555555U;
}

/// How far along the curve the middle of the box lies (Morton 1966).
std::uint32_t placeOnCurve(const Box& box, const Box& bounds) {
    const auto step = [](double at, double low, double high) {
        const double share = high > low ? (at - low) / (high - low) : 0;
        return static_cast<std::uint32_t>(std::clamp(share, 0.0, 1.0) * kCurveSteps);
    };
    const Point middle = (box.low + box.high) * 0.5;
    return spread(step(middle.x, bounds.low.x, bounds.high.x)) |
           (spread(step(middle.y, bounds.low.y, bounds.high.y)) << 1);
}

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
            order.emplace_back(placeOnCurve(boxes[i], bounds), static_cast<std::uint32_t>(i));
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
