// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <QWidget>

/// Conventions of methods that compare in pairs, for weights and values alike.
namespace vidette::ui {

class ChoiceField;
class NumberField;

/// Fuller's triangle: one of the named conventions, or ties and what is added each by itself.
class FullerRuleForm final : public QWidget {
    Q_OBJECT

  public:
    explicit FullerRuleForm(QWidget* parent);
    void show(const mcda::FullerRule& rule);

  signals:
    void edited(const vidette::mcda::FullerRule& rule);

  private:
    mcda::FullerRule m_rule;
    ChoiceField* m_convention;
    ChoiceField* m_tie;
    ChoiceField* m_plus;
};

/// Saaty's comparison: which priorities, which random index, from which CR on it warns, what it takes.
class SaatyRuleForm final : public QWidget {
    Q_OBJECT

  public:
    explicit SaatyRuleForm(QWidget* parent);
    void show(const mcda::SaatyRule& rule);

  signals:
    void edited(const vidette::mcda::SaatyRule& rule);

  private:
    mcda::SaatyRule m_rule;
    ChoiceField* m_priority;
    ChoiceField* m_randomIndex;
    NumberField* m_threshold;
    ChoiceField* m_scale;
    ChoiceField* m_nonreciprocal;
};

} // namespace vidette::ui
