// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "support/coverage_run.h"
#include "support/random_plan.h"

#include <cmath>
#include <memory>
#include <numbers>

/// What a city asks beyond a room: districts, demand points, groups, PTZ, several sensors, terrain, sessions.
namespace vidette {
namespace {

using support::add;
using support::coverageOf;
using support::figuresOf;
using support::planeAt;
using support::rectangle;

constexpr double kExact = 1e-9;

estate::Zone zone(const std::string& code, estate::ZoneKind kind, geometry::Ring outline) {
    estate::Zone zone = support::monitorZone(code, std::move(outline));
    zone.kind = kind;
    return zone;
}

/// A place of 40 × 40 m in two districts, a house in the western one, a camera that sees all of the rest.
estate::Estate twoDistricts() {
    estate::Estate plan;
    add(plan, support::monitorZone("Z1", rectangle(0, 0, 40, 40)));
    add(plan, zone("D1", estate::ZoneKind::District, rectangle(0, 0, 20, 40)));
    add(plan, zone("D2", estate::ZoneKind::District, rectangle(20, 0, 40, 40)));
    add(plan, support::solid("B1", rectangle(0, 0, 8, 8)));
    return plan;
}

TEST(CoverageDistricts, ShareIsOfTheWholeDistrict) {
    auto plan = twoDistricts();
    add(plan, support::wedge("C1", {20, 20}, 270, 90, 15));
    const auto result = coverageOf(plan);
    ASSERT_EQ(result.districts.size(), 2U);
    EXPECT_NEAR(result.districts[0].area, 800, kExact);
    EXPECT_NEAR(result.districts[0].openArea, 736, kExact);
    EXPECT_NEAR(result.districts[0].coveredArea, std::numbers::pi * (15 * 15 - 1.5 * 1.5) / 4, 0.02);
    EXPECT_EQ(result.districts[1].coveredArea, 0);
    EXPECT_NEAR(*result.districts[0].coveredFraction, result.districts[0].coveredArea / 800, kExact);
}

TEST(CoverageDistricts, DistrictsAddUpToTheTarget) {
    auto plan = twoDistricts();
    add(plan, support::allRound("C1", {25, 12}, 12));
    add(plan, support::allRound("C2", {15, 12}, 12));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.districts[0].coveredArea + result.districts[1].coveredArea, result.coveredArea,
                kExact);
    EXPECT_NEAR(*result.overlapRatio, result.kAreas[1] / result.coveredArea, kExact);
}

TEST(CoverageDemand, PointIsSeenByThoseThatReachItsClass) {
    auto plan = support::squareRoom(40);
    add(plan, support::wedge("C1", {1, 20}, 90, 60, 100)); // 2560 px over 60°: identify to 8.9 m
    for (const auto& [code, x] : {std::pair{"P1", 6.0}, {"P2", 30.0}}) {
        estate::Demand demand;
        demand.id = estate::DemandId::named(code);
        demand.code = code;
        demand.at = {x, 20};
        demand.requiredClass = "identify";
        plan.demands = plan.demands.with(demand);
    }
    const auto result = coverageOf(plan);
    ASSERT_EQ(result.demands.size(), 2U);
    EXPECT_EQ(result.demands[0].seenBy, std::vector<std::string>{"C1"});
    EXPECT_TRUE(result.demands[1].seenBy.empty());
}

TEST(CoverageDemand, BlindSpotCarriesTheWeightOfWhatLiesInIt) {
    auto plan = support::squareRoom(40);
    add(plan, support::wedge("C1", {1, 20}, 90, 60, 100));
    estate::Demand demand;
    demand.id = estate::DemandId::fresh();
    demand.at = {1, 39};
    demand.weight = 3;
    plan.demands = plan.demands.with(demand);
    double weight = 0;
    for (const auto& spot : coverageOf(plan).blindSpots) weight += spot.demand;
    EXPECT_EQ(weight, 3);
}

TEST(CoverageGroups, SoleAreaOfOneIsItsUniqueArea_OfAllTheCoveredArea) {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const auto plan = support::randomShop(seed);
        const auto result = coverageOf(plan, planeAt(1.1));
        std::vector<std::vector<estate::CameraId>> groups(1);
        for (const auto& camera : result.cameras) {
            groups.front().push_back(camera.id);
            groups.push_back({camera.id});
        }
        const auto areas = analysis::soleAreas(plan, planeAt(1.1), groups, base::Task());
        ASSERT_TRUE(areas);
        EXPECT_NEAR(areas->front(), result.coveredArea, 1e-9);
        for (std::size_t i = 0; i < result.cameras.size(); ++i)
            EXPECT_NEAR((*areas)[1 + i], result.cameras[i].uniqueArea, 1e-9);
    }
}

