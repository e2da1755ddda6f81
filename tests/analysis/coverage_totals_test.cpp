// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_totals.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using namespace analysis;

const SumChange* lineOf(const std::vector<SumChange>& lines, Sum sum, const std::string& name = {}) {
    const auto at = std::find_if(lines.begin(), lines.end(),
                                 [&](const auto& line) { return line.sum == sum && line.name == name; });
    return at == lines.end() ? nullptr : &*at;
}

TEST(CoverageTotals, Streets_AreAddedUp) {
    CoverageResult result;
    result.streets = {{{}, "S1", "", 1, 300, 200, 150}, {{}, "S2", "", 3, 100, 100, 0}};
    EXPECT_EQ(streetTotals(result), (StreetTotals{400, 300, 150}));
    EXPECT_EQ(streetTotals(result).seenFraction(), 0.5);
    EXPECT_EQ(seenFraction(result.streets[0]), 0.25);
}

TEST(CoverageTotals, AStreetOutsideTheTargetArea_HasNoShare) {
    EXPECT_EQ(seenFraction(StreetCoverage{{}, "S1", "", 1, 300, 0, 0}), std::nullopt);
    EXPECT_EQ(streetTotals({}).seenFraction(), std::nullopt);
    EXPECT_EQ(classFraction({}, {"detect", 25, 3}), std::nullopt);
}

TEST(CoverageTotals, Demand_CountsByWeightAndIsSeenOnceHoweverManySee) {
    CoverageResult result;
    result.demands = {{{}, "D1", 3, {"K1", "K2"}}, {{}, "D2", 2, {}}, {{}, "D3", 1, {"K1"}}};
    EXPECT_EQ(seenDemand(result), 4);
    EXPECT_EQ(allDemand(result), 6);
}

TEST(CoverageTotals, AChange_IsAfterMinusBeforeAndUndefinedWhereOneIs) {
    EXPECT_EQ((SumChange{Sum::CoveredArea, {}, 5.0, 3.5}.difference()), -1.5);
    EXPECT_EQ((SumChange{Sum::CoveredFraction, {}, std::nullopt, 0.5}.difference()), std::nullopt);
}

TEST(CoverageTotals, ClassesAndDistricts_AreComparedByNameAndId) {
    Simulation made;
    made.before.classes = {{"detect", 25, 40}, {"identify", 250, 0}};
    made.after.classes = {{"detect", 25, 30}, {"identify", 250, 0}};
    const auto id = estate::ZoneId::named("D");
    made.before.districts = {{id, "D", "North", 100, 90, 40, 0.4, {}}};
    made.after.districts = {{id, "D", "North", 100, 90, 25, 0.25, {}}};
    const auto lines = sumChanges(made);
    ASSERT_NE(lineOf(lines, Sum::ClassArea, "detect"), nullptr);
    EXPECT_EQ(lineOf(lines, Sum::ClassArea, "detect")->difference(), -10.0);
    EXPECT_EQ(lineOf(lines, Sum::ClassArea, "identify"), nullptr);
    EXPECT_EQ(lineOf(lines, Sum::District, "North")->difference(), -15.0);
}

TEST(CoverageTotals, WhatThePlanHasNot_IsLeftOut) {
    const auto lines = sumChanges({});
    EXPECT_EQ(lineOf(lines, Sum::BlindStreets), nullptr);
    EXPECT_EQ(lineOf(lines, Sum::SeenDemand), nullptr);
    EXPECT_EQ(lineOf(lines, Sum::Facades), nullptr);
    EXPECT_NE(lineOf(lines, Sum::BlindArea), nullptr);
}

} // namespace
} // namespace vidette::tests
