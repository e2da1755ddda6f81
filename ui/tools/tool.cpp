// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool.h"

#include "ui/canvas/brushes.h"
#include "ui/tools/tool_settings.h"

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kSnapPoints = 9;
constexpr double kStep = 15;
constexpr double kSign = 6;

void paintSign(QPainter& painter, QPointF at, Caught by) {
    switch (by) {
    case Caught::Corner:
        painter.drawRect(QRectF(at.x() - kSign, at.y() - kSign, 2 * kSign, 2 * kSign));
        break;
    case Caught::Middle:
        painter.drawPolygon(
            QPolygonF{{at + QPointF(0, -kSign), at + QPointF(kSign, kSign), at + QPointF(-kSign, kSign)}});
        break;
    case Caught::Parallel:
        painter.drawLine(at + QPointF(-kSign, kSign / 2), at + QPointF(kSign / 2, -kSign));
        painter.drawLine(at + QPointF(-kSign / 2, kSign), at + QPointF(kSign, -kSign / 2));
        break;
    case Caught::Perpendicular:
        painter.drawPolyline(QPolygonF{{at + QPointF(0, -kSign), at + QPointF(0, kSign)}});
        painter.drawLine(at + QPointF(-kSign, kSign), at + QPointF(kSign, kSign));
        break;
    case Caught::Angle:
        painter.drawPolyline(QPolygonF{
            {at + QPointF(kSign, -kSign), at + QPointF(-kSign, kSign), at + QPointF(kSign, kSign)}});
        break;
    default:
        painter.drawLine(at + QPointF(-kSign, -kSign), at + QPointF(kSign, kSign));
        painter.drawLine(at + QPointF(-kSign, kSign), at + QPointF(kSign, -kSign));
    }
}

} // namespace

double Tool::reach(const Pointer& pointer) const {
    return pointer.modifiers & Qt::AltModifier ? 0 : m_context.view.toMetres(kSnapPoints);
}

SnapAsk Tool::ask(const Pointer& pointer) const {
    SnapAsk ask;
    ask.wanted = pointer.plan;
    ask.reach = reach(pointer);
    ask.kinds = m_context.settings.snapKinds();
    return ask;
}

void paintCaught(QPainter& painter, const Scene& scene, const Snapped& snapped) {
    if (snapped.by == Caught::Nothing || snapped.by == Caught::Grid) return;
    const QPointF at = scene.view.toScreen(snapped.at);
    if (snapped.from) {
        painter.setPen(QPen(scene.theme.accent, 1, Qt::DashLine));
        painter.drawLine(scene.view.toScreen(*snapped.from), at);
    }
    painter.setPen(QPen(scene.theme.accent, 1.75));
    painter.setBrush(Qt::NoBrush);
    paintSign(painter, at, snapped.by);
    drawLabel(painter, at + QPointF(0, -18), caughtWord(snapped.by), fontOf(Type::Caption),
              scene.theme.strong, scene.theme);
}

double steppedDegrees(double degrees, Qt::KeyboardModifiers modifiers) {
    return modifiers & Qt::ShiftModifier ? std::round(degrees / kStep) * kStep : degrees;
}

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace vidette::ui
