// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/obstacle_layer.h"

#include "ui/canvas/speckle.h"
#include "ui/canvas/visible_path.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QPaintEngine>

#include <algorithm>
#include <array>

namespace vidette::ui {
namespace {

constexpr double kTiny = 3;       ///< points: below, a footprint is part of a texture
constexpr double kTinyMoving = 6; ///< the same while the view moves
constexpr double kPlain = 10;     ///< below, an outline would be all one sees
constexpr double kFineLines = 2;  ///< points per metre: below, a wall is a line among many
constexpr double kReach = 8;      ///< walls are painted wider than their line

enum Style : std::size_t { Building, Wall, Shelf, Low, kStyles };

Style styleOf(const estate::Obstacle& obstacle, double plane) {
    const bool wall = obstacle.kind == "wall" || obstacle.kind == "fence";
    const bool furniture = obstacle.kind == "shelf" || obstacle.kind == "counter" || obstacle.kind.empty();
    if (!wall && !furniture && !obstacle.solids.empty() && obstacle.opaque) return Building;
    if (!standsInPlane(obstacle, plane) && !wall) return Low;
    return wall ? Wall : Shelf;
}

struct Ink {
    QColor body;
    QColor edge;
};

Ink inkOf(Style style, const Theme& theme) {
    switch (style) {
    case Building:
        return {theme.building, theme.buildingEdge};
    case Wall:
        return {theme.wall, theme.wall};
    case Low:
        return {theme.low, theme.shelfEdge};
    default:
        return {theme.shelf, theme.shelfEdge};
    }
}

/// What is in view, sorted by how it is painted.
struct Batch {
    std::vector<Speckle> tiny;
    std::array<std::vector<const estate::Obstacle*>, kStyles> plain;
    std::vector<const estate::Obstacle*> large;
};

Batch batchOf(const Scene& scene, const QPainter& painter, Layer layer) {
    const double ratio = painter.device()->devicePixelRatioF();
    Batch batch{std::vector<Speckle>(kStyles, Speckle(scene.size, ratio)), {}, {}};
    // A texture is pixels: files and printers of vectors get every figure.
    const bool isPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double tiny = !isPixels ? 0 : scene.quick ? kTinyMoving : kTiny;
    const double plane = scene.options.targetLow;
    const auto one = [&](const estate::Obstacle& obstacle) {
        if (layerOf(obstacle) != layer) return;
        const QRectF rect = screenRect(scene.view, boxOf(obstacle));
        const double across = std::max(rect.width(), rect.height());
        if (across >= kPlain || (across >= tiny && obstacle.solids.empty())) {
            batch.large.push_back(&obstacle);
        } else if (across >= tiny) {
            batch.plain[styleOf(obstacle, plane)].push_back(&obstacle);
        } else {
            batch.tiny[styleOf(obstacle, plane)].add(rect);
        }
    };
    // Groups smaller than a pixel are buildings, unless those are hidden.
    const bool takesGroups = (layer == Layer::Buildings) == scene.layers.of(Layer::Buildings).visible;
    const auto merged = [&](const geometry::Box& box) {
        if (takesGroups) batch.tiny[Building].add(screenRect(scene.view, box));
    };
    scene.places.obstacles().visitCoarsely(scene.area(kReach), scene.view.toMetres(1 / ratio), one, merged);
    return batch;
}

void paintPlain(QPainter& painter, const Scene& scene, const std::vector<const estate::Obstacle*>& obstacles,
                const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const auto* obstacle : obstacles) {
        if (!obstacle->opaque) continue;
        for (const auto& solid : obstacle->solids) painter.drawPolygon(visibleRing(scene, solid.outer));
    }
}

void paintLarge(QPainter& painter, const Scene& scene, const estate::Obstacle& obstacle) {
    const Style style = styleOf(obstacle, scene.options.targetLow);
    const Ink ink = inkOf(style, scene.theme);
    painter.setPen(QPen(ink.edge, 1));
    painter.setBrush(obstacle.opaque ? QBrush(ink.body) : QBrush(Qt::NoBrush));
    for (const auto& solid : obstacle.solids) {
        if (solid.holes.empty()) {
            painter.drawPolygon(visibleRing(scene, solid.outer));
        } else {
            painter.drawPath(visiblePath(scene, solid));
        }
    }
    if (obstacle.sheets.empty()) return;
    const bool fence = obstacle.kind == "fence";
    const bool wall = !fence && (style == Wall || style == Building);
    QPen pen(fence || style == Low ? scene.theme.shelfEdge : scene.theme.wall,
             wallWidth(scene.view) * (wall ? 1 : 0.5), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    if (!obstacle.opaque) pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    for (const auto& sheet : obstacle.sheets) painter.drawPolyline(visibleLine(scene, sheet));
}

void label(QPainter& painter, const Scene& scene, const estate::Obstacle& obstacle) {
    const Style style = styleOf(obstacle, scene.options.targetLow);
    if (obstacle.solids.empty() || style == Building || style == Wall) return;
    const QRectF rect = screenRect(scene.view, geometry::boundsOf(obstacle.solids));
    const QFont font = fontOf(Type::Caption);
    const QFontMetricsF metrics(font);
    QString words = obstacleTitle(obstacle.kind);
    const QString full = obstacle.top ? words + QLatin1Char(' ') + metresText(obstacle.top->value) : words;
    if (metrics.horizontalAdvance(full) + 10 < rect.width()) words = full;
    if (metrics.horizontalAdvance(words) + 6 > rect.width() || metrics.height() > rect.height()) return;
    painter.setFont(font);
    painter.setPen(style == Low ? scene.theme.onLow : scene.theme.onShelf);
    painter.drawText(rect, Qt::AlignCenter, words);
}

void paintOpening(QPainter& painter, const Scene& scene, const estate::Opening& opening) {
    const double width = wallWidth(scene.view);
    const QPolygonF line = visibleLine(scene, opening.line);
    painter.setPen(QPen(scene.theme.surface, std::max(width - 2, 1.0), Qt::SolidLine, Qt::FlatCap));
    painter.drawPolyline(line);
    if (!opening.opaque) return;
    painter.setPen(QPen(scene.theme.wall, opening.kind == "window" ? 1.2 : 2.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawPolyline(line);
}

} // namespace

bool standsInPlane(const estate::Obstacle& obstacle, double planeHeight) {
    return obstacle.base.value <= planeHeight && (!obstacle.top || planeHeight < obstacle.top->value);
}

double wallWidth(const ViewTransform& view) {
    return std::clamp(0.09 * view.scale(), view.scale() < kFineLines ? 0.8 : 1.5, 7.0);
}

void paintObstacles(QPainter& painter, const Scene& scene, Layer layer) {
    const Batch batch = batchOf(scene, painter, layer);
    for (std::size_t style = 0; style < kStyles; ++style) {
        const QColor body = inkOf(static_cast<Style>(style), scene.theme).body;
        batch.tiny[style].paint(painter, body);
        if (!scene.task.cancelled()) paintPlain(painter, scene, batch.plain[style], body);
    }
    for (const auto* obstacle : batch.large) {
        if (scene.task.cancelled()) return;
        paintLarge(painter, scene, *obstacle);
    }
    for (const auto* obstacle : batch.large) label(painter, scene, *obstacle);
}

void paintOpenings(QPainter& painter, const Scene& scene) {
    scene.places.openings().visit(scene.area(kReach), [&](const estate::Opening& opening) {
        if (opening.line.size() > 1) paintOpening(painter, scene, opening);
    });
}

} // namespace vidette::ui
