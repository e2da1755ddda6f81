// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/empty_plan.h"

#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/panels/rows.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

bool nothingStands(const estate::Estate& estate) {
    return estate.obstacles.empty() && estate.zones.empty() && estate.cameras.empty() &&
           estate.planImages.empty();
}

} // namespace

EmptyPlan::EmptyPlan(Document& document, Actions& actions, QWidget* canvas)
    : QFrame(canvas), m_document(document), m_select(actions.find(QStringLiteral("tool.select"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(10);
    auto* title = new QLabel(tr("An empty plan"), this);
    title->setFont(fontOf(Type::Title));
    column->addWidget(title);
    const auto way = [&](const QString& words, const QString& button, const QString& id) {
        column->addSpacing(6);
        column->addWidget(new Words(words, Tone::Quiet, this));
        auto* begin = new LinkButton(button, this);
        QAction* action = actions.find(id);
        connect(begin, &QAbstractButton::clicked, action, &QAction::trigger);
        column->addWidget(begin);
    };
    way(tr("Draw a room, wall by wall; a typed number is the length in metres."), tr("Draw walls  (W)"),
        QStringLiteral("tool.wall"));
    way(tr("Drop a floor plan here, a scan or a page, and draw over it."), tr("Add a picture…"),
        QStringLiteral("plan.add-image"));
    way(tr("Look around in a finished one: a shop with four cameras."), tr("Open the sample shop"),
        QStringLiteral("file.sample"));
    setObjectName(QStringLiteral("emptyPlan"));
    setFixedWidth(400);
    canvas->installEventFilter(this);
    connect(&document, &Document::changed, this, &EmptyPlan::refresh);
    connect(m_select, &QAction::toggled, this, &EmptyPlan::refresh);
    refresh();
}

void EmptyPlan::refresh() {
    setVisible(nothingStands(m_document.shown()) && m_select->isChecked() && !m_waiting);
    place();
}

void EmptyPlan::wait(bool waiting) {
    m_waiting = waiting;
    refresh();
}

void EmptyPlan::place() {
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

bool EmptyPlan::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QFrame::eventFilter(watched, event);
}

void EmptyPlan::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace vidette::ui
