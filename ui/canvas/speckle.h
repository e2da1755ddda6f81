// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRectF>

#include <vector>

/// Very many boxes of a few pixels in one colour, smoothly: every pixel takes on the share of it that boxes
/// cover. Exact while boxes do not overlap, and some fifty times faster than asking the painter for each.
namespace vidette::ui {

class Speckle {
  public:
    /// For a picture of `size` points at `ratio` pixels a point.
    Speckle(QSizeF size, double ratio);

    void add(const QRectF& box);
    /// Lays what was added on the picture.
    void paint(QPainter& painter, const QColor& colour) const;

  private:
    int m_width;
    int m_height;
    double m_ratio;
    bool m_empty = true;
    std::vector<float> m_covered; ///< 0 … 1 of each pixel, row by row; more where boxes overlap
};

} // namespace vidette::ui
