// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/place_id.h"
#include "estate/row_edits.h"
#include "geometry/transform.h"

#include <algorithm>

/// Every table whose rows have a place, for edits that take rows of all kinds at once.
namespace vidette::estate {

/// Calls `use(Rows<Row>)` for each of them, in the order of PlaceId.
template<typename Use>
void eachPlaceTable(Use&& use) {
    use(cameraRows());
    use(obstacleRows());
    use(zoneRows());
    use(openingRows());
    use(mountRows());
    use(demandRows());
    use(streetRows());
    use(noteRows());
    use(signRows());
}

/// The chosen rows of one table that are there, each once, in order of id.
template<typename Row>
std::vector<const Row*> rowsOf(const Estate& estate, const Rows<Row>& rows, const PlaceIds& chosen) {
    std::vector<const Row*> found;
    for (const PlaceId& place : chosen) {
        const auto* id = std::get_if<decltype(Row::id)>(&place);
        const Row* row = id ? (estate.*rows.table).find(*id) : nullptr;
        if (row) found.push_back(row);
    }
    std::sort(found.begin(), found.end(), [](const Row* a, const Row* b) { return a->id < b->id; });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void applyTo(Camera& camera, const geometry::Transform& transform);
void applyTo(Obstacle& obstacle, const geometry::Transform& transform);
void applyTo(Zone& zone, const geometry::Transform& transform);
void applyTo(Opening& opening, const geometry::Transform& transform);
void applyTo(Mount& mount, const geometry::Transform& transform);
void applyTo(Demand& demand, const geometry::Transform& transform);
void applyTo(Street& street, const geometry::Transform& transform);
/// Its rotation turns along, its size in metres grows with the plan.
void applyTo(Note& note, const geometry::Transform& transform);
void applyTo(Sign& sign, const geometry::Transform& transform);

geometry::Box boundsOf(const Camera& camera);
geometry::Box boundsOf(const Zone& zone);
geometry::Box boundsOf(const Opening& opening);
geometry::Box boundsOf(const Mount& mount);
geometry::Box boundsOf(const Demand& demand);
geometry::Box boundsOf(const Street& street);
/// The point where it begins; how far its words reach depends on the letters they are written with.
geometry::Box boundsOf(const Note& note);
/// Empty where the sign has no place.
geometry::Box boundsOf(const Sign& sign);

} // namespace vidette::estate
