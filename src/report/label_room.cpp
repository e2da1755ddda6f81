// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/label_room.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::report {
namespace {

bool overlap(const LabelBox& a, const LabelBox& b) {
    return std::abs(a.middle.x - b.middle.x) * 2 < a.width + b.width &&
           std::abs(a.middle.y - b.middle.y) * 2 < a.height + b.height;
}

} // namespace

bool LabelRoom::isFree(const LabelBox& box) const {
    const bool inside = box.middle.x - box.width / 2 >= 0 && box.middle.x + box.width / 2 <= m_width &&
                        box.middle.y - box.height / 2 >= 0 && box.middle.y + box.height / 2 <= m_height;
    return inside && std::none_of(m_taken.begin(), m_taken.end(),
                                  [&](const LabelBox& taken) { return overlap(box, taken); });
}

PagePoint LabelRoom::place(const LabelBox& wanted, double reach) {
    constexpr double kRing = 4; // pixels between rings
    constexpr int kDirections = 24;
    LabelBox box = wanted;
    for (double radius = 0; radius <= reach; radius += kRing) {
        for (int i = 0; i < (radius > 0 ? kDirections : 1); ++i) {
            const double angle = 2 * std::numbers::pi * i / kDirections;
            box.middle = {wanted.middle.x + radius * std::cos(angle),
                          wanted.middle.y + radius * std::sin(angle)};
            if (!isFree(box)) continue;
            take(box);
            return box.middle;
        }
    }
    take(wanted);
    return wanted.middle;
}

} // namespace vidette::report
