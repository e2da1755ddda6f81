// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/limit_rows.h"

#include "mcda/problem_edits.h"
#include "mcda/quantity.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"
#include "ui/workbench/value_model.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace vidette::ui {
namespace {

/// "80", "4; 8", "300 GB" as numbers in the unit of the criterion.
std::optional<std::vector<double>> numbersIn(const QString& typed, const std::string& unit) {
    std::vector<double> numbers;
    for (const QString& part : typed.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const auto value = mcda::valueTyped(utf8(part), decimalSign());
        if (!value.number) return {};
        const auto factor = value.unit.empty() ? std::optional(1.0) : mcda::unitFactor(value.unit, unit);
        if (!factor) return {};
        numbers.push_back(*value.number * *factor);
    }
    return numbers;
}

bool fits(mcda::Comparison comparison, const std::vector<double>& numbers) {
    if (comparison == mcda::Comparison::Between) return numbers.size() == 2 && numbers[0] <= numbers[1];
    return comparison == mcda::Comparison::In ? !numbers.empty() : numbers.size() == 1;
}

} // namespace

LimitRow::LimitRow(QWidget* parent)
    : QWidget(parent), m_comparison(new ChoiceField(tr("Which way the limit goes"), this)),
      m_numbers(new TextField(tr("Limit"), this)), m_hard(new ChoiceField(tr("What a miss means"), this)),
      m_source(new TextField(tr("Who asks for it"), this)), m_remove(new LinkButton(tr("Remove"), this)),
      m_trouble(new Words({}, Tone::Warning, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_trouble);
    m_comparison->addItems({tr("at least"), tr("at most"), tr("more than"), tr("less than"), tr("exactly"),
                            tr("between"), tr("one of")});
    m_hard->addItems({tr("who misses it is out"), tr("only wished for")});
    m_numbers->setFixedWidth(112);
    m_numbers->setAlignment(Qt::AlignRight);
    m_source->setPlaceholderText(tr("who or what asks for it"));
    m_source->setMinimumWidth(180);
    row->addWidget(m_comparison);
    row->addWidget(m_numbers);
    row->addWidget(m_hard);
    row->addWidget(m_source, 1);
    row->addWidget(m_remove);
    connect(m_comparison, &QComboBox::activated, this, [this](int index) {
        m_limit.comparison = static_cast<mcda::Comparison>(index);
        if (takeNumbers()) tell();
    });
    connect(m_hard, &QComboBox::activated, this, [this](int index) {
        m_limit.hard = index == 0;
        tell();
    });
    connect(m_numbers, &QLineEdit::editingFinished, this, [this] {
        if (!m_numbers->isModified()) return;
        m_numbers->setModified(false);
        if (takeNumbers()) tell();
    });
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (!m_source->isModified()) return;
        m_source->setModified(false);
        m_limit.source = utf8(m_source->text().trimmed());
        tell();
    });
    connect(m_remove, &QAbstractButton::clicked, this, &LimitRow::removed);
}

bool LimitRow::takeNumbers() {
    const auto numbers = numbersIn(m_numbers->text(), m_unit);
    if (numbers && fits(m_limit.comparison, *numbers)) {
        m_limit.limits = *numbers;
        m_trouble->say({}, Tone::Warning);
        return true;
    }
    m_trouble->say(
        m_limit.comparison == mcda::Comparison::Between
            ? tr("Two numbers are expected, the lower one first: 4; 8")
        : m_limit.comparison == mcda::Comparison::In
            ? tr("Numbers are expected, parted by semicolons: 4; 8; 16")
            : tr("One number is expected, in the unit of the criterion or one that can be converted"),
        Tone::Warning);
    return false;
}

void LimitRow::tell() {
    if (fits(m_limit.comparison, m_limit.limits)) emit edited(m_limit);
}

void LimitRow::enter() {
    m_numbers->setFocus();
    m_numbers->selectAll();
}

void LimitRow::show(const mcda::Constraint& limit, const std::string& unit) {
    m_limit = limit;
    m_unit = unit;
    m_comparison->show(static_cast<int>(limit.comparison));
    m_hard->show(limit.hard ? 0 : 1);
    m_source->show(text(limit.source));
    QStringList numbers;
    for (const double number : limit.limits)
        numbers << text(mcda::typedText({number, "", ""}, decimalSign()));
    m_numbers->show(numbers.join(QStringLiteral("; ")));
    m_numbers->setToolTip(unit.empty() ? QString() : tr("In %1").arg(text(unit)));
    m_trouble->say({}, Tone::Warning);
}

LimitRows::LimitRows(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new LinkButton(tr("Add a limit"), this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, &LimitRows::begin);
}

std::vector<std::size_t> LimitRows::places() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_problem.constraints.size(); ++i)
        if (m_problem.constraints[i].criterion == m_fact) found.push_back(i);
    return found;
}

void LimitRows::show(const mcda::Problem& problem, const std::string& fact) {
    m_problem = problem;
    m_fact = fact;
    const auto limits = places();
    while (m_rows.size() > limits.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < limits.size()) {
        auto* row = new LimitRow(this);
        const std::size_t place = m_rows.size();
        connect(row, &LimitRow::edited, this,
                [=, this](const mcda::Constraint& limit) { change(place, limit); });
        connect(row, &LimitRow::removed, this, [=, this] { remove(place); });
        m_column->insertWidget(static_cast<int>(place), row);
        m_rows.push_back(row);
    }
    const auto* criterion = mcda::findFact(m_problem, fact);
    for (std::size_t i = 0; i < limits.size(); ++i)
        m_rows[i]->show(m_problem.constraints[limits[i]], criterion ? criterion->unit : "");
}

void LimitRows::enter() {
    if (m_rows.empty()) begin();
    if (!m_rows.empty()) m_rows.front()->enter();
}

/// A limit begins where it shuts nobody out: at the worst of the values.
void LimitRows::begin() {
    const auto* criterion = mcda::findFact(m_problem, m_fact);
    if (!criterion) return;
    const bool isMax = criterion->direction == mcda::Direction::Max;
    std::optional<double> worst;
    for (const auto& alternative : m_problem.alternatives) {
        const auto found = alternative.values.find(m_fact);
        if (found == alternative.values.end() || !found->second.number || !found->second.unit.empty())
            continue;
        const double value = *found->second.number;
        if (!worst || (isMax ? value < *worst : value > *worst)) worst = value;
    }
    mcda::Problem next = m_problem;
    next.constraints.push_back({m_fact,
                                isMax ? mcda::Comparison::AtLeast : mcda::Comparison::AtMost,
                                {worst.value_or(0)},
                                true,
                                ""});
    emit edited(next, tr("Add a limit"));
    if (!m_rows.empty()) m_rows.back()->enter();
}

void LimitRows::change(std::size_t row, const mcda::Constraint& limit) {
    mcda::Problem next = m_problem;
    next.constraints[places()[row]] = limit;
    emit edited(next, tr("Change a limit"));
}

void LimitRows::remove(std::size_t row) {
    mcda::Problem next = m_problem;
    next.constraints.erase(next.constraints.begin() + static_cast<std::ptrdiff_t>(places()[row]));
    emit edited(next, tr("Remove a limit"));
}

} // namespace vidette::ui
