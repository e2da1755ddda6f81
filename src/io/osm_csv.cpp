// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "io/osm_cameras.h"
#include "io/plan_feature.h"

#include <charconv>
#include <cmath>
#include <set>

namespace vidette::io {
namespace {

base::Result<std::size_t> columnOf(const base::CsvTable& table, const std::string& fileName,
                                   std::initializer_list<const char*> names) {
    for (const char* name : names) {
        const auto column = table.column(name);
        if (column) return *column;
    }
    return base::failure(
        "no_column", fileName + ": line 1",
        base::say("found no column {column}, expected osm_node_id, lat, lon and a column per tag",
                  {{"column", *names.begin()}}));
}

struct Columns {
    std::size_t id = 0;
    std::size_t latitude = 0;
    std::size_t longitude = 0;
};

base::Result<Columns> columnsOf(const base::CsvTable& table, const std::string& fileName) {
    const auto id = columnOf(table, fileName, {"osm_node_id", "@id", "id"});
    if (!id) return base::failure(id.error());
    const auto latitude = columnOf(table, fileName, {"lat", "@lat", "latitude"});
    if (!latitude) return base::failure(latitude.error());
    const auto longitude = columnOf(table, fileName, {"lon", "@lon", "longitude"});
    if (!longitude) return base::failure(longitude.error());
    return Columns{*id, *latitude, *longitude};
}

base::Result<double> degreesIn(const std::string& cell, double largest, const std::string& where) {
    const auto degrees = base::numberFromText(cell);
    if (degrees && std::abs(*degrees) <= largest) return *degrees;
    return base::failure("bad_value", where,
                         base::say("found '{found}', expected degrees within {limit}",
                                   {{"found", oneLine(cell)}, {"limit", base::sayNumber(largest)}}));
}

base::Result<std::int64_t> idIn(std::string_view cell, const std::string& where) {
    std::int64_t id = 0;
    cell = base::trimmed(cell);
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), id);
    if (error == std::errc{} && end == cell.data() + cell.size()) return id;
    return base::failure(
        "bad_value", where,
        base::say("found '{found}', expected the number of a node", {{"found", oneLine(std::string(cell))}}));
}

base::Result<OsmNode> nodeIn(const base::CsvTable& table, const Columns& columns,
                             const std::vector<std::string>& row, const std::string& place) {
    const auto id = idIn(row[columns.id], place + ": " + table.header[columns.id]);
    if (!id) return base::failure(id.error());
    const auto latitude = degreesIn(row[columns.latitude], 90, place + ": " + table.header[columns.latitude]);
    if (!latitude) return base::failure(latitude.error());
    const auto longitude =
        degreesIn(row[columns.longitude], 180, place + ": " + table.header[columns.longitude]);
    if (!longitude) return base::failure(longitude.error());
    OsmNode node{*id, {*longitude, *latitude}, {{"man_made", "surveillance"}}};
    static const std::set<std::string> kNoTags{"version", "timestamp", "@version", "@timestamp", "@type"};
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const bool isPlace = i == columns.id || i == columns.latitude || i == columns.longitude;
        if (!isPlace && !row[i].empty() && !kNoTags.contains(table.header[i]))
            node.tags[table.header[i]] = row[i];
    }
    return node;
}

} // namespace

base::Result<std::vector<OsmNode>> readOsmCsv(std::string_view text, const std::string& fileName) {
    const base::CsvTable table = base::parseCsv(text);
    const auto columns = columnsOf(table, fileName);
    if (!columns) return base::failure(columns.error());
    std::vector<OsmNode> nodes;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        // Counts rows: a cell with line ends would make lines and rows differ.
        const std::string place = fileName + ": row " + std::to_string(i + 1);
        auto node = nodeIn(table, *columns, table.rows[i], place);
        if (!node) return base::failure(node.error());
        nodes.push_back(std::move(*node));
    }
    return nodes;
}

} // namespace vidette::io
