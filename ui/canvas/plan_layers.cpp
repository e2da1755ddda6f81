// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/plan_layers.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/coverage_layer.h"
#include "ui/canvas/label_place.h"
#include "ui/canvas/visible_path.h"
#include "ui/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <set>

namespace vidette::ui {
namespace {

constexpr double kGridPoints = 56; ///< grid lines are at least so far apart
constexpr double kShortestLabel = 60;
constexpr double kNoticed = 2; ///< points; smaller zones are left out

/// Steps of 1, 2, 5 × 10^n metres that are at least kGridPoints apart.
double gridStep(const ViewTransform& view) {
    const double wanted = view.toMetres(kGridPoints);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) return factor * power;
    }
    return 10 * power;
}

/// Blind spots, which a name should not cover.
std::vector<geometry::Box> takenPlaces(const Scene& scene) {
    std::vector<geometry::Box> taken;
    if (!scene.coverage) return taken;
    const auto& spots = scene.coverage->result.blindSpots;
    for (std::size_t i = 0; i < numberedSpots(spots); ++i) {
        taken.push_back(geometry::boundsOf(spots[i].outline.outer));
    }
    return taken;
}

/// Zones in view, districts first, then in the order of codes: the same on top in every picture.
std::vector<const estate::Zone*> zonesIn(const Scene& scene) {
    std::vector<const estate::Zone*> zones;
    scene.places.zones().visit(scene.area(8), [&](const estate::Zone& zone) {
        const QRectF rect = screenRect(scene.view, boxOf(zone));
        if (std::max(rect.width(), rect.height()) >= kNoticed) zones.push_back(&zone);
    });
    std::sort(zones.begin(), zones.end(), [](const auto* a, const auto* b) {
        const bool districtA = a->kind == estate::ZoneKind::District;
        const bool districtB = b->kind == estate::ZoneKind::District;
        return districtA != districtB ? districtA : a->id < b->id;
    });
    return zones;
}

void paintZone(QPainter& painter, const Scene& scene, const estate::Zone& zone) {
    const QPainterPath path = visiblePath(scene, zone.area);
    if (zone.kind == estate::ZoneKind::Privacy) return fillPrivacy(painter, path, scene.theme);
    if (zone.kind == estate::ZoneKind::Room) painter.fillPath(path, scene.theme.surface);
    const bool district = zone.kind == estate::ZoneKind::District;
    const bool dashed = !scene.quick && (zone.kind == estate::ZoneKind::Parcel || district);
    const QColor colour = district ? scene.theme.muted : scene.theme.field;
    painter.strokePath(path, QPen(colour, 1, dashed ? Qt::DashLine : Qt::SolidLine));
}

/// Names that stand already; a new one must not touch them, and none is said twice.
class Names {
  public:
    explicit Names(const Scene& scene) : m_room(QPointF(0, 0), scene.size) {}

    bool take(const QString& name, const QRectF& words) {
        if (m_said.contains(name)) return false;
        const bool free = std::none_of(m_taken.begin(), m_taken.end(),
                                       [&](const QRectF& other) { return other.intersects(words); });
        if (!free || !m_room.contains(words)) return false;
        m_taken.push_back(words);
        m_said.insert(name);
        return true;
    }

  private:
    QRectF m_room;
    std::vector<QRectF> m_taken;
    std::set<QString> m_said;
};

void labelDistrict(QPainter& painter, const Scene& scene, const estate::Zone& zone, Names& names) {
    const QFont font = fontOf(Type::Strong);
    const QString title = zoneTitle(zone);
    const QRectF whole = screenRect(scene.view, boxOf(zone));
    const double needed = QFontMetricsF(font).horizontalAdvance(title);
    if (whole.width() < needed + 24 || whole.height() < 40) return;
    const QPointF at = scene.view.toScreen(labelPlace(scene.places, zone, {}));
    if (!names.take(title, QRectF(at.x() - needed / 2, at.y() - 10, needed, 20))) return;
    drawLabel(painter, at, title, font, scene.theme.text, scene.theme);
}

void labelZone(QPainter& painter, const Scene& scene, const estate::Zone& zone, Names& names) {
    const QRectF whole = screenRect(scene.view, boxOf(zone));
    const QFont name = fontOf(Type::Strong);
    const QFont caption = fontOf(Type::Caption);
    const QString title = zoneTitle(zone);
    const double needed = QFontMetricsF(name).horizontalAdvance(title);
    if (whole.width() < kShortestLabel || whole.height() < 40 || needed > whole.width() + 20) return;
    const QPointF at = scene.view.toScreen(labelPlace(scene.places, zone, takenPlaces(scene)));
    if (!names.take(title, QRectF(at.x() - needed / 2, at.y() - 18, needed, 36))) return;
    drawLabel(painter, at - QPointF(0, 8), title, name, scene.theme.text, scene.theme);
    const QColor quiet = blended(scene.theme.text, scene.theme.muted, 0.6);
    drawLabel(painter, at + QPointF(0, 9), areaText(geometry::area(zone.area)), caption, quiet, scene.theme);
}

} // namespace

void paintGrid(QPainter& painter, const Scene& scene) {
    const double step = gridStep(scene.view);
    const geometry::Box area = scene.area();
    painter.setPen(QPen(scene.theme.grid, 1));
    for (double x = std::ceil(area.low.x / step) * step; x <= area.high.x; x += step) {
        const double at = scene.view.toScreen({x, 0}).x();
        painter.drawLine(QPointF(at, 0), QPointF(at, scene.size.height()));
    }
    for (double y = std::ceil(area.low.y / step) * step; y <= area.high.y; y += step) {
        const double at = scene.view.toScreen({0, y}).y();
        painter.drawLine(QPointF(0, at), QPointF(scene.size.width(), at));
    }
}

void paintZones(QPainter& painter, const Scene& scene) {
    for (const auto* zone : zonesIn(scene)) {
        if (scene.task.cancelled()) return;
        paintZone(painter, scene, *zone);
    }
}

void paintLabels(QPainter& painter, const Scene& scene) {
    Names names(scene);
    for (const auto* zone : zonesIn(scene)) {
        if (scene.task.cancelled()) return;
        if (zone->kind == estate::ZoneKind::District) {
            labelDistrict(painter, scene, *zone, names);
        } else {
            labelZone(painter, scene, *zone, names);
        }
    }
}

} // namespace vidette::ui
