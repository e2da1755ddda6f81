// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_frame.h"

#include "base/speech.h"
#include "io/crs.h"

#include <cmath>

namespace vidette::io {
namespace {

using geometry::Point;

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
            return base::failure(
                "not_geographic", fileName + ": " + feature.place + ": coordinates",
                base::say("found a position that is no longitude and latitude within 84 degrees of the "
                          "equator (for a floor plan in metres write \"crs\": null)"));
        }
    }
    constexpr double kZoneWidth = 6;
    if (!box.empty() && (box.high.x - box.low.x > kZoneWidth || box.high.y - box.low.y > kZoneWidth)) {
        return base::failure(
            "too_wide", fileName,
            base::say("the plan is {width} by {height} degrees, expected at most 6 degrees of longitude and "
                      "latitude (for a floor plan in metres write \"crs\": null)",
                      {{"width", base::sayNumber(box.high.x - box.low.x, 2)},
                       {"height", base::sayNumber(box.high.y - box.low.y, 2)}}));
    }
    return box;
}

/// Turns what a camera or a mounting place says about directions.
void turn(FieldValue& value, double degrees) {
    if (auto* one = std::get_if<double>(&value)) *one += degrees;
    if (auto* list = std::get_if<std::vector<double>>(&value)) {
        for (double& pan : *list) pan += degrees;
    }
    if (auto* range = std::get_if<NamedNumbers>(&value)) {
        for (auto& [end, pan] : *range) pan += degrees;
    }
    auto* aims = std::get_if<std::vector<FieldRecord>>(&value);
    if (!aims) return;
    for (auto& aim : *aims) {
        for (auto& [name, number] : aim.numbers) number += name == "pan" ? degrees : 0;
    }
}

/// Directions are given against the north of the plan's frame; that of the frame to compute in differs by up
/// to a few degrees.
base::Result<base::Done> turnDirections(PlanFeature& feature, const Transformation& way, Point at) {
    const bool camera = feature.layer == "camera";
    if (!camera && feature.layer != "site") return base::Done{};
    const auto north = way.northAt(at);
    if (!north) return base::failure(north.error());
    FieldValue& direction = feature.fields[camera ? "pan" : "allowed_pan"];
    if (camera && std::holds_alternative<std::monostate>(direction)) direction = 0.0;
    turn(direction, north->degrees());
    for (const char* further : {"aims", "pan_range"}) {
        if (feature.fields.contains(further)) turn(feature.fields.at(further), north->degrees());
    }
    return base::Done{};
}

base::Result<base::Done> transformFeature(PlanFeature& feature, const Transformation& way) {
    auto done = base::Result<base::Done>(base::Done{});
    if (!feature.geometry.points.empty())
        done = turnDirections(feature, way, feature.geometry.points.front());
    eachPosition(feature.geometry, [&](Point& p) {
        const auto moved = way.apply(p);
        if (moved) p = *moved;
        if (!moved && done) done = base::failure(moved.error());
    });
    return done;
}

base::Result<base::Done> transformPlan(PlanFile& plan, const std::string& fileName,
                                       const Transformation& way) {
    for (auto& feature : plan.features) {
        const auto done = transformFeature(feature, way);
        if (!done) return base::failure(base::within(fileName + ": " + feature.place, done.error()));
    }
    return base::Done{};
}

base::Result<std::string> projectPlan(PlanFile& plan, const std::string& fileName,
                                      const std::optional<std::string>& wanted, base::Warnings& warnings) {
    const auto box = geographicBounds(plan, fileName);
    if (!box) return base::failure(box.error());
    if (box->empty()) return wanted.value_or("");
    const Point middle = (box->low + box->high) * 0.5;
    const std::string frame = wanted.value_or(utmFrameOf({middle.x, middle.y}));
    const auto way = Transformation::between(kWgs84, frame);
    if (!way) return base::failure(base::within(fileName, way.error()));
    const std::string accuracy = accuracyInWords(way->accuracyAt(middle));
    const auto done = transformPlan(plan, fileName, *way);
    if (!done) return base::failure(done.error());
    warnings.push_back({"frame_chosen", fileName,
                        base::say("longitude and latitude were brought into {frame} (metres; accuracy "
                                  "{accuracy}); pans were turned from true north to its north",
                                  {{"frame", frame}, {"accuracy", accuracy}})});
    return frame;
}

