// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/osm_tags.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vidette::io {
namespace {

constexpr double kFullTurn = 360;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Lower case, with plain hyphens, minus signs and quotes.
std::string plain(std::string_view text) {
    std::string result = base::lowered(base::trimmed(text));
    for (const std::string_view dash : {"\u2013", "\u2014", "\u2212"}) replaceAll(result, dash, "-");
    for (const std::string_view feet : {"\u2032", "\u2019"}) replaceAll(result, feet, "'");
    for (const std::string_view inches : {"\u2033", "\u201d"}) replaceAll(result, inches, "\"");
    return result;
}

/// The number before one of these units, or alone.
std::optional<double> quantity(std::string_view text, std::initializer_list<std::string_view> units) {
    for (const std::string_view unit : units) {
        if (text.ends_with(unit)) return base::numberFromText(text.substr(0, text.size() - unit.size()));
    }
    return std::nullopt;
}

/// "n", "nnw", "north", "north-northwest", "south west" → degrees.
std::optional<double> compassPoint(std::string text) {
    for (const std::string_view gap : {" ", "-", "_"}) replaceAll(text, gap, "");
    replaceAll(text, "north", "n");
    replaceAll(text, "east", "e");
    replaceAll(text, "south", "s");
    replaceAll(text, "west", "w");
    constexpr std::array<std::string_view, 16> kPoints{"n", "nne", "ne", "ene", "e", "ese", "se", "sse",
                                                       "s", "ssw", "sw", "wsw", "w", "wnw", "nw", "nnw"};
    const auto* const found = std::find(kPoints.begin(), kPoints.end(), text);
    if (found == kPoints.end()) return std::nullopt;
    return static_cast<double>(found - kPoints.begin()) * kFullTurn / kPoints.size();
}

std::optional<double> degreesOf(std::string_view text) {
    return quantity(text, {"\u00b0", "degrees", "deg", ""});
}

/// As written: -10 and 360 stay so, that a range "0-360" is a whole turn.
std::optional<double> writtenDirection(std::string_view text) {
    const auto word = compassPoint(std::string(text));
    if (word) return word;
    const auto degrees = degreesOf(text);
    return degrees && std::abs(*degrees) <= kFullTurn ? degrees : std::nullopt;
}

double withinTurn(double degrees) {
    const double rest = std::fmod(degrees, kFullTurn);
    return rest < 0 ? rest + kFullTurn : rest + 0.0;
}

std::optional<OsmHeading> range(std::string_view text, std::size_t hyphen) {
    const auto from = writtenDirection(base::trimmed(text.substr(0, hyphen)));
    const auto to = writtenDirection(base::trimmed(text.substr(hyphen + 1)));
    if (!from || !to || *from < 0 || *to < 0) return std::nullopt;
    const bool whole = *to - *from == kFullTurn;
    const double width = whole ? kFullTurn : withinTurn(*to - *from);
    if (width == 0) return std::nullopt;
    return OsmHeading{withinTurn(*from + width / 2), width};
}

std::optional<OsmHeading> heading(std::string_view text) {
    const auto one = writtenDirection(text);
    if (one) return OsmHeading{withinTurn(*one), std::nullopt};
    const auto hyphen = text.find('-', 1);
    return hyphen == std::string_view::npos ? std::nullopt : range(text, hyphen);
}

/// Commas part a list where a decimal comma is out of the question.
bool commasPart(const std::string& text) {
    for (const auto& part : base::split(text, ',')) {
        const bool number = std::all_of(part.begin(), part.end(), isDigit);
        if (number && part.size() < 2) return false;
    }
    return true;
}

std::optional<double> feetAndInches(std::string_view text) {
    const auto mark = text.find('\'');
    if (mark == std::string_view::npos) return quantity(text, {"feet", "foot", "ft"});
    const auto feet = base::numberFromText(text.substr(0, mark));
    const auto rest = base::trimmed(text.substr(mark + 1));
    if (rest.empty()) return feet;
    const auto inches = quantity(rest, {"\""});
    if (!feet || !inches) return std::nullopt;
    return *feet + *inches / 12;
}

std::optional<double> metresOf(std::string_view text) {
    constexpr double kFoot = 0.3048;
    constexpr double kCentimetre = 0.01;
    const auto feet = feetAndInches(text);
    if (feet) return *feet * kFoot;
    const auto centimetres = quantity(text, {"cm"});
    if (centimetres) return *centimetres * kCentimetre;
    return quantity(text, {"metres", "meters", "metre", "meter", "m", ""});
}

} // namespace

std::vector<OsmHeading> osmHeadings(std::string_view text) {
    std::string list = plain(text);
    if (commasPart(list)) replaceAll(list, ",", ";");
    std::vector<OsmHeading> headings;
    for (const auto& part : base::split(list, ';')) {
        const auto one = heading(base::trimmed(part));
        if (!one) return {};
        headings.push_back(*one);
    }
    return headings;
}

std::optional<double> osmTilt(std::string_view text) {
    constexpr double kUpright = 90;
    const auto degrees = degreesOf(plain(text));
    return degrees && std::abs(*degrees) <= kUpright ? degrees : std::nullopt;
}

std::optional<double> osmHeight(std::string_view text) {
    constexpr double kHighest = 1000;
    const auto metres = metresOf(plain(text));
    return metres && *metres > 0 && *metres <= kHighest ? metres : std::nullopt;
}

std::string osmNumber(double value) {
    return base::toText(std::round(value * 100) / 100 + 0.0);
}

} // namespace vidette::io
