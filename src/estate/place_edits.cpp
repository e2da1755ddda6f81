// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/place_edits.h"

#include "base/text.h"
#include "catalog/density_classes.h"
#include "estate/invariants.h"
#include "estate/row_edits.h"

namespace vidette::estate {
namespace {

using geometry::Point;

template<typename Row>
const std::string& codeOf(const Row& row) {
    return row.code;
}

template<typename Row>
void setCode(Row& row, std::string code) {
    row.code = std::move(code);
}

base::Result<base::Done> checkClass(const std::string& name, const std::string& where) {
    if (name.empty()) return base::Done{};
    const auto standards = catalog::densityStandards();
    if (!standards) return base::failure(standards.error());
    std::vector<std::string> known;
    for (const auto& standard : *standards) {
        if (standard.find(name)) return base::Done{};
        for (const auto& one : standard.classes) known.push_back(one.name);
    }
    return base::failure("unknown_class", where + ": required_class",
                         "found '" + name + "', expected one of " + base::join(known, ", "));
}

base::Result<base::Done> checkZoneRow(const Zone& zone) {
    const auto holds = checkZone(zone);
    return holds ? checkClass(zone.requiredClass, "zone " + zone.code) : holds;
}

base::Result<base::Done> checkDemandRow(const Demand& demand) {
    const auto holds = checkDemand(demand);
    return holds ? checkClass(demand.requiredClass, "demand " + demand.code) : holds;
}

Rows<Obstacle> obstacles() {
    return {&Estate::obstacles, "obstacle", codeOf<Obstacle>, setCode<Obstacle>, checkObstacle};
}
Rows<Zone> zones() {
    return {&Estate::zones, "zone", codeOf<Zone>, setCode<Zone>, checkZoneRow};
}
Rows<Opening> openings() {
    return {&Estate::openings, "opening", codeOf<Opening>, setCode<Opening>, checkOpening};
}
Rows<Mount> mounts() {
    return {&Estate::mounts, "site", codeOf<Mount>, setCode<Mount>, checkMount};
}
Rows<Demand> demands() {
    return {&Estate::demands, "demand", codeOf<Demand>, setCode<Demand>, checkDemandRow};
}

void translate(std::vector<Point>& points, Point by) {
    for (Point& p : points) p = p + by;
}

void translate(geometry::Polygons& polygons, Point by) {
    for (auto& polygon : polygons) {
        translate(polygon.outer, by);
        for (auto& hole : polygon.holes) translate(hole, by);
    }
}

void normalise(geometry::Polygons& polygons) {
    for (auto& polygon : polygons) polygon = geometry::normalised(std::move(polygon));
}

} // namespace

base::Result<Estate> addObstacle(const Estate& estate, Obstacle obstacle) {
    normalise(obstacle.solids);
    return addRow(estate, obstacles(), std::move(obstacle));
}
base::Result<Estate> replaceObstacle(const Estate& estate, Obstacle obstacle) {
    normalise(obstacle.solids);
    return replaceRow(estate, obstacles(), std::move(obstacle));
}
base::Result<Estate> removeObstacle(const Estate& estate, ObstacleId id) {
    return removeRow(estate, obstacles(), id);
}
base::Result<Estate> translateObstacle(const Estate& estate, ObstacleId id, Point by) {
    return changeRow(estate, obstacles(), id, [by](Obstacle& obstacle) {
        translate(obstacle.solids, by);
        for (auto& sheet : obstacle.sheets) translate(sheet, by);
    });
}

base::Result<Estate> addZone(const Estate& estate, Zone zone) {
    normalise(zone.area);
    return addRow(estate, zones(), std::move(zone));
}
base::Result<Estate> replaceZone(const Estate& estate, Zone zone) {
    normalise(zone.area);
    return replaceRow(estate, zones(), std::move(zone));
}
base::Result<Estate> removeZone(const Estate& estate, ZoneId id) {
    return removeRow(estate, zones(), id);
}
base::Result<Estate> translateZone(const Estate& estate, ZoneId id, Point by) {
    return changeRow(estate, zones(), id, [by](Zone& zone) { translate(zone.area, by); });
}

base::Result<Estate> addOpening(const Estate& estate, Opening opening) {
    return addRow(estate, openings(), std::move(opening));
}
base::Result<Estate> replaceOpening(const Estate& estate, Opening opening) {
    return replaceRow(estate, openings(), std::move(opening));
}
base::Result<Estate> removeOpening(const Estate& estate, OpeningId id) {
    return removeRow(estate, openings(), id);
}
base::Result<Estate> translateOpening(const Estate& estate, OpeningId id, Point by) {
    return changeRow(estate, openings(), id, [by](Opening& opening) { translate(opening.line, by); });
}

base::Result<Estate> addMount(const Estate& estate, Mount mount) {
    return addRow(estate, mounts(), std::move(mount));
}
base::Result<Estate> replaceMount(const Estate& estate, Mount mount) {
    return replaceRow(estate, mounts(), std::move(mount));
}
base::Result<Estate> removeMount(const Estate& estate, MountId id) {
    return removeRow(estate, mounts(), id);
}
base::Result<Estate> moveMount(const Estate& estate, MountId id, Point to) {
    return changeRow(estate, mounts(), id, [to](Mount& mount) { mount.at = to; });
}

base::Result<Estate> addDemand(const Estate& estate, Demand demand) {
    return addRow(estate, demands(), std::move(demand));
}
base::Result<Estate> replaceDemand(const Estate& estate, Demand demand) {
    return replaceRow(estate, demands(), std::move(demand));
}
base::Result<Estate> removeDemand(const Estate& estate, DemandId id) {
    return removeRow(estate, demands(), id);
}
base::Result<Estate> moveDemand(const Estate& estate, DemandId id, Point to) {
    return changeRow(estate, demands(), id, [to](Demand& demand) { demand.at = to; });
}

} // namespace vidette::estate
