// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/quantity.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vidette::mcda {
namespace {

struct Unit {
    std::string_view name;
    char quantity; ///< D data, L length, T time, R bit rate, A angle
    double factor; ///< to the base unit of the quantity
};

constexpr double kBinary = 1024.0;
constexpr double kPi = 3.14159265358979323846;
constexpr std::array kUnits{
    Unit{"B", 'D', 1},
    Unit{"kB", 'D', 1e3},
    Unit{"MB", 'D', 1e6},
    Unit{"GB", 'D', 1e9},
    Unit{"TB", 'D', 1e12},
    Unit{"PB", 'D', 1e15},
    Unit{"KiB", 'D', kBinary},
    Unit{"MiB", 'D', kBinary* kBinary},
    Unit{"GiB", 'D', kBinary* kBinary* kBinary},
    Unit{"TiB", 'D', kBinary* kBinary* kBinary* kBinary},
    Unit{"mm", 'L', 1e-3},
    Unit{"cm", 'L', 1e-2},
    Unit{"m", 'L', 1},
    Unit{"km", 'L', 1e3},
    Unit{"s", 'T', 1},
    Unit{"min", 'T', 60},
    Unit{"h", 'T', 3600},
    Unit{"day", 'T', 86400},
    Unit{"days", 'T', 86400},
    Unit{"month", 'T', 2629746},
    Unit{"months", 'T', 2629746},
    Unit{"year", 'T', 31556952},
    Unit{"years", 'T', 31556952},
    Unit{"bit/s", 'R', 1},
    Unit{"kbit/s", 'R', 1e3},
    Unit{"Mbit/s", 'R', 1e6},
    Unit{"Gbit/s", 'R', 1e9},
    Unit{"°", 'A', 1},
    Unit{"deg", 'A', 1},
    Unit{"rad", 'A', 180 / kPi},
};

constexpr std::array<std::string_view, 12> kMoney{"CZK", "Kč",  "EUR", "€",   "USD", "$",
                                                  "PLN", "HUF", "GBP", "CHF", "zł",  "£"};

/// Six significant digits, with a dot.
std::string shortFigure(double value) {
    constexpr int kDigits = 6;
    std::array<char, 40> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, kDigits);
    return error == std::errc{} ? std::string(text.data(), end) : std::string();
}

bool isFigure(char c) {
    return c >= '0' && c <= '9';
}

/// Blanks between figures gone, the ordinary one and those of UTF-8 that spreadsheets use (U+00A0, U+202F,
/// U+2009); a minus sign (U+2212) at the beginning is "-".
std::string withoutGaps(std::string text) {
    constexpr std::string_view kMinus = "\xE2\x88\x92";
    if (text.starts_with(kMinus)) text.replace(0, kMinus.size(), "-");
    constexpr std::array<std::string_view, 4> kGaps{"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", " "};
    for (std::size_t at = 1; at < text.size();) {
        std::size_t gap = 0;
        for (const auto& one : kGaps) {
            if (text.compare(at, one.size(), one) == 0) gap = one.size();
        }
        const bool between = gap > 0 && isFigure(text[at - 1]) && at + gap + 2 < text.size() &&
                             isFigure(text[at + gap]) && isFigure(text[at + gap + 1]) &&
                             isFigure(text[at + gap + 2]);
        if (between)
            text.erase(at, gap);
        else
            ++at;
    }
    return text;
}

/// Which of the signs in "11,290.5" is decimal; 0 = none of them is.
char decimalIn(std::string_view figures, char decimalSign) {
    const auto count = [&](char sign) { return std::count(figures.begin(), figures.end(), sign); };
    const auto points = count('.');
    const auto commas = count(',');
    if (points + commas == 0) return 0;
    if (points > 0 && commas > 0) {
        const char last = figures.rfind('.') > figures.rfind(',') ? '.' : ',';
        return count(last) == 1 ? last : char(0);
    }
    if (points + commas > 1) return 0;
    const char sign = points == 1 ? '.' : ',';
    const std::size_t at = figures.find(sign);
    const bool parts = at >= 1 && at <= 3 && figures.size() - at - 1 == 3 && figures.front() != '0';
    return sign != decimalSign && parts ? char(0) : sign;
}

