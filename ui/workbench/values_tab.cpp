// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/values_tab.h"

#include "io/value_block.h"
#include "mcda/problem_edits.h"
#include "report/method_notes.h"
#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/ranking_model.h"
#include "ui/words.h"
#include "ui/workbench/criterion_form.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/note_list.h"
#include "ui/workbench/value_grid.h"
#include "ui/workbench/value_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vidette::ui {

ValuesTab::ValuesTab(DecisionDesk& desk, QWidget* parent)
    : WorkTab(desk, parent), m_model(new ValueModel(desk, this)), m_grid(new ValueGrid(*m_model, this)),
      m_notes(new NoteList(this)), m_notesTitle(titleLabel(tr("What is to be said of these values"), this)),
      m_form(new CriterionForm(this)), m_trouble(new Words({}, Tone::Warning, this)),
      m_pasted(new Words({}, Tone::Quiet, this)), m_table(new QWidget(this)) {
    build();
    connect(m_grid, &ValueGrid::pasteWanted, this, &ValuesTab::paste);
    connect(m_grid, &ValueGrid::limitsWanted, this, [this] {
        follow();
        m_form->enterLimits();
        ensureWidgetVisible(m_form);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ValuesTab::follow);
    connect(m_notes, &NoteList::wanted, this, &ValuesTab::goTo);
    connect(m_form, &CriterionForm::edited, this,
            [this](const mcda::Problem& next, const QString& what) { this->desk().put(next, what); });
}

LinkButton* ValuesTab::addLink(QHBoxLayout& row, const QString& words, void (ValuesTab::*does)()) {
    auto* link = new LinkButton(words, m_table);
    row.addWidget(link);
    connect(link, &QAbstractButton::clicked, this, does);
    return link;
}

void ValuesTab::build() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(40, 20, 40, 32);
    column->setSpacing(8);
    column->addWidget(m_trouble);
    auto* table = new QVBoxLayout(m_table);
    table->setContentsMargins(0, 0, 0, 0);
    table->setSpacing(8);
    auto* links = new QHBoxLayout;
    links->setSpacing(20);
    addLink(*links, tr("Add a criterion"), &ValuesTab::addCriterion);
    addLink(*links, tr("Add an alternative"), &ValuesTab::addAlternative);
    m_back = addLink(*links, tr("Move left"), &ValuesTab::moveBack);
    m_on = addLink(*links, tr("Move right"), &ValuesTab::moveOn);
    m_remove = addLink(*links, tr("Remove"), &ValuesTab::removeCurrent);
    addLink(*links, tr("Paste a table"), &ValuesTab::paste)
        ->setToolTip(
            tr("Paste a table: cells copied in a spreadsheet go to the current cell. Rows and columns are "
               "added where there are more; the first ones are taken as names where they are words."));
    addLink(*links, tr("Copy"), &ValuesTab::copy)
        ->setToolTip(tr("Copy: the chosen cells, or the whole table, for a spreadsheet."));
    links->addStretch();
    table->addLayout(links);
    table->addWidget(m_grid);
    table->addWidget(m_pasted);
    table->addSpacing(8);
    table->addWidget(m_notesTitle);
    table->addWidget(m_notes);
    table->addSpacing(8);
    table->addWidget(m_form);
    column->addWidget(m_table);
    column->addStretch();
    setWidget(page);
}

void ValuesTab::refresh() {
    const auto* problem = desk().problem();
    m_table->setVisible(problem);
    const auto* error = desk().ranking().error();
    const bool isHere = error && report::remedyOf(*error).part == report::Part::Values;
    m_trouble->say(isHere ? text(report::troubleWords(*error)) : QString(), Tone::Warning);
    const QModelIndex current = m_grid->currentIndex();
    m_model->renew();
    if (!problem) return;
    if (!m_grid->currentIndex().isValid() && m_model->columnCount() > 0) {
        const int row =
            std::clamp(current.row(), int(ValueModel::kHeadRows), std::max(m_model->rowCount() - 1, 0));
        const int column = std::clamp(current.column(), 0, m_model->columnCount() - 1);
        m_grid->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    }
    m_notesTitle->setVisible(!m_model->notes().empty());
    m_notes->show(*problem, m_model->notes());
    follow();
}

