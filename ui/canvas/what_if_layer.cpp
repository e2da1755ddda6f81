// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/what_if_layer.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/visible_path.h"
#include "ui/what_if_shapes.h"

namespace vidette::ui {
namespace {

constexpr double kNoticed = 2; ///< points

/// Blind then and seen by the camera now is what it takes with it.
void paintLost(QPainter& painter, const Scene& scene, const analysis::CameraCoverage& camera) {
    const geometry::Box box = geometry::boundsOf(camera.region);
    const QRectF shown = screenRect(scene.view, box);
    if (!shown.intersects(QRectF({0, 0}, scene.size)) || std::max(shown.width(), shown.height()) < kNoticed)
        return;
    QPainterPath blind;
    blind.setFillRule(Qt::OddEvenFill);
    scene.whatIf->spots.visit(box, [&](std::size_t i) {
        blind.addPath(visiblePath(scene, scene.whatIf->simulation.after.blindSpots[i].outline));
    });
    const QPainterPath seen = visiblePath(scene, camera.region);
    painter.save();
    painter.setClipPath(seen);
    fillBlind(painter, blind, scene.theme);
    painter.restore();
    painter.strokePath(seen, QPen(scene.theme.blind, 1.5));
}

} // namespace

void paintWhatIf(QPainter& painter, const Scene& scene) {
    if (!scene.whatIf) return;
    for (const auto* camera : scene.whatIf->lost) {
        if (scene.task.cancelled()) return;
        paintLost(painter, scene, *camera);
    }
    for (const auto* camera : scene.whatIf->gained) {
        if (scene.task.cancelled()) return;
        painter.strokePath(visiblePath(scene, camera->region), QPen(scene.theme.good, 2));
    }
}

} // namespace vidette::ui
