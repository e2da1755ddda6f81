// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/terrain.h"
#include "io/import_child.h"

#include <optional>
#include <string>
#include <vector>

/// Terrain and surface models from files: GeoTIFF, GeoPackage, ASCII grids and whatever of the raster drivers
/// of gdal_session.h has one band of heights and a place.
///
/// Heights are metres; files that say feet are converted, scale and offset are applied. Nodata, and heights
/// that no ground has (below −1,000 m or above 10,000 m), are voids. Files whose frame is that of the project
/// are read as they are; others are brought into it by bilinear interpolation, as are tiles whose cells do
/// not continue those of the first. A file without a frame, or with one that has no place on earth, is taken
/// to be in the project's, with a warning.
///
/// Only the window is read. Where it has more cells than `mostCells`, every 2 × 2 … 8 × 8 of them become one,
/// their mean, with a warning; what is still too large is refused before anything is read. Memory: 4 bytes a
/// cell of the result, twice that with several tiles, and less than 300 MB beside.
namespace vidette::io {

struct TerrainReading {
    std::string frame;                   ///< of the project, "EPSG:5514"; "" = local metres
    std::optional<geometry::Box> window; ///< in that frame; the posts in and next to it are read
    std::size_t mostCells = 36'000'000;  ///< 6,000 × 6,000; at most Terrain::kMostPosts
    std::string program = kThisProgram;  ///< what the child is made of

    bool operator==(const TerrainReading&) const = default;
};

/// One model of one or several files, read in a child process (import_child.h): a file that is hostile or
/// broken costs the child. Fails, naming the file: "not_a_file", "not_read" (see GdalFile), "not_terrain" (a
/// picture, complex numbers), "no_place" (no position on the plan), "unknown_crs", "no_transformation",
/// "terrain_too_large", "no_terrain" (no file given, or none meets the window), "bad_terrain", "cancelled";
/// "reader_ended", "too_long", "too_large", "broken_stream", "not_started". Warnings: "assumed_crs",
/// "coarsened", "odd_heights", "converted_feet", "reprojected", "empty_terrain".
base::Result<base::WithWarnings<geometry::Terrain>>
readTerrain(const std::vector<std::string>& paths, const TerrainReading& reading, const base::Task& task);

/// The same in this process; the child's own work.
base::Result<base::WithWarnings<geometry::Terrain>>
readTerrainHere(const std::vector<std::string>& paths, const TerrainReading& reading, const base::Task& task);

} // namespace vidette::io
