// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <QWidget>

#include <vector>

/// The two halves of the Method tab: how criteria are weighed and how alternatives are compared. Each names
/// the method, what it assumes and its source, and has its settings; settings of other methods stay.
namespace vidette::ui {

class ChoiceField;
class FieldGrid;
class FullerRuleForm;
class LevelRows;
class NumberField;
class PreferenceRows;
class SaatyRuleForm;
class Words;

class WeightMethodForm final : public QWidget {
    Q_OBJECT

  public:
    explicit WeightMethodForm(QWidget* parent);
    /// `decision` is the latest answer, or null; `trouble` what is wrong here, with what to do.
    void show(const mcda::Problem& problem, const report::Decision* decision, const QString& trouble);

  signals:
    void edited(const vidette::mcda::Problem& next, const QString& what);

  private:
    mcda::Problem m_problem;
    std::vector<std::string> m_criteria; ///< of the latest answer, with its weights
    std::vector<double> m_weights;
    ChoiceField* m_method;
    Words* m_assumes;
    Words* m_source;
    Words* m_trouble;
    Words* m_where;
    FullerRuleForm* m_fuller;
    SaatyRuleForm* m_saaty;
    Words* m_warnings;
};

class EvaluationForm final : public QWidget {
    Q_OBJECT

  public:
    explicit EvaluationForm(QWidget* parent);
    void show(const mcda::Problem& problem, const report::Decision* decision, const QString& trouble);
    /// Needs more room than the form has; stands where the page wants it.
    PreferenceRows* preferences() const { return m_preferences; }

  signals:
    void edited(const vidette::mcda::Problem& next, const QString& what);

  private:
    void build();
    void connectFields();
    void showFields();
    void put(mcda::EvaluationSettings settings, const QString& what);

    mcda::Problem m_problem;
    ChoiceField* m_method;
    Words* m_assumes;
    Words* m_source;
    Words* m_trouble;
    FieldGrid* m_grid = nullptr;
    ChoiceField* m_normalisation;
    ChoiceField* m_synthesis;
    NumberField* m_v;
    NumberField* m_concordance;
    NumberField* m_discordance;
    Words* m_where;
    FullerRuleForm* m_fuller;
    SaatyRuleForm* m_saaty;
    PreferenceRows* m_preferences;
    LevelRows* m_levels;
    Words* m_warnings;
};

} // namespace vidette::ui
