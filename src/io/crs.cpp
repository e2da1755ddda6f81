// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/crs.h"

#include "base/speech.h"
#include "base/text.h"
#include "catalog/catalog_csv.h"
#include "geometry/polygon.h"
#include "io/proj_session.h"

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace vidette::io {
namespace {

std::string lettersOf(const char* text) {
    return text ? base::lowered(text) : std::string();
}

/// What is proposed instead of a frame.
std::string proposal(std::optional<GeoPoint> place) {
    if (!place) return base::say("such as EPSG:5514, 8353, 2180, 25833 or 32633");
    const auto frames = metricFramesFor(*place);
    if (frames.size() == 1) return base::say("here {frame}", {{"frame", frames.front()}});
    return base::say("here {frame} or {other}", {{"frame", frames.front()}, {"other", frames.back()}});
}

/// The name of the projection method: "Popular Visualisation Pseudo Mercator".
std::string methodOf(PJ_CONTEXT* context, const PJ* crs) {
    const ProjObject conversion(proj_crs_get_coordoperation(context, crs));
    const char* method = nullptr;
    if (!conversion) return {};
    proj_coordoperation_get_method_info(context, conversion.get(), &method, nullptr, nullptr);
    return lettersOf(method);
}

/// Why the document cannot compute along these axes; null when it can.
const char* faultOfAxes(PJ_CONTEXT* context, const PJ* crs) {
    const ProjObject system(proj_crs_get_coordinate_system(context, crs));
    std::string directions;
    for (int i = 0; system && i < proj_cs_get_axis_count(context, system.get()); ++i) {
        const char* direction = nullptr;
        double metres = 0;
        proj_cs_get_axis_info(context, system.get(), i, nullptr, nullptr, &direction, &metres, nullptr,
                              nullptr, nullptr);
        if (std::abs(metres - 1) > 1e-9) {
            return base::toSay("found {frame}, whose unit is not the metre; expected a projected frame in "
                               "metres, {proposal}");
        }
        directions += lettersOf(direction) + " ";
    }
    const bool eastNorth = directions.find("east") == 0 || directions.find("north") == 0;
    const bool mirrored =
        directions.find("west") != std::string::npos || directions.find("south") != std::string::npos;
    if (eastNorth && !mirrored) return nullptr;
    return base::toSay("found {frame}, whose axes do not point east and north; expected a projected frame in "
                       "metres, {proposal}");
}

/// Why the document cannot compute in a frame; null when it can.
const char* faultOf(PJ_CONTEXT* context, const PJ* crs) {
    const PJ_TYPE type = proj_get_type(crs);
    if (type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS) {
        return base::toSay("found {frame}, which is in degrees (leave the member crs out for WGS 84 "
                           "longitude and latitude); expected a projected frame in metres, {proposal}");
    }
    if (type != PJ_TYPE_PROJECTED_CRS) {
        return base::toSay(
            "found {frame}, which is not projected; expected a projected frame in metres, {proposal}");
    }
    const std::string method = methodOf(context, crs);
    if (method.find("mercator") == 0 || method.find("popular visualisation") == 0) {
        return base::toSay(
            "found {frame}, a Mercator map that stretches with latitude (Web Mercator: 1 m in it is 0.64 m "
            "on the ground at 50 degrees north); expected a projected frame in metres, {proposal}");
    }
    return faultOfAxes(context, crs);
}

/// The frame of the country that holds a place; "" where none of those with an outline does.
std::string nationalFrameOf(GeoPoint place) {
    const auto table = catalog::readTable("tables/national_frames.csv", {"frame", "longitude", "latitude"});
    if (!table) return {};
    std::map<std::string, geometry::Polygon> countries;
    const auto any = [](double) { return true; };
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        catalog::RowReader cell(*table, row);
        const double longitude = cell.number("longitude", "degrees", any);
        countries[cell.text("frame")].outer.push_back({longitude, cell.number("latitude", "degrees", any)});
    }
    for (const auto& [frame, country] : countries) {
        if (geometry::contains(country, {place.longitude, place.latitude})) return frame;
    }
    return {};
}

} // namespace

std::string epsgName(const std::string& written) {
    const std::string lower = base::lowered(written);
    const auto at = lower.rfind("epsg");
    if (at == std::string::npos) return {};
    const auto digits = written.find_last_not_of("0123456789");
    const std::string code = digits == std::string::npos ? std::string() : written.substr(digits + 1);
    const bool separated = digits != std::string::npos && (written[digits] == ':' || written[digits] == '/');
    return code.empty() || !separated ? std::string() : "EPSG:" + code;
}

base::Result<base::Done> checkMetricFrame(const std::string& name, std::optional<GeoPoint> place) {
    const ProjContext context = quietProj();
    const auto crs = frameNamed(context.get(), name);
    if (!crs) return base::failure(crs.error());
    const char* fault = faultOf(context.get(), crs->get());
    if (!fault) return base::Done{};
    return base::failure("unsuitable_crs", "crs",
                         base::say(fault, {{"frame", name}, {"proposal", proposal(place)}}));
}

std::vector<std::string> metricFramesFor(GeoPoint place) {
    const std::string national = nationalFrameOf(place);
    if (national.empty()) return {utmFrameOf(place)};
    return {national, utmFrameOf(place)};
}

std::string definitionOf(const std::string& name) {
    if (name.empty()) return {};
    const ProjContext context = quietProj();
    const auto crs = frameNamed(context.get(), name);
    if (!crs) return {};
    const char* text = proj_as_wkt(context.get(), crs->get(), PJ_WKT1_GDAL, nullptr);
    return text ? text : "";
}

std::string utmFrameOf(GeoPoint place) {
    const int zone = std::clamp(static_cast<int>(std::floor((place.longitude + 180) / 6)) + 1, 1, 60);
    const std::string digits = (zone < 10 ? "0" : "") + std::to_string(zone);
    return (place.latitude < 0 ? "EPSG:327" : "EPSG:326") + digits;
}

std::string frameInWords(const std::string& frame) {
    constexpr std::size_t kName = 40;
    return frame.size() <= kName ? frame : base::say("a frame of its own");
}

} // namespace vidette::io
