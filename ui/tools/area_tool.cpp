// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/area_tool.h"

#include "ui/canvas/brushes.h"
#include "ui/document.h"
#include "ui/words.h"

#include <QLineF>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 8;
constexpr double kCloseReach = 10;
constexpr double kSmallestArea = 0.001;

} // namespace

QString AreaTool::hint() const {
    if (m_dragging) return tr("Let go to finish · type 3.4x0.7 for exact sides · Esc: back");
    if (m_corners.size() > 2)
        return tr("Click the next corner · Enter or the first corner closes · Esc: back");
    if (!m_corners.empty()) return tr("Click the next corner · Esc: back");
    return beginHint();
}

void AreaTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    m_caught = snap(m_context.document.places(), pointer.plan, reach(pointer));
}

bool AreaTool::press(const Pointer& pointer) {
    hover(pointer);
    m_pressed = pointer;
    m_from = m_caught.at;
    m_dragging = false;
    m_typed.clear();
    return true;
}

void AreaTool::drag(const Pointer& pointer) {
    hover(pointer);
    if (!m_corners.empty() || !m_from) return;
    if (QLineF(pointer.screen, m_pressed.screen).length() >= kDragFrom) m_dragging = true;
}

void AreaTool::release(const Pointer&) {
    if (!m_from) return;
    if (m_dragging) {
        close(rectangle());
        return;
    }
    const bool atFirst =
        m_corners.size() > 2 &&
        QLineF(m_pointer.screen, m_context.view.toScreen(m_corners.front())).length() < kCloseReach;
    if (atFirst) {
        close(m_corners);
    } else if (m_corners.empty() || m_corners.back() != *m_from) {
        m_corners.push_back(*m_from);
    }
    m_from.reset();
}

geometry::Ring AreaTool::rectangle() const {
    if (!m_from) return {};
    geometry::Point to = m_caught.at;
    const double right = to.x >= m_from->x ? 1 : -1;
    const double up = to.y >= m_from->y ? 1 : -1;
    if (m_typed.value()) to.x = m_from->x + right * *m_typed.value();
    if (m_typed.second()) to.y = m_from->y + up * *m_typed.second();
    return {*m_from, {to.x, m_from->y}, to, {m_from->x, to.y}};
}

void AreaTool::close(const geometry::Ring& ring) {
    m_corners.clear();
    m_from.reset();
    m_dragging = false;
    m_typed.clear();
    const geometry::Polygon area = geometry::normalised({ring, {}});
    if (geometry::area(area) >= kSmallestArea) finish(area);
}

bool AreaTool::key(const QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && m_corners.size() > 2) {
        close(geometry::Ring(m_corners));
        return true;
    }
    return m_dragging && m_typed.take(event);
}

bool AreaTool::cancel() {
    if (!m_from && m_corners.empty()) return false;
    m_from.reset();
    m_corners.clear();
    m_dragging = false;
    m_typed.clear();
    return true;
}

void AreaTool::paint(QPainter& painter, const Scene& scene) const {
    paintCaught(painter, scene, m_caught);
    geometry::Ring ring = m_dragging ? rectangle() : m_corners;
    if (ring.empty()) return;
    if (!m_dragging) ring.push_back(m_caught.at);
    QColor fill = scene.theme.accent;
    fill.setAlphaF(0.18F);
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.setBrush(fill);
    painter.drawPolygon(scene.view.toScreen(ring));
    const double width = std::abs(ring[ring.size() > 2 ? 2 : ring.size() - 1].x - ring[0].x);
    const double depth = std::abs(ring[ring.size() > 2 ? 2 : ring.size() - 1].y - ring[0].y);
    const geometry::Point last = ring[ring.size() - 2];
    const QString words = m_dragging ? number(width, 2) + QStringLiteral(" × ") + metresText(depth)
                                     : metresText(std::hypot(m_caught.at.x - last.x, m_caught.at.y - last.y));
    drawBubble(painter, m_pointer.screen, words, scene.theme);
}

} // namespace vidette::ui
