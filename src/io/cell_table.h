// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// A sheet of cells as text, whatever file it came from (CSV, XLSX, ODS).
namespace vidette::io {

struct CellRow {
    int number = 0; ///< of the file, as spreadsheets count: the heading is row 1
    std::vector<std::string> cells;
};

struct CellTable {
    std::vector<std::string> header;
    std::vector<CellRow> rows; ///< as wide as the header; rows without a single text are left out
    std::vector<CellRow> wide; ///< rows that have more cells than the header
};

/// What one sheet may hold; more is refused with "too_large".
inline constexpr std::size_t kMostColumns = 4096;
inline constexpr std::size_t kLongestCell = 1U << 20U; ///< bytes
inline constexpr std::size_t kMostRows = 1000000;

/// Cells parted by `delimiter` with RFC 4180 quotes; lines end with CR, LF or both. Fails with "no_header",
/// "open_quote" (the row where a quote opens that never closes), "too_large".
base::Result<CellTable> cellsOf(std::string_view text, char delimiter, const std::string& where);

/// The most frequent of comma, semicolon and tab outside quotes of the first line; comma where it has none.
char delimiterOf(std::string_view text);

/// Takes the next row: the first is the heading. Fails with "too_large" as cellsOf().
base::Result<base::Done> addRow(CellTable& table, CellRow row, const std::string& where);

} // namespace vidette::io
