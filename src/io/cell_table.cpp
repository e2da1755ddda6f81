// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/cell_table.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace vidette::io {
namespace {

base::Error tooLarge(const std::string& where, int row, const std::string& what) {
    return {"too_large", where + ": row " + std::to_string(row), what};
}

/// Cuts a text into rows of cells.
class Cutter {
  public:
    Cutter(std::string_view text, char delimiter, std::string where)
        : m_text(text), m_delimiter(delimiter), m_where(std::move(where)) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    base::Result<CellRow> row() {
        CellRow row{++m_row, {}};
        bool isOpen = true;
        while (isOpen) {
            auto cell = this->cell();
            if (!cell) return base::failure(cell.error());
            row.cells.push_back(base::csvTextOf(*cell));
            if (row.cells.size() > kMostColumns)
                return base::failure(tooLarge(
                    m_where, m_row,
                    base::say("more than {count} columns", {{"count", std::to_string(kMostColumns)}})));
            isOpen = !atEnd() && m_text[m_at] == m_delimiter;
            if (isOpen) ++m_at;
        }
        endLine();
        return row;
    }

  private:
    base::Result<std::string> cell() {
        std::string text;
        const bool isQuoted = !atEnd() && m_text[m_at] == '"';
        if (isQuoted && !quoted(text))
            return base::failure("open_quote", m_where + ": row " + std::to_string(m_row),
                                 base::say("a quote opens here and never closes"));
        const auto end =
            std::min(m_text.find_first_of(std::string{m_delimiter, '\r', '\n'}, m_at), m_text.size());
        text.append(m_text.substr(m_at, end - m_at));
        m_at = end;
        if (text.size() > kLongestCell)
            return base::failure(tooLarge(
                m_where, m_row,
                base::say("a cell is longer than {count} bytes", {{"count", std::to_string(kLongestCell)}})));
        return text;
    }

    /// False where the quote never closes.
    bool quoted(std::string& text) {
        std::size_t from = m_at + 1;
        for (;;) {
            const auto quote = m_text.find('"', from);
            if (quote == std::string_view::npos) return false;
            text.append(m_text.substr(from, quote - from));
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != '"') return true;
            text += '"';
            from = m_at + 1;
        }
    }

    void endLine() {
        if (!atEnd() && m_text[m_at] == '\r') ++m_at;
        if (!atEnd() && m_text[m_at] == '\n') ++m_at;
    }

    std::string_view m_text;
    char m_delimiter;
    std::string m_where;
    std::size_t m_at = 0;
    int m_row = 0;
};

bool isEmpty(const CellRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return base::trimmed(cell).empty(); });
}

} // namespace

base::Result<base::Done> addRow(CellTable& table, CellRow row, const std::string& where) {
    if (isEmpty(row)) return base::Done{};
    if (table.header.empty()) {
        while (!row.cells.empty() && base::trimmed(row.cells.back()).empty()) row.cells.pop_back();
        table.header = std::move(row.cells);
        return base::Done{};
    }
    if (table.rows.size() >= kMostRows)
        return base::failure(tooLarge(
            where, row.number, base::say("more than {count} rows", {{"count", std::to_string(kMostRows)}})));
    const auto end = std::min(row.cells.size(), table.header.size());
    const bool isWide = std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(end), row.cells.end(),
                                    [](const std::string& cell) { return !base::trimmed(cell).empty(); });
    row.cells.resize(isWide ? row.cells.size() : table.header.size());
    (isWide ? table.wide : table.rows).push_back(std::move(row));
    return base::Done{};
}

base::Result<CellTable> cellsOf(std::string_view text, char delimiter, const std::string& where) {
    CellTable table;
    Cutter cutter(text, delimiter, where);
    while (!cutter.atEnd()) {
        auto row = cutter.row();
        if (!row) return base::failure(row.error());
        const auto added = addRow(table, std::move(*row), where);
        if (!added) return base::failure(added.error());
    }
    if (table.header.empty())
        return base::failure("no_header", where, base::say("the file has no line of headings"));
    return table;
}

char delimiterOf(std::string_view text) {
    std::array<std::pair<char, long>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') isQuoted = !isQuoted;
        if (!isQuoted && (c == '\n' || c == '\r')) break;
        for (auto& [delimiter, count] : counts)
            if (!isQuoted && c == delimiter) ++count;
    }
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

} // namespace vidette::io
