// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/attribute_filter.h"
#include "io/map_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables of text. Their rows are points, longitude and latitude or x and y of some frame in two columns, or
/// shapes as well-known text in a column wkt, geometry or geom.
namespace vidette::io {

/// The columns of a place: those that `columns` maps x and y (or longitude and latitude) to, else well-known
/// names such as "Longitude", "lat", "easting".
struct CoordinateColumns {
    std::size_t x = 0;
    std::size_t y = 0;
    bool degrees = false; ///< named as longitude and latitude
};
std::optional<CoordinateColumns> coordinateColumns(const std::vector<std::string>& header,
                                                   const std::map<std::string, std::string>& columns);

/// The whole file as UTF-8 (map_encoding.h). Fails with "not_read", beyond 1 GiB too, and "unknown_encoding".
base::Result<std::string> tableText(const std::string& path, const std::string& encoding = {});

/// Comma, semicolon or tab, whichever the header line has most.
char separatorOf(std::string_view text);

/// True for a table whose header has columns of coordinates or of shapes.
bool hasCoordinates(std::string_view text);

/// True for a table that only longitude and latitude place.
bool isTableInDegrees(std::string_view text, const std::map<std::string, std::string>& columns);

/// One layer, as it is listed by map_listing.h.
base::Result<base::Done> sendCsvListing(const MapRequest& request, const MapSink& sink);

base::Result<base::Done> readCsvMap(const MapRequest& request, const AttributeFilter& filter,
                                    const MapSink& sink);

} // namespace vidette::io
