// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/side_tabs.h"

#include "ui/panels/section.h"
#include "ui/shell/settings.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

const QString kKept = QStringLiteral("sidePanel");

} // namespace

SideTabs::SideTabs(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_panels(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("sidePanel"));
    m_tabs->setObjectName(QStringLiteral("sideTabs"));
    m_tabs->setAccessibleName(tr("Panels"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(20, 6, 20, 0);
    line->addWidget(m_tabs);
    column->addLayout(line);
    column->addWidget(m_panels, 1);
}

void SideTabs::add(const QString& id, const QString& name, QWidget* panel) {
    const int at = m_tabs->addTab(name);
    m_tabs->setTabData(at, id);
    m_panels->addWidget(panel);
    setMinimumWidth(std::max(minimumWidth(), panel->minimumWidth()));
    setMaximumWidth(std::min(maximumWidth(), panel->maximumWidth()));
}

void SideTabs::restore() {
    open(settings().value(kKept).toString());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) {
        m_panels->setCurrentIndex(at);
        settings().setValue(kKept, m_tabs->tabData(at));
    });
}

void SideTabs::open(const QString& id) {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i).toString() == id) m_tabs->setCurrentIndex(i);
    m_panels->setCurrentIndex(m_tabs->currentIndex());
}

void SideTabs::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::LeftEdge);
}

} // namespace vidette::ui
