// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plot.h"

#include <QStringList>

#include <vector>

class QColor;

/// How far every two members of a group agree: S* of the two, from 0 to 1, as a square of cells. The figure
/// stands in each cell, the darker the more they agree, so that it is read without colours too. Members of
/// one cluster stand side by side, in a frame.
namespace vidette::ui {

class ConsensusPlot final : public Plot {
    Q_OBJECT

  public:
    explicit ConsensusPlot(QWidget* parent);

    /// `pairwise` [member][member] and `clusters` of places among `names`, every member in one.
    void show(const QStringList& names, const std::vector<std::vector<double>>& pairwise,
              const std::vector<std::vector<std::size_t>>& clusters);
    void clear();
    QSize sizeHint() const override;

  protected:
    void draw() override;

  private:
    QColor groundOf(double consensus) const;
    void drawCells();
    void drawNames();
    void drawFrames();
    void setAxes();
    void addBox(double left, double top, double right, double bottom, const QColor& edge, double width,
                const QColor& fill);

    QStringList m_names; ///< in the order drawn
    std::vector<std::vector<double>> m_pairwise;
    std::vector<std::size_t> m_sizes; ///< of the clusters, in the order drawn
};

} // namespace vidette::ui
