// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/lesson.h"

#include <QTableWidget>

/// A table of a lesson that is filled in by hand. Cells that are asked for stand on a ground of their own;
/// marked, each says by a sign and a colour whether it is right. Enter and Tab go on to the next of them.
namespace vidette::ui {

class SheetTable final : public QTableWidget {
    Q_OBJECT

  public:
    /// `lesson` says what stands in it at first, `problem` what criteria and alternatives are called.
    SheetTable(const mcda::LessonSheet& lesson, const mcda::Problem& problem, mcda::Sheet sheet,
               QWidget* parent);

    /// What is written in the cells; the other way puts it back.
    QStringList written() const;
    void write(const QStringList& texts);
    /// From now on cells say whether they are right, until something is written into them.
    void mark();
    /// Writes the right figure into every cell.
    void solve();
    void clearAnswers();
    int asked() const { return m_asked; }
    int right() const;
    /// Nothing: what is typed where nothing may be written must not go to another cell.
    void keyboardSearch(const QString&) override {}

  signals:
    /// How the figure of the current cell is reached; "" where nothing may be said yet.
    void workingChanged(const QString& words);
    void edited();

  protected:
    void changeEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers keys) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

  private:
    void fill();
    void nameHeaders(const mcda::Problem& problem);
    QModelIndex nextAsked(bool backwards) const;
    void takeWidth();
    void widen(int column, const QString& figure);
    void dress(int row, int column);
    void dressAll();
    void cellEdited(int row, int column);
    void tellWorking();
    /// What was probably done in a wrong cell, and how its figure is reached.
    QString workingAt(int row, int column) const;
    const mcda::SheetCell* cellAt(int row, int column) const;
    mcda::Verdict verdictAt(int row, int column) const;

    mcda::LessonSheet m_lesson;
    mcda::Sheet m_sheet;
    std::vector<std::vector<bool>> m_marked; ///< [row][column]
    int m_asked = 0;
};

} // namespace vidette::ui
