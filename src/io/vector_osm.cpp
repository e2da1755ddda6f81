// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_osm.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/map_csv.h"
#include "io/osm_cameras.h"

#include <algorithm>
#include <filesystem>

namespace vidette::io {
namespace {

OsmNode nodeOf(const MapFeature& feature, const std::vector<std::string>& columns) {
    constexpr std::string_view kNode = "node/";
    OsmNode node;
    const auto id = base::numberFromText(std::string_view(feature.name).substr(kNode.size()));
    node.id = static_cast<std::int64_t>(id.value_or(0));
    node.at = {feature.geometry.points.front().x, feature.geometry.points.front().y};
    for (const auto& [column, value] : feature.values) {
        const auto* text = std::get_if<std::string>(&value);
        const bool known = column >= 0 && static_cast<std::size_t>(column) < columns.size();
        if (text && known) node.tags[columns[static_cast<std::size_t>(column)]] = *text;
    }
    node.tags.erase("osm_id"); // GDAL's own
    return node;
}

/// By the child, which reads any format of OpenStreetMap.
base::Result<std::vector<OsmNode>> readNodes(const VectorReading& reading, const base::Task& task) {
    auto request = requestOf(reading);
    if (!request) return base::failure(request.error());
    request->frame = kWgs84;
    std::vector<std::string> columns;
    std::vector<OsmNode> nodes;
    const auto sink = [&](const MapRecord& record) {
        if (const auto* column = std::get_if<MapColumn>(&record)) columns.push_back(column->name);
        const auto* feature = std::get_if<MapFeature>(&record);
        const bool node =
            feature && feature->name.rfind("node/", 0) == 0 && !feature->geometry.points.empty();
        if (node) nodes.push_back(nodeOf(*feature, columns));
        return !task.cancelled();
    };
    const auto done = readMapGuarded(*request, reading.program, sink, task);
    if (!done) return base::failure(done.error());
    return nodes;
}

base::Result<std::vector<OsmNode>> readTableOfNodes(const std::string& file) {
    const auto text = tableText(file);
    if (!text) return base::failure(text.error());
    return readOsmCsv(*text, file);
}

} // namespace

bool isOsmTable(std::string_view text) {
    const auto header = base::parseCsv(text.substr(0, text.find('\n'))).header;
    return std::find_if(header.begin(), header.end(), [](const std::string& name) {
               return name == "osm_node_id" || name == "@id";
           }) != header.end();
}

base::Result<VectorImport> importOsmCameras(const VectorReading& reading, const base::Task& task) {
    const bool table = base::lowered(std::filesystem::path(reading.file).extension().string()) == ".csv";
    const auto nodes = table ? readTableOfNodes(reading.file) : readNodes(reading, task);
    if (!nodes) return base::failure(nodes.error());
    if (nodes->empty()) {
        return base::failure(
            "nothing_taken", reading.file,
            base::say("found no surveillance cameras, expected nodes with man_made=surveillance"));
    }
    VectorImport result;
    const std::string frame = reading.frame.value_or(metricFramesFor(nodes->front().at).front());
    auto cameras = camerasOfOsm(*nodes, frame, task);
    if (!cameras) return base::failure(base::within(reading.file, cameras.error()));
    result.report.taken = static_cast<int>(cameras->value.size());
    result.report.frame = {frame, kWgs84, std::nullopt};
    result.warnings = std::move(cameras->warnings);
    result.estate.crs = frame;
    result.estate.cameras = base::Table<estate::Camera>::of(std::move(cameras->value));
    return result;
}

} // namespace vidette::io
