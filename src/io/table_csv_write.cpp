// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "io/map_layers.h"
#include "io/table_csv.h"

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

using Cells = std::vector<std::string>;

std::string cellOf(const MapValue& value) {
    if (const auto* words = std::get_if<std::string>(&value)) return base::csvTextCell(*words);
    if (const auto* number = std::get_if<double>(&value)) return base::toText(*number);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    return {};
}

/// A layer of points as a table of these columns: its fields, and the place as x and y.
std::string tableText(const std::string& header, const MapLayer& layer) {
    std::string text = header + "\n";
    for (const DrawnFeature& feature : layer.features) {
        const geometry::Point at = feature.points.front();
        std::map<std::string, std::string> values{{"x", base::toText(at.x)}, {"y", base::toText(at.y)}};
        for (std::size_t i = 0; i < layer.fields.size(); ++i)
            values[layer.fields[i].name] = cellOf(feature.values[i]);
        Cells cells;
        for (const auto& column : base::split(header, ',')) cells.push_back(values[std::string(column)]);
        text += base::join(cells, ",") + "\n";
    }
    return text;
}

std::string pixels(int value) {
    return value == 0 ? std::string() : std::to_string(value);
}

Cells kitCells(const estate::Kit& row) {
    const auto& facts = row.facts;
    return {base::csvTextCell(facts.code),
            base::csvTextCell(facts.name),
            std::to_string(facts.price.minorUnits),
            base::csvTextCell(facts.price.currency),
            std::to_string(facts.cameraCount),
            base::toText(facts.megapixels),
            pixels(facts.imageWidth),
            pixels(facts.imageHeight),
            base::toText(facts.hfov),
            base::toText(facts.framesPerSecond),
            base::toText(facts.irRange),
            std::to_string(facts.warrantyMonths),
            base::toText(facts.diskBytes),
            std::to_string(facts.channels),
            base::csvTextCell(facts.source),
            base::toText(facts.asOf)};
}

std::string kitTable(const base::Table<estate::Kit>& kits) {
    std::vector<Cells> rows;
    for (const estate::Kit& kit : kits) rows.push_back(kitCells(kit));
    std::sort(rows.begin(), rows.end(), [](const Cells& a, const Cells& b) { return a[0] < b[0]; });
    std::string text = "id,name,price_minor_units,currency,camera_count,megapixels,image_width,image_height,"
                       "hfov,fps,ir_range,warranty_months,disk_bytes,channels,source,as_of\n";
    for (const auto& row : rows) text += base::join(row, ",") + "\n";
    return text;
}

} // namespace

base::Result<std::string> writeTable(const estate::Estate& estate, const std::string& table) {
    static const std::map<std::string, std::string> kHeaders{
        {"camera", "id,x,y,height,pan,tilt,roll,hfov,vfov,focal_length,sensor_width,image_width,image_height,"
                   "range,ir_range,projection,kind,status,model"},
        {"site", "id,x,y,height,cost"},
        {"demand", "id,x,y,weight,required_class"}};
    if (table == "kit") return kitTable(estate.kits);
    const auto header = kHeaders.find(table);
    if (header != kHeaders.end())
        return tableText(header->second, mapOf(estate, {table, Profile::Internal}).layers.front());
    return base::failure(
        "unknown_table", "--table",
        base::say("found '{found}', expected camera, site, demand, kit or problem", {{"found", table}}));
}

} // namespace vidette::io
