// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/depth_areas.h"

#include "geometry/convex.h"
#include "support/random_plan.h"

#include <gtest/gtest.h>

#include <cmath>

/// Depths without shapes beside the cells, which cut the triangle into all its parts.
namespace vidette::geometry {
namespace {

using Triangle = std::array<Point, 3>;

const Triangle kTriangle{Point{0, 0}, Point{10, 0}, Point{0, 10}};

/// The part of the triangle to the left of some lines, as sight leaves it.
Ring partOf(const Triangle& triangle, const std::vector<Line>& lines) {
    Ring part(triangle.begin(), triangle.end());
    Ring kept;
    for (const Line& line : lines) {
        const Cut found = cut(part, line, kept, nullptr);
        if (found == Cut::AllOutside) return {};
        if (found == Cut::Both) part = kept;
    }
    return part;
}

/// What the figures are made of: m² by number of viewers, and by the viewer who is alone.
struct Figures {
    std::vector<double> exactly;
    std::vector<double> alone;
};

constexpr int kViewers = 12;

Figures byCells(const Triangle& triangle, std::span<const ViewerPiece> pieces) {
    Figures figures{std::vector<double>(kViewers), std::vector<double>(kViewers)};
    CoverageCells cells;
    cells.make(triangle, pieces);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto cell = cells.cell(i);
        figures.exactly[cell.viewers.size()] += cell.area;
        if (cell.viewers.size() == 1) figures.alone[static_cast<std::size_t>(cell.viewers[0])] += cell.area;
    }
    return figures;
}

Figures byDepths(const DepthAreas& depths) {
    Figures figures{{depths.exactly().begin(), depths.exactly().end()}, std::vector<double>(kViewers)};
    figures.exactly.resize(kViewers);
    for (const auto& one : depths.alone()) figures.alone[static_cast<std::size_t>(one.viewer)] += one.area;
    return figures;
}

double largestDifference(const Figures& a, const Figures& b) {
    double largest = 0;
    for (std::size_t i = 0; i < kViewers; ++i)
        largest =
            std::max({largest, std::abs(a.exactly[i] - b.exactly[i]), std::abs(a.alone[i] - b.alone[i])});
    return largest;
}

double areaOf(const Triangle& triangle) {
    return cross(triangle[1] - triangle[0], triangle[2] - triangle[0]) / 2;
}

TEST(DepthAreas, TwoHalves_ShareTheirQuarter) {
    const Ring left = partOf(kTriangle, {lineThrough({5, 0}, {5, 1})});
    const Ring low = partOf(kTriangle, {lineThrough({1, 5}, {0, 5})});
    DepthAreas depths;
    ASSERT_FALSE(left.empty() || low.empty());
    ASSERT_TRUE(depths.make(kTriangle, std::vector<ViewerPiece>{{3, left, 37.5}, {7, low, 37.5}}));
    const Figures figures = byDepths(depths);
    EXPECT_NEAR(figures.exactly[0], 0, 1e-12);
    EXPECT_NEAR(figures.exactly[1], 25, 1e-12);
    EXPECT_NEAR(figures.exactly[2], 25, 1e-12);
    EXPECT_NEAR(figures.alone[3], 12.5, 1e-12);
    EXPECT_NEAR(figures.alone[7], 12.5, 1e-12);
}

TEST(DepthAreas, WholeTriangle_IsAloneWhereNoOtherPieceLies) {
    const Ring left = partOf(kTriangle, {lineThrough({5, 0}, {5, 1})});
    DepthAreas depths;
    ASSERT_TRUE(depths.make(kTriangle, std::vector<ViewerPiece>{{0, {}, 50}, {1, left, 37.5}}));
    const Figures figures = byDepths(depths);
    EXPECT_NEAR(figures.alone[0], 12.5, 1e-12);
    EXPECT_EQ(figures.alone[1], 0);
    EXPECT_NEAR(figures.exactly[2], 37.5, 1e-12);
}

TEST(DepthAreas, OnlyWholeTriangles_AreAsDeepAsTheyAreMany) {
    DepthAreas depths;
    ASSERT_TRUE(depths.make(kTriangle, std::vector<ViewerPiece>{{0, {}, 50}, {4, {}, 50}, {5, {}, 50}}));
    EXPECT_EQ(byDepths(depths).exactly[3], 50);
    EXPECT_TRUE(depths.alone().empty());
}

TEST(DepthAreas, PiecesOfOneViewerApart_AreBothItsOwn) {
    const Ring left = partOf(kTriangle, {lineThrough({3, 0}, {3, 1})});
    const Ring right = partOf(kTriangle, {lineThrough({4, 1}, {4, 0})});
    DepthAreas depths;
    const std::vector<ViewerPiece> pieces{{2, left, signedArea(left)}, {2, right, signedArea(right)}};
    ASSERT_TRUE(depths.make(kTriangle, pieces));
    EXPECT_NEAR(byDepths(depths).alone[2], 25.5 + 18, 1e-12);
    EXPECT_EQ(depths.exactly().size(), 2U); // seen by nobody, and by one
}

TEST(DepthAreas, SidesAlongEachOther_AreLeftToTheCells) {
    const Ring left = partOf(kTriangle, {lineThrough({5, 1}, {5, 0})});
    const Ring right = partOf(kTriangle, {lineThrough({5, 0}, {5, 1})});
    const Ring nearly = partOf(kTriangle, {lineThrough({5, 0}, {5 + 1e-12, 10})});
    DepthAreas depths;
    EXPECT_FALSE(depths.make(kTriangle, std::vector<ViewerPiece>{{0, left, 1}, {1, left, 1}}));
    EXPECT_FALSE(depths.make(kTriangle, std::vector<ViewerPiece>{{0, left, 1}, {1, right, 1}}));
    EXPECT_FALSE(depths.make(kTriangle, std::vector<ViewerPiece>{{0, right, 1}, {1, nearly, 1}}));
}

TEST(DepthAreas, SliversAlongEdgesAndInCorners_AreNothing) {
    const Ring all(kTriangle.begin(), kTriangle.end());
    const std::vector<Ring> slivers{{{0, 0}, {10, 0}, {9, 1e-12}},
                                    {{10, 0}, {0, 10}, {1 - 1e-12, 9 - 1e-12}},
                                    {{0, 10}, {0, 0}, {1e-12, 5}},
                                    {{10, 0}, {10 - 1e-12, 1e-12}, {10 - 1e-12, 0}}};
    for (const Ring& sliver : slivers) {
        DepthAreas depths;
        ASSERT_TRUE(
            depths.make(kTriangle, std::vector<ViewerPiece>{{0, sliver, 1e-12}, {0, all, 50}, {1, {}, 50}}));
        EXPECT_NEAR(depths.exactly()[2], 50, 1e-9);
        EXPECT_NEAR(byDepths(depths).alone[1], 0, 1e-9);
    }
}

/// Pieces whose sides pass within rounding of corners, or of each other's.
TEST(DepthAreas, NearCorners_AreThoseOfTheCells) {
    support::Dice dice(2);
    DepthAreas depths;
    int taken = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto near = [&](Point p) {
            const double off = std::pow(10, dice.between(-15, -6));
            return p + Point{dice.between(-off, off), dice.between(-off, off)};
        };
        const auto place = [&] { return near({dice.whole(0, 4) * 2.5, dice.whole(0, 4) * 2.5}); };
        std::vector<Ring> parts;
        for (int i = dice.whole(2, 6); i > 0; --i) {
            parts.push_back(partOf(kTriangle, {lineThrough(place(), place() + Point{0, 1e-3}),
                                               lineThrough(place(), place() + Point{1e-3, 0})}));
        }
        std::vector<ViewerPiece> pieces;
        for (const Ring& part : parts) {
            if (part.size() > 2) pieces.push_back({static_cast<int>(pieces.size()), part, signedArea(part)});
        }
        if (!depths.make(kTriangle, pieces)) continue;
        ++taken;
        EXPECT_LT(largestDifference(byDepths(depths), byCells(kTriangle, pieces)), 1e-6) << "round " << round;
    }
    EXPECT_GT(taken, 300);
}

