// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/plan_layers.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/label_place.h"
#include "ui/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kGridPoints = 56; ///< grid lines are at least so far apart
constexpr double kShortestLabel = 60;
constexpr std::size_t kMostBadges = 40;
constexpr double kNumberedArea = 0.05; ///< m²; smaller spots lie behind cameras and in wall corners

bool visible(const Scene& scene, const geometry::Box& box) {
    if (box.empty()) return false;
    const QRectF rect = QRectF(scene.view.toScreen(box.low), scene.view.toScreen(box.high)).normalized();
    return rect.adjusted(-8, -8, 8, 8).intersects(QRectF(QPointF(0, 0), scene.size));
}

/// Steps of 1, 2, 5 × 10^n metres that are at least kGridPoints apart.
double gridStep(const ViewTransform& view) {
    const double wanted = view.toMetres(kGridPoints);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) return factor * power;
    }
    return 10 * power;
}

void paintClass(QPainter& painter, const Scene& scene, const std::string& name) {
    for (const auto& camera : scene.coverage->cameras) {
        for (const auto& view : camera.classes) {
            if (view.name != name || view.region.empty()) continue;
            const QColor fill = classFill(view.pixelsPerMetre, scene.theme);
            painter.fillPath(scene.view.toScreen(view.region), fill);
        }
    }
}

void paintObstacle(QPainter& painter, const Scene& scene, const estate::Obstacle& obstacle) {
    const bool low = !standsInPlane(obstacle, scene.options.targetLow);
    const bool wall = obstacle.kind == "wall" || obstacle.kind == "building";
    const QColor body = low ? scene.theme.low : wall ? scene.theme.wall : scene.theme.shelf;
    for (const auto& solid : obstacle.solids) {
        if (!visible(scene, geometry::boundsOf(solid.outer))) continue;
        const QPainterPath path = scene.view.toScreen(solid);
        if (obstacle.opaque) painter.fillPath(path, body);
        painter.strokePath(path, QPen(wall ? scene.theme.wall : scene.theme.shelfEdge, 1));
    }
    const double width = wallWidth(scene.view) * (wall ? 1 : 0.5);
    QPen pen(low && !wall ? scene.theme.shelfEdge : scene.theme.wall, width, Qt::SolidLine, Qt::SquareCap,
             Qt::MiterJoin);
    if (!obstacle.opaque) pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const auto& sheet : obstacle.sheets) {
        if (visible(scene, geometry::boundsOf(sheet))) painter.drawPolyline(scene.view.toScreen(sheet));
    }
}

void labelObstacle(QPainter& painter, const Scene& scene, const estate::Obstacle& obstacle) {
    if (obstacle.solids.empty() || obstacle.kind == "building" || obstacle.kind == "wall") return;
    const geometry::Box box = geometry::boundsOf(obstacle.solids);
    const QRectF rect = QRectF(scene.view.toScreen(box.low), scene.view.toScreen(box.high)).normalized();
    const QFont font = fontOf(Type::Caption);
    const QFontMetricsF metrics(font);
    const bool low = !standsInPlane(obstacle, scene.options.targetLow);
    QString words = obstacleTitle(obstacle.kind);
    const QString full = obstacle.top ? words + QLatin1Char(' ') + metresText(obstacle.top->value) : words;
    if (metrics.horizontalAdvance(full) + 10 < rect.width()) words = full;
    if (metrics.horizontalAdvance(words) + 6 > rect.width() || metrics.height() > rect.height()) return;
    painter.setFont(font);
    painter.setPen(low ? scene.theme.onLow : scene.theme.onShelf);
    painter.drawText(rect, Qt::AlignCenter, words);
}

