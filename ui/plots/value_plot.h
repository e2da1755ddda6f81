// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "ui/plots/plot.h"

#include <vector>

/// What the values of a criterion are worth: the line between the points that were given, 0 below, 1 above,
/// and where the alternatives stand on it, each with its id.
namespace vidette::ui {

class ValuePlot final : public Plot {
    Q_OBJECT

  public:
    struct Mark {
        QString id;
        double value = 0;
    };
    explicit ValuePlot(QWidget* parent);

    /// Points by rising x, two at least; none shows an empty picture.
    void show(std::vector<mcda::ValuePoint> points, std::vector<Mark> marks, const QString& unit);
    QSize sizeHint() const override { return {320, 168}; }

  protected:
    void draw() override;

  private:
    void drawMarks();

    std::vector<mcda::ValuePoint> m_points;
    std::vector<Mark> m_marks;
    QString m_unit;
};

} // namespace vidette::ui
