// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/grasp.h"

#include "estate/camera_edits.h"
#include "estate/chosen_edits.h"
#include "estate/vertex_edits.h"
#include "ui/canvas/camera_layer.h"
#include "ui/canvas/selection_frame.h"
#include "ui/document.h"
#include "ui/tools/camera_grips.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kStep = 0.05; ///< m; what catches nothing moves in such steps
constexpr double kSmallestField = 1;
constexpr double kLargestField = 179;
constexpr double kHoldPoints = 10;
constexpr std::size_t kFewRows = 50; ///< of so many, corners can be taken hold of

/// The angle between two directions, 0 … 180°.
double between(double a, double b) {
    const double turned = std::fmod(std::abs(a - b), 360.0);
    return turned > 180 ? 360 - turned : turned;
}

double sizeOf(geometry::Point way) {
    return std::hypot(way.x, way.y);
}

/// The corner of the rows that is nearest to where the mouse took hold.
std::optional<geometry::Point> heldCorner(const estate::Estate& estate, const Items& rows, geometry::Point at,
                                          double reach) {
    std::optional<geometry::Point> held;
    if (rows.size() > kFewRows) return held;
    for (const Item& row : rows) {
        for (const auto& outline : estate::outlinesOf(estate, row)) {
            for (const geometry::Point corner : outline.points) {
                const double away = sizeOf(corner - at);
                if (away <= reach) held = corner, reach = away;
            }
        }
    }
    return held;
}

double factorOf(double now, double before) {
    return before == 0 ? 1 : now / before;
}

} // namespace

Grasp::Grasp(const ToolContext& context, const Hit& hit, const Pointer& from)
    : m_context(context), m_hit(hit), m_from(from), m_rows(context.selection.items()) {
    const auto& estate = m_context.document.estate();
    m_box = estate::boundsOf(estate, m_rows);
    const auto* camera = std::get_if<estate::CameraId>(&hit.item);
    const auto* found = camera ? estate.cameras.find(*camera) : nullptr;
    m_held = found ? std::optional(found->at)
                   : heldCorner(estate, m_rows, from.plan, m_context.view.toMetres(kHoldPoints));
}

base::Result<estate::Estate> Grasp::outcome(const Pointer& pointer, const TypedNumber& typed, SnapAsk ask) {
    const auto& estate = m_context.document.estate();
    const auto* id = std::get_if<estate::CameraId>(&m_hit.item);
    const auto* camera = id ? estate.cameras.find(*id) : nullptr;
    m_caught = {};
    ask.except = &m_context.selection;
    switch (m_hit.grip) {
    case Grip::Aim:
        return camera ? aimed(*camera, pointer, typed) : estate;
    case Grip::FieldLeft:
    case Grip::FieldRight:
        return camera ? opened(*camera, pointer, typed) : estate;
    case Grip::Tilt:
    case Grip::Range: {
        if (!camera) return estate;
        const auto pulled = m_hit.grip == Grip::Tilt ? tilted : ranged;
        auto gripped = pulled(estate, *camera, m_from, pointer, typed);
        m_value = gripped.value;
        return std::move(gripped.next);
    }
    case Grip::Vertex:
        return vertexMoved(ask);
    case Grip::Turn:
        return turned(pointer, typed);
    case Grip::Scale:
        return scaled(pointer, typed, ask);
    default:
        return moved(pointer, typed, ask);
    }
}

base::Result<estate::Estate> Grasp::aimed(const estate::Camera& camera, const Pointer& pointer,
                                          const TypedNumber& typed) {
    double pan = steppedDegrees(panTowards(camera.at, pointer.plan), pointer.modifiers);
    pan = typed.value().value_or(std::round(pan * 10) / 10);
    m_value = degreesText(pan);
    return estate::panCamera(m_context.document.estate(), camera.id, base::Angle::degrees(pan));
}

base::Result<estate::Estate> Grasp::opened(const estate::Camera& camera, const Pointer& pointer,
                                           const TypedNumber& typed) {
    double field = std::round(2 * between(panTowards(camera.at, pointer.plan), camera.pan.degrees()));
    if (pointer.modifiers & Qt::ShiftModifier) field = steppedDegrees(field, pointer.modifiers);
    field = std::clamp(typed.value().value_or(field), kSmallestField, kLargestField);
    m_value = degreesText(field);
    estate::Camera next = camera;
    next.hfov = base::Angle::degrees(field);
    return estate::replaceCamera(m_context.document.estate(), next);
}

geometry::Point Grasp::wayOf(const Pointer& pointer, SnapAsk ask) {
    const geometry::Point by = pointer.plan - m_from.plan;
    if (m_held) {
        ask.wanted = *m_held + by;
        const bool camera = m_rows.size() == 1 && std::holds_alternative<estate::CameraId>(m_rows.front());
        m_caught = camera ? snapCamera(m_context.plan.places(), ask) : snap(m_context.plan.places(), ask);
        if (camera || m_caught.by > Caught::Grid) return m_caught.at - *m_held;
    }
    if (ask.reach <= 0) return by;
    return {std::round(by.x / kStep) * kStep, std::round(by.y / kStep) * kStep};
}

