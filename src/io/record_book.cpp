// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_book.h"

#include "base/table_cell.h"
#include "base/text.h"
#include "io/gdal_session.h"
#include "io/private_folder.h"
#include "io/record_export.h"

#include <ogrsf_frmts.h>

#include <filesystem>

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

base::Result<base::Done> fillSheet(OGRLayer& sheet, const estate::Estate& estate,
                                   const estate::RecordTable& table, const std::string& path) {
    const base::Error wrong{"not_written", path, "the workbook could not be written"};
    if (!addColumn(sheet, table.hasCode ? "code" : "uid", FieldKind::Text)) return base::failure(wrong);
    for (const auto& field : table.fields)
        if (!addColumn(sheet, std::string(field.name), field.kind)) return base::failure(wrong);
    for (const auto& row : rowsInOrder(estate, table)) {
        OGRFeature feature(sheet.GetLayerDefn());
        feature.SetField(0,
                         table.hasCode ? base::guardedText(row.code).c_str() : base::toText(row.id).c_str());
        for (std::size_t i = 0; i < table.fields.size(); ++i)
            setCell(feature, static_cast<int>(i) + 1, estate, table.fields[i], row.values[i]);
        if (sheet.CreateFeature(&feature) != OGRERR_NONE) return base::failure(wrong);
    }
    return base::Done{};
}

base::Result<base::Done> makeBook(const estate::Estate& estate, const estate::RecordTable& table,
                                  const std::string& made, const std::string& path) {
    const base::Error wrong{"not_written", path, "the workbook could not be written"};
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("XLSX");
    const GDALDatasetUniquePtr book(driver ? driver->Create(made.c_str(), 0, 0, 0, GDT_Unknown, nullptr)
                                           : nullptr);
    OGRLayer* sheet = book ? book->CreateLayer(std::string(table.name).c_str()) : nullptr;
    if (!sheet) return base::failure(wrong);
    return fillSheet(*sheet, estate, table, path);
}

} // namespace

base::Result<base::Done> writeRecordBook(const estate::Estate& estate, const estate::RecordTable& table,
                                         const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code code;
    if (fs::exists(path, code))
        return base::failure("exists", path,
                             "there is a file of this name; a workbook is only written to a new one");
    prepareGdal();
    const GdalMessages messages;
    const PrivateFolder folder;
    const std::string made = folder.path() + "/book.xlsx";
    const auto done = makeBook(estate, table, made, path);
    if (!done) return done;
    const fs::path part = path + ".part";
    fs::copy_file(made, part, fs::copy_options::overwrite_existing, code);
    if (!code) fs::rename(part, path, code);
    if (!code) return base::Done{};
    fs::remove(part, code);
    return base::failure("not_written", path, "the workbook could not be written");
}

} // namespace vidette::io
