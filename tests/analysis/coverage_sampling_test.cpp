// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"
#include "support/moved_plan.h"
#include "support/random_plan.h"
#include "support/sampled_coverage.h"

#include <cmath>
#include <sstream>

/// The fast method (polygons) against the slow one (points), on random plans.
namespace vidette {
namespace {

using support::Sampled;

/// Five standard errors: about one false alarm in a million figures.
constexpr double kStandardErrors = 5;
constexpr int kCells = 220;
constexpr std::uint64_t kShops = 30;
constexpr std::uint64_t kHalls = 30;
constexpr std::uint64_t kCities = 6;

class Comparison {
  public:
    Comparison(double tolerance, double reach) : m_slack(tolerance * reach) {}

    void figure(const std::string& name, double polygons, const Sampled& points) {
        const double allowed = kStandardErrors * points.error + m_slack;
        if (std::abs(polygons - points.value) <= allowed) return;
        m_report << "  " << name << ": polygons " << polygons << " m², points " << points.value << " ± "
                 << points.error << " m²\n";
    }
    std::string report() const { return m_report.str(); }

  private:
    double m_slack = 0; ///< chord error of curved edges
    std::ostringstream m_report;
};

void compareCameras(Comparison& comparison, const analysis::CoverageResult& fast,
                    const support::SampledCoverage& slow) {
    ASSERT_EQ(fast.cameras.size(), slow.cameras.size());
    for (std::size_t i = 0; i < slow.cameras.size(); ++i) {
        const auto& a = fast.cameras[i];
        const auto& b = slow.cameras[i];
        ASSERT_EQ(a.code, b.code);
        comparison.figure(a.code + " area", a.area, b.area);
        comparison.figure(a.code + " target area", a.targetArea, b.targetArea);
        comparison.figure(a.code + " unique area", a.uniqueArea, b.uniqueArea);
        comparison.figure(a.code + " privacy area", a.privacyArea, b.privacyArea);
        ASSERT_EQ(a.classes.size(), b.classes.size());
        for (std::size_t k = 0; k < b.classes.size(); ++k)
            comparison.figure(a.code + " " + a.classes[k].name, a.classes[k].area, b.classes[k]);
    }
}

std::string deviations(const estate::Estate& plan, const analysis::CoverageOptions& options, unsigned seed) {
    const auto fast = support::coverageOf(plan, options);
    const auto slow = support::sampledCoverage(plan, options, kCells, seed);
    Comparison comparison(fast.tolerance, plan.crs.empty() ? 1 : 10);
    comparison.figure("target", fast.targetArea, slow.target);
    comparison.figure("covered", fast.coveredArea, slow.covered);
    comparison.figure("blind", fast.blindArea, slow.blind);
    EXPECT_EQ(fast.kAreas.size(), slow.kAreas.size());
    for (std::size_t k = 0; k < std::min(fast.kAreas.size(), slow.kAreas.size()); ++k)
        comparison.figure("seen by " + std::to_string(k + 1), fast.kAreas[k], slow.kAreas[k]);
    EXPECT_EQ(fast.zones.size(), slow.zones.size());
    for (const auto& zone : slow.zones) {
        const auto found = support::zoneOf(fast, zone.code);
        comparison.figure(zone.code, found.area, zone.area);
        comparison.figure(zone.code + " covered", found.coveredArea, zone.covered);
    }
    compareCameras(comparison, fast, slow);
    return comparison.report();
}

/// Shops of odd seeds stand at coordinates like those of a national grid.
estate::Estate shop(std::uint64_t seed) {
    const auto plan = support::randomShop(seed);
    return seed % 2 == 0 ? plan : support::shifted(plan, {-743000, -1043500});
}

class RandomShop : public testing::TestWithParam<std::uint64_t> {};
class RandomHall : public testing::TestWithParam<std::uint64_t> {};
class RandomQuarter : public testing::TestWithParam<std::uint64_t> {};

TEST_P(RandomShop, PolygonsAndPointsAgreeOnTheFloor) {
    EXPECT_EQ(deviations(shop(GetParam()), support::planeAt(0), 1), "");
}

TEST_P(RandomShop, PolygonsAndPointsAgreeAtTheHeightOfAnAsk) {
    auto options = support::planeAt(1.2);
    const double asked[] = {62.5, 125, 250, 90};
    options.density = asked[GetParam() % 4];
    const geometry::DensityModel models[] = {geometry::DensityModel::Plane, geometry::DensityModel::Angular,
                                             geometry::DensityModel::OnAxis};
    options.model = models[GetParam() % 3];
    EXPECT_EQ(deviations(shop(GetParam() + 1000), options, 2), "");
}

TEST_P(RandomShop, PolygonsAndPointsAgreeOnWholePersonsAtNight) {
    auto options = support::planeAt(0.3);
    options.targetHigh = GetParam() % 3 == 0 ? 2.4 : 1.8;
    options.night = GetParam() % 2 == 0;
    EXPECT_EQ(deviations(shop(GetParam() + 2000), options, 3), "");
}

TEST_P(RandomHall, PolygonsAndPointsAgreeAtEveryHeight) {
    support::Dice dice(GetParam());
    const auto options = support::planeAt(dice.onMillimetre(0, 3.5));
    EXPECT_EQ(deviations(support::randomHall(GetParam()), options, 6), "");
}

TEST_P(RandomHall, PolygonsAndPointsAgreeOnWholeSegments) {
    support::Dice dice(GetParam());
    auto options = support::planeAt(dice.onMillimetre(0, 2));
    options.targetHigh = options.targetLow + dice.onMillimetre(.05, 2);
    EXPECT_EQ(deviations(support::randomHall(GetParam() + 3000), options, 7), "");
}

TEST_P(RandomQuarter, PolygonsAndPointsAgreeOnTheGround) {
    EXPECT_EQ(deviations(support::randomCity(GetParam()), support::planeAt(0), 4), "");
}

TEST_P(RandomQuarter, PolygonsAndPointsAgreeAtTheHeightOfAFace) {
    EXPECT_EQ(deviations(support::randomCity(GetParam() + 500), support::planeAt(1.6), 5), "");
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomShop, testing::Range<std::uint64_t>(0, kShops));
INSTANTIATE_TEST_SUITE_P(Seeds, RandomHall, testing::Range<std::uint64_t>(0, kHalls));
INSTANTIATE_TEST_SUITE_P(Seeds, RandomQuarter, testing::Range<std::uint64_t>(0, kCities));

/// Points inside a region, and only those, are seen: not only the areas agree, but the places.
TEST(CoverageRegions, HoldThePointsThatAreSeenAndNoOther) {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const auto plan = support::randomShop(seed);
        const auto options = support::planeAt(0.8);
        const auto result = support::coverageOf(plan, options);
        const support::LineOfSight sight(plan, options);
        support::Dice dice(seed);
        int wrong = 0;
        for (const auto& figures : result.cameras) {
            const auto* camera = plan.cameras.find(figures.id);
            ASSERT_NE(camera, nullptr);
            for (int i = 0; i < 1000; ++i) {
                const geometry::Point p{dice.between(0, 16), dice.between(0, 12)};
                const bool seen = !sight.buried(*camera) && sight.sees(*camera, p);
                wrong += seen != support::inPolygons(figures.region, p);
            }
        }
        // Points within a millimetre of a curved edge may fall on either side.
        EXPECT_LE(wrong, 3) << "seed " << seed;
    }
}

} // namespace
} // namespace vidette
