// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "io/crs.h"
#include "io/proj_session.h"

#include <proj.h>

#include <cmath>

namespace vidette::io {

struct Transformation::Impl {
    std::string from;
    std::string to;
    double northStep = 0; ///< along +y of the first frame: long against rounding, short against bending
    ProjContext context;
    ProjObject operation;

    base::Result<geometry::Point> move(geometry::Point p, PJ_DIRECTION direction) const {
        const PJ_COORD result = proj_trans(operation.get(), direction, proj_coord(p.x, p.y, 0, HUGE_VAL));
        if (std::isfinite(result.xy.x) && std::isfinite(result.xy.y)) {
            return geometry::Point{result.xy.x, result.xy.y};
        }
        const bool forward = direction == PJ_FWD;
        return base::failure(
            "not_projected", "coordinates",
            base::say("{x}, {y} of {frame} has no place in {other}", {{"x", base::sayNumber(p.x)},
                                                                      {"y", base::sayNumber(p.y)},
                                                                      {"frame", forward ? from : to},
                                                                      {"other", forward ? to : from}}));
    }
};

Transformation::Transformation(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Transformation::Transformation(Transformation&&) noexcept = default;
Transformation& Transformation::operator=(Transformation&&) noexcept = default;
Transformation::~Transformation() = default;

base::Result<Transformation> Transformation::between(const std::string& from, const std::string& to) {
    constexpr double kDegrees = 1e-4; // 11 m along the meridian
    constexpr double kMetres = 10;
    const PlainNumbers plain;
    auto impl = std::make_unique<Impl>();
    impl->from = from;
    impl->to = to;
    impl->context = quietProj();
    const auto first = frameNamed(impl->context.get(), from);
    if (!first) return base::failure(first.error());
    const auto second = frameNamed(impl->context.get(), to);
    if (!second) return base::failure(second.error());
    impl->northStep = proj_get_type(first->get()) == PJ_TYPE_PROJECTED_CRS ? kMetres : kDegrees;
    const ProjObject registered(
        proj_create_crs_to_crs_from_pj(impl->context.get(), first->get(), second->get(), nullptr, nullptr));
    if (registered)
        impl->operation.reset(proj_normalize_for_visualization(impl->context.get(), registered.get()));
    if (!impl->operation) {
        return base::failure("no_transformation", "crs",
                             base::say("found {frame}, which PROJ cannot bring into {other}",
                                       {{"frame", from}, {"other", to}}));
    }
    return Transformation(std::move(impl));
}

base::Result<geometry::Point> Transformation::apply(geometry::Point p) const {
    return m_impl->move(p, PJ_FWD);
}

base::Result<geometry::Point> Transformation::reverse(geometry::Point p) const {
    return m_impl->move(p, PJ_INV);
}

std::optional<base::Metres> Transformation::accuracyAt(geometry::Point p) const {
    if (!apply(p)) return std::nullopt;
    const ProjObject used(proj_trans_get_last_used_operation(m_impl->operation.get()));
    if (!used) return std::nullopt;
    const double metres = proj_coordoperation_get_accuracy(m_impl->context.get(), used.get());
    if (!(metres >= 0)) return std::nullopt;
    return base::Metres(metres);
}

base::Result<base::Angle> Transformation::northAt(geometry::Point p) const {
    const auto here = apply(p);
    if (!here) return base::failure(here.error());
    const auto north = apply({p.x, p.y + m_impl->northStep});
    if (!north) return base::failure(north.error());
    const geometry::Point along = *north - *here;
    return base::Angle::radians(std::atan2(along.x, along.y));
}

std::string accuracyInWords(std::optional<base::Metres> accuracy) {
    if (!accuracy) return base::say("not known", {}, "accuracy of a change of frames");
    if (accuracy->value == 0) return base::say("exact", {}, "accuracy of a change of frames");
    return base::say("about {metres} m",
                     {{"metres", base::sayNumber(std::round(accuracy->value * 100) / 100)}});
}

base::Result<Projector> Projector::to(const std::string& frame) {
    auto transformation = Transformation::between(kWgs84, frame);
    if (!transformation) return base::failure(transformation.error());
    return Projector(std::move(*transformation));
}

base::Result<geometry::Point> Projector::project(GeoPoint place) const {
    return m_transformation.apply({place.longitude, place.latitude});
}

base::Result<GeoPoint> Projector::unproject(geometry::Point p) const {
    return m_transformation.reverse(p).map([](geometry::Point q) { return GeoPoint{q.x, q.y}; });
}

base::Result<base::Angle> Projector::trueNorth(GeoPoint place) const {
    return m_transformation.northAt({place.longitude, place.latitude});
}

std::optional<base::Metres> Projector::accuracyAt(GeoPoint place) const {
    return m_transformation.accuracyAt({place.longitude, place.latitude});
}

} // namespace vidette::io
