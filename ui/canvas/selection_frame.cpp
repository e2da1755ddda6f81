// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection_frame.h"

#include "estate/chosen_edits.h"
#include "ui/canvas/note_layer.h"

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kAround = 12; ///< points from the rows to the frame
constexpr double kTurnAbove = 26;
constexpr double kPointSign = 15;
constexpr double kHandle = 4;
constexpr double kRoomForHandles = 40;      ///< points; on a smaller row they would be in each other's way
constexpr std::size_t kMostOutlines = 5000; ///< more chosen rows are shown by their boxes

bool isPoint(const Item& item) {
    return std::holds_alternative<estate::CameraId>(item) || std::holds_alternative<estate::MountId>(item) ||
           std::holds_alternative<estate::DemandId>(item) || std::holds_alternative<estate::SignId>(item);
}

/// It has a place and no extent on the plan: it is moved by its body, and has no corners.
bool standsOnAPoint(const Item& item) {
    return isPoint(item) || std::holds_alternative<estate::NoteId>(item);
}

bool inView(const Scene& scene, const geometry::Box& box) {
    return !box.empty() && geometry::meet(box, scene.area(2 * kPointSign));
}

/// Walls that are one line and zones are moved at the middle of a side: what lies inside is of others.
std::optional<geometry::Point> middleOfASide(const estate::Estate& estate, const Item& item) {
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) {
        const auto* obstacle = estate.obstacles.find(*id);
        const bool line = obstacle && obstacle->solids.empty() && obstacle->sheets.size() == 1;
        if (line && obstacle->sheets[0].size() > 1)
            return (obstacle->sheets[0][0] + obstacle->sheets[0][1]) * 0.5;
    }
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) {
        const auto* zone = estate.zones.find(*id);
        if (zone && !zone->area.empty() && zone->area[0].outer.size() > 1)
            return (zone->area[0].outer[0] + zone->area[0].outer[1]) * 0.5;
    }
    return {};
}

void paintFrame(QPainter& painter, const Scene& scene, const SelectionFrame& frame) {
    painter.setPen(QPen(scene.theme.accent, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF(QList<QPointF>(frame.corners.begin(), frame.corners.end())));
    const QPointF top = (frame.corners[2] + frame.corners[3]) / 2;
    painter.setPen(QPen(scene.theme.accent, 1));
    painter.drawLine(top, frame.turn);
    painter.setPen(QPen(scene.theme.strong, 2));
    painter.setBrush(scene.theme.surface);
    painter.drawEllipse(frame.turn, kHandle + 1, kHandle + 1);
    for (const QPointF& corner : frame.corners)
        painter.drawRect(QRectF(corner.x() - kHandle, corner.y() - kHandle, 2 * kHandle, 2 * kHandle));
}

void paintRows(QPainter& painter, const Scene& scene, const Items& chosen) {
    const bool boxes = chosen.size() > kMostOutlines;
    QPainterPath path;
    for (const Item& item : chosen) {
        const geometry::Box box = estate::boundsOf(scene.estate(), item);
        if (!inView(scene, box)) continue;
        if (boxes) {
            path.addRect(QRectF(scene.view.toScreen(box.low), scene.view.toScreen(box.high)).normalized());
        } else {
            path.addPath(outlineOf(scene.estate(), scene.view, item));
        }
    }
    painter.strokePath(path, QPen(scene.theme.accent, 2.5));
}

} // namespace

std::optional<SelectionFrame> frameOf(const estate::Estate& estate, const ViewTransform& view,
                                      const Items& chosen) {
    if (chosen.empty() || (chosen.size() == 1 && standsOnAPoint(chosen.front()))) return {};
    const geometry::Box box = estate::boundsOf(estate, chosen);
    if (box.empty()) return {};
    const QRectF rect = QRectF(view.toScreen(box.low), view.toScreen(box.high))
                            .normalized()
                            .adjusted(-kAround, -kAround, kAround, kAround);
    return SelectionFrame{box,
                          {rect.bottomLeft(), rect.bottomRight(), rect.topRight(), rect.topLeft()},
                          QPointF(rect.center().x(), rect.top() - kTurnAbove)};
}

std::vector<VertexHandle> verticesOf(const estate::Estate& estate, const ViewTransform& view,
                                     const Items& chosen) {
    if (chosen.size() != 1 || standsOnAPoint(chosen.front())) return {};
    const geometry::Box box = estate::boundsOf(estate, chosen.front());
    if (box.empty() ||
        view.scale() * std::max(box.high.x - box.low.x, box.high.y - box.low.y) < kRoomForHandles)
        return {};
    std::vector<VertexHandle> handles;
    const auto outlines = estate::outlinesOf(estate, chosen.front());
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        for (std::size_t k = 0; k < outlines[i].points.size(); ++k)
            handles.push_back({{chosen.front(), i, k}, view.toScreen(outlines[i].points[k])});
        if (handles.size() > kMostVertices) return {};
    }
    return handles;
}

std::optional<geometry::Point> moveHandle(const estate::Estate& estate, const Items& chosen) {
    if (chosen.empty() || (chosen.size() == 1 && standsOnAPoint(chosen.front()))) return {};
    const auto side = chosen.size() == 1 ? middleOfASide(estate, chosen.front()) : std::nullopt;
    if (side) return side;
    const geometry::Box box = estate::boundsOf(estate, chosen);
    if (box.empty()) return {};
    return (box.low + box.high) * 0.5;
}

QPainterPath outlineOf(const estate::Estate& estate, const ViewTransform& view, const Item& item) {
    QPainterPath path;
    if (const auto* id = std::get_if<estate::NoteId>(&item)) {
        if (const auto* note = estate.notes.find(*id)) path.addPolygon(outlineOf(*note, view));
        path.closeSubpath();
        return path;
    }
    if (isPoint(item)) {
        const geometry::Box box = estate::boundsOf(estate, item);
        if (!box.empty()) path.addEllipse(view.toScreen(box.low), kPointSign, kPointSign);
        return path;
    }
    for (const auto& outline : estate::outlinesOf(estate, item)) {
        path.addPolygon(view.toScreen(outline.points));
        if (outline.closed) path.closeSubpath();
    }
    return path;
}

void paintSelection(QPainter& painter, const Scene& scene, const Items& chosen) {
    if (chosen.empty()) return;
    painter.setBrush(Qt::NoBrush);
    const bool oneCamera = chosen.size() == 1 && std::holds_alternative<estate::CameraId>(chosen.front());
    if (!oneCamera) paintRows(painter, scene, chosen);
    if (const auto frame = frameOf(scene.estate(), scene.view, chosen)) paintFrame(painter, scene, *frame);
    painter.setPen(QPen(scene.theme.accent, 1.5));
    painter.setBrush(scene.theme.surface);
    for (const auto& handle : verticesOf(scene.estate(), scene.view, chosen))
        painter.drawRect(QRectF(handle.at.x() - 3.5, handle.at.y() - 3.5, 7, 7));
    const auto move = moveHandle(scene.estate(), chosen);
    if (!move) return;
    painter.setPen(QPen(scene.theme.strong, 2));
    painter.setBrush(scene.theme.surface);
    painter.drawEllipse(scene.view.toScreen(*move), kHandle, kHandle);
}

} // namespace vidette::ui
