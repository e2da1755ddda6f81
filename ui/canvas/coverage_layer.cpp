// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/coverage_layer.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/label_room.h"
#include "ui/canvas/visible_path.h"

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostBadges = 40;
constexpr double kNumberedArea = 0.05; ///< m²; smaller spots lie behind cameras and in wall corners
constexpr double kHatchedFrom = 1.5;   ///< points per metre: below, streets are as narrow as the hatching
constexpr double kBadge = 24;          ///< points across, with a little room around it
constexpr double kNoticed = 2;         ///< points; views and spots smaller than this are left out

using Views = std::vector<const analysis::CameraCoverage*>;

bool noticed(const Scene& scene, const geometry::Box& box) {
    const QRectF rect = screenRect(scene.view, box);
    return std::max(rect.width(), rect.height()) >= kNoticed;
}

/// In the order of codes, so that the picture does not depend on the index.
Views viewsIn(const Scene& scene) {
    std::vector<std::size_t> found;
    scene.coverage->cameras.visit(scene.area(), [&](std::size_t i) { found.push_back(i); });
    std::sort(found.begin(), found.end());
    Views views;
    for (const std::size_t i : found) {
        const auto& camera = scene.coverage->result.cameras[i];
        if (camera.id != scene.lifted && noticed(scene, geometry::boundsOf(camera.region)))
            views.push_back(&camera);
    }
    return views;
}

void paintClass(QPainter& painter, const Scene& scene, const Views& views, const std::string& name) {
    for (const auto* camera : views) {
        if (scene.task.cancelled()) return;
        for (const auto& view : camera->classes) {
            if (view.name != name || view.region.empty()) continue;
            painter.fillPath(visiblePath(scene, view.region), classFill(view.pixelsPerMetre, scene.theme));
        }
    }
}

void paintViews(QPainter& painter, const Scene& scene, const Views& views) {
    for (const auto* camera : views) {
        if (scene.task.cancelled()) return;
        painter.fillPath(visiblePath(scene, camera->region), classFill(0, scene.theme));
    }
    for (const auto& standing : scene.options.standard.classes)
        paintClass(painter, scene, views, standing.name);
}

void paintBlind(QPainter& painter, const Scene& scene) {
    QPainterPath blind;
    blind.setFillRule(Qt::OddEvenFill);
    scene.coverage->spots.visit(scene.area(), [&](std::size_t i) {
        const auto& outline = scene.coverage->result.blindSpots[i].outline;
        if (noticed(scene, geometry::boundsOf(outline.outer))) blind.addPath(visiblePath(scene, outline));
    });
    if (blind.isEmpty() || scene.task.cancelled()) return;
    if (scene.quick || scene.view.scale() < kHatchedFrom) {
        painter.fillPath(blind, blindTint(scene.theme));
    } else {
        fillBlind(painter, blind, scene.theme);
    }
}

/// The middle of the spot, then places around it: first those that lie in the spot.
std::vector<QPointF> badgePlaces(const Scene& scene, const analysis::BlindSpot& spot) {
    const QPointF middle = scene.view.toScreen(spot.centroid);
    std::vector<QPointF> places{middle};
    for (const double away : {1.0, 2.0}) {
        for (const QPointF& way :
             {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1), QPointF(0.7, 0.7),
              QPointF(-0.7, 0.7), QPointF(0.7, -0.7), QPointF(-0.7, -0.7)})
            places.push_back(middle + way * (away * kBadge));
    }
    std::stable_partition(places.begin(), places.end(), [&](QPointF at) {
        return geometry::contains(spot.outline, scene.view.toPlan(at));
    });
    return places;
}

} // namespace

std::size_t numberedSpots(const std::vector<analysis::BlindSpot>& spots) {
    const auto small =
        std::find_if(spots.begin(), spots.end(), [](const auto& spot) { return spot.area < kNumberedArea; });
    return std::min(static_cast<std::size_t>(small - spots.begin()), kMostBadges);
}

void paintCoverage(QPainter& painter, const Scene& scene) {
    if (!scene.coverage) return;
    const double opacity = painter.opacity();
    if (scene.stale) painter.setOpacity(0.55 * opacity);
    paintViews(painter, scene, viewsIn(scene));
    paintBlind(painter, scene);
    painter.setOpacity(opacity);
}

void paintView(QPainter& painter, const Scene& scene, const analysis::CameraCoverage& camera) {
    paintViews(painter, scene, {&camera});
    painter.strokePath(visiblePath(scene, camera.region), QPen(scene.theme.strong, 1.75));
}

void paintBlindNumbers(QPainter& painter, const Scene& scene, LabelRoom& room) {
    if (!scene.coverage) return;
    const auto& spots = scene.coverage->result.blindSpots;
    for (std::size_t i = 0; i < numberedSpots(spots); ++i) {
        const QRectF rect = screenRect(scene.view, geometry::boundsOf(spots[i].outline.outer));
        if (rect.width() < 12 && rect.height() < 12) continue;
        const auto at = room.place({kBadge, kBadge}, badgePlaces(scene, spots[i]));
        if (at) drawBlindBadge(painter, *at, static_cast<int>(i) + 1, scene.theme);
    }
}

} // namespace vidette::ui
