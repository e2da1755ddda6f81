// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/layers_tab.h"

#include "ui/panels/layers_panel.h"
#include "ui/panels/levels_panel.h"

#include <QVBoxLayout>

namespace vidette::ui {

LayersTab::LayersTab(Document& document, PlanView& view, QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("layersTab"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new EdgedPage(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_levels = new LevelsPanel(document, view, page);
    m_layers = new LayersPanel(document, view, page);
    column->addWidget(m_levels);
    column->addWidget(m_layers);
    column->addStretch();
    setWidget(page);
}

} // namespace vidette::ui
