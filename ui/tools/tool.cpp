// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool.h"

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kSnapPoints = 9;
constexpr double kStep = 15;

} // namespace

double Tool::reach(const Pointer& pointer) const {
    return pointer.modifiers & Qt::AltModifier ? 0 : m_context.view.toMetres(kSnapPoints);
}

void Tool::paintCaught(QPainter& painter, const Scene& scene, const Snapped& snapped) const {
    if (snapped.by != Caught::Corner && snapped.by != Caught::Edge) return;
    const QPointF at = scene.view.toScreen(snapped.at);
    painter.setPen(QPen(scene.theme.accent, 1.75));
    painter.setBrush(Qt::NoBrush);
    if (snapped.by == Caught::Corner) {
        painter.drawRect(QRectF(at.x() - 6, at.y() - 6, 12, 12));
    } else {
        painter.drawLine(at + QPointF(-6, -6), at + QPointF(6, 6));
        painter.drawLine(at + QPointF(-6, 6), at + QPointF(6, -6));
    }
}

double steppedDegrees(double degrees, Qt::KeyboardModifiers modifiers) {
    return modifiers & Qt::ShiftModifier ? std::round(degrees / kStep) * kStep : degrees;
}

} // namespace vidette::ui
