// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/public_map.h"

#include "base/text.h"
#include "io/crs.h"
#include "report/estate_reports.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace vidette::cli {
namespace {

using nlohmann::json;

/// A metre and less; finer digits would pretend to more than the place that was rounded.
double rounded(double degrees) {
    constexpr int kDecimals = 5;
    return base::numberFromText(base::decimal(degrees, kDecimals)).value_or(0);
}

base::Result<json> pointOf(geometry::Point at, const std::optional<io::Projector>& projector) {
    if (!projector) return json{{"type", "Point"}, {"coordinates", {at.x, at.y}}};
    const auto place = projector->unproject(at);
    if (!place) return base::failure(place.error());
    return json{{"type", "Point"}, {"coordinates", {rounded(place->longitude), rounded(place->latitude)}}};
}

} // namespace

base::Result<std::string> publicMap(const estate::Estate& estate, const base::Date& on) {
    std::optional<io::Projector> projector;
    if (!estate.crs.empty()) {
        auto made = io::Projector::to(estate.crs);
        if (!made) return base::failure(made.error());
        projector.emplace(std::move(*made));
    }
    json features = json::array();
    for (const auto& camera : report::publicCameras(estate, on)) {
        auto point = pointOf(camera.at, projector);
        if (!point) return base::failure(base::within("camera " + camera.code, point.error()));
        features.push_back(
            {{"type", "Feature"},
             {"properties", {{"code", camera.code}, {"kind", camera.kind}, {"purpose", camera.purposes}}},
             {"geometry", std::move(*point)}});
    }
    json map{{"type", "FeatureCollection"}, {"name", estate.name}, {"features", std::move(features)}};
    if (!projector) map["crs"] = nullptr;
    for (const auto& programme : estate.programmes)
        if (!programme.publicContact.empty()) map["contact"] = programme.publicContact;
    return map.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace vidette::cli
