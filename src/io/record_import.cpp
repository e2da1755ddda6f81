// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_import.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/cell_words.h"
#include "io/crs.h"
#include "io/record_columns.h"
#include "io/record_mapping.h"
#include "io/record_sheet.h"

#include <algorithm>
#include <set>

namespace vidette::io {
namespace {

using estate::FieldFacts;
using estate::FieldKind;
using estate::RecordTable;
using estate::StatedRow;

/// The cells of every column whose field is of one of these kinds.
std::vector<std::string> cellsOfKinds(const CellTable& cells, const ColumnMatch& match,
                                      const RecordTable& table, const std::set<FieldKind>& kinds) {
    std::vector<std::string> found;
    for (const auto& [name, column] : match.columns) {
        const auto at = table.field(name);
        const bool isPart = name == kX || name == kY || name == kLongitude || name == kLatitude;
        if (!at && !isPart) continue;
        if (!kinds.contains(isPart ? FieldKind::Number : table.fields[*at].kind)) continue;
        for (const CellRow& row : cells.rows)
            if (!base::trimmed(row.cells[column]).empty()) found.push_back(row.cells[column]);
    }
    return found;
}

void findFormat(RecordFormat& format, const CellTable& cells, const ColumnMatch& match,
                const RecordTable& table) {
    if (format.decimal.empty())
        format.decimal = decimalOf(
            cellsOfKinds(cells, match, table, {FieldKind::Number, FieldKind::Money, FieldKind::Whole}));
    if (format.dates.empty()) format.dates = datesOf(cellsOfKinds(cells, match, table, {FieldKind::Day}));
    if (format.money.empty()) format.money = "minor";
}

const FieldFacts* placeOf(const RecordTable& table) {
    const auto at = std::find_if(table.fields.begin(), table.fields.end(),
                                 [](const FieldFacts& field) { return field.kind == FieldKind::Place; });
    return at == table.fields.end() ? nullptr : &*at;
}

/// Cells into texts, row by row.
class Wording {
  public:
    Wording(const CellTable& cells, const ColumnMatch& match, const RecordTable& table,
            const RecordFormat& format)
        : m_cells(cells), m_match(match), m_table(table), m_format(format), m_place(placeOf(table)) {}

    /// Fails where longitude and latitude have no frame to go to.
    base::Result<base::Done> findFrame(const std::string& crs) {
        if (!m_place || !column(kLongitude) || !column(kLatitude)) return base::Done{};
        if (crs.empty()) return base::Done{}; // a floor plan: only x and y are places on it
        auto projector = Projector::to(crs);
        if (!projector) return base::failure(projector.error());
        m_projector = std::move(*projector);
        return base::Done{};
    }

    /// Nothing where the row's place is wrong; that is a fault.
    std::optional<StatedRow> stated(const CellRow& row, std::vector<CellFault>& faults) const {
        StatedRow result{row.number, {}};
        for (const auto& [name, at] : m_match.columns) {
            const auto field = m_table.field(name);
            if (field) {
                result.texts[name] = wordsOfCell(row.cells[at], m_table.fields[*field], m_format);
            } else if (name == "code" || name == "uid") {
                result.texts[name] = row.cells[at];
            }
        }
        const bool isPlaced = !m_place || result.texts.contains(std::string(m_place->name));
        return isPlaced || putPlace(row, result, faults) ? std::optional(std::move(result)) : std::nullopt;
    }

  private:
    std::optional<std::size_t> column(const std::string& name) const {
        const auto at = m_match.columns.find(name);
        if (at == m_match.columns.end()) return std::nullopt;
        return at->second;
    }

    std::string numberAt(const CellRow& row, std::size_t at) const {
        FieldFacts number;
        number.kind = FieldKind::Number;
        return wordsOfCell(row.cells[at], number, m_format);
    }