/// The middle of everything that has a place.
std::optional<Point> middleOf(PlanFile& plan) {
    geometry::Box box;
    for (auto& feature : plan.features) eachPosition(feature.geometry, [&](Point p) { box.include(p); });
    if (box.empty()) return std::nullopt;
    return (box.low + box.high) * 0.5;
}

/// A plan in a named frame, into that of the project.
base::Result<std::string> changeFrame(PlanFile& plan, const std::string& fileName, const std::string& name,
                                      const std::string& wanted, base::Warnings& warnings) {
    const auto way = Transformation::between(name, wanted);
    if (!way) return base::failure(base::within(fileName, way.error()));
    const auto middle = middleOf(plan);
    if (!middle) return wanted;
    const std::string accuracy = accuracyInWords(way->accuracyAt(*middle));
    const auto done = transformPlan(plan, fileName, *way);
    if (!done) return base::failure(done.error());
    warnings.push_back({"frame_changed", fileName,
                        base::say("the plan was brought from {frame} into {other} (metres; accuracy "
                                  "{accuracy}); pans were turned from its north to that of {other}",
                                  {{"frame", name}, {"other", wanted}, {"accuracy", accuracy}})});
    return wanted;
}

/// A plan that stays in the frame it names; where that is unsuitable, the error proposes frames for its
/// place.
base::Result<std::string> keepFrame(PlanFile& plan, const std::string& fileName, const std::string& name) {
    const auto suitable = checkMetricFrame(name);
    if (suitable) return name;
    const auto middle = middleOf(plan);
    const auto way = Transformation::between(name, kWgs84);
    if (!way || !middle) return base::failure(base::within(fileName, suitable.error()));
    const auto place = way->apply(*middle);
    if (!place) return base::failure(base::within(fileName, suitable.error()));
    return base::failure(
        base::within(fileName, checkMetricFrame(name, GeoPoint{place->x, place->y}).error()));
}

/// The plan is in local metres or the project is, and the other is not.
std::string framesDiffer(PlanFrame found, const std::string& name, const std::string& wanted) {
    if (found == PlanFrame::Wgs84)
        return base::say("found longitude and latitude, expected local metres as in the project");
    if (found == PlanFrame::Local)
        return base::say("found local metres, expected {frame} as in the project", {{"frame", wanted}});
    return base::say("found {frame}, expected local metres as in the project", {{"frame", name}});
}

} // namespace

base::Result<std::string> bringIntoMetres(PlanFile& plan, const std::string& fileName,
                                          const std::optional<std::string>& wanted,
                                          base::Warnings& warnings) {
    const bool local = plan.frame == PlanFrame::Local;
    const bool geographic = plan.frame == PlanFrame::Wgs84;
    const std::string name = local || geographic ? std::string() : epsgName(plan.crsName);
    if (!local && !geographic && name.empty()) {
        return base::failure(
            "unknown_crs", fileName + ": crs",
            base::say("found '{found}', expected a name such as \"urn:ogc:def:crs:EPSG::5514\"",
                      {{"found", plan.crsName}}));
    }
    if (wanted && (local || wanted->empty()) && (geographic || name != *wanted)) {
        return base::failure("frame_differs", fileName + ": crs", framesDiffer(plan.frame, name, *wanted));
    }
    if (geographic) return projectPlan(plan, fileName, wanted, warnings);
    if (local || name == wanted) return name;
    return wanted ? changeFrame(plan, fileName, name, *wanted, warnings) : keepFrame(plan, fileName, name);
}

} // namespace vidette::io
