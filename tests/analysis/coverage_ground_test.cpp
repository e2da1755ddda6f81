// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_ground.h"

#include "support/coverage_run.h"

#include <gtest/gtest.h>

#include <cmath>

// With the ground that groundAsked() names the figures are those of the whole model.
namespace vidette::analysis {
namespace {

using support::add;
using support::coverageOf;
using support::planeAt;
using support::rectangle;

double hills(geometry::Point p) {
    return 200 + 3 * std::sin(p.x / 17) + 2 * std::cos(p.y / 23);
}

/// The posts of one lattice of 2 m that lie in a box or next to it.
std::shared_ptr<const geometry::Terrain> groundIn(const geometry::Box& box) {
    const auto down = [](double value) { return 2 * (std::floor(value / 2) - 1); };
    geometry::PostLattice lattice{{down(box.low.x), down(box.low.y)}, 2, 2, 0, 0};
    lattice.columns = static_cast<int>((box.high.x - lattice.first.x) / 2) + 3;
    lattice.rows = static_cast<int>((box.high.y - lattice.first.y) / 2) + 3;
    std::vector<float> heights;
    for (int row = 0; row < lattice.rows; ++row) {
        for (int column = 0; column < lattice.columns; ++column)
            heights.push_back(static_cast<float>(hills(lattice.post(column, row))));
    }
    return std::make_shared<const geometry::Terrain>(*geometry::Terrain::of(lattice, std::move(heights)));
}

/// Two cameras far from each other, and a fence that leads out of what they see.
estate::Estate twoPlaces() {
    estate::Estate plan;
    plan.crs = "EPSG:32633";
    add(plan, support::monitorZone("Z1", rectangle(0, 0, 300, 100)));
    add(plan, support::solid("B1", rectangle(60, 20, 70, 40), 0, 12.0));
    add(plan, support::wall("F1", {{{40, 70}, {40, 180}}}, 2.0));
    add(plan, support::solid("B2", rectangle(500, 500, 520, 520), 0, 12.0));
    add(plan, support::wedge("C1", {20, 50}, 90, 70, 60));
    add(plan, support::allRound("C2", {220, 60}, 40));
    return plan;
}

TEST(CoverageGround, HoldsWhatIsSeenAndTheObstaclesThatStandThere) {
    const auto asked = groundAsked(twoPlaces(), planeAt(1));
    ASSERT_TRUE(asked);
    EXPECT_NEAR(asked->low.x, -40, 3);
    EXPECT_NEAR(asked->low.y, -10, 3);
    EXPECT_NEAR(asked->high.x, 260, 3);
    EXPECT_EQ(asked->high.y, 180) << "the end of the fence, and not the far building";
}

TEST(CoverageGround, FiguresAreThoseOfTheWholeModel) {
    const auto plan = twoPlaces();
    auto options = planeAt(1);
    options.terrain = groundIn({{-200, -200}, {800, 800}});
    const auto whole = coverageOf(plan, options);
    options.terrain = groundIn(*groundAsked(plan, options));
    const auto part = coverageOf(plan, options);
    EXPECT_LT(part.options.terrain->statistics().posts, whole.options.terrain->statistics().posts / 10);
    EXPECT_GT(whole.coveredArea, 1000);
    EXPECT_NEAR(part.coveredArea, whole.coveredArea, 1e-6);
    ASSERT_EQ(part.cameras.size(), whole.cameras.size());
    for (std::size_t i = 0; i < whole.cameras.size(); ++i)
        EXPECT_NEAR(part.cameras[i].area, whole.cameras[i].area, 1e-6) << whole.cameras[i].code;
}

TEST(CoverageGround, WithoutCameras_NoGroundIsAsked) {
    const auto asked = groundAsked({}, planeAt(1));
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->empty());
}

TEST(CoverageGround, CameraOfUnknownRange_IsRefused) {
    estate::Estate plan;
    auto camera = support::wedge("C1", {0, 0}, 0, 70, 60);
    camera.range.reset();
    camera.imageWidth = 0;
    plan.cameras = plan.cameras.with(camera);
    EXPECT_EQ(groundAsked(plan, planeAt(1)).error().code, "no_range");
}

} // namespace
} // namespace vidette::analysis
