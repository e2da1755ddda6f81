// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json_line.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

namespace vidette::io {

std::string jsonText(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string jsonPoint(geometry::Point p) {
    return "[" + base::toText(p.x) + ", " + base::toText(p.y) + "]";
}

std::string jsonLine(const geometry::Polyline& line) {
    std::vector<std::string> points;
    points.reserve(line.size());
    for (const auto p : line) points.push_back(jsonPoint(p));
    return "[" + base::join(points, ", ") + "]";
}

std::string jsonRing(const geometry::Ring& ring) {
    geometry::Polyline closed = ring;
    if (!closed.empty()) closed.push_back(closed.front());
    return jsonLine(closed);
}

std::string jsonNumbers(const std::vector<double>& numbers) {
    std::vector<std::string> texts;
    texts.reserve(numbers.size());
    for (const double number : numbers) texts.push_back(base::toText(number));
    return "[" + base::join(texts, ", ") + "]";
}

void JsonObject::raw(const char* name, const std::string& json) {
    if (!m_members.empty()) m_members += ", ";
    m_members += jsonText(name) + ": " + json;
}

void JsonObject::text(const char* name, std::string_view value) {
    if (!value.empty()) raw(name, jsonText(value));
}

void JsonObject::number(const char* name, double value) {
    raw(name, base::toText(value));
}

void JsonObject::number(const char* name, const std::optional<double>& value) {
    if (value) number(name, *value);
}

void JsonObject::flag(const char* name, bool value) {
    raw(name, value ? "true" : "false");
}

} // namespace vidette::io
