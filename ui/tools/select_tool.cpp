// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/select_tool.h"

#include "estate/camera_edits.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/document.h"
#include "ui/tools/row_edits.h"
#include "ui/words.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 4; ///< points the mouse must move before a click becomes a drag
constexpr double kNudge = 0.05;
constexpr double kBigNudge = 0.5;
constexpr double kSmallestField = 1;
constexpr double kLargestField = 179;

/// The angle between two directions, 0 … 180°.
double between(double a, double b) {
    const double turned = std::fmod(std::abs(a - b), 360.0);
    return turned > 180 ? 360 - turned : turned;
}

QPainterPath outlineOf(const estate::Estate& estate, const ViewTransform& view, const Item& item) {
    QPainterPath path;
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) {
        const auto* obstacle = estate.obstacles.find(*id);
        if (!obstacle) return path;
        path = view.toScreen(obstacle->solids);
        for (const auto& sheet : obstacle->sheets) path.addPolygon(view.toScreen(sheet));
    } else if (const auto* zoneId = std::get_if<estate::ZoneId>(&item)) {
        if (const auto* zone = estate.zones.find(*zoneId)) path = view.toScreen(zone->area);
    } else if (const auto* openingId = std::get_if<estate::OpeningId>(&item)) {
        if (const auto* opening = estate.openings.find(*openingId))
            path.addPolygon(view.toScreen(opening->line));
    } else if (const auto* cameraId = std::get_if<estate::CameraId>(&item)) {
        if (const auto* camera = estate.cameras.find(*cameraId))
            path.addEllipse(view.toScreen(camera->at), 15, 15);
    }
    return path;
}

} // namespace

QString SelectTool::hint() const {
    if (m_grasp && m_grasp->moving) {
        if (m_grasp->hit.grip == Grip::Aim)
            return tr("Shift: steps of 15° · type a number for an exact angle · Esc: back");
        if (m_grasp->hit.grip == Grip::FieldLeft || m_grasp->hit.grip == Grip::FieldRight)
            return tr("Type a number for an exact field of view · Esc: back");
        return tr("Alt: no snapping · type a number for an exact distance · Esc: back");
    }
    const QString name = nameOf(m_context.document.shown(), m_hover.item);
    switch (m_hover.grip) {
    case Grip::Aim:
        return tr("Drag the handle to turn %1 · Shift: steps of 15°").arg(name);
    case Grip::FieldLeft:
    case Grip::FieldRight:
        return tr("Drag the handle to change the field of view of %1").arg(name);
    case Grip::Move:
        return tr("Drag the handle to move %1").arg(name);
    case Grip::Body:
        break;
    case Grip::None:
        return tr("Click selects · drag moves the view · the wheel zooms");
    }
    if (std::holds_alternative<estate::ZoneId>(m_hover.item)) return tr("Click selects %1").arg(name);
    return tr("Click selects %1 · drag moves it").arg(name);
}

Qt::CursorShape SelectTool::cursor() const {
    if (m_grasp && m_grasp->moving) return Qt::ClosedHandCursor;
    switch (m_hover.grip) {
    case Grip::None:
        return Qt::ArrowCursor;
    case Grip::Body:
        return Qt::PointingHandCursor;
    default:
        return Qt::OpenHandCursor;
    }
}

void SelectTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    m_hover =
        hitTest(m_context.document.places(), m_context.view, m_context.selection.item(), pointer.screen);
}

bool SelectTool::press(const Pointer& pointer) {
    hover(pointer);
    if (m_hover.grip == Grip::None) {
        m_context.selection.clear();
        return false;
    }
    m_context.selection.set(m_hover.item);
    // A zone covers the floor: dragging it pans, so that it is not moved by mistake. Its handle moves it.
    if (m_hover.grip == Grip::Body && std::holds_alternative<estate::ZoneId>(m_hover.item)) return false;
    m_grasp = Grasp{m_hover, pointer, false};
    m_typed.clear();
    return true;
}

void SelectTool::drag(const Pointer& pointer) {
    m_pointer = pointer;
    if (!m_grasp) return;
    if (!m_grasp->moving && QLineF(pointer.screen, m_grasp->from.screen).length() < kDragFrom) return;
    m_grasp->moving = true;
    show();
}

void SelectTool::show() {
    auto next = outcome();
    if (next) m_context.document.preview(std::move(*next));
}

void SelectTool::release(const Pointer& pointer) {
    if (!m_grasp) return;
    if (m_grasp->moving) {
        if (m_typed.empty()) m_pointer = pointer;
        m_context.document.commit(outcome(), describe());
    }
    m_grasp.reset();
    m_caught = {};
    m_value.clear();
    hover(pointer);
}

bool SelectTool::cancel() {
    if (!m_grasp || !m_grasp->moving) return false;
    m_grasp.reset();
    m_caught = {};
    m_value.clear();
    m_context.document.endPreview();
    return true;
}

base::Result<estate::Estate> SelectTool::outcome() {
    const auto* id = std::get_if<estate::CameraId>(&m_grasp->hit.item);
    if (!id) return translated();
    const auto* camera = m_context.document.estate().cameras.find(*id);
    if (!camera) return m_context.document.estate();
    return m_grasp->hit.grip == Grip::Body ? moved(*camera) : cameraOutcome(*camera);
}

