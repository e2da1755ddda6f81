// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/output/sheet.h"
#include "ui/output/sheet_content.h"

#include <QPainter>

/// Paints sheets: the plan at its scale, clipped to the frame, with marks where the next sheet goes on; below
/// it legend, scale bar, north (of maps) and the title block; at the foot a bar of exactly 100 mm by which
/// the print can be measured.
///
/// The unit of a painter is a point of paper, kPointsPerMm to the millimetre, so that signs, hatching and
/// letters are as large on every sheet, whatever its scale: the letters of names 2.75 mm.
namespace vidette::ui {

inline constexpr double kPointsPerMm = 4;
/// Length of the bar at the foot, mm.
inline constexpr double kMeasuringBar = 100;

/// `ground`: as onPaper() made it. Polls the task; what is cancelled is only partly painted.
void paintSheet(QPainter& painter, const GroundContent& ground, const SheetContent& content,
                const SheetPlan& plan, std::size_t sheet, const base::Task& task);

} // namespace vidette::ui