    bool putPlace(const CellRow& row, StatedRow& stated, std::vector<CellFault>& faults) const {
        const auto x = column(m_projector ? kLongitude : kX);
        const auto y = column(m_projector ? kLatitude : kY);
        if (!x || !y) return true;
        const std::string first = numberAt(row, *x);
        const std::string second = numberAt(row, *y);
        if (first.empty() && second.empty()) return true;
        const auto placed = placeText(first, second);
        if (!placed) {
            faults.push_back({row.number, m_cells.header[*x], std::string(m_place->name),
                              base::say("found '{found}' and '{other}', expected a place",
                                        {{"found", first}, {"other", second}})});
            return false;
        }
        stated.texts[std::string(m_place->name)] = *placed;
        return true;
    }

    std::optional<std::string> placeText(const std::string& first, const std::string& second) const {
        const auto x = base::numberFromText(first);
        const auto y = base::numberFromText(second);
        if (!x || !y) return std::nullopt;
        geometry::Point at{*x, *y};
        if (m_projector) {
            const auto moved = m_projector->project({*x, *y});
            if (!moved) return std::nullopt;
            at = *moved;
        }
        return base::toText(at.x) + "," + base::toText(at.y);
    }

    const CellTable& m_cells;
    const ColumnMatch& m_match;
    const RecordTable& m_table;
    const RecordFormat& m_format;
    const FieldFacts* m_place;
    std::optional<Projector> m_projector;
};

std::string columnOf(const RecordImport& import, const std::string& field) {
    const auto at = import.columns.find(field);
    return at == import.columns.end() ? "" : at->second;
}

void collectFaults(RecordImport& import, const CellTable& cells) {
    for (const auto& fault : import.merge.faults)
        import.faults.push_back({fault.row, columnOf(import, fault.field), fault.field, fault.message});
    for (const CellRow& row : cells.wide) {
        const base::Fillings told{{"count", std::to_string(row.cells.size())},
                                  {"expected", std::to_string(cells.header.size())}};
        import.faults.push_back(
            {row.number, "", "", base::say("found {count} cells, expected {expected}", told)});
    }
    std::stable_sort(import.faults.begin(), import.faults.end(),
                     [](const CellFault& a, const CellFault& b) { return a.row < b.row; });
}

base::Result<RecordImport> importCells(const estate::Estate& estate, const RecordTable& table,
                                       const RecordReading& reading, const CellTable& cells,
                                       RecordImport import, const base::Task& task) {
    const auto match = matchColumns(cells.header, table, reading.columns);
    if (!match) return base::failure(match.error());
    if (match->columns.empty())
        return base::failure(
            "no_fields", reading.file,
            base::say("found the columns {columns}, none of which is a field of {table}",
                      {{"columns", base::join(cells.header, ", ")}, {"table", std::string(table.name)}}));
    findFormat(import.format, cells, *match, table);
    for (const auto& [field, column] : match->columns) import.columns[field] = cells.header[column];
    import.unused = match->unused;
    import.rows = static_cast<int>(cells.rows.size() + cells.wide.size());
    Wording wording(cells, *match, table, import.format);
    const auto framed = wording.findFrame(estate.crs);
    if (!framed) return base::failure(framed.error());
    std::vector<StatedRow> stated;
    for (const CellRow& row : cells.rows)
        if (auto one = wording.stated(row, import.faults)) stated.push_back(std::move(*one));
    auto merge = estate::mergeRecords(estate, table, stated, task);
    if (!merge) return base::failure(base::within(reading.file, merge.error()));
    import.merge = std::move(*merge);
    collectFaults(import, cells);
    return import;
}

} // namespace

base::Result<RecordImport> importRecords(const estate::Estate& estate, const RecordReading& said,
                                         const base::Task& task) {
    const auto table = estate::recordTableNamed(said.table);
    if (!table) return base::failure(table.error());
    RecordImport import;
    RecordReading reading = withKeptMapping(estate, said, import.keptMapping);
    const auto cells = readCells(reading, task);
    if (!cells) return base::failure(cells.error());
    import.format = reading.format;
    auto done = importCells(estate, **table, reading, *cells, std::move(import), task);
    if (done) keepMapping(done->merge.estate, said, *done);
    return done;
}

} // namespace vidette::io
