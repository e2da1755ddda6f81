// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/asked_tab.h"

/// The method: how criteria are weighed, how alternatives are compared, what each assumes and where it comes
/// from, and what no weight changes. What the engine refuses stands where it is mended.
namespace vidette::ui {

class EvaluationForm;
class RelationView;
class ScreeningView;
class WeightMethodForm;
class Words;

class MethodTab final : public AskedTab {
    Q_OBJECT

  public:
    MethodTab(DecisionDesk& desk, QWidget* parent);

  protected:
    void refresh() override;

  private:
    void build();

    QWidget* m_page;
    Words* m_elsewhere; ///< what is mended in another part
    WeightMethodForm* m_weights;
    EvaluationForm* m_evaluation;
    ScreeningView* m_screening;
    RelationView* m_relations;
};

} // namespace vidette::ui