TEST(CoverageGroups, SoleAreaIsWhatIsLostWithoutTheGroup) {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const auto plan = support::randomShop(seed);
        if (plan.cameras.size() < 3) continue;
        auto at = plan.cameras.begin();
        const std::vector<estate::CameraId> group{at->id, (++at)->id};
        const auto areas = analysis::soleAreas(plan, planeAt(1.1), {group}, base::Task());
        auto without = plan;
        for (const auto& id : group) without.cameras = without.cameras.without(id);
        const double lost =
            coverageOf(plan, planeAt(1.1)).coveredArea - coverageOf(without, planeAt(1.1)).coveredArea;
        EXPECT_NEAR(areas->front(), lost, 1e-7) << "shop " << seed;
    }
}

TEST(CoverageSensors, SeveralSensorsSeeTheUnionOfTheirFields) {
    auto plan = support::squareRoom(100);
    auto camera = support::wedge("C1", {50, 50}, 0, 60, 20);
    camera.kind = estate::CameraKind::Multi;
    for (const double pan : {90.0, 120.0}) { // the last two overlap by 30°
        estate::Aim aim;
        aim.pan = base::Angle::degrees(pan);
        camera.aims.push_back(aim);
    }
    add(plan, camera);
    const auto figures = figuresOf(coverageOf(plan), "C1");
    EXPECT_NEAR(figures.area, std::numbers::pi * (400 - 1.5 * 1.5) * 150 / 360, 0.02);
    EXPECT_NEAR(figures.targetArea, figures.area, kExact);
    EXPECT_NEAR(geometry::area(figures.region), figures.area, 1e-6);
}

TEST(CoverageSensors, PtzIsItsAim_ItsTour_OrAllItCanLookAt) {
    auto plan = support::squareRoom(200);
    auto camera = support::wedge("C1", {100, 100}, 0, 60, 75);
    camera.kind = estate::CameraKind::Ptz;
    camera.aims.push_back({"gate", base::Angle::degrees(180), {}, {}, {}});
    add(plan, camera);
    auto options = planeAt(1);
    const double height = camera.height.value - 1;
    const double circle = std::numbers::pi * (75 * 75 - height * height);
    EXPECT_NEAR(coverageOf(plan, options).coveredArea, circle / 6, 0.2);
    options.ptz = analysis::PtzView::Tour;
    EXPECT_NEAR(coverageOf(plan, options).coveredArea, circle / 3, 0.2);
    options.ptz = analysis::PtzView::Reach;
    EXPECT_NEAR(coverageOf(plan, options).coveredArea, circle, 0.5);
}

TEST(CoverageSensors, PtzThatCannotLookStraightDown_MissesTheFootOfItsMast) {
    auto plan = support::squareRoom(100);
    auto camera = support::wedge("C1", {50, 50}, 0, 60, 30);
    camera.kind = estate::CameraKind::Ptz;
    camera.height = base::Metres(11);
    camera.vfov = base::Angle::degrees(30);
    camera.tiltRange = estate::Turn{base::Angle::degrees(0), base::Angle::degrees(30)}; // to 45° below
    add(plan, camera);
    auto options = planeAt(1);
    options.ptz = analysis::PtzView::Reach;
    EXPECT_NEAR(coverageOf(plan, options).coveredArea, std::numbers::pi * (900 - 100 - 100), 0.3);
}

std::shared_ptr<const geometry::Terrain> groundOf(double (*height)(double)) {
    const geometry::PostLattice lattice{{-50, -50}, 1, 1, 201, 201};
    std::vector<float> heights;
    for (int row = 0; row < lattice.rows; ++row) {
        for (int column = 0; column < lattice.columns; ++column)
            heights.push_back(static_cast<float>(height(lattice.post(column, row).x)));
    }
    auto terrain = geometry::Terrain::of(lattice, std::move(heights));
    return terrain ? std::make_shared<const geometry::Terrain>(std::move(*terrain)) : nullptr;
}

estate::Estate street() {
    estate::Estate plan;
    plan.crs = "EPSG:32633";
    add(plan, support::monitorZone("Z1", rectangle(0, 0, 100, 100)));
    add(plan, support::solid("B1", rectangle(60, 20, 70, 40), 0, 12.0));
    add(plan, support::wedge("C1", {20, 50}, 90, 70, 60));
    return plan;
}

