// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "base/text.h"

#include <cmath>

namespace vidette::report {
namespace {

constexpr std::string_view kGap = "\u00A0";      // between a number and its unit
constexpr std::string_view kGroupGap = "\u202F"; // narrow, between groups of digits
constexpr std::string_view kMinus = "\u2212";

/// Replaces the ASCII minus and puts gaps between groups of three digits of the whole part.
std::string withGaps(const std::string& number) {
    const bool negative = !number.empty() && number.front() == '-';
    const std::string digits = negative ? number.substr(1) : number;
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    std::string text;
    if (negative) text += kMinus;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i < whole && (whole - i) % 3 == 0) text += kGroupGap;
        text += digits[i] == '.' ? base::decimalSign() : digits[i];
    }
    return text;
}

/// The first space from there on does not break.
std::string unbroken(std::string text, std::size_t from) {
    const auto space = text.find(' ', from);
    return space == std::string::npos ? text : text.replace(space, 1, kGap);
}

bool isNothing(const std::string& number) {
    return number.find_first_of("123456789") == std::string::npos;
}

} // namespace

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
        }
    }
    return result;
}

std::string sayMarkup(std::string_view text, const base::Fillings& markup) {
    return base::filled(escaped(base::say(text)), markup);
}

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
    std::string text = "<";
    text += name;
    if (!attributes.empty()) text += ' ';
    text += attributes;
    text += '>';
    text += content;
    text += "</";
    text += name;
    text += '>';
    return text;
}

std::string paragraph(std::string_view content, std::string_view cssClass) {
    const std::string attributes = cssClass.empty() ? "" : "class=\"" + std::string(cssClass) + "\"";
    return element("p", attributes, content) + "\n";
}

std::string table(const std::vector<Column>& columns, const std::vector<Row>& rows,
                  std::string_view cssClass) {
    if (rows.empty()) return "";
    std::string head;
    for (const Column& column : columns) {
        head += element("th", column.number ? "class=\"n\" scope=\"col\"" : "scope=\"col\"", column.title);
    }
    std::string body;
    for (const Row& row : rows) {
        std::string cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool number = i < columns.size() && columns[i].number;
            cells += element("td", number ? "class=\"n\"" : "", row[i]);
        }
        body += element("tr", "", cells) + "\n";
    }
    const std::string attributes = cssClass.empty() ? "" : "class=\"" + std::string(cssClass) + "\"";
    return element("table", attributes,
                   element("thead", "", element("tr", "", head)) + "\n" + element("tbody", "", body)) +
           "\n";
}

std::string grouped(double value, int decimals) {
    const std::string number = base::decimal(value, decimals);
    // A rounded nothing has no sign.
    return withGaps(isNothing(number) && number.front() == '-' ? number.substr(1) : number);
}

std::string asWritten(double value) {
    std::string number = base::decimal(value, 6);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.') number.pop_back();
    return withGaps(number);
}

std::string unitAfter(std::string_view unit) {
    if (unit.empty()) return "";
    return unit == "°" ? std::string(unit) : std::string(kGap) + std::string(unit);
}

std::string withUnit(double value, int decimals, std::string_view unit) {
    return grouped(value, decimals) + unitAfter(unit);
}

std::string percent(double fraction, int decimals) {
    return withUnit(fraction * 100, decimals, "%");
}

std::string squareMetres(double area) {
    if (area > 0 && area < 0.005)
        return unbroken(base::say("under {area}", {{"area", withUnit(0.01, 2, "m²")}}), 0);
    return withUnit(area, area < 9.995 ? 2 : 1, "m²");
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    const std::string text = base::sayCount(count, one, many);
    return unbroken(text, text.find(std::to_string(count)));
}

} // namespace vidette::report
