// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"
#include "ui/plots/plot.h"

/// A ranking as stacked bars, best first: each piece is what one criterion contributes, named where it is
/// wide enough, the total at the end. Methods without contributions show plain bars of their totals.
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

  protected:
    void draw() override;

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
