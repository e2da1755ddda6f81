// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/pasted_table.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/place_edits.h"
#include "estate/row_edits.h"
#include "io/cell_table.h"
#include "io/folded_name.h"

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

struct FieldNames {
    std::string_view field;
    std::string_view headings; ///< folded, parted by spaces
};

/// What people write above such columns, in English and Czech.
constexpr FieldNames kHeadings[] = {
    {"id", "id code kod kodkamery oznaceni cislo no number kamera camera"},
    {"name", "name nazev jmeno popis"},
    {"x", "x easting xm souradnicex"},
    {"y", "y northing ym souradnicey"},
    {"width", "width sirka widthm"},
    {"depth", "depth hloubka delka depthm"},
    {"height", "height heightm vyska vyskam h mountingheight"},
    {"pan", "pan azimuth azimut smer direction"},
    {"tilt", "tilt sklon naklon"},
    {"hfov", "hfov fov fieldofview zornyuhel uhelzaberu"},
    {"focal_length", "focallength ohnisko focal"},
    {"sensor_width", "sensorwidth sirkacipu"},
    {"image_width", "imagewidth pxw width px horizontalpixels"},
    {"image_height", "imageheight pxh verticalpixels"},
    {"range", "range dosah"},
    {"model", "model typ type"},
    {"weight", "weight vaha"},
    {"required_class", "requiredclass class trida"},
    {"required_k", "requiredk k cameras kamer"},
    {"cost", "cost price cena naklady"},
};

bool looksLike(const std::string& heading, std::string_view field) {
    const std::string folded = foldedName(heading);
    for (const FieldNames& names : kHeadings) {
        if (names.field != field) continue;
        const auto words = base::split(names.headings, ' ');
        return std::find(words.begin(), words.end(), folded) != words.end();
    }
    return folded == foldedName(field);
}

std::vector<std::string> neededFields(std::string_view table) {
    if (table == "zone") return {"x", "y", "width", "depth"};
    if (table == "demand") return {"x", "y"};
    return {"x", "y", "height"};
}

/// How much the headings look like this table: fields that are there, less those that are needed and are not.
std::ptrdiff_t likeness(const std::vector<std::string>& header, std::string_view table) {
    const auto fields = guessFields(header, table);
    const auto found =
        static_cast<std::ptrdiff_t>(fields.size()) - std::count(fields.begin(), fields.end(), "");
    std::ptrdiff_t missing = 0;
    for (const std::string& needed : neededFields(table)) {
        if (std::find(fields.begin(), fields.end(), needed) == fields.end()) ++missing;
    }
    return found - 2 * missing;
}

base::Result<base::Done> checkFields(const PastedTable& table) {
    for (const std::string& field : table.fields) {
        if (!field.empty() && std::count(table.fields.begin(), table.fields.end(), field) > 1)
            return base::failure("no_column", field, base::say("is given to two columns, expected one"));
    }
    for (const std::string& field : neededFields(table.table)) {
        if (std::find(table.fields.begin(), table.fields.end(), field) == table.fields.end())
            return base::failure("no_column", field, base::say("no column has it, expected one"));
    }
    return base::Done{};
}

std::string quoted(const std::string& cell) {
    std::string words = "\"";
    for (const char sign : cell) words += sign == '"' ? std::string("\"\"") : std::string(1, sign);
    return words + '"';
}

/// The table as text of tab-parted cells under the names of the fields, with an id for every row.
std::string asText(const PastedTable& table, estate::CodeSequence& codes) {
    const bool named = std::find(table.fields.begin(), table.fields.end(), "id") != table.fields.end();
    std::string text = named ? "" : "id\t";
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const std::string& field = table.fields[i];
        text += (field.empty() ? "left out " + std::to_string(i + 1) : field) +
                (i + 1 < table.fields.size() ? "\t" : "\n");
    }
    for (const auto& row : table.rows) {
        if (!named) text += codes.next() + '\t';
        for (std::size_t i = 0; i < row.size(); ++i)
            text += quoted(row[i]) + (i + 1 < row.size() ? "\t" : "\n");
    }
    return text;
}

estate::CodeSequence codesFor(std::string_view table, const estate::Estate& estate) {
    const auto prefix = estate::codePrefix(table);
    if (table == "camera") return {prefix, codesIn(estate, estate::cameraRows())};
    if (table == "zone") return {prefix, codesIn(estate, estate::zoneRows())};
    if (table == "demand") return {prefix, codesIn(estate, estate::demandRows())};
    return {prefix, codesIn(estate, estate::mountRows())};
}

std::optional<double> numberIn(std::string cell) {
    if (cell.find('.') == std::string::npos && std::count(cell.begin(), cell.end(), ',') == 1)
        std::replace(cell.begin(), cell.end(), ',', '.');
    return base::numberFromText(base::trimmed(cell));
}

