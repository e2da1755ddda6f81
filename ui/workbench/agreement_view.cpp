// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/agreement_view.h"

#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/plots/agreement_plot.h"
#include "ui/ranking_words.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kChoiceWidth = 280;

} // namespace

AgreementView::AgreementView(QWidget* parent)
    : QWidget(parent), m_plot(new AgreementPlot(this)), m_cell(new Words({}, Tone::Plain, this)),
      m_winner(new ChoiceField(tr("What must hold for this alternative to win"), this)),
      m_terms(new Words({}, Tone::Plain, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Words(tr("Each cell names who comes first. A cell that is chosen by a click or "
                                   "the arrow keys shows its whole order below; an empty one says why it "
                                   "cannot be computed."),
                                Tone::Quiet, this));
    column->addWidget(m_plot);
    column->addWidget(m_cell);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(12);
    auto* name = new Words(tr("What must hold for this one to win:"), Tone::Bold, this);
    name->setWordWrap(false);
    name->setBuddy(m_winner);
    m_winner->setFixedWidth(kChoiceWidth);
    asked->addWidget(name);
    asked->addWidget(m_winner);
    asked->addStretch();
    column->addSpacing(8);
    column->addLayout(asked);
    column->addWidget(m_terms);
    connect(m_plot, &AgreementPlot::chosen, this, &AgreementView::showCell);
    connect(m_plot, &Plot::told, this, &AgreementView::told);
    connect(m_winner, &QComboBox::activated, this, &AgreementView::showTerms);
}

void AgreementView::show(const mcda::Problem& problem, const mcda::AgreementMap& map) {
    m_map = map;
    m_plot->show(problem, map);
    fillWinners(problem);
    showCell();
    showTerms();
}

void AgreementView::showCell() {
    const auto cell = m_plot->current();
    m_cell->say(cell ? m_plot->wordsOf(*cell) : QString(), Tone::Plain);
}

void AgreementView::fillWinners(const mcda::Problem& problem) {
    const QString before = m_winner->currentData().toString();
    const QSignalBlocker blocker(m_winner);
    m_winner->clear();
    for (const auto& id : m_map.alternatives) m_winner->addItem(alternativeTitle(problem, id), text(id));
    m_winner->setCurrentIndex(std::max(0, m_winner->findData(before)));
}

void AgreementView::showTerms() {
    QStringList words;
    const int chosen = m_winner->currentIndex();
    if (chosen >= 0) {
        for (const auto& sentence : mcda::winningWords(m_map, static_cast<std::size_t>(chosen)))
            words << text(sentence);
    }
    m_terms->say(words.join(QLatin1Char('\n')), Tone::Plain);
}

} // namespace vidette::ui