const Unit* findUnit(std::string_view name) {
    const auto found =
        std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit& u) { return u.name == name; });
    return found == kUnits.end() ? nullptr : &*found;
}

} // namespace

Value valueFromText(std::string_view text) {
    const std::string_view clean = base::trimmed(text);
    Value value;
    value.text = std::string(clean);
    double number = 0;
    const auto [end, error] = std::from_chars(clean.data(), clean.data() + clean.size(), number);
    if (error != std::errc{} || !std::isfinite(number)) return value;
    value.number = number;
    const auto rest = static_cast<std::size_t>(end - clean.data());
    value.unit = std::string(base::trimmed(clean.substr(rest)));
    return value;
}

Value valueTyped(std::string_view typed, char decimalSign) {
    const std::string text = withoutGaps(std::string(base::trimmed(typed)));
    if (text == "-" || text == "\xE2\x80\x93" || text == "\xE2\x80\x94") return {};
    const std::size_t first = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    std::size_t end = first;
    while (end < text.size() && (isFigure(text[end]) || text[end] == '.' || text[end] == ',')) ++end;
    while (end > first && !isFigure(text[end - 1])) --end;
    const std::string_view figures = std::string_view(text).substr(first, end - first);
    if (figures.empty()) return valueFromText(text);
    const char decimal = decimalIn(figures, decimalSign);
    std::string plain = text[0] == '-' ? "-" : "";
    for (const char c : figures) {
        if (isFigure(c)) plain += c;
        if (decimal != 0 && c == decimal) plain += '.';
    }
    Value value = valueFromText(plain + text.substr(end));
    if (value.number && value.unit.empty()) value.text.clear();
    return value;
}

std::string typedText(const Value& value, char decimalSign) {
    if (!value.number) return value.text;
    std::string number = base::toText(*value.number);
    std::replace(number.begin(), number.end(), '.', decimalSign);
    return value.unit.empty() ? number : number + " " + value.unit;
}

std::optional<double> unitFactor(std::string_view from, std::string_view to) {
    if (from == to) return 1.0;
    const Unit* a = findUnit(from);
    const Unit* b = findUnit(to);
    if (!a || !b || a->quantity != b->quantity) return std::nullopt;
    return a->factor / b->factor;
}

bool isMoney(std::string_view unit) {
    return std::find(kMoney.begin(), kMoney.end(), unit) != kMoney.end();
}

std::optional<double> ratioFromText(std::string_view text) {
    const auto slash = text.find('/');
    const auto top = base::numberFromText(text.substr(0, slash));
    if (!top || slash == std::string_view::npos) return top;
    const auto bottom = base::numberFromText(text.substr(slash + 1));
    if (!bottom || *bottom == 0) return std::nullopt;
    return *top / *bottom;
}

std::string reciprocalText(std::string_view text) {
    const std::string_view clean = base::trimmed(text);
    const auto slash = clean.find('/');
    if (slash == std::string_view::npos) {
        const auto value = base::numberFromText(clean);
        if (value && *value > 0 && *value <= 1) return shortFigure(1 / *value);
        return "1/" + std::string(clean);
    }
    const std::string top(base::trimmed(clean.substr(0, slash)));
    const std::string bottom(base::trimmed(clean.substr(slash + 1)));
    return top == "1" ? bottom : bottom + "/" + top;
}

std::string shortNumber(double value) {
    std::string number = shortFigure(value);
    std::replace(number.begin(), number.end(), '.', base::decimalSign());
    return number;
}

std::string comparisonText(Comparison comparison) {
    switch (comparison) {
    case Comparison::AtLeast:
        return ">=";
    case Comparison::AtMost:
        return "<=";
    case Comparison::MoreThan:
        return ">";
    case Comparison::LessThan:
        return "<";
    case Comparison::Equal:
        return "=";
    case Comparison::Between:
        return "between";
    case Comparison::In:
        return "in";
    }
    return {};
}

} // namespace vidette::mcda
