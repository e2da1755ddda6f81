// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/trials_view.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/words.h"
#include "ui/workbench/part_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {

TrialsView::TrialsView(QWidget* parent)
    : QWidget(parent), m_table(new PartTable(tr("Changes that should not matter"), this)),
      m_nothing(new Words({}, Tone::Good, this)), m_totals(new Words({}, Tone::Plain, this)),
      m_fold(new LinkButton({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Words(tr("An alternative leaves, a copy of one joins, or another convention of "
                                   "the same method is taken. Where that turns the order, the order hangs "
                                   "on it. A row that is clicked tells its totals."),
                                Tone::Quiet, this));
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    column->addWidget(m_totals);
    auto* last = new QHBoxLayout;
    last->addWidget(m_fold);
    last->addStretch();
    column->addLayout(last);
    m_table->letChoose();
    connect(m_table, &PartTable::opened, this, &TrialsView::showTotals);
    connect(m_fold, &QAbstractButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        showRows();
    });
}

void TrialsView::show(const mcda::RankReversals& reversals) {
    m_reversals = reversals;
    showRows();
}

void TrialsView::showRows() {
    const auto sorted = report::sortedTrials(m_reversals);
    const auto quiet = sorted.nothing.size() + sorted.failed.size();
    m_shown = sorted.first;
    m_shown.insert(m_shown.end(), sorted.others.begin(), sorted.others.end());
    const bool turnsNothing = m_shown.empty();
    if (m_isUnfolded) {
        for (const auto* list : {&sorted.nothing, &sorted.failed})
            m_shown.insert(m_shown.end(), list->begin(), list->end());
    }
    const auto part = report::trialsPart(m_reversals, m_shown);
    m_nothing->say(turnsNothing ? text(part.whenEmpty) : QString(), Tone::Good);
    m_table->show(part);
    m_table->setVisible(!m_shown.empty());
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const bool isFirst = row < sorted.first.size();
        const bool isQuiet = row >= sorted.first.size() + sorted.others.size();
        m_table->setTone(static_cast<int>(row), isFirst ? Tone::Bold : isQuiet ? Tone::Quiet : Tone::Plain);
    }
    m_totals->say({}, Tone::Plain);
    m_fold->setVisible(quiet > 0);
    m_fold->say(m_isUnfolded ? tr("Hide the others")
                             : tr("Show the other %n changes", nullptr, static_cast<int>(quiet)));
}

void TrialsView::showTotals(int row) {
    const auto& trial = m_reversals.trials.at(m_shown.at(static_cast<std::size_t>(row)));
    const QString done = text(trial.done);
    const QString words = trial.error ? tr("%1: %2.").arg(done, text(trial.error->message))
                                      : tr("%1. Totals: %2.").arg(done, text(report::totalsText(trial)));
    m_totals->say(words, Tone::Plain);
}

} // namespace vidette::ui
