// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/judging_look.h"

#include <QTableWidget>

#include <array>
#include <string>
#include <vector>

/// Fuller's triangle or Saaty's matrix of one node, to be filled in. In a matrix a ratio is typed (3, 1/3,
/// 0.333), above or below the diagonal; in a triangle 1, 0 and = are typed, and a click or the space bar goes
/// through preferred, equal, not preferred. Delete takes a judgment back. The priorities stand beside; a
/// click or Enter on one asks why. Ctrl+C and Ctrl+V copy and paste the whole square.
namespace vidette::ui {

class JudgingTable final : public QTableWidget {
    Q_OBJECT

  public:
    using Cells = std::vector<std::array<int, 2>>; ///< row, column

    explicit JudgingTable(QWidget* parent);

    void show(const QString& name, const JudgingLook& look);
    /// Frames these cells, and no others.
    void mark(const Cells& cells);
    const Cells& marked() const { return m_marked; }
    void goTo(int row, int column);
    /// Row and column of the pair under the cursor; {-1, -1} on the diagonal and beside the square.
    std::array<int, 2> pair() const;

  signals:
    /// The cursor went to another cell.
    void moved();
    /// Something was said of a pair, as typed; "" = the judgment is taken back.
    void said(int row, int column, const QString& typed);
    /// Why a figure beside the square is what it is.
    void asked(const mcda::FigureName& name);
    void copyWanted();
    void pasteWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    bool inSquare(int row, int column) const;
    bool isTriangle() const { return m_look.method == mcda::PairMethod::Fuller; }
    void rebuild();
    void dress();
    void dressCell(int row, int column);
    void dressBeside(int row, int column);
    void fitHeight();
    void cycle(int row, int column);
    void askBeside(int row, int column);

    JudgingLook m_look;
    Cells m_marked;
};

} // namespace vidette::ui
