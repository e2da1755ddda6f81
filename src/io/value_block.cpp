// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/value_block.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "mcda/problem_edits.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <optional>

namespace vidette::io {
namespace {

using base::failure;
using base::say;
using Names = std::vector<std::string>;

std::string cellText(const std::string& cell) {
    return std::string(base::trimmed(base::csvTextOf(cell)));
}

/// Takes one sign after the other.
class BlockReader {
  public:
    explicit BlockReader(char separator) : m_separator(separator) {}

    void take(char c) {
        if (m_quoted && c == '"') {
            m_quoted = false;
            m_closed = true;
            return;
        }
        if (!m_quoted && c == '"' && (m_cell.empty() || m_closed)) {
            if (m_closed) m_cell += '"';
            m_quoted = true;
            m_closed = false;
            return;
        }
        m_closed = false;
        if (m_quoted) {
            m_cell += c;
        } else if (c == m_separator) {
            endCell();
        } else if (c == '\n') {
            endRow();
        } else {
            m_cell += c;
        }
    }
    Cells done() {
        if (!m_cell.empty() || !m_row.empty()) endRow();
        return std::move(m_rows);
    }

  private:
    void endCell() {
        m_row.push_back(cellText(m_cell));
        m_cell.clear();
    }
    void endRow() {
        endCell();
        m_rows.push_back(std::move(m_row));
        m_row.clear();
    }

    char m_separator;
    bool m_quoted = false;
    bool m_closed = false; ///< a quote ended the text; another one would be a quote within it
    std::string m_cell;
    std::vector<std::string> m_row;
    Cells m_rows;
};

bool isEmptyRow(const std::vector<std::string>& row) {
    return std::all_of(row.begin(), row.end(), [](const auto& cell) { return cell.empty(); });
}

enum class CellKind { Empty, Word, Number };

CellKind kindOf(const std::string& cell, char decimalSign) {
    const auto value = mcda::valueTyped(cell, decimalSign);
    if (value.number) return CellKind::Number;
    return value.text.empty() ? CellKind::Empty : CellKind::Word;
}

/// The name and the unit in brackets behind it.
struct Heading {
    std::string name;
    std::string unit;
};

Heading headingOf(const std::string& cell) {
    for (const char* brackets : {"()", "[]"}) {
        const auto open = cell.rfind(brackets[0]);
        if (open == std::string::npos || open == 0 || cell.back() != brackets[1]) continue;
        const std::string unit = cell.substr(open + 1, cell.size() - open - 2);
        return {std::string(base::trimmed(std::string_view(cell).substr(0, open))),
                std::string(base::trimmed(unit))};
    }
    return {cell, ""};
}

std::string normal(const std::string& name) {
    return base::lowered(base::trimmed(name));
}

/// The id of the first row whose id or name is this.
template<typename Rows>
std::string idNamed(const Rows& rows, const std::string& name) {
    for (const auto& row : rows) {
        if (normal(row.name) == normal(name) || row.id == name) return row.id;
    }
    return "";
}

std::string factNamed(const mcda::Problem& problem, const std::string& cell) {
    for (const std::string& name : {cell, headingOf(cell).name}) {
        const std::string id = idNamed(problem.criteria, name);
        if (!id.empty()) return id;
        const std::string attribute = idNamed(problem.attributes, name);
        if (!attribute.empty()) return attribute;
    }
    return "";
}

std::string addedCriterion(PastedBlock& result, const Heading& heading) {
    const std::string wanted = heading.name.empty() ? say("New criterion") : heading.name;
    mcda::Criterion criterion;
    criterion.id = mcda::freeId(result.problem, "K");
    criterion.name = mcda::freeCriterionName(result.problem, wanted);
    criterion.unit = heading.unit;
    const std::string id = criterion.id;
    result.problem = mcda::withCriterion(std::move(result.problem), std::move(criterion));
    ++result.newCriteria;
    return id;
}

std::string addedAlternative(PastedBlock& result, const std::string& name) {
    mcda::Alternative alternative;
    alternative.id = mcda::freeId(result.problem, "A");
    alternative.name = name.empty() ? say("Alternative {id}", {{"id", alternative.id}}) : name;
    const std::string id = alternative.id;
    result.problem = mcda::withAlternative(std::move(result.problem), std::move(alternative));
    ++result.newAlternatives;
    return id;
}

/// The ids that the columns of values go to; `headings` is empty where the block names none.
Names columnsFor(PastedBlock& result, const Names& headings, std::size_t count, std::size_t from) {
    const Names facts = mcda::factIds(result.problem);
    Names known(count);
    for (std::size_t j = 0; j < headings.size(); ++j) known[j] = factNamed(result.problem, headings[j]);
    const bool byName = std::any_of(known.begin(), known.end(), [](const auto& id) { return !id.empty(); });
    for (std::size_t j = 0; j < count; ++j) {
        const Heading heading = j < headings.size() ? headingOf(headings[j]) : Heading{};
        if (!known[j].empty()) continue;
        if (byName || from + j >= facts.size()) {
            known[j] = addedCriterion(result, heading);
            continue;
        }
        known[j] = facts[from + j];
        auto* fact = mcda::findFact(result.problem, known[j]);
        if (!heading.name.empty()) fact->name = mcda::freeCriterionName(result.problem, heading.name);
        if (!heading.unit.empty()) fact->unit = heading.unit;
    }
    return known;
}

Names rowsFor(PastedBlock& result, const Names& names, std::size_t count, std::size_t from) {
    Names ids;
    for (const auto& one : result.problem.alternatives) ids.push_back(one.id);
    Names known(count);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!names[i].empty()) known[i] = idNamed(result.problem.alternatives, names[i]);
    const bool byName = std::any_of(known.begin(), known.end(), [](const auto& id) { return !id.empty(); });
    for (std::size_t i = 0; i < count; ++i) {
        const std::string name = i < names.size() ? names[i] : "";
        if (!known[i].empty()) continue;
        if (byName || from + i >= ids.size()) {
            known[i] = addedAlternative(result, name);
            continue;
        }
        known[i] = ids[from + i];
        if (!name.empty()) result.problem.alternatives[from + i].name = name;
    }
    return known;
}

void putValue(PastedBlock& result, const std::string& alternative, const std::string& fact,
              const mcda::Value& value) {
    if (!mcda::findFact(result.problem, fact)->derived.empty()) {
        ++result.computed;
        return;
    }
    const auto at = std::find_if(result.problem.alternatives.begin(), result.problem.alternatives.end(),
                                 [&](const auto& one) { return one.id == alternative; });
    ++result.values;
    if (!value.number && value.text.empty())
        at->values.erase(fact);
    else
        at->values[fact] = value;
}

} // namespace

