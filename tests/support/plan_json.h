// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/plan_geojson.h"

#include <string>

/// Exchange plans for tests, made of features: `collection(camera("\"hfov\": 400"))`.
namespace vidette::support {

inline std::string collection(const std::string& features, const std::string& head = "\"crs\": null,") {
    return "{\"type\": \"FeatureCollection\", " + head + "\n\"features\": [\n" + features + "\n]}";
}

inline std::string feature(const std::string& properties, const std::string& type,
                           const std::string& coordinates) {
    return "{\"type\": \"Feature\", \"properties\": {" + properties + "}, \"geometry\": {\"type\": \"" +
           type + "\", \"coordinates\": " + coordinates + "}}";
}

/// Camera C1 at (1, 2), height 2.6, with these properties added.
inline std::string camera(const std::string& properties) {
    const std::string more = properties.empty() ? "" : ", " + properties;
    return feature("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 2.6" + more, "Point", "[1, 2]");
}

/// Zone Z1, a square of 4 m, with these properties added.
inline std::string zone(const std::string& properties) {
    const std::string more = properties.empty() ? "" : ", " + properties;
    return feature("\"layer\": \"zone\", \"id\": \"Z1\"" + more, "Polygon",
                   "[[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]");
}

/// "code | where | message" of the error a text gives; "read" when it gives none.
inline std::string errorOf(const std::string& text) {
    const auto plan = io::readPlan(text, "p.geojson");
    if (plan) return "read";
    return plan.error().code + " | " + plan.error().where + " | " + plan.error().message;
}

} // namespace vidette::support
