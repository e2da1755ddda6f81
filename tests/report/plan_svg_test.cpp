// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coverage_section.h"
#include "report/plan_svg.h"
#include "support/plan_parts.h"

#include <gtest/gtest.h>

namespace vidette::report {
namespace {

using support::add;
using support::rectangle;

analysis::CoverageResult covered(const estate::Estate& plan) {
    const auto result = analysis::coverage(plan, support::planeAt(1), base::Task());
    EXPECT_TRUE(result.has_value());
    return result.value_or(analysis::CoverageResult{});
}

estate::Estate pillarRoom() {
    auto plan = support::squareRoom(10);
    plan.name = "Room";
    add(plan, support::solid("P", rectangle(4, 4, 6, 6)));
    add(plan, support::wedge("C1", {0.5, 5}, 90, 170, 40));
    return plan;
}

std::size_t occurrences(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

analysis::BlindSpot spotOf(double area) {
    return {area, {5, 5}, {rectangle(4, 4, 6, 6), {}}};
}

TEST(PlanSvg, LowerClassesArePaintedFirst) {
    const auto plan = pillarRoom();
    const auto coverage = covered(plan);
    const std::string svg = planSvg(plan, coverage, {});
    const auto first = svg.find("fill=\"#C6DBEF\"");
    const auto last = svg.find("fill=\"#08306B\"");
    ASSERT_NE(first, std::string::npos);
    ASSERT_NE(last, std::string::npos);
    EXPECT_LT(first, last);
}

TEST(PlanSvg, BlindSpotsAreHatchedAndNumbered) {
    const auto plan = pillarRoom();
    const auto coverage = covered(plan);
    ASSERT_FALSE(coverage.blindSpots.empty());
    const std::string svg = planSvg(plan, coverage, {});
    EXPECT_GE(occurrences(svg, "fill=\"url(#blind)\""), coverage.blindSpots.size());
    EXPECT_NE(svg.find(">1</text>"), std::string::npos);
}

TEST(PlanSvg, ProposedCameraIsDashedRetiredIsCrossed) {
    auto plan = support::squareRoom(10);
    auto camera = support::wedge("C1", {5, 5}, 0, 90, 4);
    camera.status = estate::CameraStatus::Proposed;
    add(plan, camera);
    EXPECT_NE(planSvg(plan, covered(plan), {}).find("stroke-dasharray=\"3.2 2\""), std::string::npos);
    camera.status = estate::CameraStatus::Retired;
    plan.cameras = plan.cameras.with(camera);
    const std::string retired = planSvg(plan, covered(plan), {});
    EXPECT_EQ(retired.find("stroke-dasharray=\"3.2 2\""), std::string::npos);
    EXPECT_GE(occurrences(retired, "<line "), 5U);
}

TEST(PlanSvg, NamesFromTheFileAreEscaped) {
    auto plan = support::squareRoom(10);
    plan.name = "\"><script>alert(1)</script>";
    auto camera = support::wedge("<C&1>", {5, 5}, 0, 90, 4);
    add(plan, camera);
    const std::string svg = planSvg(plan, covered(plan), {});
    EXPECT_EQ(svg.find("<script"), std::string::npos);
    EXPECT_NE(svg.find("&lt;C&amp;1&gt;"), std::string::npos);
}

TEST(PlanSvg, EmptyEstateGivesAnEmptyFrame) {
    const std::string svg = planSvg(estate::Estate{}, analysis::CoverageResult{}, {});
    EXPECT_NE(svg.find("</svg>"), std::string::npos);
    EXPECT_EQ(svg.find("nan"), std::string::npos);
    EXPECT_EQ(svg.find("inf"), std::string::npos);
}

TEST(PlanSvg, LegendNamesOnlyWhatOccurs) {
    const auto plan = support::squareRoom(10);
    const std::string svg = planSvg(plan, covered(plan), {});
    EXPECT_EQ(svg.find("px/m"), std::string::npos);
    EXPECT_EQ(svg.find("not to be seen"), std::string::npos);
    EXPECT_NE(svg.find(">blind<"), std::string::npos);
}

TEST(PlanSvg, MapShowsNorthFloorPlanShowsWherePanCountsFrom) {
    auto plan = support::squareRoom(10);
    EXPECT_NE(planSvg(plan, covered(plan), {}).find("pan 0°"), std::string::npos);
    plan.crs = "EPSG:5514";
    EXPECT_NE(planSvg(plan, covered(plan), {}).find(">north<"), std::string::npos);
}

TEST(PlanSvg, ZoneThatIsBlindAllOverIsStillNamed) {
    auto plan = support::squareRoom(10);
    auto zone = *plan.zones.begin();
    zone.name = "Hall";
    plan.zones = plan.zones.with(zone);
    EXPECT_NE(planSvg(plan, covered(plan), {}).find(">Hall<"), std::string::npos);
}

TEST(PlanSvg, OnlySpotsOfAHandsSizeAreNumbered) {
    analysis::CoverageResult coverage;
    coverage.blindSpots = {spotOf(2), spotOf(0.01), spotOf(0.0099)};
    EXPECT_EQ(numberedSpots(coverage), 2U);
    coverage.blindSpots.assign(100, spotOf(1));
    EXPECT_EQ(numberedSpots(coverage), 40U);
}

TEST(PlanSvg, ThousandCamerasAreDrawnWithoutNames) {
    estate::Estate plan;
    for (int i = 0; i < 1000; ++i) {
        add(plan, support::wedge("C" + std::to_string(i), {i * 10.0, 0}, 0, 60, 5));
    }
    const std::string svg = planSvg(plan, analysis::CoverageResult{}, {});
    EXPECT_EQ(svg.find(">C500<"), std::string::npos);
    EXPECT_LT(svg.size(), 2'000'000U);
}

TEST(BlindSpotsCsv, HoldsEverySpotWithItsZone) {
    auto plan = support::squareRoom(10);
    auto zone = *plan.zones.begin();
    zone.name = "Hall, \"large\"";
    plan.zones = plan.zones.with(zone);
    analysis::CoverageResult coverage;
    coverage.blindSpots = {spotOf(2.5), {0.001, {50, 50}, {rectangle(50, 50, 51, 51), {}}}};
    EXPECT_EQ(blindSpotsCsv(plan, coverage), "number,area_m2,x,y,zone\n"
                                             "1,2.5,5,5,\"Hall, \"\"large\"\"\"\n"
                                             "2,0.001,50,50,\n");
}

} // namespace
} // namespace vidette::report
