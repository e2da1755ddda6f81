// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_plan.h"

#include "support/plan_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::support {
namespace {

using base::Angle;
using base::Metres;
using geometry::Point;

double rounded(double metres) {
    return std::round(metres * 1000) / 1000;
}

std::string numbered(const std::string& letter, int number) {
    return letter + std::to_string(number);
}

/// The measures of one random shop, before it is moved to its place.
struct Shop {
    double width = 0;
    double depth = 0;
    Point notch; ///< where the L turns inwards
    double innerWall = 0;
    geometry::Ring outline;
};

Shop shopOf(Dice& dice) {
    Shop shop;
    shop.width = rounded(dice.between(8, 16));
    shop.depth = rounded(dice.between(6, 12));
    shop.notch = {rounded(shop.width * dice.between(.5, .8)), rounded(shop.depth * dice.between(.5, .8))};
    shop.innerWall = rounded(shop.notch.x * .55);
    shop.outline = {
        {0, 0},         {shop.width, 0}, {shop.width, shop.notch.y}, shop.notch, {shop.notch.x, shop.depth},
        {0, shop.depth}};
    return shop;
}

void addWalls(estate::Estate& plan, const Shop& shop, Dice& dice) {
    add(plan, wall("W0", {closedLine(shop.outline)}));
    const double x = shop.innerWall;
    const double from = dice.onMillimetre(.5, shop.notch.y * .4);
    const double to = dice.onMillimetre(shop.notch.y * .5, shop.notch.y * .8);
    add(plan, wall("W1", {{{x, 0}, {x, from}}, {{x, to}, {x, shop.depth}}}));
    if (dice.chance(.5)) add(plan, wall("W2", {{{x, rounded(from / 2)}, {x, rounded(from / 4)}, {x, 0}}}));
    if (dice.chance(.4))
        add(plan, wall("W3", {{{0, 0}, {rounded(shop.width / 2), 0}}, {{shop.width, 0}, {1, 0}}}));
    if (dice.chance(.5)) add(plan, wall("W4", {{{x, to}, {rounded(x + 1.2), rounded(to + .7)}}}, 1.4));
    if (dice.chance(.4)) add(plan, opening("D1", {{x, from}, {x, to}}, dice.chance(.5)));
    if (dice.chance(.5)) add(plan, opening("D2", {{0, 1}, {0, 2.1}}, dice.chance(.3)));
    if (dice.chance(.4)) add(plan, opening("D3", {{2, 0}, {3.2, 0}}, false));
}

void addShelves(estate::Estate& plan, const Shop& shop, Dice& dice) {
    const int count = dice.whole(3, 7);
    for (int i = 0; i < count; ++i) {
        const Point centre{dice.between(1, shop.width - 1), dice.between(1, shop.notch.y - 1)};
        const double angle = dice.chance(.3) ? 0 : dice.between(0, std::numbers::pi);
        const auto outline = turnedRectangle(centre, dice.between(.8, 3), dice.between(.3, .8), angle);
        const double base = dice.chance(.75) ? 0 : .4;
        estate::Obstacle shelf = solid(numbered("S", i), outline, base, rounded(dice.between(.9, 2.2)));
        if (dice.chance(.15)) shelf.top.reset();
        if (dice.chance(.15)) shelf.opaque = false;
        add(plan, shelf);
    }
    if (!dice.chance(.5)) return;
    // A counter with a hole, and a second one that shares its edge.
    estate::Obstacle counter = solid("S8", rectangle(1, 1, 3, 2.5), 0, 1.1);
    counter.solids.front().holes = {rectangle(1.4, 1.4, 2.6, 2.1)};
    add(plan, counter);
    add(plan, solid("S9", rectangle(3, 1, 3.6, 2.5), 0, 1.5));
}

void addZones(estate::Estate& plan, const Shop& shop, Dice& dice) {
    add(plan, monitorZone("Z1", shop.outline));
    if (dice.chance(.6)) {
        estate::Zone till = monitorZone("Z2", rectangle(.5, .5, rounded(shop.width / 2), 3));
        till.requiredClass = dice.chance(.5) ? "observe" : "recognise";
        till.requiredK = dice.whole(1, 2);
        add(plan, till);
    }
    if (dice.chance(.5)) {
        estate::Zone cabin = monitorZone("P1", rectangle(1, 2, 4, rounded(shop.notch.y)));
        cabin.kind = dice.chance(.5) ? estate::ZoneKind::Privacy : estate::ZoneKind::Parcel;
        add(plan, cabin);
        cabin = monitorZone("P2", rectangle(2, 1, 5, 3));
        cabin.kind = estate::ZoneKind::Privacy;
        add(plan, cabin);
    }
}

/// Inside the shop, on a wall, on a corner of the shop or at a shelf's corner.
Point mountingPlace(const estate::Estate& plan, const Shop& shop, Dice& dice) {
    switch (dice.whole(0, 7)) {
    case 0:
        return {0, rounded(dice.between(.2, shop.depth - .2))};
    case 1:
        return {rounded(dice.between(.2, shop.width - .2)), 0};
    case 2:
        return shop.outline[static_cast<std::size_t>(dice.whole(0, 5))];
    case 3: {
        for (const auto& obstacle : plan.obstacles) {
            if (!obstacle.solids.empty() && dice.chance(.5)) return obstacle.solids.front().outer[1];
        }
        return {shop.innerWall, shop.depth};
    }
    default:
        return {rounded(dice.between(.1, shop.width - .1)), rounded(dice.between(.1, shop.notch.y - .1))};
    }
}

void addCameras(estate::Estate& plan, const Shop& shop, Dice& dice) {
    const int count = dice.whole(2, 5);
    for (int i = 0; i < count; ++i) {
        const Point at = mountingPlace(plan, shop, dice);
        estate::Camera camera = wedge(numbered("C", i), at, rounded(dice.between(0, 360)),
                                      rounded(dice.between(50, 110)), rounded(dice.between(4, 14)));
        camera.height = Metres(rounded(dice.between(2.25, 3.2)));
        if (dice.chance(.7)) camera.tilt = Angle::degrees(rounded(dice.between(10, 60)));
        if (dice.chance(.25)) camera.roll = Angle::degrees(rounded(dice.between(-30, 30)));
        if (dice.chance(.2)) camera.vfov = Angle::degrees(rounded(dice.between(25, 60)));
        if (dice.chance(.2)) {
            camera.projection = geometry::Projection::Equidistant;
            camera.hfov = Angle::degrees(dice.whole(1, 3) * 90);
            camera.imageWidth = camera.imageHeight = 2048;
            camera.vfov.reset();
            camera.tilt.reset();
            if (dice.chance(.5)) camera.tilt = Angle::degrees(dice.chance(.5) ? 90 : dice.between(0, 90));
        }
        if (dice.chance(.3)) camera.irRange = Metres(rounded(dice.between(3, 8)));
        if (dice.chance(.08)) camera.status = estate::CameraStatus::Retired;
        add(plan, camera);
    }
}

void addBuildings(estate::Estate& plan, Point origin, Dice& dice) {
    for (int i = 0; i < 20; ++i) {
        if (dice.chance(.2)) continue;
        const Point centre = origin + Point{30.0 + i / 4 * 60, 28.0 + i % 4 * 55};
        const auto outline = turnedRectangle(centre, dice.between(25, 44), dice.between(22, 40),
                                             dice.chance(.3) ? 0 : dice.between(-.2, .2));
        add(plan, solid(numbered("B", i), outline, 0, rounded(dice.between(4, 25))));
        // An annexe that overlaps its building, or a courtyard.
        if (dice.chance(.3))
            add(plan, solid(numbered("A", i), turnedRectangle(centre + Point{18, 3}, 12, 9, .3), 0, 3.5));
    }
    const Point corner = origin + Point{120, 55};
    add(plan, wall("F1", {{corner, corner + Point{-8, 0}, corner + Point{-8, 9}}}, 2.2));
}

void addBoxes(estate::Estate& plan, Dice& dice) {
    const int count = dice.whole(6, 12);
    for (int i = 0; i < count; ++i) {
        const Point centre{dice.between(0, 12), dice.between(0, 9)};
        const double base = dice.chance(.4) ? 0 : dice.onMillimetre(0, 2.5);
        std::optional<double> top = base + dice.onMillimetre(.1, 2);
        if (dice.chance(.1)) top.reset();
        if (dice.chance(.25)) {
            const Point end{centre.x + dice.between(-2, 2), centre.y + dice.between(-2, 2)};
            auto screen = wall(numbered("F", i), {{centre, end, end + Point{.5, .5}}}, top);
            screen.base = Metres(base);
            add(plan, screen);
            continue;
        }
        const double angle = dice.chance(.4) ? 0 : dice.between(0, std::numbers::pi);
        const auto outline = turnedRectangle(centre, dice.between(.3, 3), dice.between(.2, 1.5), angle);
        add(plan, solid(numbered("S", i), outline, base, top));
    }
}

estate::Camera cameraAtAnyHeight(const std::string& code, Dice& dice) {
    const Point at{dice.onMillimetre(0, 12), dice.onMillimetre(0, 9)};
    auto camera = wedge(code, at, dice.onMillimetre(0, 360), dice.onMillimetre(20, 120), dice.between(2, 12));
    camera.height = Metres(dice.onMillimetre(.2, 3.5));
    if (dice.chance(.7)) camera.tilt = Angle::degrees(dice.onMillimetre(-40, 90));
    if (dice.chance(.4)) camera.roll = Angle::degrees(dice.onMillimetre(-180, 180));
    if (!dice.chance(.3)) return camera;
    camera.projection = geometry::Projection::Equidistant;
    camera.hfov = Angle::degrees(dice.onMillimetre(40, 350));
    camera.imageWidth = camera.imageHeight = 1600;
    return camera;
}

} // namespace

