// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/row_edits.h"

#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace vidette::ui {
namespace {

constexpr geometry::Point kBeside{0.5, -0.5};

base::Result<Copy> copied(base::Result<estate::Estate> added, const Item& item) {
    if (!added) return base::failure(added.error());
    auto moved = translateItem(*added, item, kBeside);
    if (!moved) return base::failure(moved.error());
    return Copy{item, std::move(*moved)};
}

} // namespace

base::Result<estate::Estate> translateItem(const estate::Estate& estate, const Item& item,
                                           geometry::Point by) {
    if (const auto* id = std::get_if<estate::CameraId>(&item)) {
        const auto* camera = estate.cameras.find(*id);
        if (camera) return estate::moveCamera(estate, *id, camera->at + by);
    }
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) return translateObstacle(estate, *id, by);
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) return translateZone(estate, *id, by);
    if (const auto* id = std::get_if<estate::OpeningId>(&item)) return translateOpening(estate, *id, by);
    return estate;
}

base::Result<estate::Estate> removeItem(const estate::Estate& estate, const Item& item) {
    if (const auto* id = std::get_if<estate::CameraId>(&item)) return removeCamera(estate, *id);
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) return removeObstacle(estate, *id);
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) return removeZone(estate, *id);
    if (const auto* id = std::get_if<estate::OpeningId>(&item)) return removeOpening(estate, *id);
    return estate;
}

base::Result<Copy> duplicateItem(const estate::Estate& estate, const Item& item) {
    if (const auto* id = std::get_if<estate::CameraId>(&item)) {
        const auto copy = estate::CameraId::fresh();
        auto next = estate::duplicateCamera(estate, *id, copy, kBeside);
        if (!next) return base::failure(next.error());
        return Copy{copy, std::move(*next)};
    }
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) {
        const auto* original = estate.obstacles.find(*id);
        if (original) {
            estate::Obstacle copy = *original;
            copy.id = estate::ObstacleId::fresh();
            copy.code.clear();
            return copied(estate::addObstacle(estate, copy), copy.id);
        }
    }
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) {
        const auto* original = estate.zones.find(*id);
        if (original) {
            estate::Zone copy = *original;
            copy.id = estate::ZoneId::fresh();
            copy.code.clear();
            return copied(estate::addZone(estate, copy), copy.id);
        }
    }
    return Copy{item, estate};
}

QString nameOf(const estate::Estate& estate, const Item& item) {
    if (const auto* id = std::get_if<estate::CameraId>(&item)) {
        if (const auto* camera = estate.cameras.find(*id)) return text(camera->code);
    }
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) {
        const auto* obstacle = estate.obstacles.find(*id);
        if (obstacle) return obstacleTitle(obstacle->kind) + QChar(0xA0) + text(obstacle->code);
    }
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) {
        if (const auto* zone = estate.zones.find(*id)) return zoneTitle(*zone);
    }
    if (const auto* id = std::get_if<estate::OpeningId>(&item)) {
        const auto* opening = estate.openings.find(*id);
        const char* kind = opening && opening->kind == "window" ? QT_TRANSLATE_NOOP("words", "Window")
                                                                : QT_TRANSLATE_NOOP("words", "Door");
        if (opening) return QCoreApplication::translate("words", kind) + QChar(0xA0) + text(opening->code);
    }
    return {};
}

} // namespace vidette::ui
