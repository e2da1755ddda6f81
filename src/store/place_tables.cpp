// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/optional_units.h"
#include "base/speech.h"
#include "estate/invariants.h"
#include "store/json_fields.h"
#include "store/stored_table.h"

namespace vidette::store {
namespace {

using Values = base::Result<std::vector<SqlValue>>;

SqlValue whole(int value) {
    return std::int64_t{value};
}

SqlValue flag(bool value) {
    return std::int64_t{value ? 1 : 0};
}

SqlValue perhaps(const auto& missing) {
    const std::optional<double> value = base::plain(missing);
    return value ? SqlValue(*value) : SqlValue();
}

template<typename Kind>
SqlValue word(Kind kind) {
    return std::string(estate::wordOf(kind));
}

SqlValue reference(const auto& id) {
    return id.isNull() ? SqlValue() : SqlValue(id.text());
}

template<typename Row>
const std::string& codeOf(const Row& row) {
    return row.code;
}

geometry::Point pointOf(RowReader& reader) {
    const Shapes shapes = reader.shapes();
    if (!shapes.points.empty()) return shapes.points.front();
    reader.fail(base::say("found no point, expected one"));
    return {};
}

Values obstacleValues(const estate::Obstacle& row, int srs) {
    return std::vector<SqlValue>{row.id.text(),
                                 row.code,
                                 row.kind,
                                 row.base.value,
                                 perhaps(row.top),
                                 flag(row.opaque),
                                 reference(row.level),
                                 solidsAndSheetsBlob(row.solids, row.sheets, srs)};
}

estate::Obstacle obstacleRow(RowReader& reader) {
    estate::Obstacle row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.kind = reader.text();
    row.base = base::Metres(reader.number());
    row.top = base::metres(reader.optional());
    row.opaque = reader.flag();
    row.level = {reader.optionalUuid()};
    Shapes shapes = reader.shapes();
    row.solids = std::move(shapes.polygons);
    row.sheets = std::move(shapes.lines);
    return row;
}

Values zoneValues(const estate::Zone& row, int srs) {
    return std::vector<SqlValue>{row.id.text(),
                                 row.code,
                                 row.name,
                                 word(row.kind),
                                 row.requiredClass,
                                 whole(row.requiredK),
                                 row.weight,
                                 reference(row.level),
                                 polygonsBlob(row.area, srs)};
}

estate::Zone zoneRow(RowReader& reader) {
    estate::Zone row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.name = reader.text();
    row.kind = reader.choice(estate::zoneKinds());
    row.requiredClass = reader.text();
    row.requiredK = reader.whole();
    row.weight = reader.number();
    row.level = {reader.optionalUuid()};
    row.area = reader.shapes().polygons;
    return row;
}

Values openingValues(const estate::Opening& row, int srs) {
    return std::vector<SqlValue>{row.id.text(),          row.code,         row.kind,
                                 flag(row.isEntry),      flag(row.opaque), reference(row.level),
                                 lineBlob(row.line, srs)};
}

estate::Opening openingRow(RowReader& reader) {
    estate::Opening row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.kind = reader.text();
    row.isEntry = reader.flag();
    row.opaque = reader.flag();
    row.level = {reader.optionalUuid()};
    const Shapes shapes = reader.shapes();
    if (shapes.lines.empty()) reader.fail(base::say("found no line, expected one"));
    if (!shapes.lines.empty()) row.line = shapes.lines.front();
    return row;
}

Values cameraValues(const estate::Camera& row, int srs) {
    return std::vector<SqlValue>{row.id.text(),
                                 row.code,
                                 row.height.value,
                                 row.pan.degrees(),
                                 perhaps(row.tilt),
                                 row.roll.degrees(),
                                 perhaps(row.hfov),
                                 perhaps(row.vfov),
                                 perhaps(row.focalLength),
                                 perhaps(row.sensorWidth),
                                 whole(row.imageWidth),
                                 whole(row.imageHeight),
                                 perhaps(row.range),
                                 perhaps(row.irRange),
                                 word(row.projection),
                                 printedText(row.printed),
                                 word(row.kind),
                                 word(row.status),
                                 row.model,
                                 aimsText(row.aims),
                                 turnText(row.panRange),
                                 turnText(row.tiltRange),
                                 reference(row.device),
                                 row.owner,
                                 row.mount,
                                 textsText(row.assumed),
                                 reference(row.level),
                                 pointBlob(row.at, srs)};
}

estate::Camera cameraRow(RowReader& reader) {
    estate::Camera row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.height = base::Metres(reader.number());
    row.pan = base::Angle::degrees(reader.number());
    row.tilt = base::degrees(reader.optional());
    row.roll = base::Angle::degrees(reader.number());
    row.hfov = base::degrees(reader.optional());
    row.vfov = base::degrees(reader.optional());
    row.focalLength = reader.optional();
    row.sensorWidth = reader.optional();
    row.imageWidth = reader.whole();
    row.imageHeight = reader.whole();
    row.range = base::metres(reader.optional());
    row.irRange = base::metres(reader.optional());
    row.projection = reader.choice(estate::projections());
    row.printed = reader.parsed(printedFrom);
    row.kind = reader.choice(estate::cameraKinds());
    row.status = reader.choice(estate::cameraStatuses());
    row.model = reader.text();
    row.aims = reader.parsed(aimsFrom);
    row.panRange = reader.parsed(turnFrom);
    row.tiltRange = reader.parsed(turnFrom);
    row.device = {reader.optionalUuid()};
    row.owner = reader.text();
    row.mount = reader.text();
    row.assumed = reader.parsed(textsFrom);
    row.level = {reader.optionalUuid()};
    row.at = pointOf(reader);
    return row;
}

Values mountValues(const estate::Mount& row, int srs) {
    return std::vector<SqlValue>{row.id.text(),
                                 row.code,
                                 row.height.value,
                                 perhaps(row.cost),
                                 numbersText(row.allowedPan),
                                 flag(row.allowedPanIsRange),
                                 reference(row.level),
                                 pointBlob(row.at, srs)};
}

estate::Mount mountRow(RowReader& reader) {
    estate::Mount row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.height = base::Metres(reader.number());
    row.cost = reader.optional();
    row.allowedPan = reader.parsed(numbersFrom);
    row.allowedPanIsRange = reader.flag();
    row.level = {reader.optionalUuid()};
    row.at = pointOf(reader);
    return row;
}

Values demandValues(const estate::Demand& row, int srs) {
    return std::vector<SqlValue>{
        row.id.text(), row.code, row.weight, row.requiredClass, reference(row.level), pointBlob(row.at, srs)};
}

estate::Demand demandRow(RowReader& reader) {
    estate::Demand row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.weight = reader.number();
    row.requiredClass = reader.text();
    row.level = {reader.optionalUuid()};
    row.at = pointOf(reader);
    return row;
}

} // namespace

StoredTable<estate::Obstacle> obstacleTable() {
    return {"obstacle",
            {"uid", "code", "kind", "base", "top", "opaque", "level_uid", "geom"},
            obstacleValues,
            obstacleRow,
            estate::checkObstacle,
            codeOf<estate::Obstacle>};
}

StoredTable<estate::Zone> zoneTable() {
    return {"zone",
            {"uid", "code", "name", "kind", "required_class", "required_k", "weight", "level_uid", "geom"},
            zoneValues,
            zoneRow,
            estate::checkZone,
            codeOf<estate::Zone>};
}

StoredTable<estate::Opening> openingTable() {
    return {"opening",
            {"uid", "code", "kind", "is_entry", "opaque", "level_uid", "geom"},
            openingValues,
            openingRow,
            estate::checkOpening,
            codeOf<estate::Opening>};
}

StoredTable<estate::Camera> cameraTable() {
    return {"camera",
            {"uid",          "code",         "height",      "pan",
             "tilt",         "roll",         "hfov",        "vfov",
             "focal_length", "sensor_width", "image_width", "image_height",
             "range",        "ir_range",     "projection",  "printed_distances",
             "kind",         "status",       "model",       "aims",
             "pan_range",    "tilt_range",   "device_uid",  "owner",
             "mount",        "assumed",      "level_uid",   "geom"},
            cameraValues,
            cameraRow,
            estate::checkCamera,
            codeOf<estate::Camera>};
}

StoredTable<estate::Mount> mountTable() {
    return {"mount",
            {"uid", "code", "height", "cost", "allowed_pan", "allowed_pan_is_range", "level_uid", "geom"},
            mountValues,
            mountRow,
            estate::checkMount,
            codeOf<estate::Mount>};
}

StoredTable<estate::Demand> demandTable() {
    return {"demand",
            {"uid", "code", "weight", "required_class", "level_uid", "geom"},
            demandValues,
            demandRow,
            estate::checkDemand,
            codeOf<estate::Demand>};
}

} // namespace vidette::store
