// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/image_hands.h"

#include "estate/plan_image_place.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/picture_layer.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::ui {
namespace {

using geometry::Point;

constexpr double kDragFrom = 4; ///< points the mouse must move before a click becomes a drag
constexpr double kReach = 9;
constexpr double kTurnAway = 26; ///< points from the picture to the handle that turns it
constexpr double kHandle = 4;
constexpr double kSmallest = 0.01; ///< factor
constexpr double kNudge = 0.05;
constexpr double kBigNudge = 0.5;

/// Beyond the middle of the first row, away from the picture.
QPointF turnHandle(const QPolygonF& corners) {
    const QPointF top = (corners[0] + corners[1]) / 2;
    QLineF outwards((corners[2] + corners[3]) / 2, top);
    outwards.setLength(outwards.length() + kTurnAway);
    return outwards.p2();
}

double degreesOf(Point v) {
    return std::atan2(v.y, v.x) * 180 / std::numbers::pi;
}

} // namespace

const estate::PlanImage* ImageHands::chosen() const {
    return m_context.selection.image();
}

ImageHands::Hit ImageHands::hitAt(QPointF screen, Point plan, bool free) const {
    const auto near = [screen](QPointF at) { return QLineF(screen, at).length() <= kReach; };
    const auto* image = chosen();
    if (image && image->visible && !image->locked) {
        const QPolygonF corners = m_context.view.toScreen(estate::cornersOf(*image));
        if (near(turnHandle(corners))) return {Part::Turn, image->id, 0};
        for (std::size_t i = 0; i < 4; ++i)
            if (near(corners[static_cast<qsizetype>(i)])) return {Part::Corner, image->id, i};
    }
    if (!free) return {};
    const auto images = visibleImages(m_context.plan.places().estate());
    for (auto at = images.rbegin(); at != images.rend(); ++at) {
        const bool inside = geometry::contains({geometry::normalised({estate::cornersOf(**at), {}})}, plan);
        if (inside && !(*at)->locked) return {Part::Body, (*at)->id, 0};
    }
    return {};
}

bool ImageHands::hover(const Pointer& pointer, bool free) {
    m_to = pointer;
    m_hover = hitAt(pointer.screen, pointer.plan, free);
    return isOver();
}

bool ImageHands::isOver() const {
    return m_hover.part != Part::None && m_context.document.shown().planImages.find(m_hover.image);
}

bool ImageHands::press(const Pointer& pointer) {
    if (!isOver()) return false;
    m_context.selection.chooseImage(m_hover.image);
    m_held = m_hover;
    m_from = m_to = pointer;
    m_moving = false;
    m_typed.clear();
    m_corners = estate::cornersOf(*chosen());
    return true;
}

geometry::Transform ImageHands::scaled() {
    const Point fixed = m_corners[(m_held->corner + 2) % 4];
    const Point diagonal = m_corners[m_held->corner] - fixed;
    double factor = dot(m_to.plan - fixed, diagonal) / dot(diagonal, diagonal);
    if (m_typed.value()) factor = *m_typed.value();
    factor = std::max(factor, kSmallest);
    m_value = QStringLiteral("× ") + number(factor, 3);
    return geometry::stretching(fixed, factor, factor);
}

geometry::Transform ImageHands::turned() {
    const Point middle = (m_corners[0] + m_corners[2]) * 0.5;
    const double by = degreesOf(m_to.plan - middle) - degreesOf(m_from.plan - middle);
    double clockwise = steppedDegrees(std::remainder(-by, 360), m_to.modifiers);
    if (m_typed.value()) clockwise = *m_typed.value();
    m_value = degreesText(clockwise);
    return geometry::turning(middle, -clockwise);
}

geometry::Transform ImageHands::transform() {
    if (m_held->part == Part::Corner) return scaled();
    if (m_held->part == Part::Turn) return turned();
    Point way = m_to.plan - m_from.plan;
    double length = std::hypot(way.x, way.y);
    if (m_typed.value() && length > 0) way = way * (*m_typed.value() / length), length = *m_typed.value();
    m_value = metresText(length);
    return geometry::moving(way);
}

