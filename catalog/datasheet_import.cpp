// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/datasheet_import.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace vidette::catalog {
namespace {

constexpr std::array<const char*, 4> kClasses{"detect", "observe", "recognise", "identify"};

/// Letters and digits of a heading in lower case, without what stands in brackets: "HFOV (°)" is "hfov".
std::string folded(std::string_view heading) {
    std::string result;
    int depth = 0;
    for (const char letter : base::lowered(heading)) {
        if (letter == '(' || letter == '[') ++depth;
        const bool word = std::isalnum(static_cast<unsigned char>(letter)) || (letter & 0x80) != 0;
        if (depth == 0 && word) result += letter;
        if ((letter == ')' || letter == ']') && depth > 0) --depth;
    }
    return result;
}

/// The numbers of a cell, decimal commas understood: "2,8–12 mm" is 2.8 and 12.
std::vector<std::string> numbersIn(std::string_view cell) {
    std::vector<std::string> numbers;
    std::string open;
    const auto isDigit = [&](std::size_t i) {
        return i < cell.size() && std::isdigit(static_cast<unsigned char>(cell[i]));
    };
    for (std::size_t i = 0; i <= cell.size(); ++i) {
        const bool point = i < cell.size() && (cell[i] == '.' || cell[i] == ',') && !open.empty() &&
                           isDigit(i + 1) && open.find('.') == std::string::npos;
        if (isDigit(i)) open += cell[i];
        if (point) open += '.';
        if (isDigit(i) || point || open.empty()) continue;
        numbers.push_back(open);
        open.clear();
    }
    return numbers;
}

/// A cell as the shipped table has it: only its number, where there is exactly one and no sign before it.
std::string plainNumber(const std::string& cell) {
    const auto numbers = numbersIn(cell);
    const bool negative = base::trimmed(cell).starts_with('-');
    return numbers.size() == 1 && !negative ? numbers.front() : cell;
}

bool isWords(std::string_view field) {
    constexpr std::array<std::string_view, 6> kWords{"maker",      "code",   "aspect",
                                                     "projection", "source", "source_date"};
    return std::find(kWords.begin(), kWords.end(), field) != kWords.end();
}

/// Cells of one row by field, brought into the form of the shipped table.
class Cells {
  public:
    Cells(const base::CsvTable& table, const std::vector<std::string>& row, const DatasheetMapping& mapping) {
        for (const auto& [field, heading] : mapping) {
            const std::string cell(base::trimmed(row[*table.column(heading)]));
            m_cells[field] = isWords(field) ? cell : plainNumber(cell);
        }
    }

    std::string& operator[](const std::string& field) { return m_cells[field]; }

    /// 2688×1520 in one cell.
    void splitResolution() {
        const auto numbers = numbersIn(m_cells["resolution"]);
        if (numbers.size() != 2) return;
        fill("image_width", numbers[0]);
        fill("image_height", numbers[1]);
    }
    /// 2.8–12 mm: the ends of a varifocal lens.
    void splitFocal() {
        const auto numbers = numbersIn(m_cells["focal"]);
        if (numbers.size() != 2) return;
        fill("focal_min", numbers[0]);
        fill("focal_max", numbers[1]);
        m_cells["focal"].clear();
    }
    void splitPrinted() {
        const auto numbers = numbersIn(m_cells["printed"]);
        if (numbers.size() != kClasses.size()) return;
        for (std::size_t i = 0; i < kClasses.size(); ++i) fill(kClasses[i], numbers[i]);
    }
    void fill(const std::string& field, const std::string& value) {
        if (m_cells[field].empty()) m_cells[field] = value;
    }
    std::vector<std::string> inOrder() {
        std::vector<std::string> row;
        for (const auto& column : cameraModelColumns()) row.push_back(m_cells[column]);
        return row;
    }

  private:
    std::map<std::string, std::string> m_cells;
};

base::Result<base::Done> checkMapping(const base::CsvTable& table, const DatasheetMapping& mapping) {
    const auto& fields = datasheetFields();
    for (const auto& [field, heading] : mapping) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            return base::failure("bad_mapping", field,
                                 base::say("there is no such field; expected one of {words}",
                                           {{"words", base::join(fields, ", ")}}));
        if (!table.column(heading))
            return base::failure("bad_mapping", field,
                                 base::say("the table has no column \"{column}\"", {{"column", heading}}));
    }
    return base::Done{};
}

base::Result<DatasheetRow> readRow(const DataTable& table, std::size_t index) {
    DatasheetRow row;
    row.line = index + 1;
    auto model = cameraModelOf(table, index);
    if (!model) {
        const auto& where = model.error().where;
        row.problem = where.substr(where.rfind(' ') + 1) + ": " + model.error().message;
        return row;
    }
    auto findings = lintDatasheet(*model);
    if (!findings) return base::failure(findings.error());
    row.findings = std::move(*findings);
    row.model = std::move(*model);
    return row;
}

} // namespace

const std::vector<std::string>& datasheetFields() {
    static const std::vector<std::string> fields = [] {
        auto all = cameraModelColumns();
        all.insert(all.end(), {"resolution", "printed"});
        return all;
    }();
    return fields;
}

base::Result<DatasheetMapping> guessedMapping(const std::vector<std::string>& header) {
    const auto table = readTable("tables/datasheet_columns.csv", {"field", "heading"});
    if (!table) return base::failure(table.error());
    std::map<std::string, std::string> fieldOf;
    for (const auto& field : datasheetFields()) fieldOf[folded(field)] = field;
    for (std::size_t i = 0; i < table->csv.rows.size(); ++i) {
        RowReader cell(*table, i);
        fieldOf.emplace(folded(cell.text("heading")), cell.text("field"));
    }
    DatasheetMapping mapping;
    for (const auto& heading : header) {
        const auto found = fieldOf.find(folded(heading));
        if (found != fieldOf.end()) mapping.emplace(found->second, heading);
    }
    return mapping;
}

base::Result<DatasheetImport> importDatasheet(const base::CsvTable& table, const DatasheetMapping& mapping,
                                              const std::string& name) {
    const auto sound = checkMapping(table, mapping);
    if (!sound) return base::failure(sound.error());
    DatasheetImport import;
    std::set<std::string> used;
    for (const auto& [field, heading] : mapping) used.insert(heading);
    for (const auto& heading : table.header)
        if (!used.contains(heading)) import.unusedColumns.push_back(heading);
    DataTable shipped{name, {cameraModelColumns(), {}}};
    for (const auto& row : table.rows) {
        Cells cells(table, row, mapping);
        cells.splitResolution();
        cells.splitFocal();
        cells.splitPrinted();
        cells.fill("projection", "rectilinear");
        cells.fill("source", name);
        shipped.csv.rows.push_back(cells.inOrder());
    }
    for (std::size_t i = 0; i < shipped.csv.rows.size(); ++i) {
        auto row = readRow(shipped, i);
        if (!row) return base::failure(row.error());
        import.rows.push_back(std::move(*row));
    }
    return import;
}

std::vector<CameraModel> withModels(std::vector<CameraModel> models, const std::vector<CameraModel>& others) {
    for (const auto& other : others) {
        const auto same = std::find_if(models.begin(), models.end(), [&](const CameraModel& model) {
            return model.maker == other.maker && model.code == other.code;
        });
        if (same == models.end()) {
            models.push_back(other);
        } else {
            *same = other;
        }
    }
    return models;
}

} // namespace vidette::catalog
