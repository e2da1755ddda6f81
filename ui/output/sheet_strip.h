// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/output/sheet.h"
#include "ui/output/sheet_content.h"

#include <QPainter>

/// What stands below the plan on a sheet: legend, scale bar, north and the title block.
namespace vidette::ui {

/// `scene`: the plan of this sheet; `box`: the strip in points of paper.
void paintStrip(QPainter& painter, const Scene& scene, const SheetContent& content, const SheetPlan& plan,
                std::size_t sheet, const QRectF& box);

} // namespace vidette::ui
