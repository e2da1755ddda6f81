// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/points_tool.h"

#include "ui/document.h"

#include <utility>

namespace vidette::ui {
namespace {

constexpr double kReach = 9;

void paintMark(QPainter& painter, const Scene& scene, const PointMark& mark, int number) {
    const QPointF at = scene.view.toScreen(mark.at);
    const QColor colour = mark.noticed ? scene.theme.warning : scene.theme.accent;
    QColor halo = scene.theme.surface;
    halo.setAlphaF(0.7F);
    painter.setPen(QPen(halo, 3.5));
    painter.drawLine(at - QPointF(kReach, 0), at + QPointF(kReach, 0));
    painter.drawLine(at - QPointF(0, kReach), at + QPointF(0, kReach));
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(at - QPointF(kReach, 0), at + QPointF(kReach, 0));
    painter.drawLine(at - QPointF(0, kReach), at + QPointF(0, kReach));
    const QRectF badge(at + QPointF(kReach - 1, -kReach - 17), QSizeF(18, 18));
    painter.setBrush(colour);
    painter.drawEllipse(badge);
    QFont bold = fontOf(Type::Caption);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(scene.theme.surface);
    painter.drawText(badge, Qt::AlignCenter, QString::number(number));
}

} // namespace

PointsTool::PointsTool(const ToolContext& context, QString hint, SnapKinds catching, Marks marks,
                       Picked picked)
    : Tool(context), m_hint(std::move(hint)), m_catching(catching), m_marks(std::move(marks)),
      m_picked(std::move(picked)) {}

void PointsTool::hover(const Pointer& pointer) {
    SnapAsk wanted = ask(pointer);
    wanted.kinds = m_catching;
    m_caught = snap(m_context.plan.places(), wanted);
}

void PointsTool::release(const Pointer& pointer) {
    hover(pointer);
    m_picked(m_caught.at);
}

void PointsTool::paint(QPainter& painter, const Scene& scene) const {
    paintCaught(painter, scene, m_caught);
    int number = 0;
    for (const PointMark& mark : m_marks()) paintMark(painter, scene, mark, ++number);
}

} // namespace vidette::ui
