// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/sight_mesh.h"
#include "support/shapes.h"
#include "support/sight.h"
#include "support/slow_sight.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numbers>

/// Checks of docs/checks.md on sight over walls alone: what may not change it, and walls made to be awkward.
namespace vidette::geometry {
namespace {

using support::addRing;
using support::rectangle;

constexpr SightHeights kEyeLevel{2.6, 1, 1};
constexpr double kUnlimited = std::numeric_limits<double>::infinity();
constexpr double kRelative = 1e-10;
constexpr unsigned kPlans = 40;

using Walls = std::vector<Wall>;

double seenArea(const Walls& walls, Point from) {
    Box box;
    for (const Wall& wall : walls) {
        box.include(wall.a);
        box.include(wall.b);
    }
    const SightMesh mesh(walls, box.grown(1));
    return support::Sight(mesh, kEyeLevel).area(from);
}

/// A room of 20 × 20 m with boxes that overlap, and a place in it.
struct Scene {
    explicit Scene(unsigned seed) {
        std::mt19937 random(seed);
        addRing(walls, rectangle(-10, -10, 30, 30));
        for (int i = 0; i < 8; ++i) addRing(walls, support::randomRectangle(random, 20));
        std::uniform_real_distribution<double> unit(0, 20);
        eye.x = unit(random);
        eye.y = unit(random);
    }

    template<typename Change>
    Scene changed(const Change& change) const {
        Scene other = *this;
        for (Wall& wall : other.walls) {
            wall.a = change(wall.a);
            wall.b = change(wall.b);
        }
        other.eye = change(eye);
        return other;
    }
    double area() const { return seenArea(walls, eye); }