/// The cells of one row by their fields.
class Cells {
  public:
    Cells(const PastedTable& table, const std::vector<std::string>& row) : m_table(table), m_row(row) {}

    std::string text(std::string_view field) const {
        const auto at = std::find(m_table.fields.begin(), m_table.fields.end(), field);
        if (at == m_table.fields.end()) return {};
        return std::string(base::trimmed(m_row[static_cast<std::size_t>(at - m_table.fields.begin())]));
    }
    double number(std::string_view field, double missing) {
        const std::string cell = text(field);
        const auto value = numberIn(cell);
        if (!cell.empty() && !value)
            m_bad = base::say("{field}: found '{found}', expected a number",
                              {{"field", std::string(field)}, {"found", cell}});
        return value.value_or(missing);
    }
    const std::string& bad() const { return m_bad; }

  private:
    const PastedTable& m_table;
    const std::vector<std::string>& m_row;
    std::string m_bad;
};

base::Result<estate::Zone> zoneOf(const PastedTable& table, const std::vector<std::string>& row,
                                  estate::CodeSequence& codes) {
    Cells cells(table, row);
    const geometry::Point low{cells.number("x", 0), cells.number("y", 0)};
    const geometry::Point high{low.x + cells.number("width", 0), low.y + cells.number("depth", 0)};
    estate::Zone zone;
    zone.code = cells.text("id");
    if (zone.code.empty()) zone.code = codes.next();
    zone.id = estate::ZoneId::named("zone " + zone.code);
    zone.name = cells.text("name");
    zone.area = {{{low, {high.x, low.y}, high, {low.x, high.y}}, {}}};
    zone.requiredClass = cells.text("required_class");
    zone.requiredK = static_cast<int>(cells.number("required_k", 1));
    zone.weight = cells.number("weight", 1);
    if (!cells.bad().empty()) return base::failure("bad_value", "zone " + zone.code, cells.bad());
    return zone;
}

TableRows readZones(const PastedTable& table, estate::CodeSequence& codes) {
    TableRows result;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto zone = zoneOf(table, table.rows[i], codes);
        auto next = zone ? estate::addZone(result.estate, *zone)
                         : base::Result<estate::Estate>(base::failure(zone.error()));
        if (next) result.estate = std::move(*next);
        if (!next) result.errors.push_back(base::within("row " + std::to_string(i + 1), next.error()));
    }
    return result;
}

} // namespace

std::vector<std::string> pastedFields(std::string_view table) {
    std::vector<std::string> fields = neededFields(table);
    const std::map<std::string_view, std::vector<std::string>> further{
        {"camera",
         {"id", "pan", "tilt", "hfov", "focal_length", "sensor_width", "image_width", "image_height", "range",
          "model"}},
        {"zone", {"id", "name", "required_class", "required_k", "weight"}},
        {"demand", {"id", "weight", "required_class"}},
        {"site", {"id", "cost"}}};
    const auto found = further.find(table);
    if (found == further.end()) return {};
    fields.insert(fields.end(), found->second.begin(), found->second.end());
    return fields;
}

std::vector<std::string> guessFields(const std::vector<std::string>& header, std::string_view table) {
    std::vector<std::string> fields(header.size());
    for (const std::string& field : pastedFields(table)) {
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (!fields[i].empty() || !looksLike(header[i], field)) continue;
            fields[i] = field;
            break;
        }
    }
    return fields;
}

base::Result<PastedTable> lookAtTable(std::string_view text) {
    const auto cells = cellsOf(text, delimiterOf(text), "clipboard");
    if (!cells) return base::failure(cells.error());
    if (cells->header.size() < 2 || cells->rows.empty())
        return base::failure("no_header", "clipboard",
                             base::say("found no table, expected headings and at least one row below them"));
    PastedTable table;
    table.header = cells->header;
    for (const CellRow& row : cells->rows) table.rows.push_back(row.cells);
    table.table = *std::max_element(std::begin(kPastedTables), std::end(kPastedTables), [&](auto a, auto b) {
        return likeness(table.header, a) < likeness(table.header, b);
    });
    table.fields = guessFields(table.header, table.table);
    return table;
}

base::Result<TableRows> readPasted(const PastedTable& table, const estate::Estate& estate) {
    const auto sound = checkFields(table);
    if (!sound) return base::failure(sound.error());
    auto codes = codesFor(table.table, estate);
    if (table.table == "zone") return readZones(table, codes);
    auto rows = readTable(asText(table, codes), "clipboard", {table.table, {}});
    if (!rows) return rows;
    std::erase_if(rows->warnings,
                  [](const base::Warning& warning) { return warning.code == "unknown_field"; });
    return rows;
}

} // namespace vidette::io
