// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// The table of a decision to be written into. Typing begins an edit, Enter and Tab end it, Delete takes
/// values away; a block is copied with Ctrl+C and pasted with Ctrl+V, as in a spreadsheet. A corner in the
/// colour of a warning says that there is something to be said of a cell, a frame that it is a mistake.
namespace vidette::ui {

class ValueModel;

class ValueGrid final : public QTableView {
    Q_OBJECT

  public:
    ValueGrid(ValueModel& model, QWidget* parent);

    /// The chosen cells as text: a line for each row, tabs between cells. All cells when none is chosen.
    QString copied() const;
    void copy() const;
    /// As wide and high as its words, up to a size from which it scrolls.
    void fit();
    /// Nothing: what is typed where nothing may be written must not go to another cell.
    void keyboardSearch(const QString&) override {}

  signals:
    /// A block from the clipboard is to go to the current cell.
    void pasteWanted();
    /// Limits of the current column are to be edited.
    void limitsWanted();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    ValueModel& m_model;
};

} // namespace vidette::ui