TEST(CoverageTerrain, LevelGroundChangesNothing) {
    auto options = planeAt(1);
    const auto plain = coverageOf(street(), options);
    options.terrain = groundOf([](double) { return 200.0; });
    const auto ground = coverageOf(street(), options);
    EXPECT_NEAR(ground.coveredArea, plain.coveredArea, 1e-6 * plain.coveredArea);
    EXPECT_NEAR(ground.cameras[0].classes[2].area, plain.cameras[0].classes[2].area, 1e-3);
}

TEST(CoverageTerrain, RidgeHidesWhatLiesBehindIt) {
    auto options = planeAt(1);
    options.terrain = groundOf([](double x) { return x > 39.5 && x < 42.5 ? 205.0 : 200.0; });
    const auto result = coverageOf(street(), options);
    for (const auto& polygon : result.cameras[0].region) {
        for (const auto p : polygon.outer) EXPECT_LT(p.x, 44) << "the ridge is higher than the camera";
    }
    EXPECT_GT(result.coveredArea, 100);
    EXPECT_NEAR(result.coveredArea + result.blindArea, result.targetArea, kExact);
}

TEST(CoverageTerrain, CameraBesideTheModel_SeesNothingAndSaysSo) {
    auto plan = street();
    add(plan, support::wedge("C2", {500, 50}, 90, 70, 60));
    auto options = planeAt(1);
    options.terrain = groundOf([](double) { return 200.0; });
    const auto result = coverageOf(plan, options);
    EXPECT_EQ(figuresOf(result, "C2").area, 0);
    EXPECT_TRUE(support::hasWarning(result, "C2"));
}

/// A camera of the plan a little further on, turned.
estate::Estate nudged(const estate::Estate& plan, std::size_t which, int step) {
    auto at = plan.cameras.begin();
    for (std::size_t i = 0; i < which % plan.cameras.size(); ++i) ++at;
    estate::Camera camera = *at;
    camera.at = camera.at + geometry::Point{0.3 * (step % 3 - 1), 0.2 * (step % 5 - 2)};
    camera.pan = base::Angle::degrees(std::fmod(camera.pan.degrees() + 37 * step, 360));
    auto next = plan;
    next.cameras = plan.cameras.with(camera);
    return next;
}

TEST(CoverageSession, FollowsEveryMoveToTheLastBit) {
    const auto options = planeAt(1.5);
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        auto plan = support::randomCity(seed);
        analysis::CoverageSession session;
        analysis::CoverageSession atOnce; // the same prepared place, all moves in one
        ASSERT_TRUE(session.figures(plan, options, base::Task()));
        ASSERT_TRUE(atOnce.figures(plan, options, base::Task()));
        for (int step = 1; step < 6; ++step) {
            plan = nudged(plan, static_cast<std::size_t>(step), step);
            const auto figures = session.figures(plan, options, base::Task());
            ASSERT_TRUE(figures);
            EXPECT_EQ(figures->changed.size(), 1U);
        }
        const auto followed = session.result(plan, options, base::Task());
        const auto jumped = atOnce.result(plan, options, base::Task());
        ASSERT_TRUE(followed && jumped);
        EXPECT_EQ(*followed, *jumped) << "city " << seed;
        EXPECT_NEAR(followed->coveredArea, coverageOf(plan, options).coveredArea, 1e-6) << "city " << seed;
    }
}

TEST(CoverageSession, MovedDemandPointIsAskedAboutAnew) {
    auto plan = support::squareRoom(40);
    add(plan, support::wedge("C1", {1, 20}, 90, 60, 100));
    estate::Demand demand;
    demand.id = estate::DemandId::named("P1");
    demand.at = {30, 20};
    plan.demands = plan.demands.with(demand);
    analysis::CoverageSession session;
    const auto seen = session.result(plan, planeAt(1), base::Task());
    demand.at = {1, 39};
    plan.demands = plan.demands.with(demand);
    const auto moved = session.result(plan, planeAt(1), base::Task());
    ASSERT_TRUE(seen && moved);
    EXPECT_EQ(seen->demands.front().seenBy.size(), 1U);
    EXPECT_TRUE(moved->demands.front().seenBy.empty());
}

TEST(CoverageSession, StaysUsableAfterAnErrorAndAfterCancel) {
    const auto plan = street();
    const auto options = planeAt(1);
    analysis::CoverageSession session;
    auto broken = plan;
    auto camera = *plan.cameras.begin();
    camera.hfov.reset();
    camera.focalLength.reset();
    broken.cameras = plan.cameras.with(camera);
    EXPECT_FALSE(session.figures(broken, options, base::Task()));
    base::Task cancelled;
    cancelled.cancel();
    const auto stopped = session.figures(plan, options, cancelled);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, "cancelled");
    const auto again = session.result(plan, options, base::Task());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, coverageOf(plan, options));
}

} // namespace
} // namespace vidette
