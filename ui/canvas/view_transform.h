// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

/// The one home of the conversion between the plan (metres, y up) and the canvas (points of the screen, y
/// down). The scale is the same in both directions.
namespace vidette::ui {

class ViewTransform {
  public:
    static constexpr double kSmallest = 0.002; ///< points per metre: a whole country on the screen
    static constexpr double kLargest = 4000;   ///< points per metre: a millimetre is four points

    double scale() const { return m_scale; } ///< points per metre
    QPointF toScreen(geometry::Point p) const;
    geometry::Point toPlan(QPointF p) const;
    double toMetres(double points) const { return points / m_scale; }

    /// Shows the box in the middle of this part of the canvas. An empty box shows ten metres around the
    /// origin.
    void fit(const geometry::Box& box, const QRectF& room);
    /// Larger or smaller by `factor`; the plan point under `at` stays under it.
    void zoom(QPointF at, double factor);
    void pan(QPointF by);
    void centre(geometry::Point at, QPointF screen);

    QPolygonF toScreen(const geometry::Ring& ring) const;
    /// Outer ring and holes, filled by the even-odd rule.
    QPainterPath toScreen(const geometry::Polygon& polygon) const;
    QPainterPath toScreen(const geometry::Polygons& polygons) const;

    bool operator==(const ViewTransform&) const = default;

  private:
    double m_scale = 50;
    geometry::Point m_origin; ///< plan point at the canvas's top left corner
};

} // namespace vidette::ui
