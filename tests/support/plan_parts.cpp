// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_parts.h"

#include <utility>

namespace vidette::support {

using base::Angle;
using base::Metres;
using geometry::Point;

geometry::Ring rectangle(double x0, double y0, double x1, double y1) {
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

geometry::Polyline closedLine(geometry::Ring ring) {
    ring.push_back(ring.front());
    return ring;
}

estate::Obstacle wall(const std::string& code, std::vector<geometry::Polyline> lines,
                      std::optional<double> top) {
    estate::Obstacle obstacle;
    obstacle.id = estate::ObstacleId::named(code);
    obstacle.code = code;
    obstacle.kind = "wall";
    obstacle.sheets = std::move(lines);
    if (top) obstacle.top = Metres(*top);
    return obstacle;
}

estate::Obstacle solid(const std::string& code, geometry::Ring outline, double base,
                       std::optional<double> top) {
    estate::Obstacle obstacle;
    obstacle.id = estate::ObstacleId::named(code);
    obstacle.code = code;
    obstacle.kind = "shelf";
    obstacle.solids = {geometry::Polygon{std::move(outline), {}}};
    obstacle.base = Metres(base);
    if (top) obstacle.top = Metres(*top);
    return obstacle;
}

estate::Zone monitorZone(const std::string& code, geometry::Ring outline) {
    estate::Zone zone;
    zone.id = estate::ZoneId::named(code);
    zone.code = code;
    zone.name = code;
    zone.area = {geometry::Polygon{std::move(outline), {}}};
    return zone;
}

estate::Opening opening(const std::string& code, geometry::Polyline line, bool opaque) {
    estate::Opening result;
    result.id = estate::OpeningId::named(code);
    result.code = code;
    result.kind = "door";
    result.line = std::move(line);
    result.opaque = opaque;
    return result;
}

estate::Camera wedge(const std::string& code, Point at, double pan, double hfov, double range) {
    estate::Camera camera;
    camera.id = estate::CameraId::named(code);
    camera.code = code;
    camera.at = at;
    camera.height = Metres(2.5);
    camera.pan = Angle::degrees(pan);
    camera.hfov = Angle::degrees(hfov);
    camera.imageWidth = 2560;
    camera.imageHeight = 1440;
    camera.range = Metres(range);
    if (hfov >= 180) camera.projection = geometry::Projection::Equidistant;
    return camera;
}

estate::Camera allRound(const std::string& code, Point at, double range) {
    return wedge(code, at, 0, 360, range);
}

estate::Camera tilted(const std::string& code, Point at, double height, double pan, double tilt, double hfov,
                      double vfov, double range) {
    estate::Camera camera = wedge(code, at, pan, hfov, range);
    camera.height = Metres(height);
    camera.tilt = Angle::degrees(tilt);
    camera.vfov = Angle::degrees(vfov);
    return camera;
}

void add(estate::Estate& plan, estate::Obstacle obstacle) {
    plan.obstacles = plan.obstacles.with(std::move(obstacle));
}

void add(estate::Estate& plan, estate::Zone zone) {
    plan.zones = plan.zones.with(std::move(zone));
}

void add(estate::Estate& plan, estate::Opening one) {
    plan.openings = plan.openings.with(std::move(one));
}

void add(estate::Estate& plan, estate::Camera camera) {
    plan.cameras = plan.cameras.with(std::move(camera));
}

estate::Estate room(const geometry::Ring& outline) {
    estate::Estate plan;
    add(plan, monitorZone("Z1", outline));
    add(plan, wall("W1", {closedLine(outline)}));
    return plan;
}

estate::Estate squareRoom(double side) {
    return room(rectangle(0, 0, side, side));
}

analysis::CoverageOptions planeAt(double height) {
    analysis::CoverageOptions options;
    options.targetLow = options.targetHigh = height;
    options.standard.id = "2014";
    options.standard.classes = {{"monitor", 12.5},  {"detect", 25},    {"observe", 62.5},
                                {"recognise", 125}, {"identify", 250}, {"inspect", 1000}};
    return options;
}

} // namespace vidette::support
