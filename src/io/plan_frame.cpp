// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_frame.h"

#include "base/text.h"
#include "io/crs.h"

#include <cmath>

namespace vidette::io {
namespace {

using geometry::Point;

template<typename Visit>
void eachPosition(PlanGeometry& geometry, Visit visit) {
    for (Point& p : geometry.points) visit(p);
    for (auto& line : geometry.lines) {
        for (Point& p : line) visit(p);
    }
    for (auto& rings : geometry.polygons) {
        for (auto& ring : rings) {
            for (Point& p : ring) visit(p);
        }
    }
}

constexpr const char* kLocalHint = " (for a floor plan in metres write \"crs\": null)";

/// Everything must be a longitude and latitude that UTM reaches, and fit into about one zone.
base::Result<geometry::Box> geographicBounds(PlanFile& plan, const std::string& fileName) {
    constexpr double kUtmLatitude = 84;
    geometry::Box box;
    for (auto& feature : plan.features) {
        bool holds = true;
        eachPosition(feature.geometry, [&](Point p) {
            holds = holds && std::abs(p.x) <= 180 && std::abs(p.y) <= kUtmLatitude;
            box.include(p);
        });
        if (!holds) {
            return base::failure("not_geographic", fileName + ": " + feature.place + ": coordinates",
                                 std::string("found a position that is no longitude and latitude within 84 "
                                             "degrees of the equator") +
                                     kLocalHint);
        }
    }
    constexpr double kZoneWidth = 6;
    if (!box.empty() && (box.high.x - box.low.x > kZoneWidth || box.high.y - box.low.y > kZoneWidth)) {
        return base::failure("too_wide", fileName,
                             "the plan is " + base::decimal(box.high.x - box.low.x, 2) + " by " +
                                 base::decimal(box.high.y - box.low.y, 2) +
                                 " degrees, expected at most 6 degrees of longitude and latitude" +
                                 kLocalHint);
    }
    return box;
}

void turn(FieldValue& value, double degrees) {
    if (auto* one = std::get_if<double>(&value)) *one += degrees;
    if (auto* list = std::get_if<std::vector<double>>(&value)) {
        for (double& pan : *list) pan += degrees;
    }
    if (auto* range = std::get_if<NamedNumbers>(&value)) {
        for (auto& [end, pan] : *range) pan += degrees;
    }
}

/// Directions are given against true north; the frame's north differs by up to a few degrees.
base::Result<base::Done> turnDirections(PlanFeature& feature, const Projector& projector, Point at) {
    const bool camera = feature.layer == "camera";
    if (!camera && feature.layer != "site") return base::Done{};
    const auto north = projector.trueNorth({at.x, at.y});
    if (!north) return base::failure(north.error());
    FieldValue& direction = feature.fields[camera ? "pan" : "allowed_pan"];
    if (camera && std::holds_alternative<std::monostate>(direction)) direction = 0.0;
    turn(direction, north->degrees());
    return base::Done{};
}

base::Result<base::Done> projectFeature(PlanFeature& feature, const Projector& projector) {
    auto done = base::Result<base::Done>(base::Done{});
    if (!feature.geometry.points.empty())
        done = turnDirections(feature, projector, feature.geometry.points.front());
    eachPosition(feature.geometry, [&](Point& p) {
        const auto projected = projector.project({p.x, p.y});
        if (projected) p = *projected;
        if (!projected && done) done = base::failure(projected.error());
    });
    return done;
}

base::Result<std::string> projectPlan(PlanFile& plan, const std::string& fileName,
                                      const std::optional<std::string>& wanted, base::Warnings& warnings) {
    const auto box = geographicBounds(plan, fileName);
    if (!box) return base::failure(box.error());
    if (box->empty()) return wanted.value_or("");
    const Point middle = (box->low + box->high) * 0.5;
    const std::string frame = wanted.value_or(utmFrameOf({middle.x, middle.y}));
    const auto projector = Projector::to(frame);
    if (!projector) return base::failure(base::within(fileName, projector.error()));
    for (auto& feature : plan.features) {
        const auto done = projectFeature(feature, *projector);
        if (!done) return base::failure(base::within(fileName + ": " + feature.place, done.error()));
    }
    warnings.push_back({"frame_chosen", fileName,
                        "longitude and latitude were brought into " + frame +
                            " (metres); pans were turned from true north to its north"});
    return frame;
}

std::string inWords(const std::string& frame) {
    return frame.empty() ? "local metres" : frame;
}

} // namespace

base::Result<std::string> bringIntoMetres(PlanFile& plan, const std::string& fileName,
                                          const std::optional<std::string>& wanted,
                                          base::Warnings& warnings) {
    const bool local = plan.frame == PlanFrame::Local;
    if (plan.frame == PlanFrame::Wgs84 && wanted != "") return projectPlan(plan, fileName, wanted, warnings);
    const std::string name = local ? std::string() : epsgName(plan.crsName);
    const std::string found = plan.frame == PlanFrame::Wgs84 ? "longitude and latitude" : inWords(name);
    if (wanted && (*wanted != name || plan.frame == PlanFrame::Wgs84)) {
        return base::failure("frame_differs", fileName + ": crs",
                             "found " + found + ", expected " + inWords(*wanted) + " as in the project");
    }
    if (local) return std::string();
    if (name.empty()) {
        return base::failure("unknown_crs", fileName + ": crs",
                             "found '" + plan.crsName +
                                 "', expected a name such as \"urn:ogc:def:crs:EPSG::5514\"");
    }
    const auto suitable = checkMetricFrame(name);
    if (!suitable) return base::failure(base::within(fileName, suitable.error()));
    return name;
}

} // namespace vidette::io
