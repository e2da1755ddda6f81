// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/wall_tool.h"

#include "estate/place_edits.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/canvas/obstacle_layer.h"
#include "ui/document.h"
#include "ui/words.h"

#include <QLineF>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 10;
constexpr double kShortest = 0.01;

double lengthOf(geometry::Point way) {
    return std::hypot(way.x, way.y);
}

} // namespace

QString WallTool::hint() const {
    if (m_from)
        return tr("Click for the next corner · Shift: steps of 15° · type a length and Enter · Esc: done");
    return tr("Click where the wall begins");
}

void WallTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    m_caught = snap(m_context.document.places(), pointer.plan, reach(pointer));
}

geometry::Point WallTool::end() const {
    if (!m_from) return m_caught.at;
    geometry::Point way = m_caught.at - *m_from;
    const double size = lengthOf(way);
    if (size <= 0) return m_caught.at;
    if (m_pointer.modifiers & Qt::ShiftModifier) {
        const double pan = steppedDegrees(panTowards(*m_from, m_caught.at), m_pointer.modifiers);
        const QPointF direction = screenDirection(base::Angle::degrees(pan));
        way = geometry::Point{direction.x(), -direction.y()} * size;
    }
    if (m_typed.value()) way = way * (*m_typed.value() / lengthOf(way));
    return *m_from + way;
}

bool WallTool::press(const Pointer& pointer) {
    hover(pointer);
    m_pressed = pointer;
    if (m_from) {
        drawTo(end());
    } else {
        m_from = m_caught.at;
    }
    return true;
}

void WallTool::release(const Pointer& pointer) {
    // A wall may also be drawn in one drag.
    if (!m_from || QLineF(pointer.screen, m_pressed.screen).length() < kDragFrom) return;
    hover(pointer);
    drawTo(end());
}

void WallTool::drawTo(geometry::Point to) {
    if (lengthOf(to - *m_from) < kShortest) return;
    estate::Obstacle wall;
    wall.id = estate::ObstacleId::fresh();
    wall.kind = "wall";
    wall.sheets = {{*m_from, to}};
    m_typed.clear();
    if (m_context.document.commit(estate::addObstacle(m_context.document.estate(), wall), tr("Draw wall"))) {
        m_from = to;
    }
}

bool WallTool::key(const QKeyEvent& event) {
    if (!m_from) return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (m_typed.empty()) return cancel();
        drawTo(end());
        return true;
    }
    return m_typed.take(event);
}

bool WallTool::cancel() {
    if (!m_from) return false;
    m_from.reset();
    m_typed.clear();
    return true;
}

void WallTool::paint(QPainter& painter, const Scene& scene) const {
    paintCaught(painter, scene, m_caught);
    if (!m_from) return;
    const QPointF from = scene.view.toScreen(*m_from);
    const QPointF to = scene.view.toScreen(end());
    painter.setPen(QPen(scene.theme.accent, wallWidth(scene.view), Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(from, to);
    const double metres = lengthOf(end() - *m_from);
    drawBubble(painter, m_pointer.screen, m_typed.empty() ? metresText(metres) : m_typed.text() + tr(" m ⏎"),
               scene.theme);
}

} // namespace vidette::ui
