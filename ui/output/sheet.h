// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/polygon.h"

#include <QPageSize>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <optional>
#include <vector>

/// How a part of the plan is laid out on sheets of paper at a true scale: which sheets, and which part of the
/// plan each of them shows. Pure figures: sheet_painter.h paints them.
///
/// Lengths on paper are millimetres from the upper left corner of the sheet, y down. At 1 : s, a metre of the
/// plan is 1000 / s mm long on every sheet, whatever its size. Where the part does not fit on one sheet,
/// neighbours overlap, so that they can be trimmed and joined.
namespace vidette::ui {

enum class Paper { A4, A3, A2, A1, A0 };

struct SheetWish {
    Paper paper = Paper::A4;
    bool isLandscape = true;
    /// 1 : this; nothing = the largest of usualScales() at which everything is on one sheet.
    std::optional<int> scale;
    double overlap = 10; ///< mm of the plan that neighbouring sheets share

    bool operator==(const SheetWish&) const = default;
};

struct Sheet {
    int row = 0; ///< from the top
    int column = 0;
    geometry::Box part; ///< of the plan, m

    bool operator==(const Sheet&) const = default;
};

struct SheetPlan {
    SheetWish wish;
    int scale = 100; ///< 1 : this
    QSizeF size;     ///< of the paper, mm
    QRectF frame;    ///< where the plan is drawn
    QRectF strip;    ///< where legend and title block stand
    int columns = 1;
    int rows = 1;
    std::vector<Sheet> sheets; ///< row by row

    bool operator==(const SheetPlan&) const = default;
};

/// No more sheets than this are made of one plan.
inline constexpr std::size_t kMostSheets = 200;

/// Scales that drawings are made at, the largest first: 1 : 10 … 1 : 200,000.
const std::vector<int>& usualScales();
QPageSize pageSizeOf(Paper paper);

/// The sheets that show `part` of the plan. Fails with "nothing_there" (an empty part), "bad_value" (a scale
/// below 1 : 1, an overlap that leaves nothing of the frame), "too_many_sheets" (more than kMostSheets; at
/// 1 : 200,000 on one sheet: "bad_value").
base::Result<SheetPlan> sheetsOf(const SheetWish& wish, const geometry::Box& part);

} // namespace vidette::ui
