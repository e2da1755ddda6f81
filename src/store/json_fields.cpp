// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_fields.h"

#include "base/speech.h"

#include <nlohmann/json.hpp>

namespace vidette::store {
namespace {

using nlohmann::json;

base::Error notExpected(const char* message) {
    return {"bad_row", "", base::say(message)};
}

} // namespace

std::string numbersText(const std::vector<double>& numbers) {
    return json(numbers).dump();
}

base::Result<std::vector<double>> numbersFrom(const std::string& text) {
    try {
        return json::parse(text).get<std::vector<double>>();
    } catch (const json::exception&) {
        return base::failure(notExpected(base::toSay("found other text, expected a JSON list of numbers")));
    }
}

std::string printedText(const std::vector<geometry::PrintedDistance>& printed) {
    auto list = json::array();
    for (const auto& one : printed)
        list.push_back({{"pixels_per_metre", one.pixelsPerMetre}, {"distance", one.distance}});
    return list.dump();
}

base::Result<std::vector<geometry::PrintedDistance>> printedFrom(const std::string& text) {
    try {
        std::vector<geometry::PrintedDistance> printed;
        for (const auto& one : json::parse(text))
            printed.push_back({one.at("pixels_per_metre").get<double>(), one.at("distance").get<double>()});
        return printed;
    } catch (const json::exception&) {
        return base::failure(notExpected(
            base::toSay("found other text, expected a JSON list of {pixels_per_metre, distance}")));
    }
}

namespace {

void addAngle(json& object, const char* name, const std::optional<base::Angle>& angle) {
    if (angle) object[name] = angle->degrees();
}

std::optional<base::Angle> angleIn(const json& object, const char* name) {
    if (!object.contains(name)) return std::nullopt;
    return base::Angle::degrees(object.at(name).get<double>());
}

/// What a library gave of the text, or the error that says what was expected.
template<typename T>
base::Result<T> valueOf(const std::string& text, const char* message) {
    try {
        return json::parse(text).get<T>();
    } catch (const json::exception&) {
        return base::failure(notExpected(message));
    }
}

std::string dumped(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

std::string aimsText(const std::vector<estate::Aim>& aims) {
    auto list = json::array();
    for (const auto& aim : aims) {
        json one{{"pan", aim.pan.degrees()}};
        if (!aim.name.empty()) one["name"] = aim.name;
        addAngle(one, "tilt", aim.tilt);
        addAngle(one, "hfov", aim.hfov);
        addAngle(one, "vfov", aim.vfov);
        list.push_back(one);
    }
    return dumped(list);
}

base::Result<std::vector<estate::Aim>> aimsFrom(const std::string& text) {
    try {
        std::vector<estate::Aim> aims;
        for (const auto& one : json::parse(text)) {
            aims.push_back({one.value("name", ""), base::Angle::degrees(one.at("pan").get<double>()),
                            angleIn(one, "tilt"), angleIn(one, "hfov"), angleIn(one, "vfov")});
        }
        return aims;
    } catch (const json::exception&) {
        return base::failure(notExpected(
            base::toSay("found other text, expected a JSON list of {pan, tilt, hfov, vfov, name}")));
    }
}

std::string turnText(const std::optional<estate::Turn>& turn) {
    return turn ? numbersText({turn->from.degrees(), turn->to.degrees()}) : "[]";
}

base::Result<std::optional<estate::Turn>> turnFrom(const std::string& text) {
    const auto ends = numbersFrom(text);
    if (!ends || (ends->size() != 2 && !ends->empty()))
        return base::failure(notExpected(
            base::toSay("found other text, expected a JSON list of two angles, or an empty one")));
    if (ends->empty()) return std::nullopt;
    return estate::Turn{base::Angle::degrees(ends->front()), base::Angle::degrees(ends->back())};
}

std::string textsText(const std::vector<std::string>& texts) {
    return dumped(texts);
}

base::Result<std::vector<std::string>> textsFrom(const std::string& text) {
    return valueOf<std::vector<std::string>>(text,
                                             base::toSay("found other text, expected a JSON list of texts"));
}

std::string namedTextsText(const std::map<std::string, std::string>& texts) {
    return dumped(texts);
}

base::Result<std::map<std::string, std::string>> namedTextsFrom(const std::string& text) {
    return valueOf<std::map<std::string, std::string>>(
        text, base::toSay("found other text, expected a JSON object of texts"));
}

} // namespace vidette::store
