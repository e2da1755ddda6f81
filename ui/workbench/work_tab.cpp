// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/work_tab.h"

#include "ui/ranking_model.h"
#include "ui/workbench/decision_desk.h"

namespace vidette::ui {

WorkTab::WorkTab(DecisionDesk& desk, QWidget* parent) : QScrollArea(parent), m_desk(desk) {
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    connect(&desk, &DecisionDesk::problemChanged, this, &WorkTab::follow);
    connect(&desk.ranking(), &RankingModel::changed, this, &WorkTab::follow);
}

void WorkTab::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (!m_stale) return;
    m_stale = false;
    refresh();
}

void WorkTab::follow() {
    m_stale = !isVisible();
    if (!m_stale) refresh();
}

} // namespace vidette::ui
