// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/value_function_form.h"

#include "mcda/candidates.h"
#include "mcda/problem_edits.h"
#include "mcda/quantity.h"
#include "mcda/value_function.h"
#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/plots/value_plot.h"
#include "ui/words.h"
#include "ui/workbench/short_table.h"
#include "ui/workbench/value_model.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

QString typed(double number) {
    return text(mcda::typedText({number, "", ""}, decimalSign()));
}

/// The numbers that alternatives have under it.
std::vector<ValuePlot::Mark> marksOf(const mcda::Problem& problem, const mcda::Criterion& criterion) {
    std::vector<ValuePlot::Mark> marks;
    for (const auto& alternative : problem.alternatives) {
        const auto number = mcda::numberOf(criterion, alternative);
        if (number && *number) marks.push_back({text(alternative.id), **number});
    }
    return marks;
}

} // namespace

ValueFunctionForm::ValueFunctionForm(QWidget* parent)
    : QWidget(parent), m_said(new Words({}, Tone::Quiet, this)), m_line(new QWidget(this)),
      m_table(new QTableWidget(0, 2, m_line)), m_plot(new ValuePlot(m_line)),
      m_begin(new LinkButton(tr("Say what values are worth"), this)),
      m_add(new LinkButton(tr("Add a point"), this)), m_remove(new LinkButton(tr("Remove the point"), this)),
      m_none(new LinkButton(tr("Back to worst and best"), this)),
      m_trouble(new Words({}, Tone::Warning, this)) {
    build();
}

void ValueFunctionForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_said);
    auto* sides = new QHBoxLayout(m_line);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(24);
    sides->addWidget(m_table, 0, Qt::AlignTop);
    sides->addWidget(m_plot, 0, Qt::AlignTop);
    sides->addStretch();
    column->addWidget(m_line);
    column->addWidget(m_trouble);
    auto* links = new QHBoxLayout;
    links->setSpacing(16);
    for (LinkButton* link : {m_begin, m_add, m_remove, m_none}) links->addWidget(link);
    links->addStretch();
    column->addLayout(links);
    dressShortTable(*m_table, tr("Points of the value function"), {tr("Value"), tr("Worth, 0 to 1")});
    m_table->setFixedWidth(232);
    connect(m_table, &QTableWidget::cellChanged, this, &ValueFunctionForm::take);
    connect(m_begin, &QAbstractButton::clicked, this, &ValueFunctionForm::begin);
    connect(m_add, &QAbstractButton::clicked, this, &ValueFunctionForm::add);
    connect(m_remove, &QAbstractButton::clicked, this, &ValueFunctionForm::remove);
    connect(m_none, &QAbstractButton::clicked, this, [this] { put({}, tr("Remove a value function")); });
}

std::vector<mcda::ValuePoint> ValueFunctionForm::points() const {
    const auto* criterion = mcda::findFact(m_problem, m_criterion);
    return criterion ? criterion->valueFunction : std::vector<mcda::ValuePoint>{};
}

void ValueFunctionForm::show(const mcda::Problem& problem, const std::string& criterion) {
    const auto before = points();
    const bool isSame = criterion == m_criterion && m_table->rowCount() > 0;
    m_problem = problem;
    m_criterion = criterion;
    if (!isSame || before != points()) fill();
    const bool hasLine = !points().empty();
    m_line->setVisible(hasLine);
    m_begin->setVisible(!hasLine);
    for (LinkButton* link : {m_add, m_remove, m_none}) link->setVisible(hasLine);
    m_said->say(hasLine
                    ? tr("Between the points the worth runs straight; beyond the ends it stays. Crosses are "
                         "the alternatives.")
                    : tr("A value counts by where it lies between the worst and the best of those compared. "
                         "Points say instead what a value is worth by itself, such as 20 to 25 frames are "
                         "best."),
                Tone::Quiet);
    drawLine();
}

void ValueFunctionForm::fill() {
    const QSignalBlocker blocker(m_table);
    const auto all = points();
    m_table->setRowCount(static_cast<int>(all.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& point = all[static_cast<std::size_t>(row)];
        for (int column = 0; column < 2; ++column) {
            auto* item = new QTableWidgetItem(typed(column == 0 ? point.x : point.value));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    fitShortTable(*m_table);
    m_trouble->say({}, Tone::Warning);
}

void ValueFunctionForm::drawLine() {
    const auto* criterion = mcda::findFact(m_problem, m_criterion);
    if (!criterion || criterion->valueFunction.empty() || !mcda::checkValueFunction(*criterion))
        return m_plot->show({}, {}, {});
    m_plot->show(criterion->valueFunction, marksOf(m_problem, *criterion), text(criterion->unit));
}

void ValueFunctionForm::take(int row, int column) {
    const auto value = mcda::valueTyped(utf8(m_table->item(row, column)->text()), decimalSign());
    if (!value.number || !value.unit.empty()) {
        m_trouble->say(tr("A number is expected."), Tone::Warning);
        return;
    }
    auto all = points();
    auto& point = all[static_cast<std::size_t>(row)];
    (column == 0 ? point.x : point.value) = *value.number;
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    mcda::Criterion tried;
    tried.valueFunction = all;
    const auto checked = mcda::checkValueFunction(tried);
    if (!checked) {
        m_trouble->say(text(checked.error().message), Tone::Warning);
        return;
    }
    put(std::move(all), tr("Change a value function"));
}

/// Straight from the worst value to the best, which changes nothing yet in a weighted sum of values from 0
/// to 1.
void ValueFunctionForm::begin() {
    const auto* criterion = mcda::findFact(m_problem, m_criterion);
    if (!criterion) return;
    std::vector<double> values;
    for (const auto& mark : marksOf(m_problem, *criterion)) values.push_back(mark.value);
    double low = 0;
    double high = 1;
    if (!values.empty()) {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        low = *least;
        high = *most > *least ? *most : *least + 1;
    }
    const bool isMax = criterion->direction == mcda::Direction::Max;
    put({{low, isMax ? 0.0 : 1.0}, {high, isMax ? 1.0 : 0.0}}, tr("Give a criterion a value function"));
}

/// In the middle of the piece behind the current point, on the line.
void ValueFunctionForm::add() {
    auto all = points();
    if (all.size() < 2) return;
    const int last = static_cast<int>(all.size()) - 2;
    const auto at = static_cast<std::size_t>(std::clamp(m_table->currentRow(), 0, last));
    const double x = (all[at].x + all[at + 1].x) / 2;
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(at) + 1, {x, mcda::worthOf(all, x)});
    put(std::move(all), tr("Add a point to a value function"));
}

void ValueFunctionForm::remove() {
    auto all = points();
    const int row = m_table->currentRow();
    if (row < 0 || all.size() <= 2) {
        m_trouble->say(row < 0 ? tr("Choose the point first.") : tr("A line needs two points at least."),
                       Tone::Warning);
        return;
    }
    all.erase(all.begin() + row);
    put(std::move(all), tr("Remove a point of a value function"));
}

void ValueFunctionForm::put(std::vector<mcda::ValuePoint> points, const QString& what) {
    mcda::Problem next = m_problem;
    auto* criterion = mcda::findFact(next, m_criterion);
    if (!criterion) return;
    criterion->valueFunction = std::move(points);
    emit edited(next, what);
}

} // namespace vidette::ui
