// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/path_draft.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/document.h"
#include "ui/words.h"

#include <QLineF>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kShortest = 1e-3;
constexpr double kCloseReach = 10;

double sizeOf(geometry::Point way) {
    return std::hypot(way.x, way.y);
}

} // namespace

void PathDraft::follow(const Pointer& pointer, SnapAsk ask) {
    m_pointer = pointer;
    if (!m_points.empty()) ask.from = m_points.back();
    if (m_points.size() > 1) ask.along = m_points.back() - m_points[m_points.size() - 2];
    m_caught = snap(m_context.plan.places(), ask);
}

geometry::Point PathDraft::next() const {
    if (m_points.empty()) return m_caught.at;
    const geometry::Point from = m_points.back();
    const geometry::Point way = m_caught.at - from;
    const bool stepped = m_pointer.modifiers & Qt::ShiftModifier;
    if (!stepped && m_typed.empty()) return m_caught.at;
    const double pan =
        m_typed.angle().value_or(steppedDegrees(panTowards(from, m_caught.at), m_pointer.modifiers));
    const QPointF direction = screenDirection(base::Angle::degrees(pan));
    return from + geometry::Point{direction.x(), -direction.y()} * m_typed.length().value_or(sizeOf(way));
}

bool PathDraft::add() {
    const geometry::Point point = next();
    m_typed.clear();
    if (!m_points.empty() && sizeOf(point - m_points.back()) < kShortest) return false;
    m_points.push_back(point);
    return true;
}

void PathDraft::add(geometry::Point point) {
    m_typed.clear();
    m_points.push_back(point);
}

bool PathDraft::takeBack() {
    if (m_points.empty()) return false;
    m_points.pop_back();
    m_typed.clear();
    return true;
}

void PathDraft::clear() {
    m_points.clear();
    m_typed.clear();
}

bool PathDraft::key(const QKeyEvent& event) {
    if (m_points.empty()) return false;
    return m_typed.take(event) || (event.key() == Qt::Key_Backspace && takeBack());
}

bool PathDraft::atFirst() const {
    if (m_points.size() < 3) return false;
    return QLineF(m_context.view.toScreen(next()), m_context.view.toScreen(m_points.front())).length() <
           kCloseReach;
}

QString PathDraft::value() const {
    if (m_points.empty()) return {};
    const geometry::Point to = next();
    return QStringLiteral("%1 < %2").arg(metresText(sizeOf(to - m_points.back())),
                                         degreesText(panTowards(m_points.back(), to)));
}

void PathDraft::paint(QPainter& painter, const Scene& scene) const {
    paintCaught(painter, scene, m_caught);
    if (m_points.empty()) return;
    drawBubble(painter, m_pointer.screen, typing() ? m_typed.text() + QStringLiteral(" ⏎") : value(),
               scene.theme);
}

} // namespace vidette::ui
