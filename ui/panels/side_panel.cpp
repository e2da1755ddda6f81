// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/side_panel.h"

#include "ui/panels/arrange_panel.h"
#include "ui/panels/coverage_panel.h"
#include "ui/panels/districts_panel.h"
#include "ui/panels/kit_panel.h"
#include "ui/panels/recordings_panel.h"
#include "ui/panels/section.h"
#include "ui/panels/selection_panel.h"

#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kNarrow = 300;
constexpr int kWidth = 350;
constexpr int kWide = 700;

} // namespace

SidePanel::SidePanel(Document& document, Selection& selection, CoverageModel& coverage, RankingModel& ranking,
                     PlanEdits& edits, QWidget* parent)
    : QScrollArea(parent) {
    setMinimumWidth(kNarrow);
    setMaximumWidth(kWide);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new EdgedPage(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_coverage = new CoveragePanel(selection, coverage, page);
    m_districts = new DistrictsPanel(document, selection, coverage, page);
    m_kit = new KitPanel(ranking, page);
    column->addWidget(m_coverage);
    column->addWidget(m_districts);
    m_selection = new SelectionPanel(document, selection, coverage, page);
    column->addWidget(m_selection);
    m_arrange = new ArrangePanel(document, selection, edits, page);
    column->addWidget(m_arrange);
    column->addWidget(new RecordingsPanel(document, page));
    column->addWidget(m_kit);
    column->addStretch();
    setWidget(page);
}

QSize SidePanel::sizeHint() const {
    return {kWidth, 600};
}

} // namespace vidette::ui
