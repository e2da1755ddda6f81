// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/record_rows.h"

#include <charconv>

namespace vidette::estate {
namespace {

using geometry::Point;
using geometry::Polygon;
using geometry::Polygons;
using geometry::Ring;

std::string textOfPoint(Point p) {
    return base::toText(p.x) + "," + base::toText(p.y);
}

std::string textOfRing(const Ring& ring) {
    std::vector<std::string> corners;
    for (const Point p : ring) corners.push_back(textOfPoint(p));
    return base::join(corners, " ");
}

std::string textOfArea(const Polygons& area) {
    std::vector<std::string> parts;
    for (const Polygon& polygon : area) {
        std::string part = textOfRing(polygon.outer);
        for (const Ring& hole : polygon.holes) part += ";" + textOfRing(hole);
        parts.push_back(part);
    }
    return base::join(parts, "|");
}

std::optional<Point> pointFrom(std::string_view text) {
    const auto parts = base::split(text, ',');
    if (parts.size() != 2) return std::nullopt;
    const auto x = base::numberFromText(parts[0]);
    const auto y = base::numberFromText(parts[1]);
    if (!x || !y) return std::nullopt;
    return Point{*x, *y};
}

std::optional<Ring> ringFrom(std::string_view text) {
    Ring ring;
    for (const std::string& corner : base::split(base::trimmed(text), ' ')) {
        if (corner.empty()) continue;
        const auto point = pointFrom(corner);
        if (!point) return std::nullopt;
        ring.push_back(*point);
    }
    constexpr std::size_t kFewest = 3;
    if (ring.size() < kFewest) return std::nullopt;
    return ring;
}

std::optional<Polygons> areaFrom(std::string_view text) {
    Polygons area;
    for (const std::string& part : base::split(text, '|')) {
        Polygon polygon;
        bool isOuter = true;
        for (const std::string& one : base::split(part, ';')) {
            auto ring = ringFrom(one);
            if (!ring) return std::nullopt;
            if (isOuter) {
                polygon.outer = std::move(*ring);
            } else {
                polygon.holes.push_back(std::move(*ring));
            }
            isOuter = false;
        }
        area.push_back(geometry::normalised(std::move(polygon)));
    }
    return area;
}

std::optional<std::int64_t> wholeFrom(std::string_view text) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::int64_t> flagFrom(std::string_view text) {
    const std::string word = base::lowered(text);
    if (word == "yes" || word == "true" || word == "1") return 1;
    if (word == "no" || word == "false" || word == "0") return 0;
    return std::nullopt;
}

template<typename T>
base::Result<FieldValue> valueOr(std::optional<T> value, std::string_view found, const std::string& place,
                                 std::string_view message) {
    if (value) return FieldValue(std::move(*value));
    return base::failure("bad_value", place, base::say(message, {{"found", std::string(found)}}));
}

base::Result<FieldValue> placeFrom(std::string_view text, const std::string& place) {
    if (const auto point = pointFrom(text)) return FieldValue(*point);
    return valueOr(areaFrom(text), text, place,
                   base::toSay("found '{found}', expected a point \"x,y\" or the corners of an area "
                               "\"x,y x,y x,y\""));
}

/// "nothing", "'x'", "3": a value as a message names it.
std::string foundWords(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return "'" + *text + "'";
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&value)) return base::sayNumber(*number);
    if (const auto* day = std::get_if<base::Date>(&value))
        return base::say("the day {day}", {{"day", base::toText(*day)}});
    if (std::holds_alternative<base::Uuid>(value)) return base::say("a reference");
    return std::holds_alternative<std::monostate>(value) ? base::say("nothing") : base::say("a place");
}

const char* wrongKind(FieldKind kind) {
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Word:
        return base::toSay("found {found}, expected a text");
    case FieldKind::Whole:
        return base::toSay("found {found}, expected a whole number");
    case FieldKind::Number:
        return base::toSay("found {found}, expected a number");
    case FieldKind::Flag:
        return base::toSay("found {found}, expected 0 or 1");
    case FieldKind::Day:
        return base::toSay("found {found}, expected a day YYYY-MM-DD");
    case FieldKind::Money:
        return base::toSay("found {found}, expected a sum in minor units, a whole number");
    case FieldKind::Reference:
        return base::toSay("found {found}, expected the uid of a row");
    case FieldKind::Place:
        return base::toSay("found {found}, expected a point or an area");
    }
    return "";
}

} // namespace

std::string wrongKindText(const FieldValue& value, FieldKind kind) {
    return base::say(wrongKind(kind), {{"found", foundWords(value)}});
}

std::string textOf(const Estate& estate, const FieldFacts& field, const FieldValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        if (field.kind == FieldKind::Flag) return *whole != 0 ? "yes" : "no";
        return std::to_string(*whole);
    }
    if (const auto* number = std::get_if<double>(&value)) return base::toText(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* uuid = std::get_if<base::Uuid>(&value)) return codeOfRow(estate, field.target, *uuid);
    if (const auto* day = std::get_if<base::Date>(&value)) return base::toText(*day);
    if (const auto* point = std::get_if<Point>(&value)) return textOfPoint(*point);
    if (const auto* area = std::get_if<Polygons>(&value)) return textOfArea(*area);
    return "";
}

base::Result<FieldValue> valueOf(const Estate& estate, const FieldFacts& field, std::string_view text,
                                 const std::string& where) {
    const std::string place =
        where.empty() ? std::string(field.name) : where + ": " + std::string(field.name);
    const std::string_view word = base::trimmed(text);
    if (word.empty()) return FieldValue();
    switch (field.kind) {
    case FieldKind::Text:
        return FieldValue(std::string(text));
    case FieldKind::Word:
        return FieldValue(std::string(word));
    case FieldKind::Whole:
        return valueOr(wholeFrom(word), word, place, base::toSay("found '{found}', expected a whole number"));
    case FieldKind::Money:
        return valueOr(wholeFrom(word), word, place,
                       base::toSay("found '{found}', expected a sum in minor units, a whole number"));
    case FieldKind::Number:
        return valueOr(base::numberFromText(word), word, place,
                       base::toSay("found '{found}', expected a number"));
    case FieldKind::Flag:
        return valueOr(flagFrom(word), word, place, base::toSay("found '{found}', expected yes or no"));
    case FieldKind::Day:
        return valueOr(base::dateFromText(word), word, place,
                       base::toSay("found '{found}', expected a day YYYY-MM-DD"));
    case FieldKind::Place:
        return placeFrom(word, place);
    case FieldKind::Reference:
        break;
    }
    const base::Uuid id = idOfCode(estate, field.target, word);
    if (!id.isNull()) return FieldValue(id);
    return base::failure("no_such_row", place,
                         base::say("there is no {table} {code} in this project",
                                   {{"table", std::string(field.target)}, {"code", std::string(word)}}));
}

} // namespace vidette::estate
