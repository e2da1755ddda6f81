// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/hilbert.h"

#include <algorithm>
#include <utility>

namespace vidette::geometry {
namespace {

constexpr std::uint32_t kCurveSide = 1U << 16;

std::uint32_t alongCurve(std::uint32_t x, std::uint32_t y) {
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

} // namespace

std::uint32_t placeOnHilbertCurve(Point p, const Box& bounds) {
    const auto cell = [](double at, double low, double high) {
        const double share = high > low ? (at - low) / (high - low) : 0;
        return static_cast<std::uint32_t>(std::clamp(share, 0.0, 1.0) * (kCurveSide - 1));
    };
    return alongCurve(cell(p.x, bounds.low.x, bounds.high.x), cell(p.y, bounds.low.y, bounds.high.y));
}

} // namespace vidette::geometry
