// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/drawn_plot.h"

#include <QStringList>

#include <vector>

class QColor;

/// How far every two members of a group agree: S* of the two, from 0 to 1, as a square of cells. The figure
/// stands in each cell, the darker the more they agree, so that it is read without colours too. Members of
/// one cluster stand side by side, in a frame. Cells never become narrower than their figures, so a large
/// group makes it wide; names above run upwards where cells are narrow.
namespace vidette::ui {

class ConsensusPlot final : public DrawnPlot {
    Q_OBJECT

  public:
    explicit ConsensusPlot(QWidget* parent);

    /// `pairwise` [member][member] and `clusters` of places among `names`, every member in one.
    void show(const QStringList& names, const std::vector<std::vector<double>>& pairwise,
              const std::vector<std::vector<std::size_t>>& clusters);
    void clear();
    QSize sizeHint() const override;

  protected:
    void paint() override;
    int neededHeight() const override;

  private:
    QColor groundOf(double consensus) const;
    /// Cells first to last, the last not included, in a row and a column each.
    QRectF cells(std::size_t firstRow, std::size_t firstColumn, std::size_t rows, std::size_t columns) const;
    double cellWidth() const;
    bool isLarge() const;
    int cellHeight() const;
    int heading() const;
    void drawCells();
    void drawNames();
    void drawFrames();

    QStringList m_names; ///< in the order drawn
    std::vector<std::vector<double>> m_pairwise;
    std::vector<std::size_t> m_sizes; ///< of the clusters, in the order drawn
};

} // namespace vidette::ui
