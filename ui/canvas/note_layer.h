// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>
#include <QPolygonF>

/// Words on the plan. A size in metres grows with the plan, one in points stays; the place is where the first
/// line begins, on the line that letters stand on.
namespace vidette::ui {

void paintNotes(QPainter& painter, const Scene& scene);

/// Around its words on the screen; at least as large as a finger needs where they are too small to read.
QPolygonF outlineOf(const estate::Note& note, const ViewTransform& view);
/// Where its first line begins, and how high its letters are on the screen, in points.
QPointF beginOf(const estate::Note& note, const ViewTransform& view);
double letterHeight(const estate::Note& note, const ViewTransform& view);

/// Calls `found(note)` for every note whose words may reach into `area`.
template<typename Found>
void visitNotes(const Places& places, const ViewTransform& view, const geometry::Box& area, Found&& found) {
    constexpr double kFar = 1000; // points: a long line in large letters
    if (places.notes().size() == 0) return;
    places.notes().visit(area.grown(view.toMetres(kFar)), found);
}

} // namespace vidette::ui