void paintOpening(QPainter& painter, const Scene& scene, const estate::Opening& opening) {
    if (!visible(scene, geometry::boundsOf(opening.line))) return;
    const double width = wallWidth(scene.view);
    const QPolygonF line = scene.view.toScreen(opening.line);
    painter.setPen(QPen(scene.theme.surface, std::max(width - 2, 1.0), Qt::SolidLine, Qt::FlatCap));
    painter.drawPolyline(line);
    if (!opening.opaque) return;
    painter.setPen(QPen(scene.theme.wall, opening.kind == "window" ? 1.2 : 2.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawPolyline(line);
}

/// Blind spots, which a name should not cover.
std::vector<geometry::Box> takenPlaces(const Scene& scene) {
    std::vector<geometry::Box> taken;
    if (!scene.coverage) return taken;
    for (std::size_t i = 0; i < numberedSpots(scene.coverage->blindSpots); ++i) {
        taken.push_back(geometry::boundsOf(scene.coverage->blindSpots[i].outline.outer));
    }
    return taken;
}

bool labelled(estate::ZoneKind kind) {
    return kind != estate::ZoneKind::District;
}

void labelZone(QPainter& painter, const Scene& scene, const estate::Zone& zone) {
    const geometry::Box box = geometry::boundsOf(zone.area);
    if (!visible(scene, box) || !labelled(zone.kind)) return;
    const double width = (box.high.x - box.low.x) * scene.view.scale();
    const double height = (box.high.y - box.low.y) * scene.view.scale();
    QFont name = fontOf(Type::Strong);
    const QFont caption = fontOf(Type::Caption);
    const QString title = zoneTitle(zone);
    const double needed = QFontMetricsF(name).horizontalAdvance(title);
    if (width < kShortestLabel || height < 40 || needed > width + 20) return;
    const QPointF at = scene.view.toScreen(labelPlace(scene.estate, zone, takenPlaces(scene)));
    const QRectF words(at.x() - needed / 2, at.y() - 18, needed, 36);
    if (!QRectF(QPointF(0, 0), scene.size).contains(words)) return;
    drawLabel(painter, at - QPointF(0, 8), title, name, scene.theme.text, scene.theme);
    const QColor quiet = blended(scene.theme.text, scene.theme.muted, 0.6);
    drawLabel(painter, at + QPointF(0, 9), areaText(geometry::area(zone.area)), caption, quiet, scene.theme);
}

} // namespace

bool standsInPlane(const estate::Obstacle& obstacle, double planeHeight) {
    return obstacle.base.value <= planeHeight && (!obstacle.top || planeHeight < obstacle.top->value);
}

std::size_t numberedSpots(const std::vector<analysis::BlindSpot>& spots) {
    const auto small =
        std::find_if(spots.begin(), spots.end(), [](const auto& spot) { return spot.area < kNumberedArea; });
    return std::min(static_cast<std::size_t>(small - spots.begin()), kMostBadges);
}

double wallWidth(const ViewTransform& view) {
    return std::clamp(0.09 * view.scale(), 1.5, 7.0);
}

void paintGrid(QPainter& painter, const Scene& scene) {
    const double step = gridStep(scene.view);
    const geometry::Point low = scene.view.toPlan(QPointF(0, scene.size.height()));
    const geometry::Point high = scene.view.toPlan(QPointF(scene.size.width(), 0));
    painter.setPen(QPen(scene.theme.grid, 1));
    for (double x = std::ceil(low.x / step) * step; x <= high.x; x += step) {
        const double at = scene.view.toScreen({x, 0}).x();
        painter.drawLine(QPointF(at, 0), QPointF(at, scene.size.height()));
    }
    for (double y = std::ceil(low.y / step) * step; y <= high.y; y += step) {
        const double at = scene.view.toScreen({0, y}).y();
        painter.drawLine(QPointF(0, at), QPointF(scene.size.width(), at));
    }
}

void paintZones(QPainter& painter, const Scene& scene) {
    for (const auto& zone : scene.estate.zones) {
        if (!visible(scene, geometry::boundsOf(zone.area))) continue;
        const QPainterPath path = scene.view.toScreen(zone.area);
        if (zone.kind == estate::ZoneKind::Privacy) {
            fillPrivacy(painter, path, scene.theme);
            continue;
        }
        if (zone.kind == estate::ZoneKind::Room) painter.fillPath(path, scene.theme.surface);
        const bool parcel = zone.kind == estate::ZoneKind::Parcel || zone.kind == estate::ZoneKind::District;
        painter.strokePath(path, QPen(scene.theme.field, 1, parcel ? Qt::DashLine : Qt::SolidLine));
    }
}

void paintCoverage(QPainter& painter, const Scene& scene) {
    if (!scene.coverage) return;
    if (scene.stale) painter.setOpacity(0.55);
    for (const auto& camera : scene.coverage->cameras) {
        painter.fillPath(scene.view.toScreen(camera.region), classFill(0, scene.theme));
    }
    for (const auto& standing : scene.options.standard.classes) paintClass(painter, scene, standing.name);
    QPainterPath blind;
    blind.setFillRule(Qt::OddEvenFill);
    for (const auto& spot : scene.coverage->blindSpots) {
        if (visible(scene, geometry::boundsOf(spot.outline.outer))) {
            blind.addPath(scene.view.toScreen(spot.outline));
        }
    }
    if (!blind.isEmpty()) fillBlind(painter, blind, scene.theme);
    painter.setOpacity(1);
}

void paintObstacles(QPainter& painter, const Scene& scene) {
    for (const auto& obstacle : scene.estate.obstacles) paintObstacle(painter, scene, obstacle);
    for (const auto& opening : scene.estate.openings) paintOpening(painter, scene, opening);
    for (const auto& obstacle : scene.estate.obstacles) labelObstacle(painter, scene, obstacle);
}

void paintLabels(QPainter& painter, const Scene& scene) {
    for (const auto& zone : scene.estate.zones) labelZone(painter, scene, zone);
    if (!scene.coverage) return;
    const auto& spots = scene.coverage->blindSpots;
    for (std::size_t i = 0; i < numberedSpots(spots); ++i) {
        const QPainterPath path = scene.view.toScreen(spots[i].outline);
        if (path.boundingRect().width() < 12 && path.boundingRect().height() < 12) continue;
        drawBlindBadge(painter, scene.view.toScreen(spots[i].centroid), static_cast<int>(i) + 1, scene.theme);
    }
}

} // namespace vidette::ui
