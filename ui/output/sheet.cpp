// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace vidette::ui {
namespace {

constexpr double kMargin = 10; ///< mm; every printer reaches so far
constexpr double kStrip = 42;  ///< mm high
constexpr double kAir = 4; ///< mm left around the plan where the scale is free, for signs on its outer walls
constexpr double kMillimetres = 1000;
constexpr double kRounding = 1e-9;

/// Metres of the plan that the frame holds at this scale.
QSizeF held(const SheetPlan& plan, int scale) {
    return plan.frame.size() * (scale / kMillimetres);
}

/// How many frames of `length`, joined with `overlap`, are as long as `wanted`.
double countOf(double wanted, double length, double overlap) {
    if (wanted <= length * (1 + kRounding)) return 1;
    return std::ceil((wanted - overlap) / (length - overlap) - kRounding);
}

std::optional<int> largestScale(const SheetPlan& plan, QSizeF wanted) {
    for (const int scale : usualScales()) {
        const QSizeF room = (plan.frame.size() - QSizeF(2 * kAir, 2 * kAir)) * (scale / kMillimetres);
        if (wanted.width() <= room.width() && wanted.height() <= room.height()) return scale;
    }
    return std::nullopt;
}

SheetPlan blank(const SheetWish& wish) {
    SheetPlan plan;
    plan.wish = wish;
    plan.size = pageSizeOf(wish.paper).size(QPageSize::Millimeter);
    if (wish.isLandscape) plan.size.transpose();
    const QRectF inside = QRectF(QPointF(0, 0), plan.size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    plan.strip = inside.adjusted(0, inside.height() - kStrip, 0, 0);
    plan.frame = inside.adjusted(0, 0, 0, -kStrip);
    return plan;
}

/// Row by row around the middle of the part.
void addSheets(SheetPlan& plan, const geometry::Box& part) {
    const QSizeF size = held(plan, plan.scale);
    const double overlap = plan.wish.overlap * plan.scale / kMillimetres;
    const geometry::Point middle = (part.low + part.high) * 0.5;
    const double width = size.width() * plan.columns - overlap * (plan.columns - 1);
    const double height = size.height() * plan.rows - overlap * (plan.rows - 1);
    for (int row = 0; row < plan.rows; ++row) {
        for (int column = 0; column < plan.columns; ++column) {
            const double left = middle.x - width / 2 + column * (size.width() - overlap);
            const double top = middle.y + height / 2 - row * (size.height() - overlap);
            plan.sheets.push_back({row, column, {{left, top - size.height()}, {left + size.width(), top}}});
        }
    }
}

} // namespace

const std::vector<int>& usualScales() {
    static const std::vector<int> kScales{10,   20,   25,    50,    75,    100,   125,   150,    200,   250,
                                          300,  400,  500,   750,   1000,  1250,  1500,  2000,   2500,  4000,
                                          5000, 7500, 10000, 15000, 20000, 25000, 50000, 100000, 200000};
    return kScales;
}

QPageSize pageSizeOf(Paper paper) {
    switch (paper) {
    case Paper::A3:
        return QPageSize(QPageSize::A3);
    case Paper::A2:
        return QPageSize(QPageSize::A2);
    case Paper::A1:
        return QPageSize(QPageSize::A1);
    case Paper::A0:
        return QPageSize(QPageSize::A0);
    default:
        return QPageSize(QPageSize::A4);
    }
}

base::Result<SheetPlan> sheetsOf(const SheetWish& wish, const geometry::Box& part) {
    if (part.empty()) return base::failure("nothing_there", "sheet", "there is nothing on the plan yet");
    SheetPlan plan = blank(wish);
    const double narrow = std::min(plan.frame.width(), plan.frame.height());
    if (!(wish.overlap >= 0 && wish.overlap < narrow / 2))
        return base::failure("bad_value", "overlap", "expected less than half of the sheet");
    const QSizeF wanted(part.high.x - part.low.x, part.high.y - part.low.y);
    const auto scale = wish.scale ? wish.scale : largestScale(plan, wanted);
    if (!scale || *scale < 1)
        return base::failure("bad_value", "scale", "no scale from 1 : 1 to 1 : 200,000 shows this part");
    plan.scale = *scale;
    const QSizeF size = held(plan, plan.scale);
    const double overlap = wish.overlap * plan.scale / kMillimetres;
    const double columns = countOf(wanted.width(), size.width(), overlap);
    const double rows = countOf(wanted.height(), size.height(), overlap);
    if (columns * rows > static_cast<double>(kMostSheets))
        return base::failure("too_many_sheets", "scale",
                             "this would be more than " + std::to_string(kMostSheets) + " sheets");
    plan.columns = static_cast<int>(columns);
    plan.rows = static_cast<int>(rows);
    addSheets(plan, part);
    return plan;
}

} // namespace vidette::ui
