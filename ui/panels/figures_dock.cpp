// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figures_dock.h"

#include "ui/buttons.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/panels/inside_page.h"
#include "ui/panels/section.h"
#include "ui/panels/what_if_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kLowest = 160;

FigurePage pageOf(std::size_t page, const analysis::CoverageResult& result, const Places& places) {
    switch (page) {
    case FiguresDock::Districts:
        return districtPage(result, places);
    case FiguresDock::Streets:
        return streetPage(result, places);
    case FiguresDock::BlindSpots:
        return demandPage(result, places);
    default:
        return facadePage(result, places);
    }
}

} // namespace

FiguresDock::FiguresDock(Document& document, Selection& selection, CoverageModel& coverage,
                         WhatIfModel& whatIf, OntoWall& ontoWall, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_coverage(coverage),
      m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_whatIf(new WhatIfPage(document, whatIf, m_pages)),
      m_inside(new InsidePage(document, ontoWall, m_pages)) {
    setMinimumHeight(kLowest);
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        refresh();
    });
    connect(&coverage, &CoverageModel::resultChanged, this, [this] {
        if (m_tabs->currentIndex() < WhatIf) refresh();
    });
    connect(m_whatIf, &WhatIfPage::jumpWanted, this, &FiguresDock::jumpWanted);
    connect(m_inside, &InsidePage::chosen, this, &FiguresDock::choose);
}

void FiguresDock::build() {
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_tabs->setAccessibleName(tr("Figures"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    for (const QString& name : {tr("Districts"), tr("Streets"), tr("Blind spots"), tr("Windows")}) {
        m_tabs->addTab(name);
        auto* view = new FigureView(name, m_pages);
        m_views.push_back(view);
        m_pages->addWidget(view);
        connect(view, &FigureView::chosen, this, &FiguresDock::choose);
    }
    m_tabs->addTab(tr("What if it fails"));
    m_tabs->addTab(tr("Cameras in buildings"));
    m_pages->addWidget(m_whatIf);
    m_pages->addWidget(m_inside);
    auto* close = new LinkButton(tr("Close"), this);
    connect(close, &QAbstractButton::clicked, this, &FiguresDock::closeWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 6, 20, 12);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
}

void FiguresDock::showPage(Page page) {
    m_tabs->setCurrentIndex(page);
    refresh();
}

void FiguresDock::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FiguresDock::refresh() {
    if (!isVisible()) return;
    const auto page = static_cast<std::size_t>(m_tabs->currentIndex());
    if (page == WhatIf) return m_whatIf->refresh();
    if (page == Inside) return m_inside->find();
    const auto* result = m_coverage.result();
    if (result) return m_views[page]->show(pageOf(page, *result, m_coverage.places()));
    const QString problem = m_coverage.problem();
    m_views[page]->say(problem.isEmpty() ? tr("Counting what is seen …") : problem);
}

void FiguresDock::choose(const FigureGoal& goal) {
    if (holds(m_document.shown(), goal.item) && goal.item != Item{}) m_selection.set(goal.item);
    if (!goal.area.empty()) emit jumpWanted(goal.area);
}

void FiguresDock::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::TopEdge);
}

} // namespace vidette::ui
