// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <string>
#include <utility>
#include <vector>

namespace vidette::support {

/// A row of square buildings, `shift` metres to the east.
inline estate::Estate manyBuildings(std::size_t count, double shift = 0) {
    std::vector<estate::Obstacle> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = 10.0 * static_cast<double>(i) + shift;
        estate::Obstacle row;
        row.code = "B" + std::to_string(i);
        row.id = estate::ObstacleId::named(row.code);
        row.solids = {{{{x, 0}, {x + 8, 0}, {x + 8, 8}, {x, 8}}, {}}};
        rows.push_back(row);
    }
    estate::Estate estate;
    estate.obstacles = base::Table<estate::Obstacle>::of(std::move(rows));
    return estate;
}

} // namespace vidette::support
