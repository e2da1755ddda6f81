// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"
#include "ui/plots/plot.h"

/// A ranking as stacked bars, best first: each piece is what one criterion contributes, named where it is
/// wide enough, the total at the end. Methods without contributions show plain bars of their totals. A click
/// asks about a piece or a total; a table beside it does so by key.
namespace vidette::ui {

class ContributionPlot final : public Plot {
    Q_OBJECT

  public:
    /// `most` alternatives are shown; `row` is the height of one in points.
    ContributionPlot(int most, int row, QWidget* parent);

    void show(const report::Decision& decision);
    void clear();
    QSize sizeHint() const override;

    /// The colour of criterion number `index`, in the order of Okabe and Ito; begins again after eight.
    static QColor criterionColour(std::size_t index, const QPalette& palette);

  signals:
    /// `criterion` is empty where the whole is asked about.
    void asked(const QString& alternative, const QString& criterion);

  protected:
    void draw() override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void drawPieces(const std::vector<std::size_t>& order);
    void drawWords(const std::vector<std::size_t>& order);
    double widthOf(double value) const;

    report::Decision m_decision;
    int m_most;
    int m_row;
    int m_rows = 0;
    double m_largest = 1;
};

} // namespace vidette::ui
