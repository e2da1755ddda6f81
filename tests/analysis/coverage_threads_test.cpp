// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "analysis/failure_impact.h"
#include "analysis/simulation.h"
#include "support/coverage_run.h"
#include "support/fractal_terrain.h"
#include "support/moved_plan.h"
#include "support/random_plan.h"

#include <cmath>

/// The same bits for any number of threads. Threads get 64 cameras or a thousand triangles at once: the plans
/// are so large that each of them has work.
namespace vidette {
namespace {

using support::coverageOf;
using support::planeAt;

constexpr int kThreads[] = {2, 3, 7};

/// So many quarters along a street, each with a district, a parcel and a demand point of its own.
estate::Estate city(int quarters) {
    std::vector<estate::Estate> plans;
    for (int i = 0; i < quarters; ++i) {
        const geometry::Point at{310.0 * i, 0};
        auto plan = support::shifted(support::randomCity(static_cast<std::uint64_t>(i)),
                                     at + geometry::Point{743000, 1043500});
        auto zone = support::monitorZone("D", support::rectangle(at.x, 0, at.x + 310, 150));
        zone.kind = estate::ZoneKind::District;
        support::add(plan, zone);
        zone = support::monitorZone("P", support::rectangle(at.x + 40, 40, at.x + 90, 80));
        zone.kind = estate::ZoneKind::Parcel;
        support::add(plan, zone);
        estate::Demand demand;
        demand.code = "P";
        demand.at = at + geometry::Point{60, 55};
        plan.demands = plan.demands.with(demand);
        plans.push_back(std::move(plan));
    }
    return support::joined(plans);
}

void expectSameBits(const estate::Estate& plan, analysis::CoverageOptions options) {
    options.threads = 1;
    auto one = coverageOf(plan, options);
    EXPECT_GT(one.coveredArea, 1000);
    for (const int threads : kThreads) {
        one.options.threads = options.threads = threads;
        EXPECT_EQ(coverageOf(plan, options), one) << threads << " threads";
    }
}

TEST(CoverageThreads, AllFiguresAndOutlinesAreTheSameBits) {
    expectSameBits(city(30), planeAt(1.5));
}

TEST(CoverageThreads, PersonsAtADensityAreTheSameBits) {
    auto options = planeAt(0.2);
    options.targetHigh = 1.8;
    options.density = 25;
    options.maxK = 4;
    expectSameBits(city(30), options);
}

TEST(CoverageThreads, FiguresOverTerrainAreTheSameBits) {
    auto options = planeAt(1.5);
    const geometry::PostLattice grid{{-400, -400}, 20, 20, 215, 55};
    options.terrain = std::make_shared<const geometry::Terrain>(support::terrainOf(
        grid, [](geometry::Point p) { return 20 * std::sin(p.x / 70) + 9 * std::cos(p.y / 50); }));
    expectSameBits(city(10), options);
}

TEST(CoverageThreads, FailuresAndSimulationsAreTheSameBits) {
    const auto plan = city(12);
    analysis::Scenario scenario;
    scenario.fail = {"C0.3", "C1.7"};
    scenario.retire = {"C2.0"};
    auto options = planeAt(1.5);
    options.threads = 1;
    const auto ranking = analysis::failureRanking(plan, options, base::Task());
    auto one = analysis::simulate(plan, scenario, options, base::Task());
    ASSERT_TRUE(ranking && one);
    EXPECT_GT(one->before.coveredArea, one->after.coveredArea);
    for (const int threads : kThreads) {
        options.threads = one->before.options.threads = one->after.options.threads = threads;
        EXPECT_EQ(*analysis::failureRanking(plan, options, base::Task()), *ranking);
        const auto other = analysis::simulate(plan, scenario, options, base::Task());
        ASSERT_TRUE(other);
        EXPECT_EQ(other->before, one->before) << threads << " threads";
        EXPECT_EQ(other->after, one->after) << threads << " threads";
    }
}

TEST(CoverageThreads, DraggedCamerasAreTheSameBits) {
    const auto plan = city(12);
    auto camera = *plan.cameras.begin();
    camera.at = camera.at + geometry::Point{1.5, -0.7};
    auto moved = plan;
    moved.cameras = plan.cameras.with(camera);
    std::vector<analysis::CoverageResult> results;
    for (const int threads : {1, 2, 7}) {
        auto options = planeAt(1.5);
        options.threads = threads;
        analysis::CoverageSession session;
        ASSERT_TRUE(session.figures(plan, options, base::Task()));
        auto result = session.result(moved, options, base::Task());
        ASSERT_TRUE(result);
        result->options.threads = 1;
        results.push_back(*std::move(result));
    }
    EXPECT_EQ(results[1], results[0]);
    EXPECT_EQ(results[2], results[0]);
}

} // namespace
} // namespace vidette
