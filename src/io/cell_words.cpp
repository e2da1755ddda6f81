// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/cell_words.h"

#include "base/text.h"
#include "estate/code_lists.h"
#include "io/folded_name.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vidette::io {
namespace {

using estate::FieldFacts;
using estate::FieldKind;

bool isFigure(char c) {
    return c >= '0' && c <= '9';
}

/// Without blanks between figures: plain, no-break and narrow ones.
std::string withoutBlanks(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        if (rest.starts_with("\xC2\xA0")) {
            i += 1;
        } else if (rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x89")) {
            i += 2;
        } else if (text[i] != ' ') {
            result += text[i];
        }
    }
    return result;
}

/// True for "-1.234.567" with '.' as the mark: groups of three figures.
bool isGrouped(std::string_view text, char mark) {
    constexpr std::size_t kGroup = 3;
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto parts = base::split(text, mark);
    const bool isParted = parts.size() > 1 && !parts.front().empty() && parts.front().size() <= kGroup;
    return isParted && std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
               return (&part == &parts.front() || part.size() == kGroup) &&
                      std::all_of(part.begin(), part.end(), isFigure);
           });
}

std::string numberWords(const std::string& cell, const RecordFormat& format) {
    std::string text = withoutBlanks(base::trimmed(cell));
    const char decimal = format.decimal == "comma" ? ',' : '.';
    const char mark = decimal == ',' ? '.' : ',';
    const auto at = text.find(decimal);
    std::string changed = text.substr(0, at);
    if (isGrouped(changed, mark)) std::erase(changed, mark);
    if (at != std::string::npos) changed += "." + text.substr(at + 1);
    return base::numberFromText(changed) ? changed : std::string(base::trimmed(cell));
}

/// Whole numbers and sums have no three decimals: "38.000" and "38,000" are groups, whatever parts fractions.
std::string sumWords(const std::string& cell, const RecordFormat& format) {
    std::string text = withoutBlanks(base::trimmed(cell));
    for (const char mark : {',', '.'}) {
        if (!isGrouped(text, mark)) continue;
        std::erase(text, mark);
        return text;
    }
    return numberWords(cell, format);
}

/// "12.50" → "1250"; "380" → "38000".
std::string minorUnits(const std::string& number) {
    constexpr double kMost = 9e15;
    constexpr double kMinor = 100;
    const auto value = base::numberFromText(number);
    if (!value || std::abs(*value) * kMinor > kMost) return number;
    return std::to_string(std::llround(*value * kMinor));
}

/// Spreadsheets give whole numbers as "2024.0"; what is no whole number stays as it was found.
std::string wholeWords(const std::string& cell, const std::string& number) {
    const auto at = number.find('.');
    if (at == std::string::npos) return number;
    return number.find_first_not_of('0', at + 1) == std::string::npos ? number.substr(0, at) : cell;
}

struct DayParts {
    std::array<int, 3> numbers{};
    bool isIso = false;
};

/// Three numbers parted by points, slashes or dashes, without the hour behind them.
std::optional<DayParts> dayParts(std::string_view cell) {
    std::string text;
    for (const char c : base::trimmed(cell)) {
        if (c == ' ' && !text.empty() && isFigure(text.back())) break; // the hour
        if (c == 'T') break;
        if (c != ' ') text += c;
    }
    const char mark = text.find('.') != std::string::npos   ? '.'
                      : text.find('/') != std::string::npos ? '/'
                                                            : '-';
    const auto parts = base::split(text, mark);
    if (parts.size() != 3) return std::nullopt;
    DayParts result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string& part = parts[i];
        const auto read = std::from_chars(part.data(), part.data() + part.size(), result.numbers[i]);
        if (part.empty() || read.ec != std::errc{} || read.ptr != part.data() + part.size())
            return std::nullopt;
    }
    result.isIso = parts[0].size() == 4;
    return result;
}

std::string dayWords(const std::string& cell, const RecordFormat& format) {
    const auto parts = dayParts(cell);
    if (!parts) return cell;
    const auto [a, b, c] = parts->numbers;
    base::Date day{a, b, c};
    if (!parts->isIso && format.dates == "mdy") day = {c, a, b};
    if (!parts->isIso && format.dates != "mdy") day = {c, b, a};
    const std::string text = base::toText(day);
    return base::dateFromText(text) ? text : cell;
}

std::string flagWords(const std::string& cell) {
    const std::string word = foldedName(cell);
    for (const char* yes : {"ano", "tak", "y", "t", "x", "a"})
        if (word == yes) return "yes";
    for (const char* no : {"ne", "nie", "n", "f"})
        if (word == no) return "no";
    return cell;
}

std::string listWord(const std::string& cell, const FieldFacts& field) {
    if (field.list.empty() || estate::isWordOf(field.list, base::trimmed(cell))) return cell;
    const std::string folded = foldedName(cell);
    for (const auto& word : estate::codeList(field.list))
        if (foldedName(word.word) == folded || foldedName(word.label) == folded) return word.word;
    return cell;
}

} // namespace

std::string wordsOfCell(const std::string& cell, const FieldFacts& field, const RecordFormat& format) {
    if (base::trimmed(cell).empty()) return "";
    switch (field.kind) {
    case FieldKind::Number:
        return numberWords(cell, format);
    case FieldKind::Whole:
        return wholeWords(cell, sumWords(cell, format));
    case FieldKind::Money:
        return format.money == "major" ? minorUnits(sumWords(cell, format))
                                       : wholeWords(cell, sumWords(cell, format));
    case FieldKind::Day:
        return dayWords(cell, format);
    case FieldKind::Flag:
        return flagWords(cell);
    case FieldKind::Word:
        return listWord(cell, field);
    case FieldKind::Text:
    case FieldKind::Reference:
    case FieldKind::Place:
        break;
    }
    return cell;
}

std::string decimalOf(const std::vector<std::string>& cells) {
    long commas = 0;
    long points = 0;
    for (const std::string& cell : cells) {
        const bool hasComma = cell.find(',') != std::string::npos;
        const bool hasPoint = cell.find('.') != std::string::npos;
        if (hasComma == hasPoint) { // both: the last one parts the fraction
            if (hasComma) ++(cell.rfind(',') > cell.rfind('.') ? commas : points);
            continue;
        }
        ++(hasComma ? commas : points);
    }
    return commas > points ? "comma" : "point";
}

std::string datesOf(const std::vector<std::string>& cells) {
    constexpr int kMonths = 12;
    long iso = 0;
    long ours = 0;
    bool isMonthFirst = false;
    bool isDayFirst = false;
    for (const std::string& cell : cells) {
        const auto parts = dayParts(cell);
        if (!parts) continue;
        ++(parts->isIso ? iso : ours);
        if (parts->isIso) continue;
        isDayFirst = isDayFirst || parts->numbers[0] > kMonths;
        isMonthFirst = isMonthFirst || parts->numbers[1] > kMonths;
    }
    if (iso >= ours) return "iso";
    return isMonthFirst && !isDayFirst ? "mdy" : "dmy";
}

} // namespace vidette::io
