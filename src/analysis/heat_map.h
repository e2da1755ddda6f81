// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <cstdint>
#include <span>
#include <vector>

/// How many cameras see each place, and how densely, on a grid: a picture to look at. Areas are never counted
/// here; those come from polygons (coverage_analysis.h).
namespace vidette::analysis {

struct HeatMap {
    geometry::Point low; ///< corner of the first cell
    double cell = 1;     ///< m
    int columns = 0;
    int rows = 0;                    ///< upwards
    std::vector<std::uint16_t> seen; ///< by so many cameras, row by row, in the middle of the cell
    std::vector<float> density;      ///< px/m of the densest camera; 0 = nobody sees it, or pixels unknown

    std::size_t at(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
};

/// The part of the plan in `box`. Density is that of the model of the options, by the flat formula where it
/// is Printed, at the height of the target plane; presets of a PTZ count by the camera's own direction.
/// Cameras without outlines in `coverage` are not seen by it. A map of more than 4 million cells is made
/// coarser. Cost: cells seen × cameras; after task.cancel() not all of them are in it.
HeatMap heatMap(const estate::Estate& estate, std::span<const CameraCoverage* const> coverage,
                const CoverageOptions& options, const geometry::Box& box, double cell,
                const base::Task& task);

} // namespace vidette::analysis