base::Result<estate::Estate> ImageHands::outcome() {
    return estate::transformImage(m_context.document.estate(), m_held->image, transform());
}

bool ImageHands::drag(const Pointer& pointer) {
    if (!m_held) return false;
    m_to = pointer;
    m_moving = m_moving || QLineF(pointer.screen, m_from.screen).length() >= kDragFrom;
    if (!m_moving) return true;
    if (auto next = outcome()) m_context.document.preview(std::move(*next));
    return true;
}

bool ImageHands::release(const Pointer& pointer) {
    if (!m_held) return false;
    if (m_typed.empty()) m_to = pointer;
    const auto* image = chosen();
    if (m_moving && image) {
        const QString name = nameOf(*image);
        const QString what = m_held->part == Part::Body     ? tr("Move %1").arg(name)
                             : m_held->part == Part::Corner ? tr("Scale %1").arg(name)
                                                            : tr("Turn %1").arg(name);
        m_context.document.commit(outcome(), what);
    }
    m_held.reset();
    m_moving = false;
    return true;
}

bool ImageHands::key(const QKeyEvent& event) {
    if (m_held && m_moving) {
        if (!m_typed.take(event)) return false;
        if (auto next = outcome()) m_context.document.preview(std::move(*next));
        return true;
    }
    const auto* image = chosen();
    if (!image || image->locked) return false;
    const double step = event.modifiers() & Qt::ShiftModifier ? kBigNudge : kNudge;
    Point by;
    if (event.key() == Qt::Key_Left) by = {-step, 0};
    if (event.key() == Qt::Key_Right) by = {step, 0};
    if (event.key() == Qt::Key_Up) by = {0, step};
    if (event.key() == Qt::Key_Down) by = {0, -step};
    if (by == Point{}) return false;
    nudge(by);
    return true;
}

void ImageHands::nudge(Point by) {
    const auto& image = *chosen();
    m_context.document.commit(
        estate::transformImage(m_context.document.estate(), image.id, geometry::moving(by)),
        tr("Move %1").arg(nameOf(image)), QStringLiteral("nudge ") + text(image.code));
}

bool ImageHands::cancel() {
    if (!m_held || !m_moving) return false;
    m_held.reset();
    m_moving = false;
    m_context.document.endPreview();
    return true;
}

QString ImageHands::hint() const {
    const Part part = m_held ? m_held->part : m_hover.part;
    const auto* image = m_context.document.shown().planImages.find(m_held ? m_held->image : m_hover.image);
    const QString name = image ? nameOf(*image) : QString();
    if (part == Part::Corner) return tr("Drag to scale %1 · type a factor · Esc: back").arg(name);
    if (part == Part::Turn) return tr("Drag to turn %1 · Shift: steps of 15° · type an angle").arg(name);
    return tr("Drag moves %1 · lock it on the right when it lies well").arg(name);
}

Qt::CursorShape ImageHands::cursor() const {
    if (m_held && m_moving) return Qt::ClosedHandCursor;
    return m_hover.part == Part::Body ? Qt::PointingHandCursor : Qt::OpenHandCursor;
}

void ImageHands::paint(QPainter& painter, const Scene& scene) const {
    const auto* image = chosen();
    if (!image) return;
    const QPolygonF corners = scene.view.toScreen(estate::cornersOf(*image));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.theme.accent, 1.5, image->locked ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolygon(corners);
    if (image->locked || !image->visible) return;
    painter.drawLine((corners[0] + corners[1]) / 2, turnHandle(corners));
    painter.setPen(QPen(scene.theme.strong, 2));
    painter.setBrush(scene.theme.surface);
    painter.drawEllipse(turnHandle(corners), kHandle + 1, kHandle + 1);
    for (const QPointF& corner : corners)
        painter.drawRect(QRectF(corner.x() - kHandle, corner.y() - kHandle, 2 * kHandle, 2 * kHandle));
    if (!m_held || !m_moving) return;
    const QString typed = m_typed.empty() ? m_value : m_value + QStringLiteral("  ⌨");
    drawBubble(painter, m_to.screen, typed, scene.theme);
}

} // namespace vidette::ui
