// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_svg.h"

#include "base/speech.h"
#include "catalog/density_classes.h"
#include "report/html.h"
#include "report/label_room.h"
#include "report/palette.h"
#include "report/plan_legend.h"
#include "report/svg.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vidette::report {
namespace {

constexpr double kSmallestNumbered = 0.01; // m², the size of a hand
constexpr std::size_t kMostNumbered = 40;
constexpr std::size_t kMostNamedCameras = 300; // more names than that cover the plan
constexpr double kSpotRadius = 8.5;

std::string attribute(std::string_view name, std::string_view value) {
    return std::string(name) + "=\"" + std::string(value) + "\" ";
}

std::string zoneFill(estate::ZoneKind kind) {
    switch (kind) {
    case estate::ZoneKind::Monitor:
        return attribute("fill", kSurface);
    case estate::ZoneKind::Privacy:
    case estate::ZoneKind::Parcel:
        return "fill=\"url(#privacy)\" " + attribute("stroke", kPrivacy);
    case estate::ZoneKind::Room:
        return "fill=\"#FBFCFD\" ";
    case estate::ZoneKind::District:
        return "fill=\"none\" stroke-dasharray=\"6 4\" " + attribute("stroke", kMuted);
    }
    return "";
}

std::string zonesLayer(const estate::Estate& estate, const PageView& view) {
    std::string text;
    for (const auto& zone : estate.zones) {
        text += path(pathOf(zone.area, view), zoneFill(zone.kind) + "fill-rule=\"evenodd\"");
    }
    return text;
}

/// Lowest class of all cameras first, so that on every spot the best class lies on top.
std::string viewsLayer(const analysis::CoverageResult& coverage, const PageView& view) {
    std::string text;
    for (const auto& camera : coverage.cameras) {
        text += path(pathOf(camera.region, view), attribute("fill", kSeen) + "fill-rule=\"evenodd\"");
    }
    const auto& classes = coverage.options.standard.classes;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const std::string fill = attribute("fill", classColour(i, classes.size())) + "fill-rule=\"evenodd\"";
        for (const auto& camera : coverage.cameras) {
            for (const auto& part : camera.classes) {
                if (part.name == classes[i].name) text += path(pathOf(part.region, view), fill);
            }
        }
    }
    for (const auto& camera : coverage.cameras) {
        text +=
            path(pathOf(camera.region, view),
                 "fill=\"none\" stroke-width=\"1\" stroke-opacity=\"0.55\" " + attribute("stroke", kSurface));
    }
    return text;
}

std::string blindLayer(const analysis::CoverageResult& coverage, const PageView& view) {
    std::string text;
    for (const auto& spot : coverage.blindSpots) {
        text += path(pathOf(spot.outline, view), "fill=\"#FFFFFF\" fill-rule=\"evenodd\"");
        text += path(pathOf(spot.outline, view),
                     "fill=\"url(#blind)\" fill-rule=\"evenodd\" stroke-width=\"1\" " +
                         attribute("stroke", kBlind));
    }
    return text;
}

std::string obstaclesLayer(const estate::Estate& estate, const PageView& view) {
    std::string text;
    for (const auto& obstacle : estate.obstacles) {
        const std::string fill = obstacle.opaque ? attribute("fill", kSolid) : "fill=\"none\" ";
        const std::string stroke = attribute("stroke", obstacle.opaque ? kWall : kAccent);
        text +=
            path(pathOf(obstacle.solids, view), fill + stroke + "fill-rule=\"evenodd\" stroke-width=\"1.2\"");
        const std::string width = obstacle.opaque ? "3.2" : "1.6";
        for (const auto& sheet : obstacle.sheets) {
            text += path(pathOf(sheet, view), "fill=\"none\" stroke-linecap=\"square\" " + stroke +
                                                  attribute("stroke-width", width));
        }
    }
    return text;
}

/// A door is a gap with two edges, a window a gap with a line in its middle; entries are in the accent.
std::string openingsLayer(const estate::Estate& estate, const PageView& view) {
    std::string text;
    for (const auto& opening : estate.openings) {
        const std::string data = pathOf(opening.line, view);
        const std::string_view edge = opening.isEntry ? kAccent : kMuted;
        text += path(data, "fill=\"none\" stroke-width=\"6\" " + attribute("stroke", edge));
        text += path(data, "fill=\"none\" stroke-width=\"3.6\" stroke=\"#FFFFFF\"");
        if (opening.kind == "window")
            text += path(data, "fill=\"none\" stroke-width=\"1\" " + attribute("stroke", edge));
    }
    return text;
}

PagePoint alongPan(PagePoint at, base::Angle pan, double distance) {
    return {at.x + distance * std::sin(pan.radians()), at.y - distance * std::cos(pan.radians())};
}

std::string disc(PagePoint at, double radius, const std::string& attributes) {
    return "<circle cx=\"" + pixel(at.x) + "\" cy=\"" + pixel(at.y) + "\" r=\"" + pixel(radius) + "\" " +
           attributes + "/>\n";
}