/// The form below shows the current column, the links what they would move and remove.
void ValuesTab::follow() {
    const auto* problem = desk().problem();
    if (!problem) return;
    const QModelIndex current = m_grid->currentIndex();
    const std::string fact = m_model->factAt(current.column());
    const std::string alternative = m_model->alternativeAt(current.row());
    const bool isColumn = !fact.empty() && alternative.empty();
    m_back->say(isColumn ? tr("Move left") : tr("Move up"));
    m_on->say(isColumn ? tr("Move right") : tr("Move down"));
    m_remove->say(isColumn ? tr("Remove the criterion") : tr("Remove the alternative"));
    for (LinkButton* link : {m_back, m_on, m_remove}) link->setEnabled(isColumn || !alternative.empty());
    if (!fact.empty()) m_fact = fact;
    const auto facts = mcda::factIds(*problem);
    if (std::find(facts.begin(), facts.end(), m_fact) == facts.end())
        m_fact = facts.empty() ? "" : facts.front();
    m_form->show(*problem, m_fact);
}

void ValuesTab::choose(int row, int column) {
    m_grid->setCurrentIndex(m_model->index(row, column));
    m_grid->setFocus();
}

void ValuesTab::addCriterion() {
    mcda::Criterion criterion;
    criterion.id = mcda::freeId(*desk().problem(), "K");
    criterion.name = mcda::freeCriterionName(*desk().problem(), utf8(tr("New criterion")));
    const std::string id = criterion.id;
    if (!desk().put(mcda::withCriterion(*desk().problem(), std::move(criterion)), tr("Add a criterion")))
        return;
    choose(ValueModel::NameRow, m_model->columnOf(id));
    m_grid->edit(m_grid->currentIndex());
}

void ValuesTab::addAlternative() {
    mcda::Alternative alternative;
    alternative.id = mcda::freeId(*desk().problem(), "A");
    alternative.name = utf8(tr("Alternative %1").arg(text(alternative.id)));
    const std::string id = alternative.id;
    if (!desk().put(mcda::withAlternative(*desk().problem(), std::move(alternative)),
                    tr("Add an alternative")))
        return;
    choose(m_model->rowOf(id), 0);
    m_grid->edit(m_grid->currentIndex());
}

void ValuesTab::removeCurrent() {
    const QModelIndex current = m_grid->currentIndex();
    const std::string alternative = m_model->alternativeAt(current.row());
    const std::string fact = m_model->factAt(current.column());
    if (!alternative.empty())
        desk().put(mcda::withoutAlternative(*desk().problem(), alternative), tr("Remove an alternative"));
    else if (!fact.empty())
        desk().put(mcda::withoutCriterion(*desk().problem(), fact), tr("Remove a criterion"));
}

void ValuesTab::move(int by) {
    const QModelIndex current = m_grid->currentIndex();
    const std::string alternative = m_model->alternativeAt(current.row());
    const std::string fact = m_model->factAt(current.column());
    if (!alternative.empty()) {
        desk().put(mcda::withAlternativeMoved(*desk().problem(), alternative, by), tr("Move an alternative"));
        choose(m_model->rowOf(alternative), current.column());
    } else if (!fact.empty()) {
        desk().put(mcda::withCriterionMoved(*desk().problem(), fact, by), tr("Move a criterion"));
        choose(current.row(), m_model->columnOf(fact));
    }
}

void ValuesTab::copy() {
    m_grid->copy();
    emit desk().told(tr("Copied, with tabs between the cells."));
}

void ValuesTab::paste() {
    const auto cells = io::blockCells(utf8(QApplication::clipboard()->text()));
    if (!cells) return m_pasted->say(text(cells.error().message), Tone::Warning);
    const QModelIndex current = m_grid->currentIndex();
    const io::BlockPlace place{
        static_cast<std::size_t>(std::max(0, current.row() - ValueModel::kHeadRows)),
        static_cast<std::size_t>(std::max(0, current.column() - m_model->firstFact()))};
    auto pasted = io::withBlock(*desk().problem(), *cells, place, decimalSign());
    if (!desk().put(std::move(pasted.problem), tr("Paste values"))) return;
    QStringList said{tr("%n values pasted", nullptr, static_cast<int>(pasted.values))};
    if (pasted.newCriteria > 0)
        said << tr("%n criteria added", nullptr, static_cast<int>(pasted.newCriteria));
    if (pasted.newAlternatives > 0)
        said << tr("%n alternatives added", nullptr, static_cast<int>(pasted.newAlternatives));
    if (pasted.computed > 0)
        said << tr("%n values left as the plan computes them", nullptr, static_cast<int>(pasted.computed));
    m_pasted->say(tr("%1.").arg(said.join(QStringLiteral(", "))), Tone::Quiet);
}

void ValuesTab::goTo(const report::ValueNote& note) {
    const int row = note.alternative.empty() ? int(ValueModel::NameRow) : m_model->rowOf(note.alternative);
    const int column = note.criterion.empty() ? 0 : m_model->columnOf(note.criterion);
    if (row >= 0 && column >= 0) choose(row, column);
}

} // namespace vidette::ui
