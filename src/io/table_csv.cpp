// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_csv.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "io/plan_rows.h"

#include <algorithm>
#include <array>
#include <set>

namespace vidette::io {
namespace {

/// "3,5" → "3.5"; anything else as it is.
std::string withPoint(const std::string& cell) {
    std::string changed = cell;
    std::replace(changed.begin(), changed.end(), ',', '.');
    const bool oneComma = std::count(cell.begin(), cell.end(), ',') == 1;
    const bool plain = oneComma && cell.find('.') == std::string::npos && base::numberFromText(changed);
    return plain ? changed : cell;
}

/// Which column each field comes from: named like it, unless the reading says otherwise; "code" is "id" too.
base::Result<std::map<std::string, std::size_t>>
fieldColumns(const base::CsvTable& csv, const std::string& fileName, const TableReading& reading) {
    std::map<std::string, std::size_t> columns;
    std::set<std::size_t> renamed;
    for (const auto& [field, name] : reading.columns) {
        const auto column = csv.column(name);
        if (!column) {
            return base::failure("no_column", fileName,
                                 base::say("found no column '{column}', expected one of {words}",
                                           {{"column", name}, {"words", base::join(csv.header, ", ")}}));
        }
        columns[field] = *column;
        renamed.insert(*column);
    }
    for (std::size_t i = 0; i < csv.header.size(); ++i) {
        if (!renamed.contains(i)) columns.try_emplace(std::string(base::trimmed(csv.header[i])), i);
    }
    const auto code = columns.extract("code");
    if (code) columns.try_emplace("id", code.mapped());
    return columns;
}

PlanFeature featureOf(const std::vector<std::string>& cells,
                      const std::map<std::string, std::size_t>& columns, const std::string& table,
                      bool decimalComma) {
    PlanFeature feature;
    feature.layer = table;
    feature.fromText = true;
    for (const auto& [field, column] : columns) {
        const std::string cell = base::csvTextOf(cells.at(column));
        const bool wording = field == "id" || field == "name" || field == "source" || field == "model";
        feature.fields[field] = decimalComma && !wording ? withPoint(cell) : cell;
    }
    return feature;
}

base::Result<base::Done> readRow(FieldReader& fields, const std::string& code, RowContext& context,
                                 estate::Estate& estate) {
    const std::string& table = fields.feature().layer;
    const auto put = [](auto row, auto& rows) -> base::Result<base::Done> {
        if (!row) return base::failure(row.error());
        rows = rows.with(std::move(*row));
        return base::Done{};
    };
    if (table == "camera") return put(readCamera(fields, code, context), estate.cameras);
    if (table == "site") return put(readMount(fields, code), estate.mounts);
    if (table == "demand") return put(readDemand(fields, code, context), estate.demands);
    return put(readKit(fields, code), estate.kits);
}

base::Result<base::Done> checkTable(const std::string& table) {
    for (const std::string_view known : {"camera", "site", "demand", "kit"}) {
        if (table == known) return base::Done{};
    }
    return base::failure("unknown_table", "--as",
                         base::say("found '{found}', expected camera, site, demand or kit for a table of "
                                   "text; other layers need a GeoJSON file",
                                   {{"found", table}}));
}

} // namespace

base::Result<TableRows> readTable(std::string_view text, const std::string& fileName,
                                  const TableReading& reading) {
    const auto known = checkTable(reading.table);
    if (!known) return base::failure(known.error());
    const char separator = base::csvSeparatorOf(text);
    const auto csv = base::parseCsv(text, separator);
    if (csv.header.empty())
        return base::failure("no_column", fileName, base::say("the file has no header line"));
    const auto columns = fieldColumns(csv, fileName, reading);
    if (!columns) return base::failure(columns.error());
    RowContext context;
    auto standards = catalog::densityStandards();
    if (!standards) return base::failure(standards.error());
    context.standards = std::move(*standards);

    TableRows result;
    std::set<std::string> codes;
    std::set<std::string> unread;
    for (std::size_t i = 0; i < csv.rows.size(); ++i) {
        const PlanFeature feature = featureOf(csv.rows[i], *columns, reading.table, separator != ',');
        const std::string row = fileName + ": row " + std::to_string(i + 1);
        FieldReader naming(feature, reading.table);
        const std::string code(base::trimmed(naming.text("id")));
        FieldReader fields(feature, reading.table + " " + code);
        if (code.empty()) fields.fail("id", base::say("found nothing, expected a short name"));
        if (!code.empty() && !codes.insert(code).second)
            fields.fail("id", base::say("the id is used twice in this file"));
        const auto done = fields.error() ? base::Result<base::Done>(base::failure(*fields.error()))
                                         : readRow(fields, code, context, result.estate);
        if (!done) result.errors.push_back(base::within(row, done.error()));
        if (done) {
            for (const auto& name : fields.unread()) unread.insert(name);
        }
    }
    result.warnings = std::move(context.warnings);
    for (const auto& name : unread) {
        result.warnings.push_back(
            {"unknown_field", fileName,
             base::say("the column '{column}' is not known and was left out", {{"column", name}})});
    }
    return result;
}

} // namespace vidette::io
