// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <QLabel>
#include <QWidget>

#include <string>

/// What cannot be said in one cell of the table: limits of a criterion, where its values come from, and what
/// they are worth.
namespace vidette::ui {

class ChoiceField;
class LimitRows;
class ValueFunctionForm;
class Words;

class CriterionForm final : public QWidget {
    Q_OBJECT

  public:
    explicit CriterionForm(QWidget* parent);
    /// `fact` is a criterion with values or a fact of the problem.
    void show(const mcda::Problem& problem, const std::string& fact);
    void enterLimits();

  signals:
    void edited(const vidette::mcda::Problem& next, const QString& what);

  private:
    void chooseMetric(int index);

    mcda::Problem m_problem;
    std::string m_fact;
    QLabel* m_title;
    LimitRows* m_limits;
    QWidget* m_fromPlan;
    ChoiceField* m_metric;
    QWidget* m_worth;
    ValueFunctionForm* m_function;
};

} // namespace vidette::ui
