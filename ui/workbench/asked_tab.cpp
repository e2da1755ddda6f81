// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/asked_tab.h"

#include "ui/ranking_model.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/why_panel.h"

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kWide = 1290; ///< from here on the working stands beside
constexpr int kWhyWidth = 360;
constexpr int kWhyHeight = 280;

} // namespace

AskedTab::AskedTab(DecisionDesk& desk, QWidget* parent) : WorkTab(desk, parent), m_why(new WhyPanel(this)) {
    connect(m_why, &WhyPanel::closed, this, [this](bool hadKeys) {
        placeWhy();
        if (hadKeys && m_asker && m_asker->isVisible()) m_asker->setFocus(Qt::OtherFocusReason);
    });
}

void AskedTab::ask(const mcda::FigureName& name) {
    if (const auto* decision = desk().ranking().decision()) ask(*decision, name);
}

void AskedTab::ask(const report::Decision& decision, const mcda::FigureName& name) {
    QWidget* keys = window()->focusWidget();
    if (keys && isAncestorOf(keys) && !m_why->isAncestorOf(keys) && keys != m_why) m_asker = keys;
    if (m_why->ask(decision, name))
        placeWhy();
    else
        emit desk().told(tr("There is no working of this figure yet."));
}

std::optional<mcda::FigureName> AskedTab::turnOf(const mcda::Ranking& ranking, const std::string& criterion) {
    const auto one = std::find_if(ranking.stability.begin(), ranking.stability.end(),
                                  [&](const auto& row) { return row.criterion == criterion; });
    if (one == ranking.stability.end() || (one->low <= 0 && one->high >= 1)) return std::nullopt;
    const bool below = one->low > 0 && (one->high >= 1 || one->weight - one->low < one->high - one->weight);
    return mcda::FigureName{below ? mcda::FigureSort::TurnBelow : mcda::FigureSort::TurnAbove, {criterion}};
}

/// Beside the page where both have room, else below it.
void AskedTab::placeWhy() {
    const bool beside = width() >= kWide;
    const bool open = !m_why->isHidden();
    setViewportMargins(0, 0, open && beside ? kWhyWidth : 0, open && !beside ? kWhyHeight : 0);
    const QRect page = viewport()->geometry();
    if (beside)
        m_why->setGeometry(page.right() + 1, 0, kWhyWidth, height());
    else
        m_why->setGeometry(0, page.bottom() + 1, page.width(), kWhyHeight);
    m_why->raise();
}

void AskedTab::resizeEvent(QResizeEvent* event) {
    WorkTab::resizeEvent(event);
    placeWhy();
}

} // namespace vidette::ui
