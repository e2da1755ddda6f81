// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

/// Fills and marks that canvas, legend and lists share, so that a sign means the same everywhere. Hatching
/// carries the meaning without colour.
namespace vidette::ui {

/// Blind: vermilion lines at 45° on a light tint. Lines begin at the painter's brush origin, which the caller
/// ties to the plan, so that they stay where they are while the view moves.
void fillBlind(QPainter& painter, const QPainterPath& path, const Theme& theme);
/// Privacy mask: cross-hatched.
void fillPrivacy(QPainter& painter, const QPainterPath& path, const Theme& theme);
/// The ground of a blind spot without its hatching.
QColor blindTint(const Theme& theme);
/// A class zone: the density's colour laid on the canvas, so that what lies below shows through a little.
QColor classFill(double pixelsPerMetre, const Theme& theme);

/// The number of a blind spot in a filled circle.
void drawBlindBadge(QPainter& painter, QPointF centre, int number, const Theme& theme);
/// Text in the middle of `at` with a soft outline, readable on every class colour.
void drawLabel(QPainter& painter, QPointF at, const QString& words, const QFont& font, const QColor& colour,
               const Theme& theme);
/// Words in a rounded box beside a point: values while dragging.
void drawBubble(QPainter& painter, QPointF at, const QString& words, const Theme& theme);

} // namespace vidette::ui
