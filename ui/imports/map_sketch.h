// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <QWidget>

#include <vector>

/// Where a map lies beside the plan: some of its edges, its bounds, and the bounds of the plan. A wrong frame
/// is seen at once, for then the two lie far apart.
namespace vidette::ui {

class MapSketch final : public QWidget {
    Q_OBJECT

  public:
    explicit MapSketch(QWidget* parent);

    /// `pieces` = ends of edges, two by two; boxes may be empty. All in metres of the plan.
    void show(std::vector<geometry::Point> pieces, const geometry::Box& map, const geometry::Box& plan);
    QSize sizeHint() const override { return {320, 220}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<geometry::Point> m_pieces;
    geometry::Box m_map;
    geometry::Box m_plan;
};

/// How far two boxes are apart, metres; 0 where they meet or one is empty.
double distanceBetween(const geometry::Box& a, const geometry::Box& b);
/// "The map lies 312 km from the plan", or that it lies on it, beside it; "" where one of them is empty.
QString distanceText(const geometry::Box& map, const geometry::Box& plan);

} // namespace vidette::ui