double Dice::between(double low, double high) {
    return low + (high - low) * static_cast<double>(m_engine() >> 11) * 0x1p-53;
}

double Dice::onMillimetre(double low, double high) {
    return rounded(between(low, high));
}

int Dice::whole(int low, int high) {
    return std::min(high, low + static_cast<int>(between(0, 1) * (high - low + 1)));
}

geometry::Ring turnedRectangle(Point centre, double width, double depth, double angle) {
    const Point along{std::cos(angle) * width / 2, std::sin(angle) * width / 2};
    const Point across{-std::sin(angle) * depth / 2, std::cos(angle) * depth / 2};
    geometry::Ring ring{centre - along - across, centre + along - across, centre + along + across,
                        centre - along + across};
    for (Point& p : ring) p = {rounded(p.x), rounded(p.y)};
    return ring;
}

estate::Estate randomShop(std::uint64_t seed) {
    Dice dice(seed);
    const Shop shop = shopOf(dice);
    estate::Estate plan;
    plan.name = "Random shop";
    addZones(plan, shop, dice);
    addWalls(plan, shop, dice);
    addShelves(plan, shop, dice);
    addCameras(plan, shop, dice);
    return plan;
}

estate::Estate randomHall(std::uint64_t seed) {
    Dice dice(seed);
    estate::Estate plan;
    plan.name = "Random hall";
    add(plan, monitorZone("Z1", rectangle(0, 0, 12, 9)));
    addBoxes(plan, dice);
    for (int i = 0; i < 4; ++i) add(plan, cameraAtAnyHeight(numbered("C", i), dice));
    return plan;
}