/// A ring with a hand that points where the camera looks, on a white ground so that it shows on every class.
/// Proposed: dashed ring. Retired: grey with a cross.
std::string cameraMark(const estate::Camera& camera, PagePoint at) {
    const bool retired = camera.status == estate::CameraStatus::Retired;
    const std::string_view colour = retired ? kMuted : kStrong;
    const PagePoint tip = alongPan(at, camera.pan, 18);
    const std::string round = "stroke-linecap=\"round\" ";
    std::string text = lineBetween(at, tip, round + "stroke-width=\"5.5\" stroke=\"#FFFFFF\"");
    text += disc(at, 8.6, "fill=\"#FFFFFF\"");
    text += lineBetween(at, tip, round + "stroke-width=\"2.6\" " + attribute("stroke", colour));
    const bool proposed = camera.status == estate::CameraStatus::Proposed;
    text += disc(at, 6.6,
                 "stroke-width=\"1.8\" fill=\"#FFFFFF\" " + attribute("stroke", colour) +
                     (proposed ? "stroke-dasharray=\"3.2 2\"" : ""));
    text += disc(at, 3, attribute("fill", colour));
    if (!retired) return text;
    const std::string cross = "stroke-width=\"1.8\" " + attribute("stroke", colour);
    return text + lineBetween({at.x - 7, at.y - 7}, {at.x + 7, at.y + 7}, cross) +
           lineBetween({at.x - 7, at.y + 7}, {at.x + 7, at.y - 7}, cross);
}

std::string camerasLayer(const estate::Estate& estate, const PageView& view, LabelRoom& room) {
    std::vector<const estate::Camera*> cameras;
    for (const auto& camera : estate.cameras) cameras.push_back(&camera);
    std::sort(cameras.begin(), cameras.end(), [](auto* a, auto* b) { return a->code < b->code; });
    std::string text;
    for (const auto* camera : cameras) {
        const PagePoint at = view.onPage(camera->at);
        text += cameraMark(*camera, at);
        room.take({at, 18, 18});
    }
    if (cameras.size() > kMostNamedCameras) return text;
    for (const auto* camera : cameras) {
        const PagePoint behind = alongPan(view.onPage(camera->at), camera->pan, -20);
        const double width = textWidth(camera->code, 12) + 4;
        const PagePoint middle = room.place({behind, width, 14}, 30);
        text += textAt({middle.x, middle.y + 4}, camera->code, {12, kStrong, "middle", true, true});
    }
    return text;
}

std::string spotNumbers(const analysis::CoverageResult& coverage, const PageView& view, LabelRoom& room) {
    std::string text;
    const std::string edge = "stroke-width=\"1.4\" " + attribute("stroke", kBlind);
    for (std::size_t i = 0; i < numberedSpots(coverage); ++i) {
        const PagePoint spot = view.onPage(coverage.blindSpots[i].centroid);
        const PagePoint at = room.place({spot, 2 * kSpotRadius + 2, 2 * kSpotRadius + 2}, 60);
        if (std::hypot(at.x - spot.x, at.y - spot.y) > kSpotRadius) text += lineBetween(spot, at, edge);
        text += disc(at, kSpotRadius, "fill=\"#FFFFFF\" " + edge);
        text += textAt({at.x, at.y + 3.8}, std::to_string(i + 1), {11, "#A34700", "middle", true, false});
    }
    return text;
}

/// Places inside the zone, the one nearest to its middle first.
std::vector<PagePoint> placesInside(const estate::Zone& zone, const PageView& view) {
    constexpr int kSteps = 24;
    const geometry::Box box = geometry::boundsOf(zone.area);
    const geometry::Point middle = (box.low + box.high) * 0.5;
    std::vector<geometry::Point> points;
    for (int i = 1; i < kSteps; ++i) {
        for (int j = 1; j < kSteps; ++j) {
            const geometry::Point p{box.low.x + (box.high.x - box.low.x) * i / kSteps,
                                    box.low.y + (box.high.y - box.low.y) * j / kSteps};
            if (geometry::contains(zone.area, p)) points.push_back(p);
        }
    }
    std::stable_sort(points.begin(), points.end(), [&](geometry::Point a, geometry::Point b) {
        return geometry::dot(a - middle, a - middle) < geometry::dot(b - middle, b - middle);
    });
    std::vector<PagePoint> places;
    for (const geometry::Point p : points) places.push_back(view.onPage(p));
    return places;
}

std::string seenShare(const analysis::CoverageResult& coverage, const estate::Zone& zone) {
    for (const auto& covered : coverage.zones) {
        if (covered.id != zone.id || !covered.coveredFraction) continue;
        return covered.requiredClass.empty()
                   ? base::say("{share} seen", {{"share", percent(*covered.coveredFraction)}})
                   : base::say("{share} at {class}", {{"share", percent(*covered.coveredFraction)},
                                                      {"class", catalog::sayClass(covered.requiredClass)}});
    }
    return "";
}

