// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/terrain.h"

#include "support/fractal_terrain.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vidette::geometry {
namespace {

using support::lattice;
using support::terrainOf;

constexpr float kVoid = std::numeric_limits<float>::quiet_NaN();
constexpr double kExact = 1e-9;

std::string codeOf(const base::Result<Terrain>& result) {
    return result ? "fine" : result.error().code;
}

TEST(Terrain, BetweenPosts_IsBilinear) {
    const auto terrain = *Terrain::of({{10, 20}, 2, 4, 2, 2}, {0, 1, 2, 7});
    EXPECT_NEAR(*terrain.heightAt({10, 20}), 0, kExact);
    EXPECT_NEAR(*terrain.heightAt({12, 24}), 7, kExact);
    EXPECT_NEAR(*terrain.heightAt({11, 20}), 0.5, kExact);
    EXPECT_NEAR(*terrain.heightAt({11, 22}), 2.5, kExact) << "the mean of the four";
}

TEST(Terrain, HalfACellBeyondThePosts_GoesOnLevel_ThenThereIsNone) {
    const auto terrain = *Terrain::of({{0, 0}, 2, 2, 2, 2}, {5, 6, 5, 6});
    EXPECT_NEAR(*terrain.heightAt({2.9, -0.9}), 6, kExact);
    EXPECT_FALSE(terrain.heightAt({3.1, 0}));
    EXPECT_FALSE(terrain.heightAt({0, -1.1}));
    EXPECT_EQ(terrain.lattice().extent(), (Box{{-1, -1}, {3, 3}}));
}

TEST(Terrain, CellOfAVoid_HasNoGround_AndItsNeighboursGoOnLevel) {
    const auto terrain = *Terrain::of(lattice(3, 2), {4, kVoid, 9, 4, kVoid, 9});
    EXPECT_FALSE(terrain.heightAt({0.6, 0}));
    EXPECT_NEAR(*terrain.heightAt({0.4, 0.5}), 4, kExact);
    EXPECT_NEAR(*terrain.heightAt({1.7, 0.5}), 9, kExact);
}

TEST(Terrain, Statistics_LeaveVoidsOut) {
    const auto terrain = *Terrain::of(lattice(2, 2), {1, kVoid, 4, std::numeric_limits<float>::infinity()});
    EXPECT_EQ(terrain.statistics(), (TerrainStatistics{{1, 4}, 2.5, 2, 2}));
}

TEST(Terrain, AllVoid_HasStatisticsOfNothing) {
    const auto terrain = *Terrain::of(lattice(2, 2), std::vector<float>(4, kVoid));
    EXPECT_EQ(terrain.statistics(), (TerrainStatistics{{0, 0}, 0, 0, 4}));
    EXPECT_FALSE(terrain.rangeIn(terrain.lattice().extent()));
}

TEST(Terrain, BadModels_AreRefused) {
    EXPECT_EQ(codeOf(Terrain::of(lattice(1, 9), std::vector<float>(9))), "bad_terrain");
    EXPECT_EQ(codeOf(Terrain::of(lattice(2, 2), std::vector<float>(5))), "bad_terrain");
    EXPECT_EQ(codeOf(Terrain::of(lattice(2, 2, -1), std::vector<float>(4))), "bad_terrain");
    EXPECT_EQ(codeOf(Terrain::of(lattice(2, 2, NAN), std::vector<float>(4))), "bad_terrain");
    EXPECT_EQ(codeOf(Terrain::of(lattice(2000000, 2000000), {})), "terrain_too_large");
}

TEST(Terrain, RangeInABox_IsThatOfAllPostsBesideIt) {
    const auto terrain = support::fractalTerrain(100, 1, 30, 0.5, 3);
    std::mt19937 random(4);
    const auto tenth = [&](unsigned to) { return static_cast<double>(random() % to) / 10; };
    for (int i = 0; i < 200; ++i) {
        const Point a{tenth(1000), tenth(1000)};
        Box box{a, a};
        box.include(Point{tenth(1000), tenth(1000)});
        HeightRange expected{1e9, -1e9};
        for (int row = static_cast<int>(std::floor(box.low.y));
             row <= std::min(99, int(std::ceil(box.high.y))); ++row) {
            for (int column = int(box.low.x); column <= std::min(99, int(std::ceil(box.high.x))); ++column) {
                const double height = terrain.atPost(column, row);
                expected = {std::min(expected.low, height), std::max(expected.high, height)};
            }
        }
        EXPECT_EQ(*terrain.rangeIn(box), expected);
    }
    EXPECT_FALSE(terrain.rangeIn({{200, 0}, {300, 50}}));
}

TEST(Terrain, TilesJoin_WithVoidsBetween_AndTheFirstOnTop) {
    const auto west = *Terrain::of({{0, 0}, 1, 1, 2, 2}, {1, kVoid, 1, 1});
    const auto east = *Terrain::of({{1.001, 1}, 1, 1, 3, 2}, {2, 2, 2, 2, 2, 2});
    const auto whole = *Terrain::joined({west, east});
    EXPECT_EQ(whole.lattice(), (PostLattice{{0, 0}, 1, 1, 4, 3}));
    EXPECT_EQ(whole.atPost(1, 1), 1) << "the first tile counts";
    EXPECT_EQ(whole.atPost(2, 1), 2);
    EXPECT_TRUE(std::isnan(whole.atPost(1, 0)));
    EXPECT_TRUE(std::isnan(whole.atPost(3, 0)));
}

TEST(Terrain, CutIntoTilesAndJoined_IsTheSameModel) {
    const auto land = support::fractalTerrain(90, 2, 30, 0.5, 3);
    std::vector<Terrain> tiles;
    // Tiles of 40 × 40 posts, each with one row and one column of the next: the seams are doubled.
    for (int row = 0; row < 90; row += 40) {
        for (int column = 0; column < 90; column += 40) {
            PostLattice part = land.lattice();
            part.first = part.post(column, row);
            part.columns = std::min(41, 90 - column);
            part.rows = std::min(41, 90 - row);
            std::vector<float> heights;
            for (int i = 0; i < part.columns * part.rows; ++i)
                heights.push_back(land.atPost(column + i % part.columns, row + i / part.columns));
            tiles.push_back(*Terrain::of(part, heights));
        }
    }
    std::swap(tiles[0], tiles[4]);
    const auto joined = *Terrain::joined(tiles);
    EXPECT_EQ(joined.lattice(), land.lattice());
    EXPECT_TRUE(std::equal(land.heights().begin(), land.heights().end(), joined.heights().begin()));
    EXPECT_EQ(joined.statistics(), land.statistics());
}

TEST(Terrain, TilesOfOtherCells_DoNotJoin) {
    const auto one = *Terrain::of(lattice(2, 2), {1, 1, 1, 1});
    const auto shifted = *Terrain::of({{2.5, 0}, 1, 1, 2, 2}, {1, 1, 1, 1});
    const auto coarse = *Terrain::of({{2, 0}, 2, 2, 2, 2}, {1, 1, 1, 1});
    const auto far = *Terrain::of({{2000000, 2000000}, 1, 1, 2, 2}, {1, 1, 1, 1});
    EXPECT_EQ(codeOf(Terrain::joined({one, shifted})), "tiles_do_not_match");
    EXPECT_EQ(codeOf(Terrain::joined({one, coarse})), "tiles_do_not_match");
    EXPECT_EQ(codeOf(Terrain::joined({one, far})), "terrain_too_large");
    EXPECT_EQ(codeOf(Terrain::joined({})), "no_terrain");
}

TEST(Terrain, RefinedModel_HasTheSameGround) {
    const auto terrain = support::fractalTerrain(40, 5, 30, 0.5, 8);
    const auto fine = *terrain.refined({{20, 30}, {90, 60}}, 4);
    EXPECT_EQ(fine.lattice().stepX, 1.25);
    std::mt19937 random(4);
    const auto tenth = [&](unsigned to) { return static_cast<double>(random() % to) / 10; };
    for (int i = 0; i < 500; ++i) {
        const Point p{20 + tenth(700), 30 + tenth(300)};
        EXPECT_NEAR(*fine.heightAt(p), *terrain.heightAt(p), 1e-4) << "heights are floats";
    }
    EXPECT_FALSE(terrain.refined({{400, 0}, {500, 9}}, 1));
}

TEST(LineIsClear, RidgeBetweenPosts_StopsALineThatItRisesAbove) {
    const auto ridge = terrainOf(lattice(11, 11), [](Point p) { return p.x == 5 ? 2.0 : 0.0; });
    const EarthCurve flat{std::numeric_limits<double>::infinity(), 0};
    EXPECT_TRUE(lineIsClear(ridge, {0, 3.3}, 2.1, {10, 4.7}, 2.1, flat));
    EXPECT_FALSE(lineIsClear(ridge, {0, 3.3}, 1.9, {10, 4.7}, 1.9, flat));
    EXPECT_TRUE(lineIsClear(ridge, {0, 3.3}, 2, {10, 4.7}, 2, flat)) << "grazing is seeing";
    EXPECT_TRUE(lineIsClear(ridge, {0, 3}, 0.5, {5, 3}, 0.1, flat)) << "the ends are not tested";
    EXPECT_TRUE(lineIsClear(ridge, {20, 3}, 0.5, {40, 3}, 0.5, flat)) << "no ground there";
}

TEST(LineIsClear, EarthCurve_HidesTheSeaBeyondTheHorizon) {
    const auto sea = terrainOf(lattice(400, 3, 100), [](Point) { return 0.0; });
    const EarthCurve earth;
    const double horizon = std::sqrt(10 / earth.dropFactor()); // of an eye 10 m up
    EXPECT_TRUE(lineIsClear(sea, {0, 100}, 10, {horizon - 200, 100}, 0, earth));
    EXPECT_FALSE(lineIsClear(sea, {0, 100}, 10, {horizon + 200, 100}, 0, earth));
}

} // namespace
} // namespace vidette::geometry
