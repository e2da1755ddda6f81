// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_csv.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/gdal_session.h"
#include "io/gdal_shape.h"
#include "io/layer_tally.h"
#include "io/map_encoding.h"
#include "io/map_frame.h"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>

namespace vidette::io {
namespace {

std::optional<std::size_t> columnNamed(const std::vector<std::string>& header,
                                       const std::vector<std::string>& names) {
    for (const auto& name : names) {
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (base::lowered(base::trimmed(header[i])) == base::lowered(name)) return i;
        }
    }
    return std::nullopt;
}

std::vector<std::string> mapped(const std::map<std::string, std::string>& columns, const std::string& field) {
    const auto at = columns.find(field);
    return at == columns.end() ? std::vector<std::string>() : std::vector<std::string>{at->second};
}

std::optional<CoordinateColumns> pair(std::optional<std::size_t> x, std::optional<std::size_t> y,
                                      bool degrees) {
    if (!x || !y) return std::nullopt;
    return CoordinateColumns{*x, *y, degrees};
}

/// "3,5" of a table that is not separated by commas.
std::optional<double> numberIn(std::string cell, bool decimalComma) {
    if (decimalComma && cell.find('.') == std::string::npos) std::replace(cell.begin(), cell.end(), ',', '.');
    return base::numberFromText(cell);
}

struct Table {
    base::CsvTable csv;
    std::optional<CoordinateColumns> place; ///< where rows are points
    std::size_t shape = 0;                  ///< else the column of well-known text
    bool degrees = false;
    bool decimalComma = false;
};

std::optional<std::size_t> shapeColumn(const std::vector<std::string>& header) {
    return columnNamed(header, {"wkt", "geometry", "geom", "the_geom"});
}

/// Points come of two columns where there are such, everything else of one with whole shapes.
base::Result<base::Done> findPlace(const MapRequest& request, Table& table) {
    const auto& header = table.csv.header;
    const auto place = coordinateColumns(header, request.columns);
    const auto shape = shapeColumn(header);
    const bool points = request.shape == MapShape::Points;
    table.degrees = place && place->degrees && !columnNamed(header, {"x"});
    if (shape && (!points || !place)) {
        table.shape = *shape;
        return base::Done{};
    }
    table.place = place;
    if (place) table.degrees = place->degrees;
    if (place) return base::Done{};
    return base::failure(
        "no_column", request.file,
        base::say("found no columns of coordinates, expected longitude and latitude or x and y (name "
                  "them by --map x=… --map y=…), or shapes in a column wkt, among {columns}",
                  {{"columns", base::join(header, ", ")}}));
}

base::Result<Table> tableOf(const MapRequest& request) {
    const auto text = tableText(request.file, request.encoding);
    if (!text) return base::failure(text.error());
    const char separator = base::csvSeparatorOf(*text);
    Table table{base::parseCsv(*text, separator), {}, 0, false, separator != ','};
    const auto found = findPlace(request, table);
    if (!found) return base::failure(found.error());
    return table;
}

base::Result<GdalShape> pointIn(const Table& table, const std::vector<std::string>& cells) {
    const auto x = numberIn(cells[table.place->x], table.decimalComma);
    const auto y = numberIn(cells[table.place->y], table.decimalComma);
    // Registers write 0, 0 where they do not know.
    if (!x || !y || (table.degrees && *x == 0 && *y == 0))
        return base::failure("no_place", "", base::say("found no coordinates, expected two numbers"));
    GdalShape shape;
    shape.geometry.type = "Point";
    shape.geometry.points.push_back({*x, *y});
    return shape;
}

base::Result<GdalShape> shapeIn(const Table& table, const std::vector<std::string>& cells, MapShape wanted) {
    const GdalMessages quiet;
    OGRGeometry* made = nullptr;
    const auto error = OGRGeometryFactory::createFromWkt(cells[table.shape].c_str(), nullptr, &made);
    const std::unique_ptr<OGRGeometry> shape(made);
    if (error == OGRERR_NONE && shape) return shapeOf(*shape, wanted);
    return base::failure("no_place", "",
                         base::say("found no shape, expected well-known text such as POLYGON ((0 0, …"));
}

base::Result<GdalShape> placeOf(const Table& table, const std::vector<std::string>& cells, MapShape wanted) {
    return table.place ? pointIn(table, cells) : shapeIn(table, cells, wanted);
}

/// What is read of a row, whether it can be placed or not.
MapFeature featureOf(const Table& table, const std::vector<std::string>& cells) {
    MapFeature one;
    for (std::size_t c = 0; c < cells.size() && c < table.csv.header.size(); ++c) {
        const std::string cell(base::trimmed(cells[c]));
        const auto number = table.decimalComma ? numberIn(cell, true) : std::nullopt;
        if (!cell.empty())
            one.values.emplace_back(static_cast<int>(c), number ? base::toText(*number) : cell);
    }
    return one;
}

std::string statedFrame(const Table& table, const MapRequest& request) {
    return request.sourceFrame.empty() && table.degrees ? kWgs84 : request.sourceFrame;
}

/// The frame of the whole table, which its first place decides.
base::Result<MapFrameChange> changeFor(const Table& table, const MapRequest& request) {
    const std::string stated = statedFrame(table, request);
    if (request.unit > 0 && !stated.empty())
        return base::failure("has_unit", "--units", base::say("the table has a frame, whose unit counts"));
    for (const auto& cells : table.csv.rows) {
        auto shape = placeOf(table, cells, request.shape);
        if (!shape) continue;
        geometry::Box box;
        eachPosition(shape->geometry, [&](geometry::Point p) { box.include(p); });
        auto change = MapFrameChange::from(stated, request, box.low);
        if (change && request.unit > 0) change->setUnit(request.unit);
        return change;
    }
    return MapFrameChange::from("", request, {});
}

} // namespace

