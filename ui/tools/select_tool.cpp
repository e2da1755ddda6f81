// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/select_tool.h"

#include "estate/chosen_edits.h"
#include "estate/vertex_edits.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/selection_frame.h"
#include "ui/document.h"
#include "ui/tools/item_names.h"
#include "ui/tools/text_tool.h"

#include <QLineF>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 4; ///< points the mouse must move before a click becomes a drag
constexpr double kNudge = 0.05;
constexpr double kBigNudge = 0.5;
constexpr double kEdgeReach = 6;

bool isZone(const Item& item) {
    return std::holds_alternative<estate::ZoneId>(item);
}

} // namespace

QString SelectTool::hint() const {
    if (m_images.isOver()) return m_images.hint();
    if (m_grasp && m_moving) return m_grasp->hint();
    if (m_band && m_moving)
        return m_pointer.screen.x() >= m_band->screen.x()
                   ? tr("Takes what lies whole inside · to the left: also what it touches · Shift: adds")
                   : tr("Takes what it touches · to the right: only what lies whole inside · Shift: adds");
    return hoverHint();
}

QString SelectTool::hoverHint() const {
    const auto& estate = m_context.document.shown();
    const QString name = nameOf(estate, m_hover.item);
    const QString all = nameOf(estate, m_context.selection.items());
    switch (m_hover.grip) {
    case Grip::Aim:
        return tr("Drag the handle to turn %1 · Shift: steps of 15°").arg(name);
    case Grip::FieldLeft:
    case Grip::FieldRight:
        return tr("Drag the handle to change the field of view of %1").arg(name);
    case Grip::Tilt:
        return tr("Drag the handle to tilt %1").arg(name);
    case Grip::Range:
        return tr("Drag the handle to change how far %1 sees").arg(name);
    case Grip::Move:
        return tr("Drag the handle to move %1").arg(all);
    case Grip::Vertex:
        return tr("Drag the corner · double click or Delete removes it");
    case Grip::Scale:
        return tr("Drag to scale %1 · Shift: keep proportions · type a factor").arg(all);
    case Grip::Turn:
        return tr("Drag to turn %1 · Shift: steps of 15° · type an angle").arg(all);
    case Grip::None:
        return tr(
            "Click selects · drag takes what lies inside · Space and drag moves the view · the wheel zooms");
    case Grip::Body:
        break;
    }
    if (std::holds_alternative<estate::NoteId>(m_hover.item))
        return tr("Click selects %1 · drag moves it · double click edits its words").arg(name);
    if (m_context.selection.contains(m_hover.item) && !isZone(m_hover.item))
        return tr("Drag moves %1 · double click on an edge makes a corner · Shift+click: not this one")
            .arg(all);
    if (isZone(m_hover.item)) return tr("Click selects %1 · Shift+click: this one too").arg(name);
    return tr("Click selects %1 · drag moves it · Shift+click: this one too").arg(name);
}

Qt::CursorShape SelectTool::cursor() const {
    if (m_images.isOver()) return m_images.cursor();
    if (m_band && m_moving) return Qt::CrossCursor;
    if (m_grasp && m_moving) return Qt::ClosedHandCursor;
    switch (m_hover.grip) {
    case Grip::None:
        return Qt::ArrowCursor;
    case Grip::Body:
        return Qt::PointingHandCursor;
    case Grip::Scale:
        return m_hover.index % 2 == 0 ? Qt::SizeBDiagCursor : Qt::SizeFDiagCursor;
    default:
        return Qt::OpenHandCursor;
    }
}

void SelectTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    m_hover =
        hitTest(m_context.plan.reachable(), m_context.view, m_context.selection.items(), pointer.screen);
    if (m_images.hover(pointer, m_hover.grip == Grip::None)) m_hover = {};
}

bool SelectTool::press(const Pointer& pointer) {
    hover(pointer);
    forget();
    m_typed.clear();
    if (m_images.press(pointer)) return true;
    const bool body = m_hover.grip == Grip::Body;
    // A zone covers the floor: a drag of it draws a band, so that it is not moved by mistake. Its handle
    // moves it. Shift+click and bands with Shift change what is chosen and move nothing.
    const bool adds = body && (pointer.modifiers & Qt::ShiftModifier);
    if (m_hover.grip == Grip::None || adds || (body && isZone(m_hover.item))) {
        m_band = pointer;
        return true;
    }
    if (body && !m_context.selection.contains(m_hover.item)) m_context.selection.set(m_hover.item);
    m_grasp.emplace(m_context, m_hover, pointer);
    return true;
}

void SelectTool::drag(const Pointer& pointer) {
    m_pointer = pointer;
    if (m_images.drag(pointer) || (!m_grasp && !m_band)) return;
    const QPointF from = m_grasp ? m_grasp->from().screen : m_band->screen;
    if (!m_moving && QLineF(pointer.screen, from).length() < kDragFrom) return;
    m_moving = true;
    if (m_grasp) show();
}

void SelectTool::show() {
    auto next = m_grasp->outcome(m_pointer, m_typed, ask(m_pointer));
    if (next) m_context.document.preview(std::move(*next));
}

void SelectTool::release(const Pointer& pointer) {
    if (m_images.release(pointer)) return hover(pointer);
    if (m_typed.empty()) m_pointer = pointer;
    if (m_grasp && m_moving) {
        m_context.document.commit(m_grasp->outcome(m_pointer, m_typed, ask(m_pointer)), m_grasp->editName());
    } else if (m_band && m_moving) {
        takeBand();
    } else if (m_grasp || m_band) {
        clicked();
    }
    forget();
    hover(pointer);
}

