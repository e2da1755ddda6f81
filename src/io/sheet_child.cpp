// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sheet_child.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "io/gdal_session.h"
#include "io/record_child.h"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <filesystem>

namespace vidette::io {
namespace {

/// "Parties\nparty": what was asked for, and what to take where nothing was.
std::pair<std::string, std::string> wishesOf(const std::string& request) {
    const auto at = request.find('\n');
    return {request.substr(0, at), at == std::string::npos ? "" : request.substr(at + 1)};
}

base::Result<OGRLayer*> sheetOf(GDALDataset& book, const std::string& request) {
    const auto [asked, table] = wishesOf(request);
    std::vector<std::string> names;
    for (int i = 0; i < book.GetLayerCount(); ++i) {
        OGRLayer* layer = book.GetLayer(i);
        const std::string name = layer->GetName();
        const bool isMeant = asked.empty() ? name == table || book.GetLayerCount() == 1 : name == asked;
        if (isMeant) return layer;
        names.push_back(cleanText(name));
    }
    const base::Fillings told{{"sheet", oneLine(asked)}, {"words", base::join(names, ", ")}};
    return base::failure("no_sheet", "--sheet",
                         asked.empty()
                             ? base::say("several sheets, expected one of {words}", told)
                             : base::say("found no sheet '{sheet}', expected one of {words}", told));
}

MapFeature rowOf(OGRFeature& feature, long number) {
    MapFeature row;
    row.name = std::to_string(number);
    for (int i = 0; i < feature.GetFieldCount(); ++i) {
        if (!feature.IsFieldSetAndNotNull(i)) continue;
        row.values.emplace_back(i, FieldValue(std::string(feature.GetFieldAsString(i))));
    }
    return row;
}

/// Rows as the reader cannot give them otherwise: all text, the heading a row like any other.
void askForText() {
    for (const char* driver : {"XLSX", "ODS"}) {
        const std::string name = std::string("OGR_") + driver;
        CPLSetConfigOption((name + "_HEADERS").c_str(), "DISABLE");
        CPLSetConfigOption((name + "_FIELD_TYPES").c_str(), "STRING");
    }
}

} // namespace

base::Result<base::Done> sendSheet(const std::string& file, const std::string& request, const MapSink& sink) {
    askForText();
    auto book = GdalFile::open(file, MapContent::Sheet);
    if (!book) return base::failure(book.error());
    const auto layer = sheetOf(book->dataset(), request);
    if (!layer) return base::failure(layer.error());
    const int columns = (*layer)->GetLayerDefn()->GetFieldCount();
    if (columns > static_cast<int>(kMostColumns))
        return base::failure(
            "too_large", file,
            base::say("more than {count} columns", {{"count", std::to_string(kMostColumns)}}));
    for (int i = 0; i < columns; ++i) sink(MapColumn{std::to_string(i + 1)});
    while (const OGRFeatureUniquePtr feature{(*layer)->GetNextFeature()}) {
        if (!sink(rowOf(*feature, static_cast<long>(feature->GetFID())))) break;
    }
    sink(MapEnd{});
    return base::Done{};
}

base::Result<CellTable> readSheet(const std::string& file, const std::string& sheet, const std::string& table,
                                  const std::string& program, const base::Task& task) {
    std::error_code code;
    const std::string path = std::filesystem::absolute(file, code).string();
    CellTable cells;
    std::size_t columns = 0;
    std::optional<base::Error> wrong;
    const auto take = [&](const MapRecord& record) {
        if (std::holds_alternative<MapColumn>(record)) ++columns;
        const auto* feature = std::get_if<MapFeature>(&record);
        if (!feature) return true;
        const int number = static_cast<int>(base::numberFromText(feature->name).value_or(0));
        CellRow row{number, std::vector<std::string>(columns)};
        for (const auto& [at, value] : feature->values) {
            const auto* text = std::get_if<std::string>(&value);
            if (text && at >= 0 && static_cast<std::size_t>(at) < columns)
                row.cells[static_cast<std::size_t>(at)] = base::csvTextOf(*text);
        }
        const auto added = addRow(cells, std::move(row), file);
        if (!added) wrong = added.error();
        return added.has_value();
    };
    const auto done = receiveRecords(program, {kSheetWord, sheet + "\n" + table}, {path}, take, task);
    if (wrong) return base::failure(*wrong);
    if (!done) return base::failure(done.error());
    if (cells.header.empty())
        return base::failure("no_header", file, base::say("the sheet has no line of headings"));
    return cells;
}

} // namespace vidette::io
