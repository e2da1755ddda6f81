// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Numbers and words in files: always with a dot, never with the machine's locale.
namespace vidette::base {

/// A finite number in full: "1", "-2.5", "1e9"; spaces around it are ignored. Anything else is nothing.
std::optional<double> numberFromText(std::string_view text);
/// The shortest text that reads back as the same double.
std::string toText(double value);
/// Fixed number of decimals, for tables that people read: decimal(2.345, 1) is "2.3".
std::string decimal(double value, int decimals);
std::string_view trimmed(std::string_view text);
/// ASCII lower case; other bytes unchanged.
std::string lowered(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Order for people: numbers inside names count as numbers, so "C2" comes before "C10".
bool naturalLess(std::string_view a, std::string_view b);

/// One CSV table with a header line: RFC 4180 quotes, comma, UTF-8 with or without BOM. Lines that begin
/// with '#' are comments. Rows shorter than the header are filled with empty cells.
struct CsvTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;

    /// Index of a column, or nothing.
    std::optional<std::size_t> column(std::string_view name) const;
};
CsvTable parseCsv(std::string_view text, char separator = ',');
/// What parts the cells of a table: the most frequent of comma, semicolon and tab in its first line.
char csvSeparatorOf(std::string_view text);

} // namespace vidette::base
