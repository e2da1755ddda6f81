// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_csv.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "io/cell_table.h"
#include "io/decision_losses.h"
#include "io/text_encoding.h"
#include "mcda/candidates.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vidette::io {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;

struct DirectionWord {
    std::string_view word;
    mcda::Direction direction;
};
constexpr std::array kDirectionWords{
    DirectionWord{"max", mcda::Direction::Max},     DirectionWord{"maximum", mcda::Direction::Max},
    DirectionWord{"benefit", mcda::Direction::Max}, DirectionWord{"+", mcda::Direction::Max},
    DirectionWord{"min", mcda::Direction::Min},     DirectionWord{"minimum", mcda::Direction::Min},
    DirectionWord{"cost", mcda::Direction::Min},    DirectionWord{"-", mcda::Direction::Min},
    DirectionWord{"\u2212", mcda::Direction::Min},
};

/// What is being read; `columns` are the cells that are criteria.
struct Reading {
    std::string file;
    bool decimalComma = false;
    std::size_t firstColumn = 1;
    std::vector<std::size_t> columns;
    mcda::Problem problem;
    base::Warnings warnings;
    bool hasDirections = false;

    std::string place(const CellRow& row, std::size_t column) const {
        return file + ": row " + std::to_string(row.number) + ", column " + std::to_string(column + 1);
    }
};

std::string cellText(const CellRow& row, std::size_t column) {
    return std::string(base::trimmed(base::csvTextOf(row.cells[column])));
}

/// "0,28 TB" → "0.28 TB": a comma between the first digits of a cell.
std::string withPoint(std::string text) {
    std::size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::size_t first = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    if (at == first || at + 1 >= text.size() || text[at] != ',') return text;
    if (text[at + 1] >= '0' && text[at + 1] <= '9') text[at] = '.';
    return text;
}

std::string withComma(std::string text) {
    std::size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::size_t first = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    if (at > first && at < text.size() && text[at] == '.') text[at] = ',';
    return text;
}

std::string numberText(const Reading& reading, const std::string& text) {
    return reading.decimalComma ? withPoint(text) : text;
}

Result<Done> readIds(const CellTable& table, Reading& reading) {
    const auto heading = [&](std::size_t i) {
        return std::string(base::trimmed(base::csvTextOf(table.header[i])));
    };
    const bool named = table.header.size() > 1 && (heading(1).empty() || base::lowered(heading(1)) == "name");
    reading.firstColumn = named ? 2 : 1;
    for (std::size_t i = reading.firstColumn; i < table.header.size(); ++i) {
        if (heading(i).empty()) continue;
        reading.columns.push_back(i);
        reading.problem.criteria.push_back({heading(i), heading(i), "", mcda::Direction::Max, "", ""});
    }
    if (!reading.columns.empty()) return Done{};
    return failure("no_criteria", reading.file + ": row 1",
                   say("the first row names the criteria from the second column on, and there is none"));
}

Result<Done> readDirection(const CellRow& row, std::size_t k, Reading& reading) {
    const std::string word = base::lowered(cellText(row, reading.columns[k]));
    if (word.empty()) return Done{};
    for (const auto& one : kDirectionWords) {
        if (one.word != word) continue;
        reading.problem.criteria[k].direction = one.direction;
        return Done{};
    }
    return failure("unknown_choice", reading.place(row, reading.columns[k]),
                   say("the direction \"{word}\" is neither max nor min", {{"word", word}}));
}

Result<Done> readWeight(const CellRow& row, std::size_t k, Reading& reading) {
    const std::string text = cellText(row, reading.columns[k]);
    if (text.empty()) return Done{};
    const auto number = base::numberFromText(numberText(reading, text));
    if (!number)
        return failure("not_a_number", reading.place(row, reading.columns[k]),
                       say("\"{found}\" is no number", {{"found", text}}));
    reading.problem.weights.values[reading.problem.criteria[k].id] = *number;
    return Done{};
}

/// True when the row says what the criteria are.
Result<bool> readAbout(const CellRow& row, Reading& reading) {
    const std::string about = base::lowered(cellText(row, 0));
    if (about != "name" && about != "unit" && about != "direction" && about != "weight") return false;
    reading.hasDirections = reading.hasDirections || about == "direction";
    for (std::size_t k = 0; k < reading.columns.size(); ++k) {
        auto& criterion = reading.problem.criteria[k];
        const std::string text = cellText(row, reading.columns[k]);
        if (about == "name" && !text.empty()) criterion.name = text;
        if (about == "unit") criterion.unit = text;
        auto read = about == "direction" ? readDirection(row, k, reading) : Result<Done>(Done{});
        if (about == "weight") read = readWeight(row, k, reading);
        if (!read) return failure(read.error());
    }
    return true;
}

