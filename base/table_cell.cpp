// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table_cell.h"

#include <string_view>

namespace vidette::base {

namespace {

bool isFormula(std::string_view text) {
    constexpr std::string_view kStarts = "=+-@\t\r\n";
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos && kStarts.find(text[first]) != std::string_view::npos;
}

} // namespace

std::string csvTextOf(const std::string& cell) {
    return cell.starts_with('\'') && isFormula(cell) ? cell.substr(1) : cell;
}

std::string guardedText(const std::string& text) {
    return isFormula(text) ? "'" + text : text;
}

std::string csvTextCell(const std::string& text) {
    const std::string guarded = guardedText(text);
    if (guarded.find_first_of(",;\t\"\r\n#") == std::string::npos) return guarded;
    std::string quoted = "\"";
    for (const char c : guarded) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace vidette::base
