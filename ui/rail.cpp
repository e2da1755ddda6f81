// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/buttons.h"
#include "ui/panels/section.h"

#include <QVBoxLayout>

namespace vidette::ui {

Rail::Rail(Actions& actions, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 1, 0);
    column->setSpacing(4);
    const QString prefix = QStringLiteral("place.");
    for (QAction* action : actions.all()) {
        if (!action->objectName().startsWith(prefix)) continue;
        const QString place = action->objectName().mid(prefix.size());
        auto* entry = new RailButton(*action, place, this);
        m_entries.insert(place, entry);
        column->addWidget(entry);
    }
    column->addStretch();
    setFixedWidth(column->minimumSize().width());
}

void Rail::setBadge(const QString& place, int count) {
    if (auto* entry = m_entries.value(place)) entry->setBadge(count);
}

void Rail::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::RightEdge);
}

} // namespace vidette::ui