estate::Estate randomCity(std::uint64_t seed) {
    Dice dice(seed);
    const Point origin{-743000, -1043500};
    estate::Estate plan;
    plan.name = "Random quarter";
    plan.crs = "EPSG:5514";
    geometry::Ring outline = rectangle(0, 0, 300, 220);
    for (Point& p : outline) p = p + origin;
    add(plan, monitorZone("Z1", outline));
    addBuildings(plan, origin, dice);
    for (int i = 0; i < 8; ++i) {
        Point at = origin + Point{60.0 * dice.whole(1, 4), 55.0 * dice.whole(1, 3)};
        at = at + Point{dice.onMillimetre(-3, 3), dice.onMillimetre(-3, 3)};
        if (i == 7 && plan.obstacles.size() > 1) {
            for (const auto& one : plan.obstacles) {
                if (!one.solids.empty()) at = one.solids.front().outer[2];
            }
        }
        auto camera = wedge(numbered("C", i), at, rounded(dice.between(0, 360)),
                            rounded(dice.between(30, 110)), std::round(dice.between(40, 150)));
        camera.height = Metres(rounded(dice.between(4, 9)));
        camera.imageWidth = 3840;
        camera.imageHeight = 2160;
        if (dice.chance(.5)) camera.tilt = Angle::degrees(rounded(dice.between(3, 25)));
        add(plan, camera);
    }
    return plan;
}

} // namespace vidette::support
