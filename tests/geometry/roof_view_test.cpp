// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/view_pieces.h"

#include "support/fractal_terrain.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

#include <cmath>

// Cameras on roofs, and walls and fences of any height, over level ground and over terrain. All heights are
// above the ground at their own place.
namespace vidette::geometry {
namespace {

using support::lattice;
using support::rectangle;
using support::terrainOf;

constexpr double kEndless = std::numeric_limits<double>::infinity();
constexpr double kRoof = 10;    // m
constexpr double kTarget = 1;   // m
constexpr double kEdge = 110;   // x of the eastern edge of the roof
constexpr double kBeside = .75; // m; borders over terrain are as fine as its cells, up to 1 m

Sighting eastwards(Point at, double height, double range = 80) {
    Sighting sighting;
    sighting.pose.at = at;
    sighting.pose.height = height;
    sighting.pose.pan = base::Angle::degrees(90);
    sighting.lens.projection = Projection::Equidistant;
    sighting.lens.hfov = base::Angle::degrees(200);
    sighting.lens.imageWidth = sighting.lens.imageHeight = 2000;
    sighting.target = {kTarget, kTarget};
    sighting.limits = {{range, kEndless}};
    return sighting;
}

Scene sceneOf(std::vector<Blocker> blockers) {
    return {std::move(blockers), {}, Box{{-50, -50}, {350, 350}}};
}

Blocker house(double top = kRoof) {
    return {{Polygon{rectangle(90, 90, kEdge, 110), {}}}, {}, 0, top};
}

/// A wall on the eastern edge of the roof.
Blocker parapet(double above) {
    return {{}, {{{kEdge, 90}, {kEdge, 110}}}, kRoof, kRoof + above};
}

bool shows(const Scene& scene, const PieceSet& seen, Point place) {
    const Point p = place - scene.mesh().origin();
    const int triangle = scene.mesh().locate(p);
    return std::any_of(seen.pieces.begin(), seen.pieces.end(), [&](const Piece& piece) {
        if (piece.triangle != triangle) return false;
        const auto corners = seen.cornersOf(piece);
        return piece.count == 0 || contains(Polygon{{corners.begin(), corners.end()}, {}}, p);
    });
}

/// East of the roof the ground is hidden as far as `from` and seen beyond.
void expectSeenFrom(double from, const Scene& scene, const Sighting& sighting) {
    const SeenPieces seen = seenFrom(scene, sighting);
    ASSERT_FALSE(seen.insideObstacle || seen.noGround);
    const double start = kEdge + (sighting.terrain ? kBeside : 0.3);
    for (double x = start; x < sighting.pose.at.x + 60; x += 0.43) {
        if (std::abs(x - from) < (sighting.terrain ? kBeside : 1e-3)) continue;
        EXPECT_EQ(shows(scene, seen.levels[0], {x, sighting.pose.at.y + 0.2}), x > from) << x;
    }
}

/// Level ground, and ground that rises or falls to the east; none is a plan without terrain.
std::vector<std::optional<Terrain>> grounds() {
    std::vector<std::optional<Terrain>> all{std::nullopt};
    for (const double slope : {0.0, 0.06, -0.06})
        all.push_back(terrainOf(lattice(301, 301), [=](Point p) { return 250 + slope * p.x; }));
    return all;
}

TEST(RoofView, EdgeOfTheRoof_HidesTheFootOfTheWall) {
    // The line over the edge, a away and H − B below the lens, comes down to t at (B − t)·a/(H − B) beyond
    // it. On a slope all heights follow the ground, and the figure is the same.
    const Scene scene = sceneOf({house()});
    for (const auto& ground : grounds()) {
        for (const double back : {0.5, 2.0, 6.0}) {
            for (const double over : {0.8, 2.0, 5.0}) {
                Sighting sighting = eastwards({kEdge - back, 100}, kRoof + over, 120);
                sighting.terrain = ground ? &*ground : nullptr;
                expectSeenFrom(kEdge + (kRoof - kTarget) * back / over, scene, sighting);
            }
        }
    }
}

TEST(RoofView, CameraOnTheEdge_SeesTheFootOfTheWall) {
    const Scene scene = sceneOf({house()});
    for (const auto& ground : grounds()) {
        Sighting sighting = eastwards({kEdge, 100}, kRoof + 0.5);
        sighting.terrain = ground ? &*ground : nullptr;
        expectSeenFrom(kEdge, scene, sighting);
        sighting.pose.height = kRoof - 2;
        expectSeenFrom(kEdge, scene, sighting);
    }
}

TEST(RoofView, Parapet_HidesMoreThanTheEdge) {
    for (const double above : {0.3, 1.0}) {
        const Scene scene = sceneOf({house(), parapet(above)});
        for (const auto& ground : grounds()) {
            Sighting sighting = eastwards({kEdge - 2, 100}, kRoof + 2, 120);
            sighting.terrain = ground ? &*ground : nullptr;
            expectSeenFrom(kEdge + (kRoof + above - kTarget) * 2 / (2 - above), scene, sighting);
        }
    }
}

TEST(RoofView, LensBelowTheParapet_SeesNothingBeyondIt) {
    const Scene scene = sceneOf({house(), parapet(1.2)});
    for (const auto& ground : grounds()) {
        Sighting sighting = eastwards({kEdge - 2, 100}, kRoof + 1);
        sighting.terrain = ground ? &*ground : nullptr;
        expectSeenFrom(kEndless, scene, sighting);
    }
}

TEST(RoofView, LensBelowTheRoof_IsInsideTheHouse) {
    const Scene scene = sceneOf({house()});
    for (const auto& ground : grounds()) {
        Sighting sighting = eastwards({kEdge - 2, 100}, kRoof - 0.1);
        sighting.terrain = ground ? &*ground : nullptr;
        EXPECT_TRUE(seenFrom(scene, sighting).insideObstacle);
    }
}

TEST(RoofView, FenceOfAnyHeight_CastsTheKnownShadow) {
    // Fence of height h, a away, lens H, target t: hidden from the fence to (h − t)·a/(H − h) behind it; all
    // of it where h ≥ H, nothing where h ≤ t.
    const double a = 10, lens = 6;
    for (const double h : {0.5, 1.0, 1.4, 2.0, 3.5, 5.2, 6.0, 9.0, kEndless}) {
        const Scene scene = sceneOf({{{}, {{{kEdge, 20}, {kEdge, 180}}}, 0, h}});
        const double shadow = h >= lens ? kEndless : std::max(0.0, (h - kTarget) * a / (lens - h));
        for (const auto& ground : grounds()) {
            Sighting sighting = eastwards({kEdge - a, 100}, lens);
            sighting.terrain = ground ? &*ground : nullptr;
            expectSeenFrom(kEdge + shadow, scene, sighting);
        }
    }
}

TEST(RoofView, RoofOnHills_AgreesWithTheDefinition) {
    const auto land = support::fractalTerrain(300, 1, 14, 0.5, 9);
    const std::vector<Blocker> blockers{house(),
                                        parapet(0.6),
                                        {{}, {{{130, 80}, {140, 125}}}, 0, 2.2},
                                        {{Polygon{rectangle(150, 95, 158, 104), {}}}, {}, 0, 5}};
    const Scene scene = sceneOf(blockers);
    Sighting sighting = eastwards({kEdge - 3, 100}, kRoof + 3, 70);
    sighting.terrain = &land;
    const SeenPieces seen = seenFrom(scene, sighting);
    GroundQuestion question;
    question.pose = sighting.pose;
    question.lens = sighting.lens;
    question.target = sighting.target;
    question.limits = sighting.limits;
    const auto definition = *GroundView::of(land, question);
    std::vector<const Blocker*> all;
    for (const Blocker& one : blockers) all.push_back(&one);
    std::mt19937 random(8);
    int same = 0, shown = 0;
    constexpr int kSamples = 4000;
    for (int i = 0; i < kSamples; ++i) {
        const Point p{kEdge + double(random() % 6000) / 100, 60 + double(random() % 8000) / 100};
        const bool expected = definition.sees(p, 0, all);
        same += shows(scene, seen.levels[0], p) == expected ? 1 : 0;
        shown += expected ? 1 : 0;
    }
    EXPECT_GE(same, 0.97 * kSamples) << "places on the edges of cells may differ";
    EXPECT_GT(shown, 0.1 * kSamples) << "the test looks at something";
    EXPECT_LT(shown, 0.9 * kSamples);
}

} // namespace
} // namespace vidette::geometry
