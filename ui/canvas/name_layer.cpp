// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/name_layer.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/canvas/coverage_layer.h"
#include "ui/canvas/label_place.h"
#include "ui/canvas/label_room.h"
#include "ui/canvas/plan_layers.h"
#include "ui/canvas/room_title.h"
#include "ui/canvas/street_layer.h"
#include "ui/canvas/visible_path.h"
#include "ui/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <set>

namespace vidette::ui {
namespace {

constexpr double kShortestLabel = 60;
constexpr double kLine = 22;   ///< points from a place to the next one that is tried
constexpr double kRoomy = 1.5; ///< a zone is named when it is so many times as large as its words
constexpr double kAround = 3;  ///< points between two labels
constexpr QSizeF kOneLine(0, 20);

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

/// The wanted place and those near it that lie in the zone, the nearest first.
std::vector<QPointF> placesNear(const Scene& scene, const estate::Zone& zone, QPointF wanted, double width) {
    std::vector<QPointF> places{wanted};
    for (const double down : {1.0, -1.0, 2.0, -2.0, 3.0, -3.0})
        places.push_back(wanted + QPointF(0, down * kLine));
    for (const double aside : {0.6, -0.6}) {
        for (const double down : {0.0, 1.0, -1.0})
            places.push_back(wanted + QPointF(aside * width, down * kLine));
    }
    std::erase_if(places, [&](QPointF at) {
        return at != wanted && !geometry::contains(zone.area, scene.view.toPlan(at));
    });
    return places;
}

class Names {
  public:
    Names(QPainter& painter, const Scene& scene, LabelRoom& room)
        : m_painter(painter), m_scene(scene), m_room(room), m_blind(takenPlaces(scene)) {}

    void district(const estate::Zone& zone) {
        const QString title = zoneTitle(zone);
        const double width = widthOf(title);
        const QRectF whole = screenRect(m_scene.view, boxOf(zone));
        if (whole.width() < width + 24 || whole.height() < 40 || zone.area.empty()) return;
        const auto at = place(zone, title, middleOf(zone), QSizeF(width, kOneLine.height()));
        if (at) write(title, *at);
    }

    void zone(const estate::Zone& zone) {
        const QRectF whole = screenRect(m_scene.view, boxOf(zone));
        const QString name = zoneTitle(zone);
        const RoomTitle title = fitted(name, whole.size());
        const QSizeF size(title.width(), title.height());
        if (whole.width() < kShortestLabel || whole.height() < 40 || size.width() > whole.width() + 20)
            return;
        const double square = geometry::area(zone.area) * m_scene.view.scale() * m_scene.view.scale();
        if (square < kRoomy * size.width() * size.height()) return;
        const auto at = place(zone, name, labelPlace(m_scene.places, zone, m_blind), size);
        if (!at) return;
        QPointF line =
            *at - QPointF(0, 8 + RoomTitle::kLine * (static_cast<double>(title.lines.size()) - 1) / 2);
        for (const QString& words : title.lines) {
            drawLabel(m_painter, line, words, title.font, m_scene.theme.text, m_scene.theme);
            line += QPointF(0, RoomTitle::kLine);
        }
        drawLabel(m_painter, line + QPointF(0, 1), areaText(geometry::area(zone.area)), fontOf(Type::Caption),
                  m_scene.theme.text, m_scene.theme);
    }

  private:
    static double widthOf(const QString& title) {
        return QFontMetricsF(fontOf(Type::Strong)).horizontalAdvance(title) + 2 * RoomTitle::kAround;
    }

    static geometry::Point middleOf(const estate::Zone& zone) {
        const auto smaller = [](const auto& a, const auto& b) {
            return geometry::area(a) < geometry::area(b);
        };
        return geometry::centroid(*std::max_element(zone.area.begin(), zone.area.end(), smaller));
    }

    /// No name is said twice in a picture.
    std::optional<QPointF> place(const estate::Zone& zone, const QString& title, geometry::Point wanted,
                                 QSizeF size) {
        if (m_said.contains(title)) return std::nullopt;
        const QPointF first = m_scene.view.toScreen(wanted);
        const auto at = m_room.place(size, placesNear(m_scene, zone, first, size.width()));
        if (at) m_said.insert(title);
        return at;
    }

    void write(const QString& title, QPointF at) {
        drawLabel(m_painter, at, title, fontOf(Type::Strong), m_scene.theme.text, m_scene.theme);
    }

    QPainter& m_painter;
    const Scene& m_scene;
    LabelRoom& m_room;
    std::vector<geometry::Box> m_blind;
    std::set<QString> m_said;
};

} // namespace

void paintNames(QPainter& painter, const Scene& scene) {
    LabelRoom room(scene.size);
    reserveSigns(scene, room);
    paintBlindNumbers(painter, scene, room);
    Names names(painter, scene, room);
    for (const auto* zone : zonesIn(scene)) {
        if (scene.task.cancelled()) return;
        if (zone->kind == estate::ZoneKind::District) {
            names.district(*zone);
        } else {
            names.zone(*zone);
        }
    }
    paintStreetNames(painter, scene, room);
}

} // namespace vidette::ui
