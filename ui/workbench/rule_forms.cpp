// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/rule_forms.h"

#include "mcda/random_index.h"
#include "report/method_notes.h"
#include "ui/panels/fields.h"
#include "ui/words.h"

#include <algorithm>
#include <array>

namespace vidette::ui {
namespace {

constexpr std::array kPlus{0.0, 0.5, 1.0};

int placeOfPlus(double plus) {
    const auto at = std::find(kPlus.begin(), kPlus.end(), plus);
    return at == kPlus.end() ? -1 : static_cast<int>(at - kPlus.begin());
}

} // namespace

FullerRuleForm::FullerRuleForm(QWidget* parent)
    : QWidget(parent), m_convention(new ChoiceField(tr("Convention of the triangle"), this)),
      m_tie(new ChoiceField(tr("What a tie gives"), this)),
      m_plus(new ChoiceField(tr("Added to every count"), this)) {
    for (const auto& one : report::fullerConventions()) m_convention->addItem(text(one.name));
    m_tie->addItems({tr("a half to both"), tr("nothing")});
    for (const double plus : kPlus) m_plus->addItem(QLocale().toString(plus));
    m_plus->setToolTip(tr("So that the last one keeps a weight."));
    FieldGrid* grid = gridIn(this);
    grid->add(tr("Convention"), m_convention);
    grid->add(tr("A tie gives"), m_tie);
    grid->add(tr("Added to every count"), m_plus);
    connect(m_convention, &QComboBox::activated, this, [this](int index) {
        emit edited(report::fullerConventions()[static_cast<std::size_t>(index)].rule);
    });
    connect(m_tie, &QComboBox::activated, this, [this](int index) {
        m_rule.tie = index == 0 ? mcda::TieRule::Half : mcda::TieRule::Uncounted;
        emit edited(m_rule);
    });
    connect(m_plus, &QComboBox::activated, this, [this](int index) {
        m_rule.plus = kPlus[static_cast<std::size_t>(index)];
        emit edited(m_rule);
    });
}

void FullerRuleForm::show(const mcda::FullerRule& rule) {
    m_rule = rule;
    const auto named = report::fullerConventions();
    const auto at =
        std::find_if(named.begin(), named.end(), [&](const auto& one) { return one.rule == rule; });
    m_convention->show(at == named.end() ? -1 : static_cast<int>(at - named.begin()));
    m_tie->show(rule.tie == mcda::TieRule::Half ? 0 : 1);
    m_plus->show(placeOfPlus(rule.plus));
}

SaatyRuleForm::SaatyRuleForm(QWidget* parent)
    : QWidget(parent), m_priority(new ChoiceField(tr("Priorities"), this)),
      m_randomIndex(new ChoiceField(tr("Random index"), this)),
      m_threshold(new NumberField(tr("Warn from a CR of"), {0.01, 1, 0.01, 2}, {}, this)),
      m_scale(new ChoiceField(tr("Judgments"), this)),
      m_nonreciprocal(new ChoiceField(tr("Cells that do not mirror each other"), this)) {
    m_priority->addItems({tr("principal eigenvector"), tr("geometric mean")});
    m_priority->setToolTip(tr("Both are always computed and shown; this one is used."));
    const auto tables = mcda::randomIndexTables();
    if (tables)
        for (const auto& name : *tables) m_randomIndex->addItem(text(name), text(name));
    m_randomIndex->setToolTip(
        tr("The mean CI of random matrices, by which CI is divided. Published tables differ by "
           "a few per cent."));
    m_threshold->setToolTip(tr("CR: how far the judgments contradict each other, 0 = not at all."));
    m_scale->addItems({tr("from 1/9 to 9"), tr("any ratio")});
    m_nonreciprocal->addItems({tr("are refused"), tr("are used as given")});
    FieldGrid* grid = gridIn(this);
    grid->add(tr("Priorities"), m_priority);
    grid->add(tr("Random index"), m_randomIndex);
    grid->add(tr("Warn from a CR of"), m_threshold);
    grid->add(tr("Judgments"), m_scale);
    grid->add(tr("Cells that do not mirror"), m_nonreciprocal);
    connect(m_priority, &QComboBox::activated, this, [this](int index) {
        m_rule.priority = index == 0 ? mcda::Priority::Eigenvector : mcda::Priority::GeometricMean;
        emit edited(m_rule);
    });
    connect(m_randomIndex, &QComboBox::activated, this, [this](int index) {
        m_rule.randomIndex = utf8(m_randomIndex->itemData(index).toString());
        emit edited(m_rule);
    });
    connect(m_threshold, &NumberField::edited, this, [this](double value) {
        m_rule.threshold = value;
        emit edited(m_rule);
    });
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        m_rule.anyRatio = index == 1;
        emit edited(m_rule);
    });
    connect(m_nonreciprocal, &QComboBox::activated, this, [this](int index) {
        m_rule.nonreciprocal = index == 0 ? mcda::Nonreciprocal::Refuse : mcda::Nonreciprocal::AsGiven;
        emit edited(m_rule);
    });
}

void SaatyRuleForm::show(const mcda::SaatyRule& rule) {
    m_rule = rule;
    m_priority->show(rule.priority == mcda::Priority::Eigenvector ? 0 : 1);
    m_randomIndex->show(m_randomIndex->findData(text(rule.randomIndex)));
    m_threshold->show(rule.threshold);
    m_scale->show(rule.anyRatio ? 1 : 0);
    m_nonreciprocal->show(rule.nonreciprocal == mcda::Nonreciprocal::Refuse ? 0 : 1);
}

} // namespace vidette::ui
