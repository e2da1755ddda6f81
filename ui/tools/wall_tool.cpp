// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/wall_tool.h"

#include "estate/place_edits.h"
#include "geometry/strip.h"
#include "ui/canvas/obstacle_layer.h"
#include "ui/document.h"
#include "ui/tools/tool_settings.h"

#include <QLineF>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 10;

} // namespace

QString WallTool::hint() const {
    if (m_draft.empty()) return tr("Click where the wall begins · thickness and height stand above the plan");
    if (m_draft.typing()) return tr("Tab: length or direction · Enter draws it · Backspace: one digit back");
    return tr("Click the next corner · type 3.5 or 3.5<90 · Shift: 15° · Backspace: one back · Enter: done");
}

void WallTool::hover(const Pointer& pointer) {
    m_draft.follow(pointer, ask(pointer));
}

bool WallTool::press(const Pointer& pointer) {
    hover(pointer);
    m_pressed = pointer;
    if (m_draft.empty()) {
        m_draft.add();
    } else {
        draw();
    }
    return true;
}

void WallTool::release(const Pointer& pointer) {
    // A wall may also be drawn in one drag.
    if (m_draft.empty() || QLineF(pointer.screen, m_pressed.screen).length() < kDragFrom) return;
    hover(pointer);
    draw();
}

void WallTool::doubleClick(const Pointer&) {
    cancel();
}

std::optional<geometry::Polygon> WallTool::solid(geometry::Point to) const {
    const double width = m_context.settings.number(QStringLiteral("wall.thickness"));
    const auto& points = m_draft.points();
    // The corner of two pieces is filled by the later one; so is the first where the wall closes.
    const geometry::StripEnds ends{points.size() > 1 ? width / 2 : 0, points.front() == to ? width / 2 : 0};
    return geometry::strip(points.back(), to, width, ends);
}

void WallTool::draw() {
    const bool closes = m_draft.atFirst();
    const geometry::Point to = closes ? m_draft.points().front() : m_draft.next();
    const geometry::Point from = m_draft.points().back();
    if (QLineF(m_context.view.toScreen(from), m_context.view.toScreen(to)).length() < 1 && !m_draft.typing())
        return;
    estate::Obstacle wall;
    wall.id = estate::ObstacleId::fresh();
    wall.kind = "wall";
    wall.level = m_context.plan.level();
    if (const double height = m_context.settings.number(QStringLiteral("wall.height")); height > 0)
        wall.top = base::Metres(height);
    if (const auto body = solid(to)) {
        wall.solids = {*body};
    } else {
        wall.sheets = {{from, to}};
    }
    const auto& estate = m_context.document.estate();
    if (!m_context.document.commit(estate::addObstacle(estate, wall), tr("Draw wall"))) return;
    m_draft.add(to);
    if (closes) m_draft.clear();
}

bool WallTool::key(const QKeyEvent& event) {
    if (m_draft.empty()) return false;
    if (isEnter(event)) {
        if (!m_draft.typing()) return cancel();
        draw();
        return true;
    }
    const std::size_t before = m_draft.points().size();
    if (!m_draft.key(event)) return false;
    // The last piece goes with its last point.
    const auto& stack = m_context.document.undoStack();
    if (before > 1 && m_draft.points().size() < before && stack.undoText() == tr("Draw wall"))
        m_context.document.undoStack().undo();
    return true;
}

bool WallTool::cancel() {
    if (m_draft.empty()) return false;
    m_draft.clear();
    return true;
}

void WallTool::paint(QPainter& painter, const Scene& scene) const {
    if (!m_draft.empty()) {
        const auto body = solid(m_draft.next());
        painter.setPen(
            QPen(scene.theme.accent, body ? 1.75 : wallWidth(scene.view), Qt::SolidLine, Qt::SquareCap));
        painter.setBrush(Qt::NoBrush);
        if (body) {
            painter.drawPolygon(scene.view.toScreen(body->outer));
        } else {
            painter.drawLine(scene.view.toScreen(m_draft.points().back()),
                             scene.view.toScreen(m_draft.next()));
        }
    }
    m_draft.paint(painter, scene);
}

} // namespace vidette::ui
