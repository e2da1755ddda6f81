// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/overlay.h"
#include "geometry/piece_outline.h"
#include "geometry/shadow.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

namespace vidette::geometry {
namespace {

using support::boxAround;
using support::rectangle;

constexpr double kExact = 1e-10;
constexpr double kEndless = std::numeric_limits<double>::infinity();

double shadowArea(const Blocker& blocker, const SightHeights& heights, Point foot) {
    const auto stretch = shadowStretch(heights, blocker.base, blocker.top);
    if (!stretch) return 0;
    const Scene scene({blocker}, {}, boxAround(-20, 20));
    std::vector<std::array<Point, 3>> footprint;
    for (const auto triangle : scene.mesh().trianglesOf(0))
        footprint.push_back(scene.mesh().corners(triangle));
    Polygons parts;
    for (const Ring& ring :
         shadowParts(scene.blocker(0), footprint, *stretch, foot - scene.mesh().origin(), 100))
        parts.push_back({ring, {}});
    return area(unionOf({parts}));
}

TEST(ShadowStretch, FollowsFromHeightsAlone) {
    const SightHeights heights{3, 1, 1};
    EXPECT_EQ(shadowStretch(heights, 0, 2), (Stretch{1, 2})) << "a shelf: (3 − 1)/(3 − 2)";
    EXPECT_EQ(shadowStretch(heights, 0, 1), std::nullopt) << "as high as the target";
    EXPECT_EQ(shadowStretch(heights, 0, kEndless), (Stretch{1, kEndless})) << "a wall";
    EXPECT_EQ(shadowStretch(heights, 2, 4), (Stretch{2, kEndless})) << "a hanging sign";
    EXPECT_EQ(shadowStretch(heights, 3, 4), std::nullopt) << "above the camera";
    EXPECT_EQ(shadowStretch(heights, 1.5, 2.5), (Stretch{4.0 / 3, 4}));
}

TEST(ShadowStretch, LevelSight_IsStoppedOrNot) {
    EXPECT_EQ(shadowStretch({2, 2, 2}, 0, 2.5), (Stretch{1, kEndless}));
    EXPECT_EQ(shadowStretch({2, 2, 2}, 0, 2), std::nullopt) << "it grazes the top";
}

TEST(ShadowStretch, UpwardSight_MeetsTheSamePartsFromBelow) {
    EXPECT_EQ(shadowStretch({1, 3, 3}, 2, 5), (Stretch{1, 2}));
}

TEST(ShadowStretch, WholeSegment_IsHiddenByWhatHidesItsFoot) {
    EXPECT_EQ(shadowStretch({3, 0, 1.8}, 0, 2), shadowStretch({3, 0, 0}, 0, 2));
}

TEST(Shadow, LowSquareShelf_CastsATrapezoidBeyondItself) {
    // Camera at (0,0) 3 m high, target 1 m, shelf [2,3]×[−1,1] 2 m high: the sight lines to x in 2 … 6 are
    // cut, the far edge of the shadow is the far edge of the shelf doubled: corners (3,±1) → (6,±2); sides
    // from (2,±1) to (4,±2).
    const Blocker shelf{{Polygon{rectangle(2, -1, 3, 1), {}}}, {}, 0, 2};
    EXPECT_NEAR(shadowArea(shelf, {3, 1, 1}, {0, 0}), (2 + 4) / 2.0 * 2 + 4 * 2, kExact);
}

TEST(Shadow, FenceLine_CastsATrapezoid) {
    const Blocker fence{{}, {{{2, -1}, {2, 1}}}, 0, 2};
    EXPECT_NEAR(shadowArea(fence, {3, 1, 1}, {0, 0}), (2 + 4) / 2.0 * 2, kExact);
}

TEST(Shadow, RoofUnderTheCamera_HidesWhatItsEdgeHides) {
    // Camera on the roof [−1,1]², 6 m up on a 4 m house, ground at 0: hidden is the roof stretched by 6/2
    // = 3.
    const Blocker house{{Polygon{rectangle(-1, -1, 1, 1), {}}}, {}, 0, 4};
    EXPECT_NEAR(shadowArea(house, {6, 0, 0}, {0, 0}), 36, kExact);
}

TEST(Shadow, Courtyard_IsSeenFromHighAbove) {
    const Blocker block{{normalised({rectangle(0, 0, 10, 10), {rectangle(2, 2, 8, 8)}})}, {}, 0, 5};
    const double hidden = shadowArea(block, {500, 0, 0}, {5, 5});
    EXPECT_NEAR(hidden, 100 * std::pow(500.0 / 495, 2) - 36, 1e-9);
}

TEST(View, LowShelfAndNearEdge_LeaveTheRest) {
    const Blocker room{{}, {{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}}};
    const Blocker shelf{{Polygon{rectangle(5, 4, 6, 6), {}}}, {}, 0, 2};
    const Scene scene({room, shelf}, {}, support::boxAround(-120, 120));
    Lens lens;
    lens.hfov = base::Angle::degrees(360);
    lens.projection = Projection::Equidistant;
    const Pose pose{{3, 5}, 3, {}, std::nullopt, {}};
    const auto view = seenFrom(scene, {pose, lens, {1, 1}, {{100, kEndless}}, 0.001, {}});
    EXPECT_NEAR(area(outlineOf(scene.mesh(), view.levels[0])), 100 - ((2 + 4) / 2.0 * 2 + 4 * 2), 1e-9);
}

TEST(View, InsideASolid_SeesNothingAndSaysSo) {
    const Scene scene({{{Polygon{rectangle(0, 0, 4, 4), {}}}, {}, 0, 10}}, {}, support::boxAround(-20, 20));
    Lens lens;
    lens.hfov = base::Angle::degrees(90);
    const auto inside =
        seenFrom(scene, {{{2, 2}, 3, {}, std::nullopt, {}}, lens, {1, 1}, {{10, kEndless}}, 0.001, {}});
    EXPECT_TRUE(inside.insideObstacle);
    EXPECT_TRUE(outlineOf(scene.mesh(), inside.levels[0]).empty());
}

TEST(View, OnTheFacade_SeesOutwardsOnlyAndTheSameWhenAHairOff) {
    const Scene scene({{{Polygon{rectangle(0, 0, 4, 4), {}}}, {}, 0, 10}}, {}, support::boxAround(-20, 20));
    Lens lens;
    lens.hfov = base::Angle::degrees(360);
    lens.projection = Projection::Equidistant;
    for (const double off : {0.0, 1e-12, -1e-12}) {
        const auto view = seenFrom(
            scene, {{{4 + off, 2}, 3, {}, std::nullopt, {}}, lens, {1, 1}, {{10, kEndless}}, 0.001, {}});
        const double radius = std::sqrt(100.0 - 4);
        EXPECT_FALSE(view.insideObstacle);
        EXPECT_NEAR(area(outlineOf(scene.mesh(), view.levels[0])), 3.141592653589793 * radius * radius / 2,
                    1e-6)
            << off;
    }
}

} // namespace
} // namespace vidette::geometry
