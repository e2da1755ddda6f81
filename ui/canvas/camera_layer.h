// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>
#include <QPointF>

/// Cameras as signs of constant size: a circle with the code; proposed = dashed outline, retired = grey with
/// a cross. The chosen camera shows its handles: round = aim, square = edges of the field of view.
namespace vidette::ui {

class LabelRoom;

struct CameraHandles {
    QPointF camera;
    QPointF aim;
    QPointF left;         ///< edge of the field of view, counter-clockwise from the aim
    QPointF right;        ///< the other edge
    double halfField = 0; ///< degrees; 0 = the field of view is not known, no edges are shown
};

CameraHandles handlesOf(const estate::Camera& camera, const ViewTransform& view);
/// Direction on the screen of a pan angle (clockwise from north), as a unit vector.
QPointF screenDirection(base::Angle pan);
/// Pan, in degrees 0 … 360, of the direction from `from` to `to` on the plan.
double panTowards(geometry::Point from, geometry::Point to);
/// Horizontal field of view in degrees, of the lens; 0 when it is not known.
double fieldOfCamera(const estate::Camera& camera);

/// Where they are crowded, as on a whole city, dots stand for them.
void paintCameras(QPainter& painter, const Scene& scene);
/// Each as a dot: where cameras of other levels hang.
void paintCameraDots(QPainter& painter, const Scene& scene);
/// Keeps names off the signs. Dots are small enough to be read over.
void reserveSigns(const Scene& scene, LabelRoom& room);
/// What the chosen camera sees (null = not known), outlined, with its handles and the camera on top.
void paintChosenCamera(QPainter& painter, const Scene& scene, const estate::Camera& camera,
                       const analysis::CameraCoverage* seen);
void paintHandles(QPainter& painter, const CameraHandles& handles, const Theme& theme);

} // namespace vidette::ui
