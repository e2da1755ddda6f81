// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera_layer.h"

#include "ui/canvas/axis_handles.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/label_room.h"
#include "ui/canvas/limits_layer.h"
#include "ui/canvas/visible_path.h"
#include "ui/what_if_shapes.h"
#include "ui/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::ui {
namespace {

constexpr double kAimPoints = 150;
constexpr double kFieldPoints = 112;
constexpr double kSignRadius = 10.5;
constexpr double kSmallestDot = 1;
constexpr double kLargestDot = 3;
constexpr double kSignReach = 40;          ///< points: half a long code
constexpr double kRoomForSign = 110 * 110; ///< square points a camera needs for its sign with the code
constexpr std::size_t kFewSigns = 12;      ///< so few are always shown with their code

/// Retired, or lost in what is asked about.
bool isDark(const Scene& scene, const estate::Camera& camera) {
    return camera.status == estate::CameraStatus::Retired ||
           (scene.whatIf && scene.whatIf->dark.contains(camera.id));
}

QFont signFont() {
    QFont font = fontOf(Type::Caption);
    font.setPixelSize(10);
    font.setBold(true);
    return font;
}

QRectF signBox(const Scene& scene, const estate::Camera& camera, double radius) {
    const QPointF at = scene.view.toScreen(camera.at);
    const double words = QFontMetricsF(signFont()).horizontalAdvance(text(camera.code));
    const double half = std::max(radius, words / 2 + 5);
    return {at.x() - half, at.y() - radius, 2 * half, 2 * radius};
}

/// The cameras in view, the same on top in every picture however the index found them.
struct Signs {
    std::vector<const estate::Camera*> cameras;
    bool crowded = false;
    double dot = kLargestDot; ///< radius in points, where they are crowded
};

Signs signsIn(const Scene& scene) {
    Signs signs;
    scene.places.cameras().visit(scene.area(kSignReach), [&](const estate::Camera& camera) {
        if (camera.id != scene.lifted) signs.cameras.push_back(&camera);
    });
    geometry::Box around;
    for (const auto* camera : signs.cameras) around.include(camera->at);
    const QRectF room = screenRect(scene.view, around);
    const double each = room.width() * room.height() / static_cast<double>(signs.cameras.size() + 1);
    signs.crowded = signs.cameras.size() > kFewSigns && each < kRoomForSign;
    signs.dot = std::clamp(std::sqrt(each) / 5, kSmallestDot, kLargestDot);
    std::sort(signs.cameras.begin(), signs.cameras.end(),
              [](const auto* a, const auto* b) { return a->id < b->id; });
    return signs;
}

void drawCamera(QPainter& painter, const Scene& scene, const estate::Camera& camera, bool chosen) {
    const Theme& theme = scene.theme;
    const bool retired = isDark(scene, camera);
    const double radius = chosen ? kSignRadius + 1.5 : kSignRadius;
    const QRectF box = signBox(scene, camera, radius);
    const QColor colour = retired ? theme.muted : theme.strong;
    QPen pen(chosen ? theme.strong : colour, 2);
    if (camera.status == estate::CameraStatus::Proposed && !chosen) pen.setDashPattern({2.2, 1.3});
    // A plain ring below keeps the dashes readable on a dark wall.
    painter.setPen(QPen(theme.surface, 3.5));
    painter.setBrush(chosen ? theme.strong : theme.surface);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(pen);
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(signFont());
    painter.setPen(chosen ? theme.surface : colour);
    painter.drawText(box, Qt::AlignCenter, text(camera.code));
    if (!retired) return;
    painter.setPen(QPen(theme.muted, 1.75));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

/// A camera among very many: a dot, hollow when proposed, grey when retired.
void drawDot(QPainter& painter, const Scene& scene, const estate::Camera& camera, double radius) {
    const bool retired = isDark(scene, camera);
    const QColor colour = retired ? scene.theme.muted : scene.theme.strong;
    const bool hollow = camera.status == estate::CameraStatus::Proposed;
    painter.setPen(QPen(hollow ? colour : scene.theme.surface, radius * 0.4));
    painter.setBrush(hollow ? scene.theme.surface : colour);
    painter.drawEllipse(scene.view.toScreen(camera.at), radius, radius);
}

} // namespace

QPointF screenDirection(base::Angle pan) {
    return {std::sin(pan.radians()), -std::cos(pan.radians())};
}

double panTowards(geometry::Point from, geometry::Point to) {
    const double degrees = std::atan2(to.x - from.x, to.y - from.y) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double fieldOfCamera(const estate::Camera& camera) {
    const auto lens = estate::lensOf(camera);
    return lens ? lens->hfov.degrees() : 0;
}

CameraHandles handlesOf(const estate::Camera& camera, const ViewTransform& view) {
    CameraHandles handles;
    handles.camera = view.toScreen(camera.at);
    handles.halfField = fieldOfCamera(camera) / 2;
    const auto at = [&](double degrees, double points) {
        return handles.camera + points * screenDirection(base::Angle::degrees(degrees));
    };
    handles.aim = at(camera.pan.degrees(), kAimPoints);
    handles.left = at(camera.pan.degrees() - handles.halfField, kFieldPoints);
    handles.right = at(camera.pan.degrees() + handles.halfField, kFieldPoints);
    return handles;
}

void paintCameras(QPainter& painter, const Scene& scene) {
    const Signs signs = signsIn(scene);
    for (const auto* camera : signs.cameras) {
        if (signs.crowded) {
            drawDot(painter, scene, *camera, signs.dot);
        } else {
            drawCamera(painter, scene, *camera, false);
        }
    }
}

void paintCameraDots(QPainter& painter, const Scene& scene) {
    for (const auto* camera : signsIn(scene).cameras) drawDot(painter, scene, *camera, kLargestDot);
}

void reserveSigns(const Scene& scene, LabelRoom& room) {
    const Signs signs = signsIn(scene);
    if (signs.crowded) return;
    for (const auto* camera : signs.cameras) room.reserve(signBox(scene, *camera, kSignRadius));
}

void paintHandles(QPainter& painter, const CameraHandles& handles, const Theme& theme) {
    painter.setPen(QPen(theme.strong, 1.5, Qt::DashLine));
    painter.drawLine(handles.camera, handles.aim);
    if (handles.halfField > 0) {
        painter.setPen(QPen(theme.strong, 1, Qt::DotLine));
        painter.drawLine(handles.camera, handles.left);
        painter.drawLine(handles.camera, handles.right);
    }
    painter.setPen(QPen(theme.strong, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(handles.aim, 6.5, 6.5);
    if (handles.halfField <= 0) return;
    for (const QPointF& edge : {handles.left, handles.right}) {
        painter.drawRect(QRectF(edge.x() - 5, edge.y() - 5, 10, 10));
    }
}

void paintChosenCamera(QPainter& painter, const Scene& scene, const estate::Camera& camera,
                       const analysis::CameraCoverage* seen) {
    if (seen) painter.strokePath(visiblePath(scene, seen->region), QPen(scene.theme.strong, 1.75));
    paintLimits(painter, scene, camera);
    paintAxisHandles(painter, camera, scene.view, scene.theme);
    paintHandles(painter, handlesOf(camera, scene.view), scene.theme);
    drawCamera(painter, scene, camera, true);
}

} // namespace vidette::ui
