// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/convex.h"
#include "geometry/coverage_cells.h"
#include "geometry/field.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace vidette::geometry {
namespace {

const std::array<Point, 3> kTriangle{Point{0, 0}, Point{10, 0}, Point{0, 10}};

/// The part of the triangle to the left of some lines, as sight leaves it; empty = all of it.
Ring partOf(const std::vector<Line>& lines) {
    Ring part(kTriangle.begin(), kTriangle.end());
    for (const Line& line : lines) part = clippedByHalfPlane(part, line.normal, line.offset);
    return part;
}

Line randomLine() {
    const auto place = [] { return *rc::gen::inRange(-20, 120) / 10.0; };
    const Point a{place(), place()};
    const Point b{place(), place()};
    return a == b ? Line{{1, 0}, 0} : lineThrough(a, b);
}

using Shares = std::map<std::vector<int>, double>;

Shares byCells(std::span<const ViewerPiece> pieces) {
    CoverageCells cells;
    cells.make(kTriangle, pieces);
    Shares shares;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto cell = cells.cell(i);
        shares[{cell.viewers.begin(), cell.viewers.end()}] += cell.area;
    }
    return shares;
}

TEST(CoverageCells, TwoHalves_ShareTheirQuarter) {
    const Ring left = partOf({lineThrough({5, 0}, {5, 1})});
    const Ring low = partOf({lineThrough({1, 5}, {0, 5})});
    EXPECT_EQ(signedArea(left), 37.5);
    Ring below = partOf({lineThrough({0, 5}, {1, 5})});
    EXPECT_EQ(signedArea(below), 12.5);
    const std::vector<ViewerPiece> pieces{{3, left, 37.5}, {7, low, 37.5}};
    const auto shares = byCells(pieces);
    EXPECT_NEAR(shares.at({3, 7}), 25, 1e-12);
    EXPECT_NEAR(shares.at({3}), 12.5, 1e-12);
    EXPECT_NEAR(shares.at({7}), 12.5, 1e-12);
    EXPECT_FALSE(shares.contains({}));
}

TEST(CoverageCells, WholeTriangle_HoldsEveryOtherPiece) {
    const Ring left = partOf({lineThrough({5, 0}, {5, 1})});
    const std::vector<ViewerPiece> pieces{{0, {}, 50}, {1, left, 37.5}};
    EXPECT_EQ(byCells(pieces), (Shares{{{0}, 12.5}, {{0, 1}, 37.5}}));
}

RC_GTEST_PROP(CoverageCells, FillTheTriangleAndHoldEveryPiece, ()) {
    std::vector<Ring> parts;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) {
        const Ring part = partOf({randomLine(), randomLine()});
        if (part.size() > 2 && signedArea(part) > 1e-9) parts.push_back(part);
    }
    std::vector<ViewerPiece> pieces;
    for (const Ring& part : parts)
        pieces.push_back({static_cast<int>(pieces.size()), part, signedArea(part)});
    double all = 0;
    std::vector<double> own(pieces.size());
    for (const auto& [viewers, area] : byCells(pieces)) {
        all += area;
        for (const int viewer : viewers) own[static_cast<std::size_t>(viewer)] += area;
    }
    RC_ASSERT(std::abs(all - 50) < 1e-9);
    for (const ViewerPiece& piece : pieces)
        RC_ASSERT(std::abs(own[static_cast<std::size_t>(piece.viewer)] - piece.area) < 1e-9);
}

} // namespace
} // namespace vidette::geometry
