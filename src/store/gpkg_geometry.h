// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/polygon.h"
#include "store/database.h"

#include <vector>

/// Geometry as GeoPackage stores it (OGC 12-128r15, 2.1.3): a header with the frame and the bounds, then ISO
/// well-known binary, both little endian. Numbers are kept bit by bit. What other programs write is read too:
/// either byte order, any envelope, single or multi, z and m values (which are dropped).
namespace vidette::store {

/// All that one blob can hold, sorted by kind.
struct Shapes {
    std::vector<geometry::Point> points;
    std::vector<geometry::Polyline> lines;
    geometry::Polygons polygons;

    bool operator==(const Shapes&) const = default;
};

Blob pointBlob(geometry::Point p, int srs);
Blob lineBlob(const geometry::Polyline& line, int srs);
/// MULTIPOLYGON, whatever the number.
Blob polygonsBlob(const geometry::Polygons& polygons, int srs);
/// MULTIPOLYGON, MULTILINESTRING, or a collection of both.
Blob solidsAndSheetsBlob(const geometry::Polygons& solids, const std::vector<geometry::Polyline>& sheets,
                         int srs);

/// Polygons come back normalised, without the closing point. Fails with "bad_geometry": not a GeoPackage
/// geometry, cut off, curves, numbers that are not finite.
base::Result<Shapes> shapesOf(const Blob& blob);

} // namespace vidette::store
