// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed.h"

#include "support/fractal_terrain.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace vidette::geometry {
namespace {

using support::lattice;
using support::terrainOf;

const EarthCurve kFlatEarth{std::numeric_limits<double>::infinity(), 0};

Viewshed accurate(const Terrain& terrain, const Observer& observer, int threads = 1) {
    return *viewshed(terrain, observer, threads, base::Task());
}
Viewshed preview(const Terrain& terrain, const Observer& observer, int threads = 1) {
    return *viewshedPreview(terrain, observer, threads, base::Task());
}

Observer at(Point place, double height, double target = 0) {
    Observer observer;
    observer.at = place;
    observer.height = height;
    observer.targetHeight = target;
    observer.earth = kFlatEarth;
    return observer;
}

long seenPosts(const Viewshed& view) {
    return std::count(view.visible.begin(), view.visible.end(), 1);
}

/// Share of random posts on which a viewshed and the exact line of sight agree.
double agreement(const Terrain& terrain, const Observer& observer, const Viewshed& view, int samples) {
    std::mt19937 random(17);
    const PostLattice& grid = terrain.lattice();
    const double eye = *terrain.heightAt(observer.at) + observer.height;
    int same = 0;
    for (int i = 0; i < samples; ++i) {
        const int column = int(random() % unsigned(grid.columns));
        const int row = int(random() % unsigned(grid.rows));
        const double height = double(terrain.atPost(column, row)) + observer.targetHeight;
        const bool sees =
            lineIsClear(terrain, observer.at, eye, grid.post(column, row), height, observer.earth);
        same += sees == view.sees(column, row) ? 1 : 0;
    }
    return double(same) / samples;
}

TEST(Viewshed, FlatLand_IsSeenWhole) {
    const auto flat = terrainOf(lattice(61, 47, 10), [](Point) { return 188.4096; });
    for (const Point place : {Point{300, 200}, Point{0, 0}, Point{303.7, 1.2}, Point{604, 464}}) {
        EXPECT_EQ(seenPosts(accurate(flat, at(place, 1.6))), 61 * 47);
        EXPECT_EQ(seenPosts(preview(flat, at(place, 1.6))), 61 * 47);
    }
}

TEST(Viewshed, WallAcross_CastsAShadowOfTheKnownLength) {
    // A wall of height h at distance a hides targets of height t up to (h − t)·a/(H − h) behind it.
    const double a = 20, h = 5, H = 9, t = 1;
    const auto wall = terrainOf(lattice(101, 21), [&](Point p) { return p.x == 10 + a ? h : 0.0; });
    const double shadow = (h - t) * a / (H - h);
    for (const auto& view : {accurate(wall, at({10, 10}, H, t)), preview(wall, at({10, 10}, H, t))}) {
        for (int column = 31; column < 101; ++column) {
            const double behind = column - (10 + a);
            EXPECT_EQ(view.sees(column, 10), behind >= shadow) << behind << " m behind the wall";
        }
        EXPECT_TRUE(view.sees(30, 10)) << "the wall itself";
    }
}

/// The eight directions of the compass as steps of posts.
constexpr int kCompass[8][2] = {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};

TEST(Viewshed, WallAllAround_CastsTheSameShadowInEveryDirection) {
    // The wall is a square of half width a around the eye, one post thick, so that its distance on the
    // diagonal is as many posts, each √2 long: the shadow in posts is the same.
    const int a = 15;
    const double h = 6, H = 10, t = 1.2;
    const auto yard = terrainOf(lattice(121, 121), [&](Point p) {
        return std::max(std::abs(p.x - 60), std::abs(p.y - 60)) == a ? h : 0.0;
    });
    const double shadow = (h - t) * a / (H - h);
    for (const auto& view : {accurate(yard, at({60, 60}, H, t)), preview(yard, at({60, 60}, H, t))}) {
        for (const auto& way : kCompass) {
            for (int i = 1; i <= 60; ++i) {
                const bool expected = i <= a || i - a >= shadow;
                EXPECT_EQ(view.sees(60 + i * way[0], 60 + i * way[1]), expected)
                    << i << " posts towards " << way[0] << ", " << way[1];
            }
        }
    }
}

TEST(Viewshed, Sea_EndsAtTheHorizonOnEverySide) {
    // √(2·R_eff·H), R_eff = R/(1 − k): an eye 20 m up sees 17.1 km.
    constexpr int kHalf = 190;
    const auto sea = terrainOf(lattice(2 * kHalf + 1, 2 * kHalf + 1, 100), [](Point) { return 0.0; });
    Observer observer = at({100.0 * kHalf, 100.0 * kHalf}, 20);
    observer.earth = {};
    const double horizon = std::sqrt(2 * observer.earth.radius / (1 - observer.earth.refraction) * 20);
    for (const auto& view : {accurate(sea, observer), preview(sea, observer)}) {
        for (const auto& way : kCompass) {
            const double step = 100 * std::hypot(way[0], way[1]);
            int last = 0;
            for (int i = 0; i <= kHalf; ++i)
                last = view.sees(kHalf + i * way[0], kHalf + i * way[1]) ? i : last;
            EXPECT_NEAR(last * step, horizon, step) << "within one cell";
        }
    }
}

TEST(Viewshed, TurnedAndMirroredLand_IsSeenTurnedAndMirrored) {
    constexpr int kSize = 81;
    const auto land = support::fractalTerrain(kSize, 10, 120, 0.55, 5);
    const auto view = accurate(land, at({400, 400}, 12, 1));
    const auto early = preview(land, at({400, 400}, 12, 1));
    for (int turn = 1; turn < 8; ++turn) {
        const auto turned = [turn](int column, int row) {
            if ((turn & 1) != 0) column = kSize - 1 - column;
            if ((turn & 2) != 0) row = kSize - 1 - row;
            if ((turn & 4) != 0) std::swap(column, row);
            return std::pair{column, row};
        };
        const auto other = terrainOf(lattice(kSize, kSize, 10), [&](Point p) {
            const auto [column, row] = turned(int(p.x / 10), int(p.y / 10));
            return land.atPost(column, row);
        });
        const auto seen = accurate(other, at({400, 400}, 12, 1));
        const auto soon = preview(other, at({400, 400}, 12, 1));
        int differ = 0;
        for (int i = 0; i < kSize * kSize; ++i) {
            const auto [column, row] = turned(i % kSize, i / kSize);
            differ += seen.sees(i % kSize, i / kSize) == view.sees(column, row) ? 0 : 1;
            EXPECT_EQ(soon.sees(i % kSize, i / kSize), early.sees(column, row)) << "turn " << turn;
        }
        EXPECT_LE(differ, 4) << "posts on the diagonals may be judged by the rays of either side; turn "
                             << turn;
    }
}

TEST(Viewshed, EyeAtTheEdge_SeesAsByTheExactLine) {
    const auto land = support::fractalTerrain(400, 10, 150, 0.5, 21);
    for (const Point place : {Point{0, 0}, Point{3990, 7}, Point{3985.2, 3988.1}, Point{4, 3990},
                              Point{2000, 3993}, Point{-4.5, 1800.3}}) {
        const Observer observer = at(place, 25, 2);
        const auto view = accurate(land, observer, 2);
        EXPECT_GE(agreement(land, observer, view, 40000), 0.9995) << place.x << ", " << place.y;
        EXPECT_GT(seenPosts(view), 1000) << "the test looks at something";
    }
}

TEST(Viewshed, AgreesWithTheExactLine_On99_95PercentOf100000Posts) {
    for (const double roughness : {0.45, 0.5}) {
        const auto land = support::fractalTerrain(1000, 10, 200, roughness, 11);
        for (const Point place : {Point{5000, 4210}, Point{2503.3, 7107.9}}) {
            const Observer observer = at(place, 20, 2);
            EXPECT_GE(agreement(land, observer, accurate(land, observer, 2), 100000), 0.9995);
            EXPECT_GE(agreement(land, observer, preview(land, observer, 2), 20000), 0.97);
        }
    }
}

/// The preview in doubles, post by post, ring after ring around the eye's post (XDraw).
class SlowPreview {
  public:
    SlowPreview(const Terrain& terrain, const Observer& observer)
        : m_terrain(terrain), m_observer(observer), m_eye(terrain.lattice().gridPlace(observer.at)),
          m_height(double(terrain.atPost(int(m_eye.x), int(m_eye.y))) + observer.height),
          m_horizon(terrain.heights().size(), -1e30) {
        const PostLattice& grid = terrain.lattice();
        m_view = {0, 0, grid.columns, grid.rows, std::vector<std::uint8_t>(m_horizon.size(), 1)};
        for (int ring = 1; ring < grid.columns + grid.rows; ++ring) {
            for (int y = -ring; y <= ring; ++y) {
                const int step = std::abs(y) == ring ? 1 : 2 * ring;
                for (int x = -ring; x <= ring; x += step) judge(x, y, ring);
            }
        }
    }
    const Viewshed& view() const { return m_view; }

