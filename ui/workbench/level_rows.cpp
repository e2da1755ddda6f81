// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/level_rows.h"

#include "mcda/candidates.h"
#include "mcda/quantity.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/ranking_words.h"
#include "ui/words.h"
#include "ui/workbench/short_table.h"
#include "ui/workbench/value_model.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vidette::ui {
namespace {

struct Level {
    std::string word;
    std::optional<double> value;
};

/// The best first, then words without a number.
std::vector<Level> levelsOf(const mcda::Problem& problem, const std::string& criterion) {
    std::vector<Level> levels;
    const auto found = problem.evaluation.levels.find(criterion);
    if (found != problem.evaluation.levels.end())
        for (const auto& [word, value] : found->second) levels.push_back({word, value});
    std::stable_sort(levels.begin(), levels.end(),
                     [](const auto& a, const auto& b) { return a.value > b.value; });
    for (const auto& alternative : problem.alternatives) {
        const auto value = alternative.values.find(criterion);
        if (value == alternative.values.end() || value->second.text.empty()) continue;
        const bool isThere = std::any_of(levels.begin(), levels.end(), [&](const Level& level) {
            return level.word == value->second.text;
        });
        if (!isThere) levels.push_back({value->second.text, {}});
    }
    return levels;
}

} // namespace

LevelRows::LevelRows(QWidget* parent)
    : QWidget(parent), m_criterion(new ChoiceField(tr("Criterion of the scale"), this)),
      m_table(new QTableWidget(0, 2, this)), m_trouble(new Words({}, Tone::Warning, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new Words(tr("A criterion with levels takes their words as values; the best level counts 1, the "
                     "others their share of it. Without levels it takes numbers from 0 to 1. The last "
                     "line takes a further word."),
                  Tone::Quiet, this));
    column->addWidget(m_criterion);
    column->addWidget(m_table);
    column->addWidget(m_trouble);
    dressShortTable(*m_table, tr("Levels of the scale"), {tr("Word"), tr("Worth")});
    m_table->setMaximumWidth(360);
    connect(m_table, &QTableWidget::cellChanged, this, &LevelRows::take);
    connect(m_criterion, &QComboBox::activated, this, &LevelRows::fill);
}

std::string LevelRows::criterion() const {
    return utf8(m_criterion->currentData().toString());
}

void LevelRows::show(const mcda::Problem& problem) {
    const QString chosen = m_criterion->currentData().toString();
    m_problem = problem;
    const QSignalBlocker blocker(m_criterion);
    m_criterion->clear();
    for (const auto& leaf : mcda::leavesOf(problem.criteria))
        m_criterion->addItem(criterionTitle(problem, leaf.id), text(leaf.id));
    m_criterion->setCurrentIndex(std::max(0, m_criterion->findData(chosen)));
    fill();
}

void LevelRows::fill() {
    const QSignalBlocker blocker(m_table);
    const auto levels = levelsOf(m_problem, criterion());
    m_table->setRowCount(static_cast<int>(levels.size()) + 1);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        const Level level = at < levels.size() ? levels[at] : Level{};
        m_table->setItem(row, 0, new QTableWidgetItem(text(level.word)));
        auto* worth = new QTableWidgetItem(
            level.value ? text(mcda::typedText({level.value, "", ""}, decimalSign())) : QString());
        worth->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, worth);
    }
    m_table->item(m_table->rowCount() - 1, 0)->setToolTip(tr("A further word"));
    fitShortTable(*m_table);
    const bool isOpen =
        std::any_of(levels.begin(), levels.end(), [](const Level& level) { return !level.value; });
    const bool hasScale = m_problem.evaluation.levels.count(criterion()) > 0;
    m_trouble->say(isOpen && hasScale ? tr("A word among the values has no worth yet.") : QString(),
                   Tone::Warning);
}

void LevelRows::take() {
    std::map<std::string, double> levels;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const std::string word = utf8(m_table->item(row, 0)->text().trimmed());
        const auto worth = mcda::valueTyped(utf8(m_table->item(row, 1)->text()), decimalSign());
        if (word.empty()) continue;
        if (worth.number && *worth.number >= 0) levels[word] = *worth.number;
        const bool isWrong = !worth.text.empty() || (worth.number && *worth.number < 0);
        if (isWrong) return m_trouble->say(tr("The worth is a number of 0 or more."), Tone::Warning);
    }
    mcda::Problem next = m_problem;
    if (levels.empty())
        next.evaluation.levels.erase(criterion());
    else
        next.evaluation.levels[criterion()] = std::move(levels);
    if (next != m_problem) emit edited(next, tr("Change the levels of a scale"));
}

} // namespace vidette::ui
