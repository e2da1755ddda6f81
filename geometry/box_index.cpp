// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/box_index.h"

#include <cmath>
#include <numeric>

namespace vidette::geometry {
namespace {

constexpr std::uint32_t kCurveSide = 1U << 16;

/// How far along the Hilbert curve of 2^16 × 2^16 cells the cell (x, y) lies. Unlike on simpler curves,
/// neighbours along it are neighbours on the plane, so that boxes with a common parent lie close together
/// however many there are.
std::uint32_t alongHilbert(std::uint32_t x, std::uint32_t y) {
    std::uint32_t place = 0;
    for (std::uint32_t side = kCurveSide / 2; side > 0; side /= 2) {
        const std::uint32_t right = (x & side) != 0 ? 1 : 0;
        const std::uint32_t up = (y & side) != 0 ? 1 : 0;
        place += side * side * ((3 * right) ^ up);
        if (up == 1) continue;
        if (right == 1) {
            x = kCurveSide - 1 - x;
            y = kCurveSide - 1 - y;
        }
        std::swap(x, y);
    }
    return place;
}

std::uint32_t placeOnCurve(const Box& box, const Box& bounds) {
    const auto step = [](double at, double low, double high) {
        const double share = high > low ? (at - low) / (high - low) : 0;
        return static_cast<std::uint32_t>(std::clamp(share, 0.0, 1.0) * (kCurveSide - 1));
    };
    const Point middle = (box.low + box.high) * 0.5;
    return alongHilbert(step(middle.x, bounds.low.x, bounds.high.x),
                        step(middle.y, bounds.low.y, bounds.high.y));
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
