// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/place_edits.h"

#include "base/speech.h"
#include "base/text.h"
#include "catalog/density_classes.h"
#include "estate/invariants.h"
#include "estate/row_edits.h"

namespace vidette::estate {
namespace {

using geometry::Point;

base::Result<base::Done> checkClass(const std::string& name, const std::string& where) {
    if (name.empty()) return base::Done{};
    static const auto standards = catalog::densityStandards(); // asked for every row of an import
    if (!standards) return base::failure(standards.error());
    std::vector<std::string> known;
    for (const auto& standard : *standards) {
        if (standard.find(name)) return base::Done{};
        for (const auto& one : standard.classes) known.push_back(one.name);
    }
    return base::failure("unknown_class", where + ": required_class",
                         base::say("found '{found}', expected one of {words}",
                                   {{"found", name}, {"words", base::join(known, ", ")}}));
}

base::Result<base::Done> checkZoneRow(const Zone& zone) {
    const auto holds = checkZone(zone);
    return holds ? checkClass(zone.requiredClass, "zone " + zone.code) : holds;
}

base::Result<base::Done> checkDemandRow(const Demand& demand) {
    const auto holds = checkDemand(demand);
    return holds ? checkClass(demand.requiredClass, "demand " + demand.code) : holds;
}

void normalise(geometry::Polygons& polygons) {
    for (auto& polygon : polygons) polygon = geometry::normalised(std::move(polygon));
}

Obstacle keptObstacle(Obstacle obstacle) {
    normalise(obstacle.solids);
    return obstacle;
}

Zone keptZone(Zone zone) {
    normalise(zone.area);
    return zone;
}

} // namespace

Rows<Obstacle> obstacleRows() {
    return {&Estate::obstacles, "obstacle", codeOf<Obstacle>, setCode<Obstacle>, checkObstacle, keptObstacle};
}
Rows<Zone> zoneRows() {
    return {&Estate::zones, "zone", codeOf<Zone>, setCode<Zone>, checkZoneRow, keptZone};
}
Rows<Opening> openingRows() {
    return {&Estate::openings, "opening", codeOf<Opening>, setCode<Opening>, checkOpening, asItIs<Opening>};
}
Rows<Mount> mountRows() {
    return {&Estate::mounts, "site", codeOf<Mount>, setCode<Mount>, checkMount, asItIs<Mount>};
}
Rows<Demand> demandRows() {
    return {&Estate::demands, "demand", codeOf<Demand>, setCode<Demand>, checkDemandRow, asItIs<Demand>};
}
Rows<Street> streetRows() {
    return {&Estate::streets, "street", codeOf<Street>, setCode<Street>, checkStreet, asItIs<Street>};
}

base::Result<Estate> addObstacle(const Estate& estate, Obstacle obstacle) {
    return addRow(estate, obstacleRows(), std::move(obstacle));
}
base::Result<Estate> replaceObstacle(const Estate& estate, Obstacle obstacle) {
    return replaceRow(estate, obstacleRows(), std::move(obstacle));
}
base::Result<Estate> removeObstacle(const Estate& estate, ObstacleId id) {
    return removeRow(estate, obstacleRows(), id);
}
base::Result<Estate> translateObstacle(const Estate& estate, ObstacleId id, Point by) {
    return changeRow(estate, obstacleRows(), id, [by](Obstacle& obstacle) {
        translate(obstacle.solids, by);
        for (auto& sheet : obstacle.sheets) translate(sheet, by);
    });
}

base::Result<Estate> addZone(const Estate& estate, Zone zone) {
    return addRow(estate, zoneRows(), std::move(zone));
}
base::Result<Estate> replaceZone(const Estate& estate, Zone zone) {
    return replaceRow(estate, zoneRows(), std::move(zone));
}
base::Result<Estate> removeZone(const Estate& estate, ZoneId id) {
    return removeRow(estate, zoneRows(), id);
}
base::Result<Estate> translateZone(const Estate& estate, ZoneId id, Point by) {
    return changeRow(estate, zoneRows(), id, [by](Zone& zone) { translate(zone.area, by); });
}

base::Result<Estate> addOpening(const Estate& estate, Opening opening) {
    return addRow(estate, openingRows(), std::move(opening));
}
base::Result<Estate> replaceOpening(const Estate& estate, Opening opening) {
    return replaceRow(estate, openingRows(), std::move(opening));
}
base::Result<Estate> removeOpening(const Estate& estate, OpeningId id) {
    return removeRow(estate, openingRows(), id);
}
base::Result<Estate> translateOpening(const Estate& estate, OpeningId id, Point by) {
    return changeRow(estate, openingRows(), id, [by](Opening& opening) { translate(opening.line, by); });
}

base::Result<Estate> addMount(const Estate& estate, Mount mount) {
    return addRow(estate, mountRows(), std::move(mount));
}
base::Result<Estate> replaceMount(const Estate& estate, Mount mount) {
    return replaceRow(estate, mountRows(), std::move(mount));
}
base::Result<Estate> removeMount(const Estate& estate, MountId id) {
    return removeRow(estate, mountRows(), id);
}
base::Result<Estate> moveMount(const Estate& estate, MountId id, Point to) {
    return changeRow(estate, mountRows(), id, [to](Mount& mount) { mount.at = to; });
}

base::Result<Estate> addDemand(const Estate& estate, Demand demand) {
    return addRow(estate, demandRows(), std::move(demand));
}
base::Result<Estate> replaceDemand(const Estate& estate, Demand demand) {
    return replaceRow(estate, demandRows(), std::move(demand));
}
base::Result<Estate> removeDemand(const Estate& estate, DemandId id) {
    return removeRow(estate, demandRows(), id);
}
base::Result<Estate> moveDemand(const Estate& estate, DemandId id, Point to) {
    return changeRow(estate, demandRows(), id, [to](Demand& demand) { demand.at = to; });
}

base::Result<Estate> addStreet(const Estate& estate, Street street) {
    return addRow(estate, streetRows(), std::move(street));
}
base::Result<Estate> replaceStreet(const Estate& estate, Street street) {
    return replaceRow(estate, streetRows(), std::move(street));
}
base::Result<Estate> removeStreet(const Estate& estate, StreetId id) {
    return removeRow(estate, streetRows(), id);
}
base::Result<Estate> translateStreet(const Estate& estate, StreetId id, Point by) {
    return changeRow(estate, streetRows(), id, [by](Street& street) {
        for (auto& line : street.lines) translate(line, by);
    });
}

} // namespace vidette::estate
