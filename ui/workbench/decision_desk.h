// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <QObject>
#include <QString>

#include <string>

/// The decision the workbench works on, and its edits: each is one step of undo and, in a project, in the
/// file at once.
namespace vidette::ui {

class Document;
class RankingModel;

class DecisionDesk final : public QObject {
    Q_OBJECT

  public:
    DecisionDesk(Document& document, RankingModel& ranking, QObject* parent);

    Document& document() const { return m_document; }
    RankingModel& ranking() const { return m_ranking; }
    /// The decision shown, as it is kept; null where there is none.
    const mcda::Problem* problem() const;
    /// "" where there is none.
    std::string code() const;

    /// Keeps `next` in place of the decision shown. `what` names the edit for people; edits in a row with the
    /// same `mergeKey` become one step of undo. False when it was refused (told()), or there is none.
    bool put(mcda::Problem next, const QString& what, const QString& mergeKey = {});
    /// Adds a decision under a new code like `code` ("kits", "kits-2" …), and shows it.
    bool add(mcda::Problem problem, const std::string& code, const QString& what);
    /// Removes the decision shown.
    bool remove(const QString& what);

  signals:
    /// Another decision is shown, or the one shown was edited; its answer follows with ranking().changed().
    void problemChanged();
    /// Words for the status line.
    void told(const QString& message);

  private:
    Document& m_document;
    RankingModel& m_ranking;
};

} // namespace vidette::ui
