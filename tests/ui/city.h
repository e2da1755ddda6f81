// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <string>
#include <vector>

/// A plan of many buildings in rows, for tests of what the window does with cities.
namespace vidette::tests {

constexpr double kEvery = 40; ///< m from building to building

inline estate::Obstacle building(int column, int row) {
    estate::Obstacle building;
    building.code = "B" + std::to_string(column) + "-" + std::to_string(row);
    building.id = estate::ObstacleId::named(building.code);
    building.kind = "building";
    building.top = base::Metres(10);
    const geometry::Point low{column * kEvery, row * kEvery};
    building.solids = {
        {{low, low + geometry::Point{20, 0}, low + geometry::Point{20, 12}, low + geometry::Point{0, 12}},
         {}}};
    return building;
}

inline estate::Estate cityOf(int across) {
    std::vector<estate::Obstacle> buildings;
    for (int column = 0; column < across; ++column) {
        for (int row = 0; row < across; ++row) buildings.push_back(building(column, row));
    }
    estate::Estate estate;
    estate.crs = "EPSG:32633";
    estate.obstacles = base::Table<estate::Obstacle>::of(std::move(buildings));
    return estate;
}

} // namespace vidette::tests
