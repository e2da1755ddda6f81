// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"
#include "support/moved_plan.h"
#include "support/random_plan.h"

#include <algorithm>
#include <cmath>

/// Moving, turning, mirroring or relisting a plan changes no figure: 1e-9 of the larger of the figure and the
/// target area.
namespace vidette {
namespace {

using support::coverageOf;
using support::planeAt;

constexpr double kRelative = 1e-10;
constexpr std::uint64_t kPlans = 12;

struct Figure {
    std::string name;
    double value = 0;
};

std::vector<Figure> figuresOf(const analysis::CoverageResult& result) {
    std::vector<Figure> all{
        {"target", result.targetArea}, {"covered", result.coveredArea}, {"blind", result.blindArea}};
    for (const double area : result.kAreas) all.push_back({"k", area});
    auto zones = result.zones;
    std::sort(zones.begin(), zones.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    for (const auto& zone : zones) {
        all.push_back({zone.code, zone.area});
        all.push_back({zone.code + " covered", zone.coveredArea});
    }
    for (const auto& camera : result.cameras) {
        all.push_back({camera.code, camera.area});
        all.push_back({camera.code + " target", camera.targetArea});
        all.push_back({camera.code + " unique", camera.uniqueArea});
        all.push_back({camera.code + " privacy", camera.privacyArea});
        for (const auto& one : camera.classes) all.push_back({camera.code + " " + one.name, one.area});
    }
    return all;
}

void expectSameFigures(const estate::Estate& a, const estate::Estate& b,
                       const analysis::CoverageOptions& options, const std::string& what) {
    const auto first = coverageOf(a, options);
    const auto left = figuresOf(first);
    const auto right = figuresOf(coverageOf(b, options));
    ASSERT_EQ(left.size(), right.size()) << what;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const double scale = std::max(first.targetArea, left[i].value);
        EXPECT_NEAR(left[i].value, right[i].value, kRelative * scale) << what << ": " << left[i].name;
    }
}

/// Awkward options in turn: the floor, a whole person, a density.
analysis::CoverageOptions optionsOf(std::uint64_t seed) {
    auto options = planeAt(seed % 3 == 0 ? 0.0 : 1.1);
    if (seed % 3 == 1) options.targetHigh = 1.8;
    if (seed % 3 == 2) options.density = 125;
    return options;
}

TEST(CoverageInvariance, ShiftByAMillionMetresChangesNoArea) {
    for (std::uint64_t seed = 0; seed < kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        const auto far = support::shifted(plan, {1e6, -2e6});
        expectSameFigures(plan, far, optionsOf(seed), "shop " + std::to_string(seed));
    }
}

TEST(CoverageInvariance, QuarterTurnsChangeNoArea) {
    for (std::uint64_t seed = 20; seed < 20 + kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        const double degrees = 90.0 * static_cast<double>(1 + seed % 3);
        expectSameFigures(plan, support::turned(plan, degrees), optionsOf(seed),
                          "shop " + std::to_string(seed));
    }
}

TEST(CoverageInvariance, AnyTurnChangesNoArea) {
    for (std::uint64_t seed = 40; seed < 40 + kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        const double degrees = 17.3 + 31 * static_cast<double>(seed);
        expectSameFigures(plan, support::turned(plan, degrees), optionsOf(seed),
                          "shop " + std::to_string(seed));
    }
}

TEST(CoverageInvariance, MirrorChangesNoArea) {
    for (std::uint64_t seed = 60; seed < 60 + kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        expectSameFigures(plan, support::mirrored(plan), optionsOf(seed), "shop " + std::to_string(seed));
    }
}

TEST(CoverageInvariance, OrderOfFeaturesAndPointsChangesNoArea) {
    for (std::uint64_t seed = 80; seed < 80 + kPlans; ++seed) {
        const auto plan = support::randomShop(seed);
        expectSameFigures(plan, support::reordered(plan), optionsOf(seed), "shop " + std::to_string(seed));
    }
}

TEST(CoverageInvariance, EdgesInPiecesChangeNoArea) {
    for (std::uint64_t seed = 90; seed < 90 + kPlans; ++seed) {
        for (const auto& plan : {support::randomShop(seed), support::randomHall(seed)})
            expectSameFigures(plan, support::inPieces(plan), optionsOf(seed), "plan " + std::to_string(seed));
    }
}

TEST(CoverageInvariance, TurnedAndMovedQuarterKeepsItsAreas) {
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
        const auto plan = support::shifted(support::randomCity(seed), {743000, 1043500});
        auto moved = support::turned(plan, 77.7);
        expectSameFigures(plan, moved, planeAt(1.6), "quarter " + std::to_string(seed));
        moved = support::shifted(plan, {-500000, 3e6});
        expectSameFigures(plan, moved, planeAt(1.6), "quarter " + std::to_string(seed));
    }
}

TEST(CoverageInvariance, SameQuestionGivesTheSameAnswerBitForBit) {
    const auto plan = support::randomShop(7);
    EXPECT_EQ(coverageOf(plan, planeAt(1)), coverageOf(plan, planeAt(1)));
}

/// Lengths multiplied by four, areas by sixteen; angles stay.
TEST(CoverageInvariance, ScaleScalesAreas) {
    auto small = support::squareRoom(10);
    support::add(small, support::solid("P", support::rectangle(4, 4, 5, 6), 0, 1.25));
    support::add(small, support::tilted("C1", {2, 5}, 2.5, 80, 35, 80, 50, 60));
    auto large = support::squareRoom(40);
    support::add(large, support::solid("P", support::rectangle(16, 16, 20, 24), 0, 5));
    support::add(large, support::tilted("C1", {8, 20}, 10, 80, 35, 80, 50, 240));
    const auto a = coverageOf(small, planeAt(0));
    const auto b = coverageOf(large, planeAt(0));
    EXPECT_NEAR(a.coveredArea * 16, b.coveredArea, 1e-9 * b.targetArea);
    EXPECT_GT(a.coveredArea, 1);
}

} // namespace
} // namespace vidette
