// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checks_model.h"
#include "ui/hit_goal.h"
#include "ui/pages/hit_panel.h"
#include "ui/panels/list_table.h"

/// The Checks workspace: what the rules of law and good practice find in the project, gravest first, what
/// each hit is about, and what differs from an earlier run. A design aid, not legal advice.
namespace vidette::ui {

class ChecksPage final : public QWidget {
    Q_OBJECT

  public:
    ChecksPage(Document& document, Identity& identity, QWidget* parent);

    ChecksModel& checks() { return m_checks; }
    HitPanel& panel() { return *m_panel; }
    ListTable& table() { return *m_table; }
    /// Chooses the first hit of the rule on the subject that is shown.
    void choose(const std::string& rule, const std::string& subject);
    /// Shows what is new and what is gone since the run that this file holds.
    bool compareWith(const QString& path);
    /// Keeps the latest run in a file for a later comparison, as `vidette check --json` does.
    bool keepRun(const QString& path);

  signals:
    void goalWanted(const vidette::ui::HitGoal& goal);
    void told(const QString& message);
    /// So many hits are errors or block a step.
    void waiting(int count);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    struct Listed {
        base::Uuid id;
        analysis::RuleHit hit;
        bool isNew = false;
    };

    void build();
    QWidget* buildHead();
    QWidget* buildFilters();
    void connectParts();
    void refresh();
    void number();
    void fill();
    void fillRules();
    void showState();
    bool isShown(const Listed& listed) const;
    void showChosen();
    void askCompare();
    void askKeep();

    Document& m_document;
    ChecksModel m_checks;
    std::vector<Listed> m_hits;
    std::optional<double> m_done;
    BigFigure* m_count;
    Words* m_state;
    LinkButton* m_again;
    LinkButton* m_compare;
    LinkButton* m_keep;
    ChoiceField* m_severity;
    ChoiceField* m_rule;
    ChoiceField* m_waived;
    ListTable* m_table;
    FilterField* m_filter;
    Words* m_empty;
    Words* m_difference;
    HitPanel* m_panel;
};

} // namespace vidette::ui
