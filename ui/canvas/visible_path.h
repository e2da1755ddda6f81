// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

/// Figures of the plan as the screen can show them: points closer together than it resolves are left out,
/// and what reaches far out of the picture is cut off outside its edge, so that the boundary of a city costs
/// no more than a room when one looks at a door of it.
namespace vidette::ui {

/// The ring in points of the screen; fewer than three points when it is too small to be seen.
QPolygonF visibleRing(const Scene& scene, const geometry::Ring& ring);
/// Outer rings and holes, filled by the even-odd rule.
QPainterPath visiblePath(const Scene& scene, const geometry::Polygon& polygon);
QPainterPath visiblePath(const Scene& scene, const geometry::Polygons& polygons);
QPolygonF visibleLine(const Scene& scene, const geometry::Polyline& line);
/// A box of the plan on the screen.
QRectF screenRect(const ViewTransform& view, const geometry::Box& box);

} // namespace vidette::ui
