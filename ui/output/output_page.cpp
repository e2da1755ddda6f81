// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/output_page.h"

#include "ui/output/all_reports_page.h"
#include "ui/output/map_page.h"
#include "ui/output/paper_page.h"
#include "ui/pages/reports_page.h"

#include <QVBoxLayout>

namespace vidette::ui {

OutputPage::OutputPage(Document& document, Identity& identity, CoverageModel& coverage, Canvas& canvas,
                       QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 8, 0, 0);
    head->addWidget(m_tabs);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_tabs->setAccessibleName(tr("What is written"));
    m_tabs->setDrawBase(false);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_reports = add(tr("Reports"), new ReportsPage(document, identity, coverage, this));
    add(tr("All reports as PDF"), new AllReportsPage(document, identity, coverage, this));
    m_paper = add(tr("Plan on paper"), new PaperPage(document, identity, coverage, canvas, this));
    add(tr("Maps and drawings"), new MapPage(document, coverage, this));
}

template<typename Page>
Page* OutputPage::add(const QString& title, Page* page) {
    m_pages->addWidget(page);
    m_tabs->addTab(title);
    connect(page, &Page::told, this, &OutputPage::told);
    return page;
}

void OutputPage::choosePaper() {
    m_tabs->setCurrentIndex(m_pages->indexOf(m_paper));
}

void OutputPage::chooseReports() {
    m_tabs->setCurrentIndex(m_pages->indexOf(m_reports));
}

} // namespace vidette::ui