void readAlternative(const CellRow& row, Reading& reading) {
    mcda::Alternative alternative;
    alternative.id = cellText(row, 0);
    alternative.name = reading.firstColumn == 2 ? cellText(row, 1) : "";
    if (alternative.name.empty()) alternative.name = alternative.id;
    if (alternative.id.empty()) alternative.id = alternative.name;
    for (std::size_t k = 0; k < reading.columns.size(); ++k) {
        const std::string text = cellText(row, reading.columns[k]);
        if (text.empty()) continue;
        auto value = mcda::valueFromText(numberText(reading, text));
        if (value.number && value.unit.empty()) value.text.clear();
        alternative.values[reading.problem.criteria[k].id] = std::move(value);
    }
    reading.problem.alternatives.push_back(std::move(alternative));
}

void chooseWeights(Reading& reading) {
    constexpr double kRounded = 0.005;
    auto& weights = reading.problem.weights;
    if (weights.values.empty()) return;
    double sum = 0;
    for (const auto& [id, value] : weights.values) sum += value;
    const bool given = std::abs(sum - 1) <= kRounded;
    weights.method = given ? mcda::WeightMethod::Direct : mcda::WeightMethod::Points;
}

Result<Done> readRows(const CellTable& table, Reading& reading) {
    for (const auto& row : table.rows) {
        const auto about =
            reading.problem.alternatives.empty() ? readAbout(row, reading) : Result<bool>(false);
        if (!about) return failure(about.error());
        if (!*about) readAlternative(row, reading);
    }
    if (!reading.hasDirections)
        reading.warnings.push_back({"direction_assumed", reading.file,
                                    say("there is no row \"direction\"; every criterion is maximised")});
    chooseWeights(reading);
    return Done{};
}

/// A number stands as it is; a text is guarded and quoted.
std::string cellOf(const std::string& text, const CsvStyle& style) {
    const bool number = base::numberFromText(withPoint(text)).has_value();
    if (!number) return base::csvTextCell(text);
    return text.find(style.separator) == std::string::npos ? text : "\"" + text + "\"";
}

std::string lineOf(const std::vector<std::string>& cells, const CsvStyle& style) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : std::string(1, style.separator)) + cellOf(cells[i], style);
    return line + "\n";
}

std::string styled(const std::string& number, const CsvStyle& style) {
    return style.decimalSign == ',' ? withComma(number) : number;
}

} // namespace

Result<base::WithWarnings<mcda::Problem>> readDecisionCsv(std::string_view text,
                                                          const std::string& fileName) {
    const auto decoded = decodeText(text, "", fileName);
    if (!decoded) return failure(decoded.error());
    const char delimiter = delimiterOf(decoded->text);
    const auto table = cellsOf(decoded->text, delimiter, fileName);
    if (!table) return failure(table.error());
    Reading reading;
    reading.file = fileName;
    reading.decimalComma = delimiter != ',';
    if (!table->wide.empty())
        return failure("too_many_cells", fileName + ": row " + std::to_string(table->wide.front().number),
                       say("the row has more cells than the first"));
    auto read = readIds(*table, reading);
    if (read) read = readRows(*table, reading);
    if (!read) return failure(read.error());
    return base::WithWarnings<mcda::Problem>{std::move(reading.problem), std::move(reading.warnings)};
}

base::WithWarnings<std::string> writeDecisionCsv(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                                 const CsvStyle& style, const std::string& fileName) {
    const auto leaves = mcda::leavesOf(problem.criteria);
    std::string text;
    const auto add = [&](const std::string& first, const std::string& second, auto cell) {
        std::vector<std::string> cells{first, second};
        for (const auto& leaf : leaves) cells.push_back(cell(leaf));
        text += lineOf(cells, style);
    };
    add("id", "name", [](const mcda::Criterion& leaf) { return leaf.id; });
    add("name", "", [](const mcda::Criterion& leaf) { return leaf.name; });
    add("unit", "", [](const mcda::Criterion& leaf) { return leaf.unit; });
    add("direction", "", [](const mcda::Criterion& leaf) {
        return std::string(leaf.direction == mcda::Direction::Max ? "max" : "min");
    });
    if (!ranking.weights.empty())
        add("weight", "", [&](const mcda::Criterion& leaf) {
            return styled(base::toText(ranking.weights[*mcda::indexOf(ranking.criteria, leaf.id)]), style);
        });
    for (const auto& one : problem.alternatives) {
        add(one.id, one.name, [&](const mcda::Criterion& leaf) {
            const auto found = one.values.find(leaf.id);
            if (found == one.values.end()) return std::string();
            const mcda::Value& value = found->second;
            if (!value.text.empty()) return value.number ? styled(value.text, style) : value.text;
            return value.number ? styled(base::toText(*value.number), style) : std::string();
        });
    }
    Carries format;
    format.names = format.units = format.values = format.words = true;
    return {std::move(text), losses(problem, format, fileName)};
}

} // namespace vidette::io
