// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "estate/codes.h"
#include "io/table_cell.h"
#include "io/table_csv.h"

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

using Cells = std::vector<std::string>;

std::string number(const std::optional<double>& value) {
    return value ? base::toText(*value) : std::string();
}

std::string number(const std::optional<base::Metres>& value) {
    return value ? base::toText(value->value) : std::string();
}

std::string number(const std::optional<base::Angle>& value) {
    return value ? base::toText(value->degrees()) : std::string();
}

std::string pixels(int value) {
    return value == 0 ? std::string() : std::to_string(value);
}

Cells cameraCells(const estate::Camera& row) {
    return {csvTextCell(row.code),
            base::toText(row.at.x),
            base::toText(row.at.y),
            base::toText(row.height.value),
            base::toText(row.pan.degrees()),
            number(row.tilt),
            base::toText(row.roll.degrees()),
            number(row.hfov),
            number(row.vfov),
            number(row.focalLength),
            number(row.sensorWidth),
            pixels(row.imageWidth),
            pixels(row.imageHeight),
            number(row.range),
            number(row.irRange),
            std::string(estate::wordOf(row.projection)),
            std::string(estate::wordOf(row.kind)),
            std::string(estate::wordOf(row.status)),
            csvTextCell(row.model)};
}

Cells mountCells(const estate::Mount& row) {
    return {csvTextCell(row.code), base::toText(row.at.x), base::toText(row.at.y),
            base::toText(row.height.value), number(row.cost)};
}

Cells demandCells(const estate::Demand& row) {
    return {csvTextCell(row.code), base::toText(row.at.x), base::toText(row.at.y), base::toText(row.weight),
            csvTextCell(row.requiredClass)};
}

Cells kitCells(const estate::Kit& row) {
    const auto& facts = row.facts;
    return {csvTextCell(facts.code),
            csvTextCell(facts.name),
            std::to_string(facts.price.minorUnits),
            csvTextCell(facts.price.currency),
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
            csvTextCell(facts.source),
            base::toText(facts.asOf)};
}

template<typename Row>
std::string tableText(const char* header, const base::Table<Row>& table, Cells (*cells)(const Row&)) {
    std::vector<Cells> rows;
    for (const Row& row : table) rows.push_back(cells(row));
    std::sort(rows.begin(), rows.end(), [](const Cells& a, const Cells& b) { return a[0] < b[0]; });
    std::string text = std::string(header) + "\n";
    for (const auto& row : rows) text += base::join(row, ",") + "\n";
    return text;
}

} // namespace

base::Result<std::string> writeTable(const estate::Estate& estate, const std::string& table) {
    if (table == "camera") {
        return tableText("id,x,y,height,pan,tilt,roll,hfov,vfov,focal_length,sensor_width,image_width,"
                         "image_height,range,ir_range,projection,kind,status,model",
                         estate.cameras, cameraCells);
    }
    if (table == "site") return tableText("id,x,y,height,cost", estate.mounts, mountCells);
    if (table == "demand") return tableText("id,x,y,weight,required_class", estate.demands, demandCells);
    if (table == "kit") {
        return tableText("id,name,price_minor_units,currency,camera_count,megapixels,image_width,"
                         "image_height,hfov,fps,ir_range,warranty_months,disk_bytes,channels,source,as_of",
                         estate.kits, kitCells);
    }
    return base::failure("unknown_table", "--table",
                         "found '" + table + "', expected camera, site, demand, kit or problem");
}

} // namespace vidette::io
