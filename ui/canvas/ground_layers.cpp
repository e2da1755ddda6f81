// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground_layers.h"

#include "ui/canvas/camera_layer.h"
#include "ui/canvas/coverage_layer.h"
#include "ui/canvas/name_layer.h"
#include "ui/canvas/note_layer.h"
#include "ui/canvas/obstacle_layer.h"
#include "ui/canvas/picture_layer.h"
#include "ui/canvas/plan_layers.h"
#include "ui/canvas/point_layer.h"
#include "ui/canvas/street_layer.h"
#include "ui/canvas/what_if_layer.h"

#include <QImage>
#include <QPaintEngine>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kBelow = 0.22;       ///< opacity of other levels
constexpr double kMostPixels = 100e6; ///< of a pane of glass

using Paint = std::function<void(QPainter&)>;

/// Paints as on a pane of glass, so that what lies over each other on it shines through as one. Printers and
/// files of vectors get every figure of that opacity.
void paintPale(QPainter& painter, const Scene& scene, double opacity, const Paint& paint) {
    if (opacity <= 0) return;
    if (opacity >= 1) return paint(painter);
    const double ratio = std::max(painter.deviceTransform().m11(), 0.1);
    const QSizeF pixels = scene.size * ratio;
    const bool isPixels = painter.paintEngine()->type() == QPaintEngine::Raster &&
                          pixels.width() * pixels.height() <= kMostPixels;
    painter.save();
    painter.setOpacity(opacity);
    if (isPixels) {
        QImage glass(pixels.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
        glass.fill(Qt::transparent);
        glass.setDevicePixelRatio(ratio);
        QPainter own(&glass);
        own.setRenderHints(painter.renderHints());
        own.setBrushOrigin(painter.brushOrigin());
        paint(own);
        own.end();
        painter.drawImage(QPointF(0, 0), glass);
    } else {
        paint(painter);
    }
    painter.restore();
}

void paintLayer(QPainter& painter, const Scene& scene, Layer layer, const GroundParts& parts) {
    switch (layer) {
    case Layer::Districts:
    case Layer::Parcels:
    case Layer::Rooms:
    case Layer::Zones:
    case Layer::Privacy:
        return paintZones(painter, scene, layer);
    case Layer::Streets:
        return paintStreets(painter, scene);
    case Layer::Coverage:
        if (parts.seen) return parts.seen(painter, scene);
        paintCoverage(painter, scene);
        return paintWhatIf(painter, scene);
    case Layer::Buildings:
    case Layer::Obstacles:
        return paintObstacles(painter, scene, layer);
    case Layer::Openings:
        return paintOpenings(painter, scene);
    case Layer::Demands:
        return paintDemands(painter, scene);
    case Layer::Mounts:
        return paintMounts(painter, scene);
    case Layer::Signs:
        return paintSigns(painter, scene);
    case Layer::Cameras:
        return paintCameras(painter, scene);
    case Layer::Notes:
        return paintNotes(painter, scene);
    case Layer::Names:
        if (parts.names) paintNames(painter, scene);
    }
}

/// Where walls and cameras of other levels are, so that one draws in line with them.
void paintBelow(QPainter& painter, const Scene& scene) {
    const Scene below{*scene.below, nullptr, scene.options, scene.view, scene.theme, scene.size, scene.task};
    paintPale(painter, below, kBelow, [&](QPainter& own) {
        for (const Layer layer : {Layer::Buildings, Layer::Obstacles, Layer::Openings})
            if (!below.task.cancelled()) paintLayer(own, below, layer, {});
        if (!below.task.cancelled()) paintCameraDots(own, below);
    });
}

} // namespace

void paintGround(QPainter& painter, const Scene& scene, const GroundParts& parts) {
    if (parts.grid) paintGrid(painter, scene);
    if (scene.layers.of(Layer::Rooms).visible) paintFloors(painter, scene);
    paintPictures(painter, scene);
    for (const Layer layer : scene.layers.fromTheLowest()) {
        const LayerLook& look = scene.layers.of(layer);
        if (scene.task.cancelled()) return;
        // Over floors and what cameras see, under what stands on this level.
        const bool isFirstStanding = layer == Layer::Buildings;
        if (isFirstStanding && scene.below && !scene.below->bounds().empty()) paintBelow(painter, scene);
        if (!look.visible) continue;
        paintPale(painter, scene, look.opacity, [&](QPainter& own) { paintLayer(own, scene, layer, parts); });
    }
}

} // namespace vidette::ui
