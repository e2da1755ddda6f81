// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/axis_handles.h"

#include "analysis/camera_optics.h"
#include "ui/canvas/camera_layer.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kFarthest = 200;  ///< m; a flatter axis meets the target nowhere that matters
constexpr double kUsualRange = 20; ///< m, where neither range nor pixels are known
constexpr double kDetect = 25;     ///< px/m
constexpr double kClear = 78;      ///< points from the camera, past the handle that turns
constexpr double kApart = 20;
constexpr double kMostAway = 420; ///< points; the tilt is not looked for beyond
constexpr double kSize = 7;

} // namespace

AxisPlaces axisPlaces(const estate::Camera& camera) {
    AxisPlaces places;
    places.tiltStated = camera.tilt.has_value();
    places.rangeStated = camera.range.has_value();
    const double drop = camera.height.value - kAxisTarget;
    const auto tilt = camera.tilt ? camera.tilt : analysis::suggestedTilt(camera, {});
    const double slope = tilt ? std::tan(tilt->radians()) : 0;
    places.target = slope * drop > 0 ? std::min(drop / slope, kFarthest) : kFarthest;
    double range = camera.range ? camera.range->value : kUsualRange;
    const auto lens = estate::lensOf(camera);
    if (!camera.range && lens)
        range = geometry::densityDistance(*lens, kDetect, geometry::DensityModel::Plane).value_or(range);
    places.range = std::sqrt(std::max(range * range - drop * drop, 0.0));
    return places;
}

AxisHandles axisHandles(const estate::Camera& camera, const ViewTransform& view) {
    const AxisPlaces places = axisPlaces(camera);
    const QPointF foot = view.toScreen(camera.at);
    const QPointF ahead = screenDirection(camera.pan);
    const double tilt = std::clamp(places.target * view.scale(), kClear, kMostAway);
    double range = std::max(places.range * view.scale(), kClear);
    AxisHandles handles;
    if (camera.height.value > kAxisTarget) {
        handles.tilt = foot + ahead * tilt;
        if (std::abs(range - tilt) < kApart) range = tilt + kApart;
    }
    handles.range = foot + ahead * range;
    return handles;
}

void paintAxisHandles(QPainter& painter, const estate::Camera& camera, const ViewTransform& view,
                      const Theme& theme) {
    const AxisPlaces places = axisPlaces(camera);
    const AxisHandles handles = axisHandles(camera, view);
    const QPointF ahead = screenDirection(camera.pan);
    const QPointF aside(-ahead.y(), ahead.x());
    painter.setPen(QPen(theme.strong, 1, Qt::DotLine));
    painter.drawLine(view.toScreen(camera.at), handles.range);
    const auto pen = [&](bool stated) { return QPen(theme.strong, 2, stated ? Qt::SolidLine : Qt::DotLine); };
    const auto shape = [&](QPointF at, double along, double across, bool stated) {
        QPolygonF bar;
        bar << at + ahead * along + aside * across << at + ahead * along - aside * across
            << at - ahead * along - aside * across << at - ahead * along + aside * across;
        painter.setPen(pen(stated));
        painter.setBrush(theme.surface);
        painter.drawPolygon(bar);
    };
    shape(handles.range, 3, kSize + 3, places.rangeStated);
    if (!handles.tilt) return;
    const QPointF at = *handles.tilt;
    painter.setPen(pen(places.tiltStated));
    painter.setBrush(theme.surface);
    QPolygonF diamond;
    diamond << at + ahead * kSize << at + aside * kSize << at - ahead * kSize << at - aside * kSize;
    painter.drawPolygon(diamond);
}

} // namespace vidette::ui
