// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "estate/estate.h"

#include <optional>
#include <string>
#include <vector>

/// Small plans for tests, said in a few words:
///
///     auto plan = support::squareRoom(10);
///     plan.cameras = plan.cameras.with(support::wedge("C1", {5, 5}, 90, 60, 20));
///
/// Heights in metres, angles in degrees; walls have no top unless one is given.
namespace vidette::support {

geometry::Ring rectangle(double x0, double y0, double x1, double y1);
/// The ring as a closed line: its first point is repeated.
geometry::Polyline closedLine(geometry::Ring ring);

estate::Obstacle wall(const std::string& code, std::vector<geometry::Polyline> lines,
                      std::optional<double> top = {});
estate::Obstacle solid(const std::string& code, geometry::Ring outline, double base = 0,
                       std::optional<double> top = {});
estate::Zone monitorZone(const std::string& code, geometry::Ring outline);
estate::Opening opening(const std::string& code, geometry::Polyline line, bool opaque);

/// A camera without tilt, 2.5 m high, 2560 × 1440 pixels: a plan-view wedge. A field of 180° and more is
/// equidistant.
estate::Camera wedge(const std::string& code, geometry::Point at, double pan, double hfov, double range);
/// The same seeing all around.
estate::Camera allRound(const std::string& code, geometry::Point at, double range);
/// A camera with a tilt: its picture has a lower and an upper edge.
estate::Camera tilted(const std::string& code, geometry::Point at, double height, double pan, double tilt,
                      double hfov, double vfov, double range);

void add(estate::Estate& plan, estate::Obstacle obstacle);
void add(estate::Estate& plan, estate::Zone zone);
void add(estate::Estate& plan, estate::Opening opening);
void add(estate::Estate& plan, estate::Camera camera);

/// A monitor zone "Z1" of this outline with a wall "W1" without top around it.
estate::Estate room(const geometry::Ring& outline);
/// room() of the square from (0,0) to (side, side).
estate::Estate squareRoom(double side);

/// Classes of the edition of 2014, target plane at 1 m, no density asked for.
analysis::CoverageOptions planeAt(double height);

} // namespace vidette::support
