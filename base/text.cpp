// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vidette::base {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

/// Reads the cells of one record, beginning at `at`; leaves `at` behind the line end.
std::vector<std::string> parseRecord(std::string_view text, std::size_t& at, char separator) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
            cells.back() += '"';
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells.emplace_back();
        } else if (c == '\n' && !quoted) {
            ++at;
            break;
        } else if (c != '\r' || quoted) {
            cells.back() += c;
        }
    }
    return cells;
}

} // namespace

std::optional<double> numberFromText(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string toText(double value) {
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} ? std::string(text.data(), end) : std::string();
}

std::string decimal(double value, int decimals) {
    std::array<char, 400> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    std::string result = error == std::errc{} ? std::string(text.data(), end) : std::string();
    const bool isZero = result.find_first_not_of("-0.") == std::string::npos;
    return isZero && !result.empty() && result.front() == '-' ? result.substr(1) : result;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const auto& part : parts) {
        if (&part != &parts.front()) text += separator;
        text += part;
    }
    return text;
}

bool naturalLess(std::string_view a, std::string_view b) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto takeNumber = [&](std::string_view& text) {
        const auto zeros = std::min(text.find_first_not_of('0'), text.size());
        std::string_view rest = text.substr(zeros);
        const auto end =
            static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin());
        text = rest.substr(end);
        return rest.substr(0, end);
    };
    const std::string_view wholeA = a;
    const std::string_view wholeB = b;
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const auto first = takeNumber(a);
            const auto second = takeNumber(b);
            if (first.size() != second.size()) return first.size() < second.size();
            if (first != second) return first < second;
        } else {
            if (a.front() != b.front()) return a.front() < b.front();
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.size() != b.size() ? a.size() < b.size() : wholeA < wholeB;
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

CsvTable parseCsv(std::string_view text, char separator) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    CsvTable table;
    std::size_t at = 0;
    while (at < text.size()) {
        const bool comment = text[at] == '#';
        auto cells = parseRecord(text, at, separator);
        if (comment || (cells.size() == 1 && trimmed(cells[0]).empty())) continue;
        if (table.header.empty()) {
            table.header = std::move(cells);
            continue;
        }
        cells.resize(std::max(cells.size(), table.header.size()));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

char csvSeparatorOf(std::string_view text) {
    const auto line = text.substr(0, text.find('\n'));
    char best = ',';
    auto most = std::count(line.begin(), line.end(), ',');
    for (const char candidate : {';', '\t'}) {
        const auto count = std::count(line.begin(), line.end(), candidate);
        if (count > most) best = candidate;
        most = std::max(most, count);
    }
    return best;
}

} // namespace vidette::base