  private:
    std::size_t index(int x, int y) const {
        const int column = int(m_eye.x) + x, row = int(m_eye.y) + y;
        const bool inside = column >= 0 && row >= 0 && column < m_view.columns && row < m_view.rows;
        return inside ? std::size_t(row) * std::size_t(m_view.columns) + std::size_t(column)
                      : m_horizon.size();
    }

    /// A post x and y posts from the eye, on the ring of that number.
    void judge(int x, int y, int ring) {
        const std::size_t post = index(x, y);
        if (post == m_horizon.size()) return;
        const auto towardsEye = [](int way) { return way - (way > 0 ? 1 : -1); };
        const bool ahead = std::abs(y) == ring; // the line of sight crosses the row before, not the column
        const int aside = ahead ? x : y;
        const int inner = ahead ? towardsEye(y) : towardsEye(x);
        const auto before = [&](int at) { return m_horizon[ahead ? index(at, inner) : index(inner, at)]; };
        const double share = std::abs(double(aside)) / ring;
        double steepest = share == 1 ? 0 : (1 - share) * before(aside);
        if (share > 0) steepest += share * before(towardsEye(aside));
        const Point way{x * m_terrain.lattice().stepX, y * m_terrain.lattice().stepY};
        const double above =
            double(m_terrain.heights()[post]) - m_height - m_observer.earth.dropFactor() * dot(way, way);
        m_view.visible[post] = (above + m_observer.targetHeight) / ring >= steepest ? 1 : 0;
        m_horizon[post] = std::max(steepest, above / ring);
    }

