// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figure_view.h"

#include <QVBoxLayout>

#include <utility>

namespace vidette::ui {

FigureView::FigureView(const QString& name, QWidget* parent)
    : QWidget(parent), m_words(new Words({}, Tone::Quiet, this)), m_table(new FigureTable(name, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addStretch();
    m_table->fill();
    connect(m_table, &FigureTable::chosen, this, [this](std::size_t row) {
        if (row < m_goals.size()) emit chosen(FigureGoal(m_goals[row]));
    });
}

void FigureView::show(FigurePage page) {
    m_words->say(page.rows.empty() ? page.empty : page.summary, Tone::Quiet);
    m_table->setHeadings(page.headings);
    m_table->setVisible(!page.rows.empty());
    m_goals = std::move(page.goals);
    m_table->show(std::move(page.rows));
}

void FigureView::say(const QString& words) {
    FigurePage page;
    page.empty = words;
    show(std::move(page));
}

} // namespace vidette::ui
