// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_fields.h"

#include <nlohmann/json.hpp>

namespace vidette::store {
namespace {

using nlohmann::json;

base::Error notExpected(const std::string& expected) {
    return {"bad_row", "", "found other text, expected " + expected};
}

} // namespace

std::string numbersText(const std::vector<double>& numbers) {
    return json(numbers).dump();
}

base::Result<std::vector<double>> numbersFrom(const std::string& text) {
    try {
        return json::parse(text).get<std::vector<double>>();
    } catch (const json::exception&) {
        return base::failure(notExpected("a JSON list of numbers"));
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
        return base::failure(notExpected("a JSON list of {pixels_per_metre, distance}"));
    }
}

} // namespace vidette::store