    const Terrain& m_terrain;
    const Observer& m_observer;
    Point m_eye;
    double m_height;
    std::vector<double> m_horizon; ///< slope over rings
    Viewshed m_view;
};

TEST(Viewshed, Preview_IsTheSlowOnePostByPost) {
    const auto square = support::fractalTerrain(300, 1, 60, 0.5, 4);
    const auto land =
        *Terrain::of({{500, 900}, 3, 2, 300, 300}, {square.heights().begin(), square.heights().end()});
    const PostLattice& grid = land.lattice();
    for (const Point place :
         {grid.post(150, 140), grid.post(0, 0), grid.post(299, 130), grid.post(37, 299), grid.post(298, 1)}) {
        for (const EarthCurve& earth : {kFlatEarth, EarthCurve{20000, 0.13}}) {
            Observer observer = at(place, 12, 1.5);
            observer.earth = earth;
            const Viewshed fast = preview(land, observer);
            const Viewshed slow = SlowPreview(land, observer).view();
            int differ = 0;
            for (std::size_t i = 0; i < slow.visible.size(); ++i)
                differ += fast.visible[i] != slow.visible[i] ? 1 : 0;
            EXPECT_LE(differ, 5) << "grazing lines may be rounded to either side";
            EXPECT_GT(seenPosts(slow), 500) << "the test looks at something";
        }
    }
}

TEST(Viewshed, CurvedEarth_AgreesWithTheExactLineToo) {
    const auto land = support::fractalTerrain(700, 40, 250, 0.45, 4);
    Observer observer = at({14000, 12000}, 30, 2);
    observer.earth = {};
    EXPECT_GE(agreement(land, observer, accurate(land, observer), 50000), 0.9995);
}

TEST(Viewshed, OblongCells_AgreeWithTheExactLine) {
    const auto square = support::fractalTerrain(300, 1, 40, 0.5, 4);
    const std::vector<float> heights(square.heights().begin(), square.heights().end());
    const auto land = *Terrain::of({{500, 900}, 3, 2, 300, 300}, heights);
    const Observer observer = at({902.5, 1301.3}, 10, 1);
    EXPECT_GE(agreement(land, observer, accurate(land, observer), 50000), 0.9995);
}

TEST(Viewshed, AnyNumberOfThreads_GivesTheSameBits) {
    const auto land = support::fractalTerrain(500, 10, 150, 0.5, 2);
    const Observer observer = at({1234.5, 3456.7}, 10, 1);
    const auto one = accurate(land, observer, 1);
    for (const int threads : {0, 2, 3, 7}) EXPECT_EQ(accurate(land, observer, threads), one);
    EXPECT_EQ(preview(land, observer, 2), preview(land, observer, 1));
}

TEST(Viewshed, Range_CutsACircleOutOfTheUnlimitedAnswer) {
    const auto land = support::fractalTerrain(200, 10, 150, 0.5, 2);
    Observer observer = at({904.5, 1100.7}, 10, 1);
    const auto all = accurate(land, observer);
    observer.range = 533;
    const auto near = accurate(land, observer);
    EXPECT_LT(near.columns, 110) << "only the part in range is kept";
    int differ = 0;
    int outside = 0;
    for (int i = 0; i < 200 * 200; ++i) {
        const Point way = land.lattice().post(i % 200, i / 200) - observer.at;
        const bool inside = std::hypot(way.x, way.y) <= observer.range;
        const bool expected = inside && all.sees(i % 200, i / 200);
        differ += near.sees(i % 200, i / 200) != expected ? 1 : 0;
        outside += !inside && near.sees(i % 200, i / 200) ? 1 : 0;
    }
    EXPECT_EQ(outside, 0);
    EXPECT_LE(differ, 9) << "0.1 % of 8,900: the rays lie elsewhere";
}

TEST(Viewshed, PreviewInRange_IsTheUnlimitedOneCut) {
    const auto land = support::fractalTerrain(200, 10, 150, 0.5, 2);
    for (const Point place : {Point{900, 1100}, Point{40, 1990}}) {
        Observer observer = at(place, 10, 1);
        const auto all = preview(land, observer);
        observer.range = 533;
        const auto near = preview(land, observer);
        for (int i = 0; i < 200 * 200; ++i) {
            const Point way = land.lattice().post(i % 200, i / 200) - place;
            const bool inside = std::hypot(way.x, way.y) <= observer.range;
            EXPECT_EQ(near.sees(i % 200, i / 200), inside && all.sees(i % 200, i / 200));
        }
    }
}

TEST(Viewshed, Voids_HideNothingAndAreNotSeen) {
    const auto land = terrainOf(
        lattice(40, 40), [](Point p) { return p.x == 20 ? std::numeric_limits<double>::quiet_NaN() : 0.0; });
    for (const auto& view : {accurate(land, at({5, 20}, 2)), preview(land, at({5, 20}, 2))}) {
        EXPECT_EQ(seenPosts(view), 39 * 40);
        EXPECT_FALSE(view.sees(20, 7));
    }
}

TEST(Viewshed, ObserverWithoutGround_IsRefused) {
    const auto land = terrainOf(lattice(9, 9), [](Point p) { return p == Point{4, 4} ? NAN : 0.0; });
    const base::Task task;
    for (const Point place : {Point{4, 4}, Point{20, 4}}) {
        EXPECT_EQ(viewshed(land, at(place, 2), 1, task).error().code, "no_ground");
        EXPECT_EQ(viewshedPreview(land, at(place, 2), 1, task).error().code, "no_ground");
    }
}

TEST(Viewshed, Cancelled_GivesNothing) {
    const auto land = support::fractalTerrain(300, 10, 150, 0.5, 2);
    base::Task task;
    task.cancel();
    EXPECT_EQ(viewshed(land, at({1000, 1000}, 2), 2, task).error().code, "cancelled");
    EXPECT_EQ(viewshedPreview(land, at({1000, 1000}, 2), 1, task).error().code, "cancelled");
}

TEST(Viewshed, SmallestModelAndNoRange_AreAnswered) {
    const auto four = terrainOf(lattice(2, 2), [](Point) { return 0.0; });
    EXPECT_EQ(seenPosts(accurate(four, at({0.3, 0.9}, 1))), 4);
    Observer observer = at({0, 0}, 1);
    observer.range = 0;
    EXPECT_EQ(seenPosts(accurate(four, observer)), 1) << "the post below the eye";
    EXPECT_EQ(seenPosts(preview(four, observer)), 1);
}

} // namespace
} // namespace vidette::geometry
