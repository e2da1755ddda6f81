// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_tangle.h"

#include "support/plan_parts.h"

#include <array>

namespace vidette::support {
namespace {

using base::Angle;
using base::Metres;
using geometry::Point;

template<typename T, std::size_t N>
T oneOf(Dice& dice, const std::array<T, N>& values) {
    return values[static_cast<std::size_t>(dice.whole(0, static_cast<int>(N) - 1))];
}

std::string numbered(const char* letter, int number) {
    return letter + std::to_string(number);
}

geometry::Ring ringOf(const Lattice& lattice, Dice& dice, int corners) {
    geometry::Ring ring;
    for (int i = 0; i < corners; ++i) ring.push_back(lattice.point(dice));
    return ring;
}

geometry::Ring boxOf(const Lattice& lattice, Dice& dice) {
    const Point a = lattice.point(dice);
    const Point b = lattice.point(dice);
    return {a, {b.x, a.y}, b, {a.x, b.y}};
}

/// Heights that coincide with those of cameras and targets now and then.
void giveHeights(estate::Obstacle& obstacle, Dice& dice) {
    if (dice.chance(.4)) return;
    obstacle.base = Metres(dice.chance(.6) ? 0 : oneOf(dice, std::array{.3, 1.0, 1.8, 2.5}));
    const double top = dice.chance(.5) ? oneOf(dice, std::array{1.0, 1.8, 2.5, 3.0}) : dice.between(.2, 3.5);
    obstacle.top = Metres(std::max(top, obstacle.base.value + .05));
}

void addObstacles(estate::Estate& plan, const Lattice& lattice, Dice& dice) {
    const int count = dice.whole(0, 7);
    for (int i = 0; i < count; ++i) {
        estate::Obstacle obstacle;
        const auto code = numbered("O", i);
        switch (dice.whole(0, 4)) {
        case 0:
            obstacle = solid(code, boxOf(lattice, dice));
            break;
        case 1:
            obstacle = solid(code, ringOf(lattice, dice, dice.whole(3, 5)));
            break;
        case 2:
            obstacle = solid(code, boxOf(lattice, dice));
            obstacle.solids.front().holes.push_back(boxOf(lattice, dice));
            break;
        default:
            obstacle = wall(code, {ringOf(lattice, dice, dice.whole(1, 5))});
            if (dice.chance(.3)) obstacle.sheets.push_back(obstacle.sheets.front());
        }
        giveHeights(obstacle, dice);
        obstacle.opaque = !dice.chance(.07);
        add(plan, obstacle);
    }
}

void addOpenings(estate::Estate& plan, const Lattice& lattice, Dice& dice) {
    // Off the metre lattice the nearness that makes an opening lie on a wall is a matter of centimetres.
    if (!lattice.exact() || dice.chance(.6)) return;
    for (const auto& obstacle : plan.obstacles) {
        if (obstacle.sheets.empty() || obstacle.sheets.front().size() < 2) continue;
        const Point a = obstacle.sheets.front()[0];
        const Point b = obstacle.sheets.front()[1];
        add(plan, opening("D1", {a, a + (b - a) * .5}, dice.chance(.3)));
        return;
    }
}

void addZones(estate::Estate& plan, const Lattice& lattice, Dice& dice) {
    const int count = dice.whole(0, 4);
    constexpr std::array kinds{estate::ZoneKind::Monitor, estate::ZoneKind::Monitor,
                               estate::ZoneKind::Privacy, estate::ZoneKind::District,
                               estate::ZoneKind::Parcel};
    for (int i = 0; i < count; ++i) {
        auto zone = monitorZone(numbered("Z", i), dice.chance(.6) ? boxOf(lattice, dice)
                                                                  : ringOf(lattice, dice, dice.whole(3, 6)));
        zone.kind = i == 0 ? estate::ZoneKind::Monitor : oneOf(dice, kinds);
        if (dice.chance(.3)) zone.area.front().holes.push_back(boxOf(lattice, dice));
        if (dice.chance(.2)) zone.area.push_back({boxOf(lattice, dice), {}});
        if (dice.chance(.3)) zone.requiredClass = "observe";
        zone.requiredK = dice.whole(1, 2);
        add(plan, zone);
    }
    if (dice.chance(.3)) {
        estate::Demand demand;
        demand.id = estate::DemandId::named("P1");
        demand.code = "P1";
        demand.at = lattice.point(dice);
        plan.demands = plan.demands.with(demand);
    }
}

void makeFisheye(estate::Camera& camera, Dice& dice) {
    camera.projection = geometry::Projection::Equidistant;
    camera.hfov = Angle::degrees(oneOf(dice, std::array{90.0, 180.0, 270.0, 360.0}));
    camera.imageWidth = camera.imageHeight = 2048;
    camera.vfov.reset();
    camera.tilt.reset();
    if (dice.chance(.5)) camera.tilt = Angle::degrees(oneOf(dice, std::array{0.0, 30.0, 90.0, -90.0}));
}

void makeSeveral(estate::Camera& camera, Dice& dice) {
    camera.kind = dice.chance(.5) ? estate::CameraKind::Multi : estate::CameraKind::Ptz;
    estate::Aim aim;
    aim.pan = Angle::degrees(dice.whole(0, 7) * 45);
    if (dice.chance(.5)) aim.tilt = camera.tilt;
    camera.aims = {aim};
}

estate::Camera cameraOf(const std::string& code, const Lattice& lattice, Dice& dice) {
    const Point at = dice.chance(.6) ? lattice.point(dice) : lattice.between(dice);
    const double pan = dice.chance(.5) ? dice.whole(0, 7) * 45 : dice.between(0, 360);
    const double field =
        dice.chance(.3) ? oneOf(dice, std::array{90.0, .5, 179.0, 360.0}) : dice.between(20, 120);
    estate::Camera camera = wedge(code, at, pan, field, lattice.width() * dice.between(.2, 1.2));
    camera.height = Metres(dice.chance(.7) ? 2.5 : oneOf(dice, std::array{1.0, 1.8, .4, 6.0}));
    if (camera.projection == geometry::Projection::Rectilinear) {
        if (dice.chance(.5)) camera.tilt = Angle::degrees(dice.between(-20, 90));
        if (dice.chance(.2)) camera.roll = Angle::degrees(dice.between(-180, 180));
        if (dice.chance(.2)) camera.vfov = Angle::degrees(dice.between(20, 90));
    }
    if (dice.chance(.2)) makeFisheye(camera, dice);
    if (dice.chance(.15)) camera.range = Metres(oneOf(dice, std::array{0.0, .1, 300.0}));
    if (dice.chance(.1)) camera.range.reset();
    if (dice.chance(.5)) camera.irRange = Metres(dice.between(1, 6));
    if (dice.chance(.1)) makeSeveral(camera, dice);
    if (dice.chance(.05)) camera.status = estate::CameraStatus::Retired;
    return camera;
}

analysis::CoverageOptions optionsOf(Dice& dice) {
    auto options = planeAt(oneOf(dice, std::array{0.0, 1.0, 1.2, 1.8}));
    if (dice.chance(.25)) options.targetHigh = options.targetLow + dice.between(.1, 1);
    if (dice.chance(.25)) options.density = oneOf(dice, std::array{62.5, 125.0, 250.0});
    options.model = oneOf(dice, std::array{geometry::DensityModel::Plane, geometry::DensityModel::Plane,
                                           geometry::DensityModel::Angular});
    options.night = dice.chance(.1);
    options.ptz =
        oneOf(dice, std::array{analysis::PtzView::Aim, analysis::PtzView::Tour, analysis::PtzView::Reach});
    options.threads = 1;
    return options;
}

} // namespace

Lattice::Lattice(Dice& dice)
    : m_step(oneOf(dice, std::array{1.0, 1.0, .1, .37, 25.0})),
      m_loose(oneOf(dice, std::array{0.0, 0.0, .1, 1.0})),
      m_corner(
          oneOf(dice, std::array{Point{0, 0}, Point{0, 0}, Point{-743000, -1043500}, Point{1e7, -1e7}})) {}

Point Lattice::point(Dice& dice) const {
    if (m_loose > 0 && dice.chance(m_loose)) return between(dice);
    const double x = dice.whole(0, kSteps) * m_step;
    return m_corner + Point{x, dice.whole(0, kSteps) * m_step};
}

Point Lattice::between(Dice& dice) const {
    const double x = dice.between(0, width());
    return m_corner + Point{x, dice.between(0, width())};
}

WallTangle wallTangle(std::uint64_t seed) {
    Dice dice(seed);
    const Lattice lattice(dice);
    WallTangle tangle;
    const int count = dice.whole(1, 14);
    for (int i = 0; i < count; ++i) {
        const Point from =
            tangle.walls.empty() || dice.chance(.5) ? lattice.point(dice) : tangle.walls.back().b;
        tangle.walls.push_back({from, lattice.point(dice)});
        if (dice.chance(.1)) tangle.walls.push_back({tangle.walls.back().b, from});
    }
    for (int i = 0; i < 2; ++i) {
        tangle.eyes.push_back(lattice.point(dice));
        tangle.eyes.push_back(lattice.between(dice));
        const auto& wall = tangle.walls[static_cast<std::size_t>(dice.whole(0, count - 1))];
        tangle.eyes.push_back((wall.a + wall.b) * .5);
    }
    const double margin = lattice.width() / 4;
    const Point low = lattice.corner() - Point{margin, margin};
    const double side = lattice.width() + 2 * margin;
    const auto border = rectangle(low.x, low.y, low.x + side, low.y + side);
    for (std::size_t i = 0; i < 4; ++i) tangle.walls.push_back({border[i], border[(i + 1) % 4]});
    return tangle;
}

PlanTangle planTangle(std::uint64_t seed) {
    Dice dice(seed);
    const Lattice lattice(dice);
    PlanTangle tangle;
    tangle.options = optionsOf(dice);
    tangle.corner = lattice.corner();
    tangle.width = lattice.width();
    addZones(tangle.plan, lattice, dice);
    addObstacles(tangle.plan, lattice, dice);
    addOpenings(tangle.plan, lattice, dice);
    const int cameras = dice.whole(1, 4);
    for (int i = 0; i < cameras; ++i) add(tangle.plan, cameraOf(numbered("C", i), lattice, dice));
    return tangle;
}

} // namespace vidette::support