base::Result<Cells> blockCells(std::string_view text) {
    const char separator = text.find('\t') != std::string_view::npos ? '\t' : ';';
    BlockReader reader(separator);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isPair) reader.take(text[i] == '\r' ? '\n' : text[i]);
    }
    Cells cells = reader.done();
    while (!cells.empty() && isEmptyRow(cells.back())) cells.pop_back();
    if (cells.empty())
        return failure("nothing_pasted", "clipboard", say("there is nothing to paste, expected cells"));
    std::size_t width = 0;
    for (const auto& row : cells) width = std::max(width, row.size());
    if (cells.size() > kMostBlockRows || width > kMostBlockColumns)
        return failure("too_large", "clipboard",
                       say("{rows} rows of {columns} cells are too many; at most {most} rows of {widest} "
                           "cells are taken",
                           {{"rows", std::to_string(cells.size())},
                            {"columns", std::to_string(width)},
                            {"most", std::to_string(kMostBlockRows)},
                            {"widest", std::to_string(kMostBlockColumns)}}));
    for (auto& row : cells) row.resize(width);
    return cells;
}

BlockNames namesIn(const Cells& cells, char decimalSign) {
    BlockNames names;
    const std::size_t rows = cells.size();
    const std::size_t columns = cells.front().size();
    bool numbers = false;
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j)
            numbers = numbers || kindOf(cells[i][j], decimalSign) == CellKind::Number;
    }
    if (!numbers) return names;
    const auto isWord = [&](std::size_t i, std::size_t j) {
        return kindOf(cells[i][j], decimalSign) == CellKind::Word;
    };
    names.inFirstRow = rows > 1;
    for (std::size_t j = columns > 1 ? 1 : 0; j < columns; ++j)
        names.inFirstRow = names.inFirstRow && isWord(0, j);
    const bool corner = kindOf(cells[0][0], decimalSign) != CellKind::Number;
    names.inFirstRow = names.inFirstRow && corner;
    names.inFirstColumn = columns > 1 && corner && (names.inFirstRow || isWord(0, 0));
    for (std::size_t i = names.inFirstRow ? 1 : 0; i < rows; ++i)
        names.inFirstColumn = names.inFirstColumn && isWord(i, 0);
    return names;
}

PastedBlock withBlock(const mcda::Problem& problem, const Cells& cells, const BlockPlace& place,
                      char decimalSign) {
    PastedBlock result{problem};
    const BlockNames names = namesIn(cells, decimalSign);
    const std::size_t top = names.inFirstRow ? 1 : 0;
    const std::size_t left = names.inFirstColumn ? 1 : 0;
    Names headings;
    if (names.inFirstRow)
        headings.assign(cells[0].begin() + static_cast<std::ptrdiff_t>(left), cells[0].end());
    Names first;
    for (std::size_t i = top; names.inFirstColumn && i < cells.size(); ++i) first.push_back(cells[i][0]);
    const Names facts = columnsFor(result, headings, cells[0].size() - left, place.fact);
    const Names rows = rowsFor(result, first, cells.size() - top, place.alternative);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < facts.size(); ++j)
            putValue(result, rows[i], facts[j], mcda::valueTyped(cells[top + i][left + j], decimalSign));
    }
    return result;
}

} // namespace vidette::io