base::Result<estate::Estate> Grasp::moved(const Pointer& pointer, const TypedNumber& typed, SnapAsk ask) {
    geometry::Point by = wayOf(pointer, ask);
    const double size = sizeOf(by);
    if (typed.second()) {
        by = {typed.value().value_or(0), *typed.second()};
    } else if (typed.value() && size > 0) {
        by = by * (*typed.value() / size);
    }
    const bool oneCamera =
        m_rows.size() == 1 && m_held && std::holds_alternative<estate::CameraId>(m_rows.front());
    m_value = oneCamera ? positionText(*m_held + by) : metresText(sizeOf(by));
    return estate::transformRows(m_context.document.estate(), m_rows, geometry::moving(by));
}

base::Result<estate::Estate> Grasp::turned(const Pointer& pointer, const TypedNumber& typed) {
    double degrees = panTowards(centre(), pointer.plan) - panTowards(centre(), m_from.plan);
    if (degrees > 180) degrees -= 360;
    if (degrees < -180) degrees += 360;
    degrees = typed.value().value_or(steppedDegrees(std::round(degrees * 10) / 10, pointer.modifiers));
    m_value = degreesText(degrees);
    return estate::transformRows(m_context.document.estate(), m_rows, geometry::turning(centre(), -degrees));
}

base::Result<estate::Estate> Grasp::scaled(const Pointer& pointer, const TypedNumber& typed, SnapAsk ask) {
    const std::array<geometry::Point, 4> corners{
        m_box.low, {m_box.high.x, m_box.low.y}, m_box.high, {m_box.low.x, m_box.high.y}};
    const geometry::Point taken = corners[m_hit.index % 4];
    const geometry::Point fixed = corners[(m_hit.index + 2) % 4];
    const geometry::Point before = taken - fixed;
    ask.wanted = taken + (pointer.plan - m_from.plan);
    m_caught = snap(m_context.plan.places(), ask);
    const geometry::Point now = m_caught.at - fixed;
    double x = factorOf(now.x, before.x);
    double y = factorOf(now.y, before.y);
    if (pointer.modifiers & Qt::ShiftModifier) x = y = std::abs(x) > std::abs(y) ? x : y;
    if (typed.second()) {
        x = factorOf(typed.value().value_or(0), m_box.high.x - m_box.low.x);
        y = factorOf(*typed.second(), m_box.high.y - m_box.low.y);
    } else if (typed.value()) {
        x = y = *typed.value();
    }
    m_value = tr("%1 × %2 (%3 %)")
                  .arg(number(std::abs(before.x * x), 2), metresText(std::abs(before.y * y)),
                       number((before.x != 0 ? x : y) * 100, 0));
    return estate::transformRows(m_context.document.estate(), m_rows, geometry::stretching(fixed, x, y));
}

base::Result<estate::Estate> Grasp::vertexMoved(SnapAsk ask) {
    const auto& estate = m_context.document.estate();
    const auto outlines = estate::outlinesOf(estate, m_hit.item);
    if (m_hit.outline < outlines.size() && m_hit.index > 0 &&
        m_hit.index < outlines[m_hit.outline].points.size())
        ask.from = outlines[m_hit.outline].points[m_hit.index - 1];
    m_caught = snap(m_context.plan.places(), ask);
    m_value = positionText(m_caught.at);
    return estate::moveVertex(estate, {m_hit.item, m_hit.outline, m_hit.index}, m_caught.at);
}

QString Grasp::editName() const {
    const QString name = nameOf(m_context.document.estate(), m_rows);
    switch (m_hit.grip) {
    case Grip::Aim:
    case Grip::Turn:
        return tr("Turn %1").arg(name);
    case Grip::FieldLeft:
    case Grip::FieldRight:
        return tr("Field of view of %1").arg(name);
    case Grip::Tilt:
        return tr("Tilt %1").arg(name);
    case Grip::Range:
        return tr("Range of %1").arg(name);
    case Grip::Vertex:
        return tr("Move a corner of %1").arg(name);
    case Grip::Scale:
        return tr("Scale %1").arg(name);
    default:
        return tr("Move %1").arg(name);
    }
}

QString Grasp::hint() const {
    switch (m_hit.grip) {
    case Grip::Range:
        return tr("Type a number for an exact range · Esc: back");
    case Grip::Aim:
    case Grip::Turn:
    case Grip::Tilt:
        return tr("Shift: steps of 15° · type a number for an exact angle · Esc: back");
    case Grip::FieldLeft:
    case Grip::FieldRight:
        return tr("Type a number for an exact field of view · Esc: back");
    case Grip::Scale:
        return tr("Shift: keep proportions · type a factor, or sides as 3.4x0.7 · Esc: back");
    case Grip::Vertex:
        return tr("Alt: no snapping · Esc: back");
    default:
        return tr("Alt: no snapping · type a distance, or 2x-1 for right and up · Esc: back");
    }
}

} // namespace vidette::ui