/// Triangles of all shapes, small and far from the origin, and pieces between random lines.
TEST(DepthAreas, AreThoseOfTheCells) {
    support::Dice dice(1);
    DepthAreas depths;
    int taken = 0;
    for (int round = 0; round < 3000; ++round) {
        const double size = std::pow(10, dice.between(-1, 3));
        const Point corner{dice.between(-1e4, 1e4), dice.between(-1e4, 1e4)};
        const auto place = [&] { return corner + Point{dice.between(0, size), dice.between(0, size)}; };
        Triangle triangle{place(), place(), place()};
        if (areaOf(triangle) < 0) std::swap(triangle[1], triangle[2]);
        std::vector<Ring> parts;
        for (int i = dice.whole(1, 9); i > 0; --i)
            parts.push_back(partOf(triangle, {lineThrough(place(), place()), lineThrough(place(), place())}));
        std::vector<ViewerPiece> pieces;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool isWhole = dice.chance(.1);
            if (!isWhole && parts[i].size() < 3) continue;
            const auto corners = isWhole ? std::span<const Point>() : std::span<const Point>(parts[i]);
            pieces.push_back({static_cast<int>(i), corners, signedArea(corners)});
        }
        if (!depths.make(triangle, pieces)) continue;
        ++taken;
        const double wrong = largestDifference(byDepths(depths), byCells(triangle, pieces));
        EXPECT_LT(wrong, 1e-9 * size * size) << "round " << round;
    }
    EXPECT_GT(taken, 2900);
}

} // namespace
} // namespace vidette::geometry