    Walls walls;
    Point eye;
};

template<typename Change>
void expectUnchanged(const Change& change) {
    for (unsigned seed = 0; seed < kPlans; ++seed) {
        const Scene scene(seed);
        const double wanted = scene.area();
        EXPECT_NEAR(change(scene).area(), wanted, kRelative * wanted) << "scene " << seed;
    }
}

TEST(SightInvariance, TurnedWallsAreSeenTheSame) {
    expectUnchanged([](const Scene& scene) {
        return scene.changed([](Point p) { return support::moved(p, 0.7, {0, 0}); });
    });
}

TEST(SightInvariance, MirroredWallsAreSeenTheSame) {
    expectUnchanged([](const Scene& scene) {
        return scene.changed([](Point p) { return Point{-p.x, p.y}; });
    });
}

/// Binary fractions of 2⁻²⁰ m, so that moving rounds nothing.
TEST(SightInvariance, WallsMovedByWholeMillionsAreSeenTheSame) {
    const auto rounded = [](Point p) {
        return Point{std::round(p.x * 0x1p20) * 0x1p-20, std::round(p.y * 0x1p20) * 0x1p-20};
    };
    for (unsigned seed = 0; seed < kPlans; ++seed) {
        const Scene scene = Scene(seed).changed(rounded);
        const double wanted = scene.area();
        const auto far = scene.changed([](Point p) { return p + Point{5e6, -1e7}; });
        EXPECT_NEAR(far.area(), wanted, kRelative * wanted) << "scene " << seed;
    }
}

TEST(SightInvariance, WallsInAnotherOrderAndDirectionAreSeenTheSame) {
    expectUnchanged([](Scene scene) {
        std::shuffle(scene.walls.begin(), scene.walls.end(), std::mt19937(3));
        for (std::size_t i = 0; i < scene.walls.size(); i += 2) std::swap(scene.walls[i].a, scene.walls[i].b);
        return scene;
    });
}

TEST(SightInvariance, WallsInPiecesAreSeenTheSame) {
    expectUnchanged([](Scene scene) {
        Walls pieces;
        for (const Wall& wall : scene.walls) {
            const Point middle = wall.a + (wall.b - wall.a) * 0.3;
            pieces.push_back({wall.a, middle});
            pieces.push_back({middle, wall.b});
        }
        scene.walls = pieces;
        return scene;
    });
}

/// 10⁶ rays, each as far as the nearest wall.
TEST(SightChecks, MillionRaysMeasureTheSameArea) {
    constexpr int kRays = 1000000;
    const Scene scene(5);
    double sum = 0;
    for (int i = 0; i < kRays; ++i) {
        const double angle = 2 * std::numbers::pi * (i + 0.5) / kRays;
        const Point d{std::cos(angle), std::sin(angle)};
        double nearest = kUnlimited;
        for (const Wall& wall : scene.walls) {
            const double left = cross(d, wall.a - scene.eye);
            const double right = cross(d, wall.b - scene.eye);
            if ((left > 0) == (right > 0)) continue;
            const double share = left / (left - right);
            const double t = dot(d, wall.a + (wall.b - wall.a) * share - scene.eye);
            if (t > 0) nearest = std::min(nearest, t);
        }
        sum += nearest * nearest;
    }
    const double byRays = sum * std::numbers::pi / kRays;
    EXPECT_NEAR(scene.area(), byRays, 1e-4 * byRays);
}

TEST(SightChecks, SpiralOfTwoThousandEdgesIsFollowedToItsEnd) {
    Walls walls;
    Point last{0, 0};
    for (int i = 1; i <= 2000; ++i) {
        const double angle = i * 0.1;
        const Point next{0.02 * i * std::cos(angle), 0.02 * i * std::sin(angle)};
        walls.push_back({last, next});
        last = next;
    }
    addRing(walls, rectangle(-45, -45, 45, 45));
    const support::SlowSight slow(walls);
    for (const Point eye : {Point{0.1, 0.1}, Point{10.1, 3.3}, Point{0, 0}, walls[777].a, Point{-39, 3}}) {
        const double wanted = slow.area(eye);
        EXPECT_NEAR(seenArea(walls, eye), wanted, 1e-9 * wanted) << eye.x << ' ' << eye.y;
    }
}

TEST(SightChecks, HundredThousandCollinearPointsAreOneLine) {
    Walls walls;
    addRing(walls, rectangle(0, 0, 10, 10));
    for (int i = 0; i < 100000; ++i) walls.push_back({{i * 1e-4, 5}, {(i + 1) * 1e-4, 5}});
    EXPECT_NEAR(seenArea(walls, {5, 2}), 50, 1e-9);
    EXPECT_NEAR(seenArea(walls, {3, 5}), 100, 1e-9) << "on the line both sides are seen";
}

TEST(SightChecks, SliverOfAMicrometreHidesWhatItsLengthHides) {
    Walls walls;
    addRing(walls, rectangle(0, 0, 10, 10));
    const double free = seenArea(walls, {2, 5});
    walls.push_back({{5, 4}, {5, 6}});
    const double wanted = seenArea(walls, {2, 5});
    addRing(walls, {{5, 4}, {5 + 1e-6, 5}, {5, 6}});
    EXPECT_NEAR(seenArea(walls, {2, 5}), wanted, 1e-9);
    EXPECT_LT(wanted, free - 1);
}

/// The gap is a slit of a millimetre: what is seen through it is a wedge.
TEST(SightChecks, GapOfAMillimetreLetsAWedgeThrough) {
    Walls walls;
    addRing(walls, rectangle(0, 0, 10, 10));
    walls.push_back({{5, 0}, {5, 5}});
    walls.push_back({{5, 5.001}, {5, 10}});
    const double gap = 0.001;
    const double wedge = gap * (9 * 9 - 4 * 4) / (2 * 4);
    EXPECT_NEAR(seenArea(walls, {1, 5}), 50 + wedge, 1e-9);
}

TEST(SightChecks, TJointFromAllItsSides) {
    Walls walls;
    addRing(walls, rectangle(0, 0, 10, 10));
    walls.push_back({{0, 5}, {10, 5}});
    walls.push_back({{5, 5}, {5, 10}});
    EXPECT_NEAR(seenArea(walls, {5, 5}), 100, 1e-9) << "on the joint";
    EXPECT_NEAR(seenArea(walls, {5, 5 - 1e-3}), 50, 1e-9) << "below it";
    EXPECT_NEAR(seenArea(walls, {5 - 1e-3, 5 + 1e-3}), 25, 1e-9) << "left of the stem";
    EXPECT_NEAR(seenArea(walls, {5, 7}), 50, 1e-9) << "on the stem";
}

TEST(SightChecks, CameraOutsideSeesTheOutsideOnly) {
    Walls walls;
    addRing(walls, rectangle(0, 0, 10, 10));
    addRing(walls, rectangle(-10, -10, 20, 20));
    const support::SlowSight slow(walls);
    EXPECT_NEAR(seenArea(walls, {-5, 5}), slow.area({-5, 5}), 1e-9);
    EXPECT_LT(seenArea(walls, {-5, 5}), 900 - 100);
}

} // namespace
} // namespace vidette::geometry
