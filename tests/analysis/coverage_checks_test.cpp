// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

/// Checks of docs/checks.md that have no other home: plans on which one method or another has failed.
namespace vidette {
namespace {

using support::add;
using support::allRound;
using support::coverageOf;
using support::planeAt;
using support::squareRoom;

constexpr double kExact = 1e-9;
constexpr double kFar = 60;

/// A sign of 6 m, 5 cm before the camera and 10 cm below it: lines to the plane of 1.8 m pass over it up to
/// 7 · 5 cm from the camera, and further out it hides all.
TEST(CoverageChecks, LongSignRightBeforeTheCameraHidesAllBeyond) {
    auto plan = squareRoom(10);
    auto sign = support::wall("S", {{{2, 1.05}, {8, 1.05}}}, 2.6);
    sign.base = base::Metres(2.4);
    add(plan, sign);
    add(plan, allRound("C1", {5, 1}, kFar));
    EXPECT_NEAR(coverageOf(plan, planeAt(1.8)).coveredArea, 10 * 1.35, kExact);
}

} // namespace
} // namespace vidette
