// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/kit_table.h"
#include "ui/panels/rows.h"
#include "ui/panels/weight_list.h"
#include "ui/plots/contribution_plot.h"
#include "ui/workbench/asked_tab.h"

/// The answer: which kit, how firmly, by which criteria, what would change it, and every value. Where
/// values were computed on the plan, the catalogue's winner stands beside. Every figure can be asked why; the
/// working opens beside them, in a narrow window below.
namespace vidette::ui {

class LinkButton;

class AnswerTab final : public AskedTab {
    Q_OBJECT

  public:
    AnswerTab(DecisionDesk& desk, QWidget* parent);

  protected:
    void refresh() override;

  private:
    QString comparedWords(const report::Decision& decision) const;
    void build();
    void connectQuestions();
    void askValue(const QString& alternative, const QString& criterion);
    void askTurn(const QString& criterion);

    Words* m_headline;
    Words* m_firmness;
    Words* m_compared;
    Words* m_method;
    Words* m_excluded;
    Words* m_empty;
    QWidget* m_answer;
    ContributionPlot* m_plot;
    WeightList* m_weights;
    KitTable* m_table;
    LinkButton* m_whyFirst;
    LinkButton* m_whyFirm;
};

} // namespace vidette::ui
