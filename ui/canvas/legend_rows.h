// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <functional>
#include <vector>

/// What the legend of a picture says, for the canvas and for paper: only what is in the picture. The
/// functions keep references to the scene and live no longer than it does.
namespace vidette::ui {

struct LegendRow {
    QString words;
    std::function<void(QPainter&, const QPainterPath&)> fill; ///< paints a swatch of this outline
};

/// "Seen at 1 m, by class".
QString legendTitle(const Scene& scene);
/// The classes that are to be seen, the densest first.
std::vector<LegendRow> classRows(const Scene& scene);
/// Blind spots and what must not be seen.
std::vector<LegendRow> signRows(const Scene& scene);

} // namespace vidette::ui
