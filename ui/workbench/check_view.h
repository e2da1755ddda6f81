// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "mcda/printed_figures.h"
#include "report/decision_report.h"
#include "ui/job.h"

#include <QString>
#include <QWidget>

#include <optional>

/// A printed table (`vidette-printed/1`, docs/ranking.md) compared cell by cell with what is computed: with
/// the decision that the table names itself, or with the one that is shown.
namespace vidette::ui {

class ChoiceField;
class LinkButton;
class PartTable;
class Words;

class CheckView final : public QWidget {
    Q_OBJECT

  public:
    explicit CheckView(QWidget* parent);

    /// The decision that is shown; a table that is open is compared anew where it is compared with this one.
    void setDecision(const std::optional<report::Decision>& decision);
    /// Reads and compares in the background.
    void open(const QString& path);
    bool isChecking() const { return m_job.running(); }
    const std::optional<mcda::FigureCheck>& check() const { return m_check; }

  private:
    /// What came of one reading.
    struct Answer {
        std::optional<mcda::FigureCheck> check;
        bool namesItsOwn = false; ///< the table names a decision
        bool againstItsOwn = false;
        QString decision; ///< with which it was compared
        QString trouble;
        QStringList warnings;
    };
    enum class Against { ItsOwn, Shown };

    static Answer answerTo(const QString& path, Against against,
                           const std::optional<report::Decision>& shown);
    void build();
    void start(Against against);
    void take(const Answer& answer);
    void showState();

    LinkButton* m_open;
    Words* m_name;
    ChoiceField* m_against;
    Words* m_summary;
    Words* m_trouble;
    Words* m_slips;
    PartTable* m_table;
    std::optional<report::Decision> m_decision;
    std::optional<mcda::FigureCheck> m_check;
    QString m_path;
    Job m_job;
};

} // namespace vidette::ui
