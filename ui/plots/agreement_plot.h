// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/agreement.h"
#include "mcda/problem.h"
#include "ui/plots/drawn_plot.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Methods by ways of weighing as a picture like a table: each cell names who is first there, on the colour
/// of this alternative; shared places name all and are hatched; a cell that cannot be computed is empty and
/// says why in its tip. Mouse and arrow keys choose a cell.
namespace vidette::ui {

class AgreementPlot final : public DrawnPlot {
    Q_OBJECT

  public:
    struct Cell {
        std::size_t row = 0;
        std::size_t column = 0;

        bool operator==(const Cell&) const = default;
    };

    explicit AgreementPlot(QWidget* parent);

    /// Colours follow the order of the alternatives in `problem`.
    void show(const mcda::Problem& problem, const mcda::AgreementMap& map);
    /// The first cell as long as no other was chosen; nothing without cells.
    std::optional<Cell> current() const;
    void choose(const Cell& cell);
    /// Method, weights, and the whole order or why there is none.
    QString wordsOf(const Cell& cell) const;
    QRectF boxOf(const Cell& cell) const;

  signals:
    /// A click, an arrow key or Enter.
    void chosen();

  protected:
    void paint() override;
    int neededHeight() const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    std::optional<Cell> cellAt(const QPointF& point) const;
    double namesWidth() const;
    double cellWidth() const;
    void addHeads();
    void addCell(const Cell& cell);

    mcda::AgreementMap m_map;
    std::vector<std::size_t> m_colours; ///< [alternative]
    Cell m_current;
};

} // namespace vidette::ui
