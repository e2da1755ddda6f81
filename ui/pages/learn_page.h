// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/lesson.h"

#include <QHash>
#include <QListWidget>
#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

/// The Learn workspace: lessons on deciding by several criteria. Each has words, the values compared, tables
/// to fill in that are marked cell by cell, claims to judge, and the same problem under other conventions.
/// What was written stays until the window is closed. A lesson goes onto paper, and its problem into the
/// workbench.
namespace vidette::ui {

class ClaimList;
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
    /// The claims of the lesson shown; null where it has none.
    ClaimList* claims() const { return m_claims; }
    /// The lesson shown as a sheet to print. "" when it was written, else why not.
    QString writeSheet(const QString& path, bool solution) const;

  signals:
    /// The problem of a lesson is wanted as a decision of the project.
    void tryWanted(const vidette::mcda::Problem& problem, const QString& code);
    /// Words for the status line.
    void told(const QString& message);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void begin();
    void open(const mcda::Lesson& lesson);
    void keep();
    void addHead(const mcda::Lesson& lesson, QVBoxLayout& column);
    void addDeeds(QVBoxLayout& column);
    void addClaims(const mcda::Lesson& lesson, QVBoxLayout& column);
    template<typename Part>
    void addMarking(Part& part, QVBoxLayout& column);
    void askSheet(bool solution);
    void tryIt();
    const mcda::Lesson* lesson() const;
    void addProblem(const mcda::Problem& problem, QVBoxLayout& column);
    void addSheet(const mcda::LessonSheet& lesson, const mcda::Problem& problem, const mcda::Ranking& ranking,
                  QVBoxLayout& column);
    void addVariants(const mcda::Lesson& lesson, QVBoxLayout& column);

    QString m_language;
    std::vector<mcda::Lesson> m_lessons;   ///< read when the page is first shown
    QHash<QString, QStringList> m_written; ///< by id of the lesson and number of the table
    QString m_shown;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    std::vector<SheetTable*> m_tables;
    ClaimList* m_claims = nullptr;
};

} // namespace vidette::ui
