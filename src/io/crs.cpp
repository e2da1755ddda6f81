// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/crs.h"

#include "base/text.h"

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::io {
namespace {

struct ContextEnd {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct PjEnd {
    void operator()(PJ* pj) const { proj_destroy(pj); }
};
using Context = std::unique_ptr<PJ_CONTEXT, ContextEnd>;
using Pj = std::unique_ptr<PJ, PjEnd>;

Context quietContext() {
    Context context(proj_context_create());
    proj_log_level(context.get(), PJ_LOG_NONE);
    proj_context_set_enable_network(context.get(), 0);
    return context;
}

std::string lettersOf(const char* text) {
    return text ? base::lowered(text) : std::string();
}

base::Error unsuitable(const std::string& name, const std::string& reason) {
    return {"unsuitable_crs", "crs",
            "found " + name + ", " + reason +
                "; expected a projected frame in metres such as EPSG:5514, "
                "8353, 2180, 25833 or 32633"};
}

/// The name of the projection method: "Popular Visualisation Pseudo Mercator".
std::string methodOf(PJ_CONTEXT* context, const PJ* crs) {
    const Pj conversion(proj_crs_get_coordoperation(context, crs));
    const char* method = nullptr;
    if (!conversion) return {};
    proj_coordoperation_get_method_info(context, conversion.get(), &method, nullptr, nullptr);
    return lettersOf(method);
}

base::Result<base::Done> checkAxes(PJ_CONTEXT* context, const PJ* crs, const std::string& name) {
    const Pj system(proj_crs_get_coordinate_system(context, crs));
    std::string directions;
    for (int i = 0; system && i < proj_cs_get_axis_count(context, system.get()); ++i) {
        const char* direction = nullptr;
        double metres = 0;
        proj_cs_get_axis_info(context, system.get(), i, nullptr, nullptr, &direction, &metres, nullptr,
                              nullptr, nullptr);
        if (std::abs(metres - 1) > 1e-9)
            return base::failure(unsuitable(name, "whose unit is not the metre"));
        directions += lettersOf(direction) + " ";
    }
    const bool eastNorth = directions.find("east") == 0 || directions.find("north") == 0;
    if (eastNorth && directions.find("west") == std::string::npos &&
        directions.find("south") == std::string::npos) {
        return base::Done{};
    }
    return base::failure(unsuitable(name, "whose axes do not point east and north"));
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

base::Result<base::Done> checkMetricFrame(const std::string& name) {
    const Context context = quietContext();
    const Pj crs(proj_create(context.get(), name.c_str()));
    if (!crs) {
        return base::failure("unknown_crs", "crs",
                             "found '" + name + "', expected an EPSG frame known to PROJ");
    }
    const PJ_TYPE type = proj_get_type(crs.get());
    if (type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS) {
        return base::failure(unsuitable(name, "which is in degrees (leave the member crs out for WGS 84 "
                                              "longitude and latitude)"));
    }
    if (type != PJ_TYPE_PROJECTED_CRS) return base::failure(unsuitable(name, "which is not projected"));
    if (methodOf(context.get(), crs.get()).find("mercator") == 0 ||
        methodOf(context.get(), crs.get()).find("popular visualisation") == 0) {
        return base::failure(unsuitable(name, "a Mercator map that stretches with latitude (Web Mercator: "
                                              "1 m in it is 0.64 m on the ground at 50 degrees north)"));
    }
    return checkAxes(context.get(), crs.get(), name);
}

std::string definitionOf(const std::string& name) {
    if (name.empty()) return {};
    const Context context = quietContext();
    const Pj crs(proj_create(context.get(), name.c_str()));
    if (!crs) return {};
    const char* text = proj_as_wkt(context.get(), crs.get(), PJ_WKT1_GDAL, nullptr);
    return text ? text : "";
}

std::string utmFrameOf(GeoPoint place) {
    const int zone = std::clamp(static_cast<int>(std::floor((place.longitude + 180) / 6)) + 1, 1, 60);
    const std::string digits = (zone < 10 ? "0" : "") + std::to_string(zone);
    return (place.latitude < 0 ? "EPSG:327" : "EPSG:326") + digits;
}

struct Projector::Impl {
    std::string frame;
    Context context;
    Pj pj;
};

Projector::Projector(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Projector::Projector(Projector&&) noexcept = default;
Projector& Projector::operator=(Projector&&) noexcept = default;
Projector::~Projector() = default;

base::Result<Projector> Projector::to(const std::string& frame) {
    auto impl = std::make_unique<Impl>();
    impl->frame = frame;
    impl->context = quietContext();
    const Pj plain(proj_create_crs_to_crs(impl->context.get(), "OGC:CRS84", frame.c_str(), nullptr));
    if (plain) impl->pj.reset(proj_normalize_for_visualization(impl->context.get(), plain.get()));
    if (!impl->pj) {
        return base::failure("unknown_crs", "crs",
                             "found '" + frame + "', expected an EPSG frame known to PROJ");
    }
    return Projector(std::move(impl));
}

base::Result<geometry::Point> Projector::project(GeoPoint place) const {
    const PJ_COORD result =
        proj_trans(m_impl->pj.get(), PJ_FWD, proj_coord(place.longitude, place.latitude, 0, HUGE_VAL));
    if (std::isfinite(result.xy.x) && std::isfinite(result.xy.y)) {
        return geometry::Point{result.xy.x, result.xy.y};
    }
    return base::failure("not_projected", "coordinates",
                         "longitude " + base::toText(place.longitude) + ", latitude " +
                             base::toText(place.latitude) + " has no place in " + m_impl->frame);
}

base::Result<GeoPoint> Projector::unproject(geometry::Point p) const {
    const PJ_COORD result = proj_trans(m_impl->pj.get(), PJ_INV, proj_coord(p.x, p.y, 0, HUGE_VAL));
    if (std::isfinite(result.xy.x) && std::isfinite(result.xy.y)) return GeoPoint{result.xy.x, result.xy.y};
    return base::failure("not_projected", "coordinates",
                         base::toText(p.x) + ", " + base::toText(p.y) + " of " + m_impl->frame +
                             " has no longitude and latitude");
}

base::Result<base::Angle> Projector::trueNorth(GeoPoint place) const {
    // About 11 m along the meridian: long against rounding, short against the bending of the meridian.
    constexpr double kStep = 1e-4;
    const auto here = project(place);
    if (!here) return base::failure(here.error());
    const auto north = project({place.longitude, place.latitude + kStep});
    if (!north) return base::failure(north.error());
    const geometry::Point along = *north - *here;
    return base::Angle::radians(std::atan2(along.x, along.y));
}

} // namespace vidette::io
