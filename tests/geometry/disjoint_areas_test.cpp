// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/disjoint_areas.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace vidette {
namespace {

using geometry::DisjointAreas;
using geometry::Point;
using geometry::Polygon;
using geometry::Polyline;
using support::rectangle;

constexpr double kExact = 1e-9;

/// A square of 10 m with a hole of 4 m in its middle, and a square of 5 m to the right of it.
class TwoSquares : public testing::Test {
  protected:
    TwoSquares() {
        m_ring.outer = rectangle(0, 0, 10, 10);
        m_ring.holes.push_back({{3, 3}, {3, 7}, {7, 7}, {7, 3}});
        m_small.outer = rectangle(20, 0, 25, 5);
    }
    std::map<int, double> inside(const Polyline& line) const {
        return DisjointAreas({&m_ring, &m_small}).lengthsInside(line);
    }
    Polygon m_ring;
    Polygon m_small;
};

TEST_F(TwoSquares, PointIsHeldByItsPolygon_NotByAHole) {
    const DisjointAreas areas({&m_ring, &m_small});
    EXPECT_EQ(areas.holding({1, 5}), 0);
    EXPECT_EQ(areas.holding({5, 5}), -1);
    EXPECT_EQ(areas.holding({5, 1}), 0);
    EXPECT_EQ(areas.holding({22, 2}), 1);
    EXPECT_EQ(areas.holding({15, 2}), -1);
    EXPECT_EQ(areas.holding({22, 7}), -1);
    EXPECT_EQ(areas.holding({22, -1}), -1);
}

TEST_F(TwoSquares, LineThroughBoth_IsCutAtEveryEdge) {
    const auto lengths = inside({{-5, 4}, {30, 4}});
    EXPECT_NEAR(lengths.at(0), 6, kExact);
    EXPECT_NEAR(lengths.at(1), 5, kExact);
    EXPECT_NEAR(lengths.at(-1), 35 - 11, kExact);
}

TEST_F(TwoSquares, LineThatBeginsOnTheBorder_CountsWhereItRuns) {
    EXPECT_NEAR(inside({{0, 1}, {2, 1}}).at(0), 2, kExact);
    EXPECT_NEAR(inside({{0, 1}, {-2, 1}}).at(-1), 2, kExact);
}

TEST_F(TwoSquares, LineThroughACorner_IsLookedUpBehindIt) {
    const auto lengths = inside({{-2, -2}, {0, 0}, {2, 2}});
    EXPECT_NEAR(lengths.at(0), std::sqrt(8.0), kExact);
    EXPECT_NEAR(lengths.at(-1), std::sqrt(8.0), kExact);
    EXPECT_NEAR(inside({{-1, 1}, {1, -1}}).at(-1), std::sqrt(8.0), kExact);
}

TEST_F(TwoSquares, LineThatBendsInside_KeepsWhatHoldsIt) {
    EXPECT_NEAR(inside({{1, 1}, {9, 1}, {9, 9}, {1, 9}}).at(0), 24, kExact);
}

TEST_F(TwoSquares, LineWithoutLength_GivesNothing) {
    EXPECT_TRUE(inside({{1, 1}, {1, 1}}).empty());
    EXPECT_TRUE(inside({{1, 1}}).empty());
    EXPECT_TRUE(inside({}).empty());
}

TEST(DisjointAreas, WithoutPolygons_EverythingIsOutside) {
    const DisjointAreas none({});
    EXPECT_EQ(none.holding({0, 0}), -1);
    EXPECT_NEAR(none.lengthsInside({{0, 0}, {3, 4}}).at(-1), 5, kExact);
}

/// Rectangles in a row of cells, turned at random, so that they never meet.
std::vector<Polygon> scattered(std::mt19937_64& random) {
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Polygon> areas;
    for (int cell = 0; cell < 30; ++cell) {
        const auto shape = rectangle(-2 - unit(random), -1, 2, 1 + unit(random));
        const Point middle{10.0 * (cell % 6), 10.0 * (cell / 6)};
        areas.push_back({support::moved(shape, 6.3 * unit(random), middle), {}});
    }
    return areas;
}

TEST(DisjointAreas, RandomLines_AgreeWithManyPointsLookedUpOneByOne) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> place(-5, 55);
    for (int round = 0; round < 60; ++round) {
        const auto areas = scattered(random);
        std::vector<const Polygon*> list;
        for (const auto& one : areas) list.push_back(&one);
        const Point from{place(random), place(random)};
        const Point to{place(random), place(random)};
        const auto lengths = DisjointAreas(list).lengthsInside({from, to});
        constexpr int kSteps = 20000;
        const double step = std::hypot(to.x - from.x, to.y - from.y) / kSteps;
        std::map<int, double> slow;
        for (int i = 0; i < kSteps; ++i) {
            const Point p = from + (to - from) * ((i + 0.5) / kSteps);
            int in = -1;
            for (std::size_t k = 0; k < areas.size(); ++k)
                in = contains(areas[k], p) ? static_cast<int>(k) : in;
            slow[in] += step;
        }
        for (const auto& [area, length] : lengths) EXPECT_NEAR(length, slow[area], 3 * step) << round;
    }
}

} // namespace
} // namespace vidette