base::Result<estate::Estate> SelectTool::cameraOutcome(const estate::Camera& camera) {
    const auto& estate = m_context.document.estate();
    const double towards = panTowards(camera.at, m_pointer.plan);
    if (m_grasp->hit.grip == Grip::Aim) {
        double pan = steppedDegrees(towards, m_pointer.modifiers);
        pan = m_typed.value().value_or(std::round(pan * 10) / 10);
        m_value = degreesText(pan);
        return estate::panCamera(estate, camera.id, base::Angle::degrees(pan));
    }
    const double half = between(towards, camera.pan.degrees());
    double field = std::round(2 * half);
    if (m_pointer.modifiers & Qt::ShiftModifier) field = steppedDegrees(field, m_pointer.modifiers);
    field = std::clamp(m_typed.value().value_or(field), kSmallestField, kLargestField);
    m_value = degreesText(field);
    estate::Camera next = camera;
    next.hfov = base::Angle::degrees(field);
    return estate::replaceCamera(estate, next);
}

base::Result<estate::Estate> SelectTool::moved(const estate::Camera& camera) {
    const auto& estate = m_context.document.estate();
    const geometry::Point wanted = camera.at + (m_pointer.plan - m_grasp->from.plan);
    m_caught = snapCamera(m_context.document.places(), wanted, reach(m_pointer));
    geometry::Point to = m_caught.at;
    const geometry::Point way = to - camera.at;
    const double size = std::hypot(way.x, way.y);
    if (m_typed.value() && size > 0) to = camera.at + way * (*m_typed.value() / size);
    m_value = positionText(to);
    return estate::moveCamera(estate, camera.id, to);
}

base::Result<estate::Estate> SelectTool::translated() {
    const auto& estate = m_context.document.estate();
    geometry::Point by = m_pointer.plan - m_grasp->from.plan;
    if (reach(m_pointer) > 0) by = {std::round(by.x / kNudge) * kNudge, std::round(by.y / kNudge) * kNudge};
    const double size = std::hypot(by.x, by.y);
    if (m_typed.value() && size > 0) by = by * (*m_typed.value() / size);
    m_value = metresText(std::hypot(by.x, by.y));
    return translateItem(estate, m_grasp->hit.item, by);
}

QString SelectTool::describe() const {
    const QString name = nameOf(m_context.document.estate(), m_grasp->hit.item);
    switch (m_grasp->hit.grip) {
    case Grip::Aim:
        return tr("Turn %1").arg(name);
    case Grip::FieldLeft:
    case Grip::FieldRight:
        return tr("Field of view of %1").arg(name);
    default:
        return tr("Move %1").arg(name);
    }
}

bool SelectTool::key(const QKeyEvent& event) {
    if (m_grasp && m_grasp->moving) {
        if (!m_typed.take(event)) return false;
        show();
        return true;
    }
    return nudge(event) || turn(event);
}

bool SelectTool::nudge(const QKeyEvent& event) {
    if (m_context.selection.empty()) return false;
    const double step = event.modifiers() & Qt::ShiftModifier ? kBigNudge : kNudge;
    geometry::Point by;
    if (event.key() == Qt::Key_Left) by = {-step, 0};
    if (event.key() == Qt::Key_Right) by = {step, 0};
    if (event.key() == Qt::Key_Up) by = {0, step};
    if (event.key() == Qt::Key_Down) by = {0, -step};
    if (by == geometry::Point{}) return false;
    const auto& estate = m_context.document.estate();
    const Item item = m_context.selection.item();
    const QString name = nameOf(estate, item);
    m_context.document.commit(translateItem(estate, item, by), tr("Move %1").arg(name),
                              QStringLiteral("nudge ") + name);
    return true;
}

bool SelectTool::turn(const QKeyEvent& event) {
    const auto* camera = m_context.selection.camera();
    const bool back = event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft;
    const bool forth = event.key() == Qt::Key_BracketRight || event.key() == Qt::Key_BraceRight;
    if (!camera || (!back && !forth)) return false;
    const double step = event.modifiers() & Qt::ShiftModifier ? 15 : 1;
    const auto pan = base::Angle::degrees(camera->pan.degrees() + (forth ? step : -step));
    const QString name = text(camera->code);
    m_context.document.commit(estate::panCamera(m_context.document.estate(), camera->id, pan),
                              tr("Turn %1").arg(name), QStringLiteral("turn ") + name);
    return true;
}

void SelectTool::paint(QPainter& painter, const Scene& scene) const {
    const Item& chosen = m_context.selection.item();
    painter.setBrush(Qt::NoBrush);
    if (!std::holds_alternative<estate::CameraId>(chosen)) {
        painter.strokePath(outlineOf(scene.estate(), scene.view, chosen), QPen(scene.theme.accent, 2.5));
        if (!m_context.selection.empty()) paintCameras(painter, scene);
    }
    if (const auto handle = moveHandle(scene.estate(), chosen)) {
        painter.setPen(QPen(scene.theme.strong, 2));
        painter.setBrush(scene.theme.surface);
        painter.drawEllipse(scene.view.toScreen(*handle), 4, 4);
    }
    if (m_grasp && m_grasp->moving) {
        paintCaught(painter, scene, m_caught);
        const QString typed = m_typed.empty() ? m_value : m_value + QStringLiteral("  ⌨");
        drawBubble(painter, m_pointer.screen, typed, scene.theme);
    } else if (m_hover.grip == Grip::Body && m_hover.item != chosen) {
        painter.strokePath(outlineOf(scene.estate(), scene.view, m_hover.item),
                           QPen(scene.theme.accent, 1.75));
    }
}

} // namespace vidette::ui
