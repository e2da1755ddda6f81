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
