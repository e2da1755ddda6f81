// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_book.h"

#include "base/table_cell.h"
#include "base/text.h"
#include "io/new_book.h"
#include "io/record_export.h"

#include <ogrsf_frmts.h>

namespace vidette::io {
namespace {

using estate::FieldFacts;
using estate::FieldKind;

OGRFieldType typeOf(FieldKind kind) {
    if (kind == FieldKind::Number) return OFTReal;
    if (kind == FieldKind::Whole || kind == FieldKind::Money) return OFTInteger64;
    return kind == FieldKind::Day ? OFTDate : OFTString;
}

bool addColumn(OGRLayer& sheet, const std::string& name, FieldKind kind) {
    OGRFieldDefn column(name.c_str(), typeOf(kind));
    return sheet.CreateField(&column) == OGRERR_NONE;
}

void setCell(OGRFeature& row, int at, const estate::Estate& estate, const FieldFacts& field,
             const estate::FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return;
    const auto* whole = std::get_if<std::int64_t>(&value);
    const auto* number = std::get_if<double>(&value);
    const auto* day = std::get_if<base::Date>(&value);
    if (whole && field.kind != FieldKind::Flag) {
        row.SetField(at, static_cast<GIntBig>(*whole));
    } else if (number) {
        row.SetField(at, *number);
    } else if (day) {
        row.SetField(at, day->year, day->month, day->day);
    } else {
        row.SetField(at, base::guardedText(estate::textOf(estate, field, value)).c_str());
    }
}

bool fillSheet(OGRLayer& sheet, const estate::Estate& estate, const estate::RecordTable& table) {
    if (!addColumn(sheet, table.hasCode ? "code" : "uid", FieldKind::Text)) return false;
    for (const auto& field : table.fields)
        if (!addColumn(sheet, std::string(field.name), field.kind)) return false;
    for (const auto& row : rowsInOrder(estate, table)) {
        OGRFeature feature(sheet.GetLayerDefn());
        feature.SetField(0,
                         table.hasCode ? base::guardedText(row.code).c_str() : base::toText(row.id).c_str());
        for (std::size_t i = 0; i < table.fields.size(); ++i)
            setCell(feature, static_cast<int>(i) + 1, estate, table.fields[i], row.values[i]);
        if (sheet.CreateFeature(&feature) != OGRERR_NONE) return false;
    }
    return true;
}

} // namespace

base::Result<base::Done> writeRecordBook(const estate::Estate& estate, const estate::RecordTable& table,
                                         const std::string& path) {
    return writeNewBook(path, [&](GDALDataset& book) {
        OGRLayer* sheet = book.CreateLayer(std::string(table.name).c_str());
        return sheet && fillSheet(*sheet, estate, table);
    });
}

} // namespace vidette::io
