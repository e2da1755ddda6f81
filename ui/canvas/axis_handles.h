// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"
#include "ui/canvas/view_transform.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPointF>

#include <optional>

/// The two handles on the axis of the chosen camera: tilt (a diamond) and range (a bar across the axis).
namespace vidette::ui {

/// Height of the target that the axis is aimed at, m.
inline constexpr double kAxisTarget = 1;

/// Distances from the foot of the camera along its axis, m.
struct AxisPlaces {
    double target = 0; ///< where the axis meets a target kAxisTarget high; far away where it does not
    double range = 0;  ///< where the range ends at that height
    bool tiltStated = false;
    bool rangeStated = false;
};
AxisPlaces axisPlaces(const estate::Camera& camera);

struct AxisHandles {
    std::optional<QPointF> tilt; ///< nothing for a camera that hangs no higher than the target
    QPointF range;
};
/// Kept apart from one another and from the handle that turns.
AxisHandles axisHandles(const estate::Camera& camera, const ViewTransform& view);
void paintAxisHandles(QPainter& painter, const estate::Camera& camera, const ViewTransform& view,
                      const Theme& theme);

} // namespace vidette::ui