base::Result<std::string> tableText(const std::string& path, const std::string& encoding) {
    constexpr std::uintmax_t kLargest = 1ULL << 30;
    std::error_code code;
    if (std::filesystem::file_size(path, code) > kLargest || code)
        return base::failure("not_read", path, base::say("the file is larger than 1 GiB or cannot be read"));
    std::ifstream file(path, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(file), {});
    return mapTextFrom(text, encoding);
}

std::optional<CoordinateColumns> coordinateColumns(const std::vector<std::string>& header,
                                                   const std::map<std::string, std::string>& columns) {
    const auto named = [&](const std::vector<std::string>& names) { return columnNamed(header, names); };
    const bool degreesAsked = columns.contains("longitude") || columns.contains("latitude");
    if (degreesAsked)
        return pair(named(mapped(columns, "longitude")), named(mapped(columns, "latitude")), true);
    if (columns.contains("x") || columns.contains("y")) {
        const auto x = named(mapped(columns, "x"));
        const auto y = named(mapped(columns, "y"));
        const auto lon = named({"longitude", "lon", "lng", "long"});
        return pair(x, y, x && x == lon);
    }
    const auto degrees = pair(named({"longitude", "lon", "lng", "long"}), named({"latitude", "lat"}), true);
    if (degrees) return degrees;
    return pair(named({"x", "easting", "point_x", "coord_x"}), named({"y", "northing", "point_y", "coord_y"}),
                false);
}

bool hasCoordinates(std::string_view text) {
    const auto header = base::parseCsv(text.substr(0, text.find('\n')), base::csvSeparatorOf(text)).header;
    return coordinateColumns(header, {}) || shapeColumn(header);
}

bool isTableInDegrees(std::string_view text, const std::map<std::string, std::string>& columns) {
    const auto header = base::parseCsv(text.substr(0, text.find('\n')), base::csvSeparatorOf(text)).header;
    const bool metres = columnNamed(header, {"x"}) && columnNamed(header, {"y"});
    const auto place = coordinateColumns(header, columns);
    return place && place->degrees && (!metres || columns.contains("longitude"));
}

base::Result<base::Done> sendCsvListing(const MapRequest& request, const MapSink& sink) {
    const auto table = tableOf(request);
    if (!table) return base::failure(table.error());
    LayerTally tally(oneLine(cleanText(std::filesystem::path(request.file).stem().string())));
    tally.setFrame(statedFrame(*table, request));
    for (const auto& name : table->csv.header) tally.addField(std::string(base::trimmed(name)));
    for (const auto& cells : table->csv.rows) {
        auto shape = placeOf(*table, cells, MapShape::Solids);
        if (!shape) shape = placeOf(*table, cells, MapShape::Points);
        tally.take(shape ? shape->geometry : PlanGeometry{});
    }
    sink(FileFacts{"CSV", "", ""});
    sink(tally.facts());
    return base::Done{};
}

base::Result<base::Done> readCsvMap(const MapRequest& request, const AttributeFilter& filter,
                                    const MapSink& sink) {
    const auto table = tableOf(request);
    if (!table) return base::failure(table.error());
    const auto change = changeFor(*table, request);
    if (!change) return base::failure(base::within(request.file, change.error()));
    sink(change->frame());
    for (const auto& name : table->csv.header) sink(MapColumn{std::string(base::trimmed(name))});
    const std::string stem = oneLine(cleanText(std::filesystem::path(request.file).stem().string()));
    const auto& rows = table->csv.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto valueOf = [&](const std::string& column) {
            const auto at = columnNamed(table->csv.header, {column});
            return at ? std::string(base::trimmed(rows[i][*at])) : std::string();
        };
        if (!holds(filter, valueOf)) continue;
        MapFeature one = featureOf(*table, rows[i]);
        one.name = stem + "-" + std::to_string(i + 1);
        one.place = "row " + std::to_string(i + 1);
        auto shape = placeOf(*table, rows[i], request.shape);
        if (shape) one.geometry = std::move(shape->geometry);
        if (shape) one.repair = std::move(shape->repair);
        const auto placed = shape ? change->apply(one) : base::failure(shape.error());
        if (!placed) {
            sink(MapSkip{placed.error().code, one.place, placed.error().message});
        } else if (!sink(one)) {
            return base::Done{};
        }
    }
    return base::Done{};
}

} // namespace vidette::io