void SelectTool::clicked() {
    const bool body = m_hover.grip == Grip::Body;
    const bool shift = m_pointer.modifiers & Qt::ShiftModifier;
    if (body && shift) {
        m_context.selection.toggle(m_hover.item);
    } else if (body) {
        m_context.selection.set(m_hover.item);
    } else if (m_hover.grip == Grip::None && !shift) {
        m_context.selection.clear();
    }
}

void SelectTool::takeBand() {
    const geometry::Box band = geometry::boundsOf(m_band->plan, m_pointer.plan);
    const bool whole = m_pointer.screen.x() >= m_band->screen.x();
    Items taken = inBand(m_context.plan.reachable(), band, whole);
    if (m_pointer.modifiers & Qt::ShiftModifier) {
        m_context.selection.add(taken);
    } else {
        m_context.selection.set(std::move(taken));
    }
}

void SelectTool::forget() {
    m_grasp.reset();
    m_band.reset();
    m_moving = false;
}

void SelectTool::doubleClick(const Pointer& pointer) {
    hover(pointer);
    if (const auto* note = std::get_if<estate::NoteId>(&m_hover.item)) return editNote(m_context, *note);
    if (m_hover.grip == Grip::Vertex ? removePart() : insertCorner(pointer.plan)) return hover(pointer);
    press(pointer);
}

bool SelectTool::insertCorner(geometry::Point at) {
    const Item item = m_context.selection.item();
    const auto& estate = m_context.document.estate();
    const auto outlines = estate::outlinesOf(estate, item);
    double nearest = m_context.view.toMetres(kEdgeReach);
    std::optional<estate::Vertex> after;
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const auto& points = outlines[i].points;
        const std::size_t edges = points.size() - (outlines[i].closed ? 0 : 1);
        for (std::size_t k = 0; k < edges; ++k) {
            const double away = geometry::distanceToSegment(at, points[k], points[(k + 1) % points.size()]);
            if (away <= nearest) after = estate::Vertex{item, i, k}, nearest = away;
        }
    }
    if (!after) return false;
    const auto& points = outlines[after->outline].points;
    const geometry::Point on =
        nearestOn({points[after->point], points[(after->point + 1) % points.size()]}, at);
    m_context.document.commit(estate::insertVertex(estate, *after, on),
                              tr("New corner of %1").arg(nameOf(estate, item)));
    return true;
}

bool SelectTool::removePart() {
    if (m_hover.grip != Grip::Vertex) return false;
    const auto& estate = m_context.document.estate();
    const estate::Vertex vertex{m_hover.item, m_hover.outline, m_hover.index};
    m_context.document.commit(estate::removeVertex(estate, vertex),
                              tr("Remove a corner of %1").arg(nameOf(estate, m_hover.item)));
    m_hover = {};
    return true;
}

bool SelectTool::cancel() {
    if (m_images.cancel()) return true;
    if (!m_moving) return false;
    const bool held = m_grasp.has_value();
    forget();
    if (held) m_context.document.endPreview();
    return true;
}

bool SelectTool::key(const QKeyEvent& event) {
    if (m_images.key(event)) return true;
    if (m_grasp && m_moving) {
        if (!m_typed.take(event)) return false;
        show();
        return true;
    }
    if (event.key() == Qt::Key_Backspace && removePart()) return true;
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
    const Items& items = m_context.selection.items();
    m_context.document.commit(estate::transformRows(estate, items, geometry::moving(by)),
                              tr("Move %1").arg(nameOf(estate, items)),
                              QStringLiteral("nudge ") + keyOf(items));
    return true;
}

bool SelectTool::turn(const QKeyEvent& event) {
    const bool back = event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft;
    const bool forth = event.key() == Qt::Key_BracketRight || event.key() == Qt::Key_BraceRight;
    const Items& items = m_context.selection.items();
    if (items.empty() || (!back && !forth)) return false;
    const double step = (event.modifiers() & Qt::ShiftModifier ? 15 : 1) * (forth ? 1 : -1);
    const auto& estate = m_context.document.estate();
    // Cameras alone turn where they hang; other rows turn together about their middle.
    const bool cameras = std::all_of(items.begin(), items.end(), [](const Item& item) {
        return std::holds_alternative<estate::CameraId>(item);
    });
    const geometry::Box box = estate::boundsOf(estate, items);
    const auto about = [&](const Item& item) {
        const geometry::Box own = cameras ? estate::boundsOf(estate, item) : box;
        return geometry::turning((own.low + own.high) * 0.5, -step);
    };
    m_context.document.commit(estate::transformEach(estate, items, about),
                              tr("Turn %1").arg(nameOf(estate, items)),
                              QStringLiteral("turn ") + keyOf(items));
    return true;
}

void SelectTool::paint(QPainter& painter, const Scene& scene) const {
    const auto& selection = m_context.selection;
    paintSelection(painter, scene, selection.items());
    m_images.paint(painter, scene);
    if (m_band && m_moving) {
        const bool whole = m_pointer.screen.x() >= m_band->screen.x();
        QColor fill = scene.theme.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(QPen(scene.theme.accent, 1.25, whole ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_band->screen, m_pointer.screen).normalized());
    } else if (m_grasp && m_moving) {
        paintCaught(painter, scene, m_grasp->caught());
        const QString typed = m_typed.empty() ? m_grasp->value() : m_grasp->value() + QStringLiteral("  ⌨");
        drawBubble(painter, m_pointer.screen, typed, scene.theme);
    } else if (m_hover.grip == Grip::Body && !selection.contains(m_hover.item)) {
        painter.setBrush(Qt::NoBrush);
        painter.strokePath(outlineOf(scene.estate(), scene.view, m_hover.item),
                           QPen(scene.theme.accent, 1.75));
    }
}

} // namespace vidette::ui
