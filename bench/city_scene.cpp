// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/city_scene.h"

#include "bench/dice.h"

#include <cmath>
#include <cstdint>

namespace vidette::bench {
namespace {

using geometry::Point;
using geometry::Ring;

constexpr double kSquare = 30;           // m, one building in each
constexpr Point kPlace{500000, 5500000}; // coordinates like those of a national grid

Ring building(Dice& dice, int column, int row) {
    const Point centre = kPlace + Point{column * kSquare + kSquare / 2 + dice.between(-2, 2),
                                        row * kSquare + kSquare / 2 + dice.between(-2, 2)};
    const double turn = dice.between(0, 3);
    const Point along = Point{std::cos(turn), std::sin(turn)} * dice.between(4, 9);
    const Point across = Point{-std::sin(turn), std::cos(turn)} * dice.between(4, 9);
    return {centre - along - across, centre + along - across, centre + along + across,
            centre - along + across};
}

/// Whether p lies in a building of its square or of one next to it.
bool isBuilt(const std::vector<geometry::Polygon>& buildings, int side, Point p) {
    const Point at = p - kPlace;
    for (int dx = -1; dx <= 1; ++dx) {
        for (int dy = -1; dy <= 1; ++dy) {
            const int column = static_cast<int>(at.x / kSquare) + dx;
            const int row = static_cast<int>(at.y / kSquare) + dy;
            if (column < 0 || row < 0 || column >= side || row >= side) continue;
            if (contains(buildings[static_cast<std::size_t>(column * side + row)], p)) return true;
        }
    }
    return false;
}

estate::Camera cameraAt(Point at, double pan, double field, int number) {
    estate::Camera camera;
    camera.code = "C" + std::to_string(number);
    camera.id = estate::CameraId::named(camera.code);
    camera.at = at;
    camera.height = base::Metres(5);
    camera.pan = base::Angle::degrees(pan);
    camera.hfov = base::Angle::degrees(field);
    if (field > 180) camera.projection = geometry::Projection::Equidistant;
    camera.imageWidth = 1920;
    camera.imageHeight = 1080;
    camera.range = base::Metres(100);
    return camera;
}

} // namespace

CityScene::CityScene(int buildings, int cameras, double field) {
    const int side = static_cast<int>(std::sqrt(buildings));
    const double width = side * kSquare;
    const Ring outline{kPlace, kPlace + Point{width, 0}, kPlace + Point{width, width},
                       kPlace + Point{0, width}};
    Dice dice(1);
    std::vector<geometry::Polygon> footprints;
    std::vector<estate::Obstacle> obstacles;
    floor.outer = outline;
    for (int column = 0; column < side; ++column) {
        for (int row = 0; row < side; ++row) {
            footprints.push_back({building(dice, column, row), {}});
            floor.holes.push_back(footprints.back().outer);
            estate::Obstacle obstacle;
            obstacle.code = "B" + std::to_string(obstacles.size());
            obstacle.id = estate::ObstacleId::named(obstacle.code);
            obstacle.kind = "building";
            obstacle.solids = {footprints.back()};
            obstacle.top = base::Metres(dice.between(8, 18));
            obstacles.push_back(std::move(obstacle));
        }
    }
    std::vector<estate::Camera> placed;
    while (static_cast<int>(placed.size()) < cameras) {
        const Point at = kPlace + Point{dice.between(0, width), dice.between(0, width)};
        if (!isBuilt(footprints, side, at))
            placed.push_back(cameraAt(at, dice.between(0, 360), field, static_cast<int>(placed.size())));
    }
    estate::Zone zone;
    zone.code = "Z1";
    zone.id = estate::ZoneId::named(zone.code);
    zone.area = {{outline, {}}};
    estate.crs = "EPSG:32633";
    estate.obstacles = base::Table<estate::Obstacle>::of(std::move(obstacles));
    estate.cameras = base::Table<estate::Camera>::of(std::move(placed));
    estate.zones = base::Table<estate::Zone>::of({zone});
    floor = normalised(std::move(floor));
}

} // namespace vidette::bench
