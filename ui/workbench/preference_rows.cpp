// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/preference_rows.h"

#include "mcda/candidates.h"
#include "mcda/quantity.h"
#include "report/method_notes.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/ranking_words.h"
#include "ui/words.h"
#include "ui/workbench/value_model.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vidette::ui {
namespace {

using mcda::PreferenceType;

constexpr std::array kTypes{PreferenceType::Usual, PreferenceType::UShape, PreferenceType::VShape,
                            PreferenceType::Level, PreferenceType::Linear, PreferenceType::Gaussian};
constexpr int kThreshold = 84;

bool hasQ(PreferenceType type) {
    return type == PreferenceType::UShape || type == PreferenceType::Level || type == PreferenceType::Linear;
}

bool hasP(PreferenceType type) {
    return type == PreferenceType::VShape || type == PreferenceType::Level || type == PreferenceType::Linear;
}

mcda::Preference preferenceOf(const mcda::Problem& problem, const std::string& criterion) {
    const auto found = problem.evaluation.preferences.find(criterion);
    return found == problem.evaluation.preferences.end() ? mcda::Preference{} : found->second;
}

/// Largest and smallest number under a criterion.
double spanOf(const mcda::Problem& problem, const std::string& criterion) {
    std::vector<double> numbers;
    for (const auto& leaf : mcda::leavesOf(problem.criteria)) {
        if (leaf.id != criterion) continue;
        for (const auto& alternative : problem.alternatives) {
            const auto number = mcda::numberOf(leaf, alternative);
            if (number && *number) numbers.push_back(**number);
        }
    }
    if (numbers.empty()) return 1;
    const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    return *high > *low ? *high - *low : 1;
}

} // namespace

PreferenceRows::PreferenceRows(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new Words(tr("How much a difference matters: q is the largest that does not, from p on it matters "
                     "fully, at s the bell curve turns. In the unit of the criterion."),
                  Tone::Quiet, this));
}

void PreferenceRows::build(const std::vector<mcda::Criterion>& leaves) {
    delete m_lines;
    m_rows.clear();
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    const QStringList heads{tr("Criterion"), tr("Function"), QStringLiteral("q"), QStringLiteral("p"),
                            QStringLiteral("s")};
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(new Words(heads[column], Tone::Quiet, m_lines), 0, column);
    for (std::size_t i = 0; i < leaves.size(); ++i) addRow(leaves[i], static_cast<int>(i) + 1);
    m_grid->setColumnMinimumWidth(0, 200);
    m_grid->setColumnStretch(5, 1);
    layout()->addWidget(m_lines);
    m_lines->show();
}

TextField* PreferenceRows::addThreshold(const std::string& criterion, double mcda::Preference::*which,
                                        const QString& name, int line, int column) {
    auto* field = new TextField(tr("%1 of %2").arg(name, text(criterion)), m_lines);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(kThreshold);
    QSizePolicy kept = field->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    field->setSizePolicy(kept);
    m_grid->addWidget(field, line, column);
    connect(field, &QLineEdit::editingFinished, this, [=, this] {
        if (!field->isModified()) return;
        field->setModified(false);
        const auto value = mcda::valueTyped(utf8(field->text()), decimalSign());
        if (!value.number) return show(m_problem);
        mcda::Problem next = m_problem;
        auto preference = preferenceOf(next, criterion);
        preference.*which = *value.number;
        next.evaluation.preferences[criterion] = preference;
        emit edited(next, tr("Change a preference function"));
    });
    return field;
}

void PreferenceRows::addRow(const mcda::Criterion& criterion, int line) {
    Row row;
    row.criterion = criterion.id;
    row.name = new Words({}, Tone::Plain, m_lines);
    m_grid->addWidget(row.name, line, 0);
    row.type = new ChoiceField(tr("Preference function of %1").arg(text(criterion.id)), m_lines);
    for (const auto type : kTypes) row.type->addItem(text(report::preferenceWords(type)));
    row.type->setMinimumWidth(300);
    m_grid->addWidget(row.type, line, 1);
    connect(row.type, &QComboBox::activated, this,
            [this, id = criterion.id](int index) { chooseType(id, index); });
    row.q = addThreshold(criterion.id, &mcda::Preference::q, QStringLiteral("q"), line, 2);
    row.p = addThreshold(criterion.id, &mcda::Preference::p, QStringLiteral("p"), line, 3);
    row.s = addThreshold(criterion.id, &mcda::Preference::s, QStringLiteral("s"), line, 4);
    m_rows.push_back(row);
}

/// A function whose threshold is not given yet begins with a tenth and a half of what the values span.
void PreferenceRows::chooseType(const std::string& criterion, int type) {
    constexpr double kHalf = 0.5;
    mcda::Problem next = m_problem;
    auto preference = preferenceOf(next, criterion);
    preference.type = kTypes[static_cast<std::size_t>(type)];
    const double span = spanOf(next, criterion);
    if (hasP(preference.type) && preference.p <= 0) preference.p = std::max(kHalf * span, preference.q);
    if (preference.type == PreferenceType::Gaussian && preference.s <= 0) preference.s = kHalf * span;
    next.evaluation.preferences[criterion] = preference;
    emit edited(next, tr("Change a preference function"));
}

void PreferenceRows::show(const mcda::Problem& problem) {
    m_problem = problem;
    const auto leaves = mcda::leavesOf(problem.criteria);
    const bool isSame = m_rows.size() == leaves.size() &&
                        std::equal(leaves.begin(), leaves.end(), m_rows.begin(),
                                   [](const auto& leaf, const Row& row) { return leaf.id == row.criterion; });
    if (!isSame) build(leaves);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const Row& row = m_rows[i];
        const auto preference = preferenceOf(problem, row.criterion);
        const QString name = criterionTitle(problem, row.criterion);
        row.name->say(leaves[i].unit.empty() ? name : tr("%1, %2").arg(name, text(leaves[i].unit)),
                      Tone::Plain);
        const auto at = std::find(kTypes.begin(), kTypes.end(), preference.type);
        row.type->show(static_cast<int>(at - kTypes.begin()));
        const auto put = [](TextField* field, double number, bool isRead) {
            field->show(isRead ? text(mcda::typedText({number, "", ""}, decimalSign())) : QString());
            field->setEnabled(isRead);
            field->setVisible(isRead);
        };
        put(row.q, preference.q, hasQ(preference.type));
        put(row.p, preference.p, hasP(preference.type));
        put(row.s, preference.s, preference.type == PreferenceType::Gaussian);
    }
}

} // namespace vidette::ui
