// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/lesson.h"

#include <QHash>
#include <QListWidget>
#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

/// The Learn workspace: lessons on deciding by several criteria. Each has words, the values compared, tables
/// to fill in that are marked cell by cell, and the same problem under other conventions. What was written
/// stays until the window is closed.
namespace vidette::ui {

class SheetTable;
class Words;

class LearnPage final : public QWidget {
    Q_OBJECT

  public:
    /// `language`: of the words of the lessons, "cs" …
    LearnPage(const QString& language, QWidget* parent);

    /// Opens the lesson of this id.
    void choose(const QString& id);
    /// The tables of the lesson shown, from top to bottom.
    const std::vector<SheetTable*>& tables() const { return m_tables; }

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void begin();
    void open(const mcda::Lesson& lesson);
    void keep();
    void addHead(const mcda::Lesson& lesson, QVBoxLayout& column);
    void addProblem(const mcda::Problem& problem, QVBoxLayout& column);
    void addSheet(const mcda::LessonSheet& lesson, const mcda::Ranking& ranking, QVBoxLayout& column);
    void addVariants(const mcda::Lesson& lesson, QVBoxLayout& column);

    QString m_language;
    std::vector<mcda::Lesson> m_lessons;   ///< read when the page is first shown
    QHash<QString, QStringList> m_written; ///< by id of the lesson and number of the table
    QString m_shown;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    std::vector<SheetTable*> m_tables;
};

} // namespace vidette::ui
