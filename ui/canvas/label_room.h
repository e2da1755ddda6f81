// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

/// Room for words and badges on one picture. Who asks first gets the place, so the most important ask first,
/// and nothing ever covers what stands there already. Cost of a question: the boxes near it.
namespace vidette::ui {

class LabelRoom {
  public:
    /// For a picture of `size` points; only what lies whole in it gets a place.
    explicit LabelRoom(QSizeF size);

    /// Keeps the box free from now on, whatever stands there: the sign of a camera.
    void reserve(const QRectF& box);
    bool free(const QRectF& box) const;
    /// Reserves all boxes if all of them are free.
    bool take(const std::vector<QRectF>& boxes);
    /// Reserves a box of `size` around the first of `middles` where it is free, and gives that middle.
    std::optional<QPointF> place(QSizeF size, const std::vector<QPointF>& middles);

  private:
    template<typename Visit>
    void eachCell(const QRectF& box, Visit&& visit) const;

    QRectF m_picture;
    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

/// Boxes that words of this height cover along the middle part of a line, `length` points long.
std::vector<QRectF> boxesAlong(QLineF line, double length, double height);

} // namespace vidette::ui
