// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/buttons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vidette::ui {

Rail::Rail(Actions& actions, QWidget* parent) : QWidget(parent) {
    setFixedWidth(92);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 1, 0);
    column->setSpacing(4);
    for (const char* name : {"plan", "kits"}) {
        const QString id = QStringLiteral("place.") + QLatin1String(name);
        column->addWidget(new RailButton(*actions.find(id), QLatin1String(name), this));
    }
    column->addStretch();
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace vidette::ui
