// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"
#include "support/random_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// What holds on every plan.
namespace vidette {
namespace {

using support::add;
using support::coverageOf;
using support::planeAt;

constexpr double kRelative = 1e-9;
constexpr std::uint64_t kPlans = 15;

/// The plan with one change made to every camera.
template<typename Change>
estate::Estate withCameras(estate::Estate plan, const Change& change) {
    const auto before = plan.cameras;
    for (estate::Camera camera : before) {
        change(camera);
        add(plan, camera);
    }
    return plan;
}

void expectNothingLost(const analysis::CoverageResult& less, const analysis::CoverageResult& more,
                       const std::string& what) {
    ASSERT_EQ(less.cameras.size(), more.cameras.size());
    const double slack = kRelative * (1 + less.targetArea);
    for (std::size_t i = 0; i < less.cameras.size(); ++i) {
        EXPECT_LE(less.cameras[i].area, more.cameras[i].area + slack) << what << less.cameras[i].code;
        EXPECT_LE(less.cameras[i].targetArea, more.cameras[i].targetArea + slack)
            << what << less.cameras[i].code;
    }
}

void expectConsistent(const analysis::CoverageResult& result, const std::string& what) {
    const double slack = kRelative * (1 + result.targetArea);
    EXPECT_NEAR(result.coveredArea + result.blindArea, result.targetArea, slack) << what;
    EXPECT_NEAR(result.kAreas.at(0), result.coveredArea, slack) << what;
    EXPECT_TRUE(std::is_sorted(result.kAreas.rbegin(), result.kAreas.rend())) << what;
    double sum = 0;
    double unique = 0;
    for (const auto& camera : result.cameras) {
        EXPECT_LE(camera.targetArea, camera.area + slack) << what;
        EXPECT_LE(camera.uniqueArea, camera.targetArea + slack) << what;
        EXPECT_LE(camera.privacyArea, camera.area + slack) << what;
        EXPECT_LE(camera.targetArea, result.coveredArea + slack) << what;
        sum += camera.targetArea;
        unique += camera.uniqueArea;
    }
    const double second = result.kAreas.size() > 1 ? result.kAreas[1] : 0;
    EXPECT_NEAR(unique, result.kAreas[0] - second, slack) << what << "seen once = unique to one";
    EXPECT_NEAR(std::accumulate(result.kAreas.begin(), result.kAreas.end(), 0.0), sum, slack)
        << what << "every camera counts once for each k it raises";
}

void expectRegionsAsStated(const analysis::CoverageResult& result, const std::string& what) {
    // Corners of outlines are rounded to 1e-9 m: a perimeter of some hundred metres.
    constexpr double kOutline = 1e-6;
    for (const auto& camera : result.cameras) {
        EXPECT_NEAR(geometry::area(camera.region), camera.area, kOutline) << what << camera.code;
        double larger = camera.area;
        for (const auto& one : camera.classes) {
            EXPECT_NEAR(geometry::area(one.region), one.area, kOutline) << what << camera.code << one.name;
            EXPECT_LE(one.area, larger + kRelative * (1 + larger)) << what << "classes nest";
            larger = one.area;
        }
    }
    double blind = 0;
    for (const auto& spot : result.blindSpots) {
        EXPECT_NEAR(geometry::area(spot.outline), spot.area, kOutline) << what;
        blind += spot.area;
    }
    EXPECT_NEAR(blind, result.blindArea, kOutline) << what;
    EXPECT_TRUE(std::is_sorted(result.blindSpots.begin(), result.blindSpots.end(),
                               [](const auto& a, const auto& b) { return a.area > b.area; }))
        << what;
}

TEST(CoverageProperties, FiguresAddUpOnEveryPlan) {
    for (std::uint64_t seed = 100; seed < 100 + 2 * kPlans; ++seed) {
        auto options = planeAt(seed % 2 == 0 ? 0.0 : 1.4);
        if (seed % 5 == 0) options.targetHigh = 1.9;
        const auto result = coverageOf(support::randomShop(seed), options);
        expectConsistent(result, "shop " + std::to_string(seed) + " ");
        expectRegionsAsStated(result, "shop " + std::to_string(seed) + " ");
    }
}

TEST(CoverageProperties, FiguresAddUpInEveryQuarter) {
    for (std::uint64_t seed = 100; seed < 103; ++seed)
        expectConsistent(coverageOf(support::randomCity(seed), planeAt(1.6)),
                         "quarter " + std::to_string(seed) + " ");
}

TEST(CoverageProperties, RegionsOfClassesLieInsideEachOther) {
    const auto plan = support::randomShop(3);
    const auto result = coverageOf(plan, planeAt(0));
    support::Dice dice(3);
    for (const auto& camera : result.cameras) {
        for (int i = 0; i < 2000; ++i) {
            const geometry::Point p{dice.between(0, 16), dice.between(0, 12)};
            bool outer = geometry::contains(camera.region, p);
            for (const auto& one : camera.classes) {
                const bool inner = geometry::contains(one.region, p);
                EXPECT_TRUE(outer || !inner) << camera.code << ' ' << one.name;
                outer = inner;
            }
        }
    }
}

TEST(CoverageProperties, AnObstacleNeverAddsSeenArea) {
    for (std::uint64_t seed = 200; seed < 200 + kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        support::Dice dice(seed);
        auto fuller = plan;
        const auto place = geometry::Point{dice.between(1, 8), dice.between(1, 6)};
        const auto outline = support::turnedRectangle(place, 1.5, .6, dice.between(0, 3));
        add(fuller, support::solid("NEW", outline, dice.between(0, .5), dice.between(.6, 2.4)));
        add(fuller, support::wall("NEW2", {{{1, 2}, {dice.between(2, 6), 3}}}, dice.between(1, 3)));
        expectNothingLost(coverageOf(fuller, planeAt(.8)), coverageOf(plan, planeAt(.8)),
                          "shop " + std::to_string(seed) + " ");
    }
}

/// Steps of 5 cm and more: arcs of neighbouring ranges are drawn by other chords, up to 1 mm off.
TEST(CoverageProperties, MoreRangeNeverRemovesSeenArea) {
    for (std::uint64_t seed = 300; seed < 300 + kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        for (const double more : {.05, .5, 7.0}) {
            const auto longer = withCameras(plan, [more](estate::Camera& camera) {
                camera.range = base::Metres(camera.range->value + more);
            });
            expectNothingLost(coverageOf(plan, planeAt(0)), coverageOf(longer, planeAt(0)),
                              "shop " + std::to_string(seed) + " ");
        }
    }
}

TEST(CoverageProperties, WiderFieldNeverRemovesSeenArea) {
    for (std::uint64_t seed = 400; seed < 400 + kPlans; ++seed) {
        const auto plan = withCameras(support::randomShop(seed), [](estate::Camera& camera) {
            camera.range = base::Metres(60); // beyond every wall: no arc differs
            if (camera.tilt) camera.vfov = base::Angle::degrees(40);
        });
        const auto wider = withCameras(plan, [](estate::Camera& camera) {
            camera.hfov = base::Angle::degrees(std::min(camera.hfov->degrees() + 7, 360.0));
            if (camera.vfov) camera.vfov = base::Angle::degrees(camera.vfov->degrees() + 5);
        });
        expectNothingLost(coverageOf(plan, planeAt(1)), coverageOf(wider, planeAt(1)),
                          "shop " + std::to_string(seed) + " ");
    }
}

TEST(CoverageProperties, LessDensityNeverRemovesSeenArea) {
    const auto plan = support::randomShop(11);
    auto sharp = planeAt(0);
    sharp.density = 400;
    auto soft = planeAt(0);
    soft.density = 300;
    expectNothingLost(coverageOf(plan, sharp), coverageOf(plan, soft), "");
}

TEST(CoverageProperties, AnotherCameraNeverRemovesCoverage) {
    for (std::uint64_t seed = 500; seed < 500 + kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        auto more = plan;
        add(more, support::wedge("C9", {2.2, 2.1}, 40, 100, 9));
        const auto before = coverageOf(plan, planeAt(1));
        const auto after = coverageOf(more, planeAt(1));
        const double slack = kRelative * (1 + before.targetArea);
        EXPECT_LE(before.coveredArea, after.coveredArea + slack);
        EXPECT_NEAR(after.coveredArea - before.coveredArea, support::figuresOf(after, "C9").uniqueArea,
                    slack);
    }
}

TEST(CoverageProperties, TwoCamerasKeepInclusionAndExclusion) {
    for (std::uint64_t seed = 600; seed < 600 + kPlans; ++seed) {
        auto plan = support::randomShop(seed);
        while (plan.cameras.size() > 2) plan.cameras = plan.cameras.without((*plan.cameras.begin()).id);
        const auto both = coverageOf(plan, planeAt(1));
        if (both.cameras.size() < 2) continue;
        const auto& a = both.cameras[0];
        const auto& b = both.cameras[1];
        EXPECT_NEAR(both.coveredArea, a.targetArea + b.targetArea - both.kAreas.at(1),
                    kRelative * (1 + both.targetArea));
        EXPECT_NEAR(a.targetArea - a.uniqueArea, both.kAreas.at(1), kRelative * (1 + both.targetArea));
        auto alone = plan;
        alone.cameras = alone.cameras.without(b.id);
        EXPECT_NEAR(coverageOf(alone, planeAt(1)).coveredArea, a.targetArea,
                    kRelative * (1 + both.targetArea));
    }
}

/// Whether a camera at this height over p sees the point at that height over q.
bool sees(estate::Estate plan, geometry::Point p, double height, geometry::Point q, double target) {
    plan.cameras = {};
    auto camera = support::allRound("C1", p, 60);
    camera.height = base::Metres(height);
    add(plan, camera);
    const auto result = coverageOf(plan, planeAt(target));
    return geometry::contains(support::figuresOf(result, "C1").region, q);
}

/// Past walls, over shelves and below what hangs; the two stand at heights of their own.
TEST(CoverageProperties, SeeingIsMutual) {
    int seen = 0;
    for (std::uint64_t seed = 900; seed < 900 + 2 * kPlans; ++seed) {
        const auto plan = seed % 2 == 0 ? support::randomShop(seed) : support::randomHall(seed);
        support::Dice dice(seed);
        for (int i = 0; i < 20; ++i) {
            const geometry::Point p{dice.between(.1, 9), dice.between(.1, 5)};
            const geometry::Point q{dice.between(.1, 9), dice.between(.1, 5)};
            const double high = dice.between(.3, 3);
            const double low = dice.between(.1, 2);
            const bool there = sees(plan, p, high, q, low);
            EXPECT_EQ(there, sees(plan, q, low, p, high))
                << "plan " << seed << ": " << p.x << ' ' << p.y << " – " << q.x << ' ' << q.y;
            seen += there ? 1 : 0;
        }
    }
    EXPECT_GT(seen, 100);
    EXPECT_LT(seen, 500);
}

} // namespace
} // namespace vidette
