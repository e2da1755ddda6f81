// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet_content.h"

#include <utility>

namespace vidette::ui {
namespace {

std::shared_ptr<const CoverageShapes> chosen(const std::shared_ptr<const CoverageShapes>& shapes,
                                             const SheetParts& parts) {
    if (!shapes || (parts.coverage && parts.blindSpots)) return shapes;
    if (!parts.coverage && !parts.blindSpots) return nullptr;
    analysis::CoverageResult result = shapes->result;
    if (!parts.coverage) result.cameras.clear();
    if (!parts.blindSpots) result.blindSpots.clear();
    return std::make_shared<const CoverageShapes>(std::move(result));
}

} // namespace

GroundContent onPaper(const GroundContent& shown, const SheetParts& parts, const base::Task& task) {
    GroundContent ground = shown;
    ground.theme = lightTheme();
    ground.theme.canvas = Qt::white;
    ground.stale = false;
    ground.lifted = {};
    ground.coverage = chosen(shown.coverage, parts);
    estate::Estate estate = shown.places.estate();
    if (!parts.cameras) estate.cameras = {};
    if (!parts.pictures) estate.planImages = {};
    ground.pictures = picturesOf(estate, shown.pictures, task);
    if (!parts.masks) {
        for (const auto& zone : shown.places.estate().zones)
            if (zone.kind == estate::ZoneKind::Privacy) estate.zones = estate.zones.without(zone.id);
    }
    if (!parts.cameras || !parts.masks || !parts.pictures) ground.places.follow(estate);
    return ground;
}

} // namespace vidette::ui
