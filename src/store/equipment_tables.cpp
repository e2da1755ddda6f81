// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/invariants.h"
#include "store/json_fields.h"
#include "store/stored_table.h"

namespace vidette::store {
namespace {

using Values = base::Result<std::vector<SqlValue>>;

template<typename Row>
const std::string& codeOf(const Row& row) {
    return row.code;
}

Values streetValues(const estate::Street& row, int srs) {
    return std::vector<SqlValue>{row.id.text(), row.code,   row.name,
                                 row.kind,      row.weight, solidsAndSheetsBlob({}, row.lines, srs)};
}

estate::Street streetRow(RowReader& reader) {
    estate::Street row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.name = reader.text();
    row.kind = reader.text();
    row.weight = reader.number();
    row.lines = reader.shapes().lines;
    return row;
}

Values deviceValues(const estate::Device& row, int srs) {
    return std::vector<SqlValue>{row.id.text(),
                                 row.code,
                                 row.name,
                                 std::string(estate::wordOf(row.kind)),
                                 row.uplink.isNull() ? SqlValue() : SqlValue(row.uplink.text()),
                                 row.at ? SqlValue(pointBlob(*row.at, srs)) : SqlValue()};
}

estate::Device deviceRow(RowReader& reader) {
    estate::Device row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.name = reader.text();
    row.kind = reader.choice(estate::deviceKinds());
    row.uplink = {reader.optionalUuid()};
    const Shapes shapes = reader.optionalShapes();
    if (!shapes.points.empty()) row.at = shapes.points.front();
    return row;
}

Values mappingValues(const estate::ImportMapping& row, int) {
    return std::vector<SqlValue>{row.id.text(), row.source, row.layer, namedTextsText(row.columns)};
}

estate::ImportMapping mappingRow(RowReader& reader) {
    estate::ImportMapping row;
    row.id = {reader.uuid()};
    row.source = reader.text();
    row.layer = reader.text();
    row.columns = reader.parsed(namedTextsFrom);
    return row;
}

} // namespace

StoredTable<estate::Street> streetTable() {
    return {"street",
            {"uid", "code", "name", "kind", "weight", "geom"},
            streetValues,
            streetRow,
            estate::checkStreet,
            codeOf<estate::Street>};
}

StoredTable<estate::Device> deviceTable() {
    return {"device",
            {"uid", "code", "name", "kind", "uplink_uid", "geom"},
            deviceValues,
            deviceRow,
            estate::checkDevice,
            codeOf<estate::Device>};
}

StoredTable<estate::ImportMapping> mappingTable() {
    return {"import_mapping",     {"uid", "source", "layer", "columns"},
            mappingValues,        mappingRow,
            estate::checkMapping, nullptr};
}

} // namespace vidette::store
