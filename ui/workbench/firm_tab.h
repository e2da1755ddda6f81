// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/firmness.h"
#include "report/decision_report.h"
#include "ui/job.h"
#include "ui/workbench/work_tab.h"

#include <QLabel>

#include <optional>

/// Can this decision be defended? One paragraph says how firm the first place is; below it stands what that
/// rests on: weights drawn at random, other methods, changes that should not matter, how far a single weight
/// may move, and a printed table that is checked. All of it can be written as a page.
namespace vidette::ui {

class AgreementView;
class CheckView;
class DrawsView;
class PartTable;
class StrongButton;
class TrialsView;
class Words;

class FirmTab final : public WorkTab {
    Q_OBJECT

  public:
    FirmTab(DecisionDesk& desk, QWidget* parent);

    DrawsView& draws() { return *m_draws; }
    AgreementView& agreement() { return *m_agreement; }
    TrialsView& trials() { return *m_trials; }
    CheckView& check() { return *m_check; }
    /// What is known so far; nothing while it is computed.
    const std::optional<mcda::Firmness>& firmness() const { return m_firmness; }
    bool isComputing() const;
    /// Writes the page; told by the desk.
    void save(const QString& path);

  protected:
    void refresh() override;

  private:
    void build();
    void connectParts();
    void compute();
    void take(const base::Result<mcda::Firmness>& firmness);
    void showParts();
    void showParagraph();
    void ask();

    QLabel* m_title;
    Words* m_paragraph;
    Words* m_state;
    StrongButton* m_save;
    QWidget* m_findings;
    DrawsView* m_draws;
    AgreementView* m_agreement;
    TrialsView* m_trials;
    Words* m_most;
    PartTable* m_critical;
    CheckView* m_check;
    std::optional<report::Decision> m_decision; ///< for which all is shown
    std::optional<mcda::Firmness> m_firmness;
    QString m_trouble;
    Job m_job;
};

} // namespace vidette::ui
