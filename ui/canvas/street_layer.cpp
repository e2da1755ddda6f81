// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/street_layer.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/label_room.h"
#include "ui/canvas/visible_path.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <map>
#include <vector>

namespace vidette::ui {
namespace {

constexpr double kNamesFrom = 0.7; ///< points per metre: below, names would cover the plan
constexpr double kNoticed = 3;     ///< points; shorter streets are left out

/// Metres across, by the word of OpenStreetMap; what is for feet is thin.
double widthOf(const std::string& kind) {
    if (kind == "motorway" || kind == "trunk" || kind == "primary") return 12;
    if (kind == "secondary" || kind == "tertiary") return 9;
    if (kind == "footway" || kind == "path" || kind == "steps" || kind == "cycleway") return 2;
    return 6;
}

QLineF longestPiece(const Scene& scene, const estate::Street& street) {
    const QRectF room(QPointF(0, 0), scene.size);
    QLineF longest;
    for (const auto& way : street.lines) {
        for (std::size_t i = 1; i < way.size(); ++i) {
            const QLineF piece(scene.view.toScreen(way[i - 1]), scene.view.toScreen(way[i]));
            if (piece.length() > longest.length() && room.contains(piece.center())) longest = piece;
        }
    }
    return longest;
}

void paintName(QPainter& painter, const Scene& scene, const QString& name, QLineF along) {
    painter.save();
    painter.translate(along.center());
    painter.rotate(-along.angle());
    drawLabel(painter, {0, 0}, name, fontOf(Type::Caption), scene.theme.muted, scene.theme);
    painter.restore();
}

/// The piece, read from the left whichever way the street was drawn, and the halves of it.
std::vector<QLineF> stretchesOf(QLineF piece) {
    if (piece.dx() < 0) piece = QLineF(piece.p2(), piece.p1());
    return {piece, QLineF(piece.p1(), piece.center()), QLineF(piece.center(), piece.p2())};
}

} // namespace

void paintStreets(QPainter& painter, const Scene& scene) {
    painter.setBrush(Qt::NoBrush);
    const double grain = scene.view.toMetres(kNoticed);
    const auto one = [&](const estate::Street& street) {
        const double width = std::clamp(widthOf(street.kind) * scene.view.scale(), 0.6, 14.0);
        painter.setPen(QPen(scene.theme.street, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const auto& way : street.lines) painter.drawPolyline(visibleLine(scene, way));
    };
    scene.places.streets().visitCoarsely(scene.area(8), grain, one, [](const geometry::Box&) {});
}

void paintStreetNames(QPainter& painter, const Scene& scene, LabelRoom& room) {
    if (scene.quick || scene.view.scale() < kNamesFrom) return;
    std::map<QString, QLineF> places;
    scene.places.streets().visit(scene.area(), [&](const estate::Street& street) {
        if (street.name.empty()) return;
        const QLineF piece = longestPiece(scene, street);
        QLineF& longest = places[text(street.name)];
        if (piece.length() > longest.length()) longest = piece;
    });
    const QFontMetricsF metrics(fontOf(Type::Caption));
    for (const auto& [name, piece] : places) {
        const double width = metrics.horizontalAdvance(name) + 8;
        for (const QLineF& along : stretchesOf(piece)) {
            if (along.length() < width || !room.take(boxesAlong(along, width, metrics.height()))) continue;
            paintName(painter, scene, name, along);
            break;
        }
    }
}

} // namespace vidette::ui
