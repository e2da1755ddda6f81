// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"
#include "ui/plots/drawn_plot.h"

#include <vector>

/// A ranking as stacked bars, best first: each piece is what one criterion contributes, named where it is
/// wide enough, the total at the end. What counts against an alternative is stacked to the left of a line at
/// zero. Methods without contributions show plain bars of their totals. A click asks about a piece or a
/// total; a table beside it does so by key.
namespace vidette::ui {

class ContributionPlot final : public DrawnPlot {
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
    void paint() override;
    int neededHeight() const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    /// What one criterion adds, from the side of zero outwards.
    struct Piece {
        std::size_t criterion = 0;
        double from = 0;
        double to = 0;
    };
    std::vector<Piece> piecesOf(std::size_t alternative) const;
    void measure();
    double across(double value) const;
    QRectF barOf(std::size_t row, const Piece& piece) const;
    void drawPieces(std::size_t row);
    void drawWords(std::size_t row);

    report::Decision m_decision;
    int m_mostShown;
    int m_row;
    std::vector<std::size_t> m_order; ///< alternatives shown, best first
    double m_least = 0;               ///< where the bars end at the left and at the right
    double m_most = 1;
};

} // namespace vidette::ui