/// Name and share; with a light ground they stay readable on the darkest class.
std::string zoneLabel(PagePoint middle, double width, double height, const std::string& name,
                      const std::string& share, bool ground) {
    std::string text;
    if (ground) {
        text = rectangle({middle.x - width / 2, middle.y - height / 2}, width, height,
                         "rx=\"4\" fill=\"#FFFFFF\" fill-opacity=\"0.9\"");
    }
    const double top = middle.y - height / 2 + 13;
    text += textAt({middle.x, top}, name, {12, kText, "middle", !share.empty(), false});
    if (!share.empty()) text += textAt({middle.x, top + 14}, share, {11, kText, "middle"});
    return text;
}

LabelBox boxAround(const geometry::Ring& ring, const PageView& view) {
    const geometry::Box box = geometry::boundsOf(ring);
    return {view.onPage((box.low + box.high) * 0.5), (box.high.x - box.low.x) * view.scale,
            (box.high.y - box.low.y) * view.scale};
}

void takeObstacles(const estate::Estate& estate, const PageView& view, LabelRoom& room) {
    for (const auto& obstacle : estate.obstacles) {
        for (const auto& solid : obstacle.solids) room.take(boxAround(solid.outer, view));
    }
}

void takeBlindSpots(const analysis::CoverageResult& coverage, const PageView& view, LabelRoom& room) {
    for (std::size_t i = 0; i < numberedSpots(coverage); ++i) {
        room.take(boxAround(coverage.blindSpots[i].outline.outer, view));
    }
}

/// The place nearest to the middle of the zone where its label covers nothing; failing that, a place where it
/// covers a blind spot; else nothing.
std::optional<PagePoint> labelPlace(const std::vector<PagePoint>& places, LabelBox box, const LabelRoom& open,
                                    const LabelRoom& closed) {
    for (const LabelRoom* room : {&closed, &open}) {
        for (const PagePoint place : places) {
            box.middle = place;
            if (room->isFree(box)) return place;
        }
    }
    return std::nullopt;
}

std::string zoneLabels(const estate::Estate& estate, const analysis::CoverageResult& coverage,
                       const PageView& view, LabelRoom& open) {
    LabelRoom closed = open;
    takeBlindSpots(coverage, view, closed);
    std::string text;
    for (const auto& zone : estate.zones) {
        const std::string& name = zone.name.empty() ? zone.code : zone.name;
        const std::string share = seenShare(coverage, zone);
        const double width = std::max(textWidth(name, 12.5), textWidth(share, 11)) + 12;
        const double height = share.empty() ? 19 : 34;
        const auto place = labelPlace(placesInside(zone, view), {{}, width, height}, open, closed);
        if (!place) continue;
        open.take({*place, width, height});
        closed.take({*place, width, height});
        text += zoneLabel(*place, width, height, name, share, zone.kind != estate::ZoneKind::Room);
    }
    return text;
}

std::string drawing(const estate::Estate& estate, const analysis::CoverageResult& coverage,
                    const PageView& view, double width) {
    LabelRoom room(width, view.top + view.height());
    std::string text =
        rectangle({view.left, view.top}, view.width(), view.height(), attribute("fill", kCanvas));
    text += "<g clip-path=\"url(#frame)\">\n";
    text += zonesLayer(estate, view) + viewsLayer(coverage, view) + blindLayer(coverage, view);
    text += obstaclesLayer(estate, view) + openingsLayer(estate, view) + "</g>\n";
    text += camerasLayer(estate, view, room);
    takeObstacles(estate, view, room);
    text += spotNumbers(coverage, view, room);
    return text + zoneLabels(estate, coverage, view, room);
}

} // namespace

std::size_t numberedSpots(const analysis::CoverageResult& coverage) {
    const auto& spots = coverage.blindSpots;
    const auto small = std::find_if(spots.begin(), spots.end(),
                                    [](const auto& spot) { return spot.area < kSmallestNumbered; });
    return std::min(kMostNumbered, static_cast<std::size_t>(small - spots.begin()));
}

std::string planSvg(const estate::Estate& estate, const analysis::CoverageResult& coverage,
                    const PlanSvgOptions& options) {
    geometry::Box bounds = estate::boundsOf(estate);
    if (!bounds.empty()) {
        bounds = bounds.grown(0.02 * std::max(bounds.high.x - bounds.low.x, bounds.high.y - bounds.low.y));
    }
    PageView view = fitted(bounds, options.width, options.tallest);
    view.left = (options.width - view.width()) / 2;
    const Legend legend = planLegend(estate, coverage, view, options.width);
    const double height = view.height() + legend.height;
    std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + pixel(options.width) +
                       " " + pixel(height) + "\" role=\"img\" aria-label=\"" +
                       escaped(base::say("Plan of {name}", {{"name", estate.name}})) +
                       "\" font-family=\"Inter, Noto Sans, DejaVu Sans, sans-serif\">\n";
    text += planPatterns();
    text += "<clipPath id=\"frame\">" + rectangle({view.left, 0}, view.width(), view.height(), "") +
            "</clipPath>\n";
    return text + drawing(estate, coverage, view, options.width) + legend.svg + "</svg>\n";
}

} // namespace vidette::report
