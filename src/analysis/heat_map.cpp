// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/heat_map.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using geometry::Point;

constexpr double kMostCells = 4e6;

/// The density of a camera at a place of the target plane: `scale` / (depth, or distance in space).
struct DensityLaw {
    Point at;
    Point ahead; ///< unit vector of the axis on the plan
    double drop = 0;
    double cosTilt = 1;
    double sinTilt = 0;
    double scale = 0; ///< 0 = pixels unknown
    bool byDepth = true;

    float operator()(Point p) const {
        const Point way = p - at;
        const double away =
            byDepth ? dot(way, ahead) * cosTilt + drop * sinTilt : std::sqrt(dot(way, way) + drop * drop);
        return away > 0 ? static_cast<float>(scale / away) : 0;
    }
};

DensityLaw lawOf(const estate::Camera& camera, const CoverageOptions& options) {
    DensityLaw law;
    const auto lens = estate::lensOf(camera);
    if (!lens) return law;
    auto model = options.model;
    if (model == geometry::DensityModel::Printed) model = geometry::DensityModel::Plane;
    law.at = camera.at;
    law.ahead = {std::sin(camera.pan.radians()), std::cos(camera.pan.radians())};
    law.drop = camera.height.value - options.targetLow;
    if (camera.tilt) {
        law.cosTilt = std::cos(camera.tilt->radians());
        law.sinTilt = std::sin(camera.tilt->radians());
    }
    law.byDepth = model == geometry::DensityModel::Plane &&
                  lens->projection == geometry::Projection::Rectilinear && camera.aims.empty();
    law.scale = geometry::densityDistance(*lens, 1, model).value_or(0); // density × distance is the same
    return law;
}

/// Where a line of cells crosses the outline, from left to right.
std::vector<double> crossings(const geometry::Polygon& polygon, double y) {
    std::vector<double> found;
    const auto addRing = [&](const geometry::Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            if ((a.y > y) != (b.y > y)) found.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
        }
    };
    addRing(polygon.outer);
    for (const auto& hole : polygon.holes) addRing(hole);
    std::sort(found.begin(), found.end());
    return found;
}

void addSpan(HeatMap& map, int row, double from, double to, const DensityLaw& law) {
    const double y = map.low.y + (row + 0.5) * map.cell;
    const auto columnOf = [&](double x) {
        return static_cast<int>(std::ceil((x - map.low.x) / map.cell - 0.5));
    };
    const int last = std::min(columnOf(to), map.columns);
    for (int column = std::max(columnOf(from), 0); column < last; ++column) {
        const std::size_t cell = map.at(column, row);
        ++map.seen[cell];
        map.density[cell] = std::max(map.density[cell], law({map.low.x + (column + 0.5) * map.cell, y}));
    }
}

void addPolygon(HeatMap& map, const geometry::Polygon& polygon, const DensityLaw& law) {
    const geometry::Box box = geometry::boundsOf(polygon.outer);
    const auto rowOf = [&](double y) {
        return static_cast<int>(
            std::clamp(std::ceil((y - map.low.y) / map.cell - 0.5), 0.0, static_cast<double>(map.rows)));
    };
    for (int row = rowOf(box.low.y); row < rowOf(box.high.y); ++row) {
        const auto at = crossings(polygon, map.low.y + (row + 0.5) * map.cell);
        for (std::size_t i = 0; i + 1 < at.size(); i += 2) addSpan(map, row, at[i], at[i + 1], law);
    }
}

} // namespace

HeatMap heatMap(const estate::Estate& estate, std::span<const CameraCoverage* const> coverage,
                const CoverageOptions& options, const geometry::Box& box, double cell,
                const base::Task& task) {
    HeatMap map;
    if (box.empty() || !(cell > 0)) return map;
    const double width = box.high.x - box.low.x;
    const double height = box.high.y - box.low.y;
    map.low = box.low;
    map.cell = std::max(cell, std::sqrt(width * height / kMostCells));
    map.columns = static_cast<int>(std::ceil(width / map.cell));
    map.rows = static_cast<int>(std::ceil(height / map.cell));
    const auto cells = static_cast<std::size_t>(map.columns) * static_cast<std::size_t>(map.rows);
    map.seen.assign(cells, 0);
    map.density.assign(cells, 0);
    for (const CameraCoverage* one : coverage) {
        if (task.cancelled()) return map;
        const auto* camera = estate.cameras.find(one->id);
        if (!camera) continue;
        const DensityLaw law = lawOf(*camera, options);
        for (const auto& polygon : one->region) addPolygon(map, polygon, law);
    }
    return map;
}

} // namespace vidette::analysis
