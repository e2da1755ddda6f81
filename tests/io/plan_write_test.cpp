// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "io/plan_geojson.h"
#include "support/random_estate.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::io {
namespace {

using support::randomEstate;

TEST(PlanWrite, WholeEstate_ReadsBackEqual) {
    const auto estate = randomEstate(3, 3);
    const auto again = readPlan(writePlan(estate), "again.geojson");
    ASSERT_TRUE(again) << base::describe(again.error());
    EXPECT_EQ(again->value, estate);
    EXPECT_TRUE(again->warnings.empty());
}

RC_GTEST_PROP(PlanWrite, AnyEstate_ReadsBackEqual, ()) {
    const auto estate = randomEstate(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(0, 4));
    const auto again = readPlan(writePlan(estate), "again.geojson");
    RC_ASSERT(again.has_value());
    RC_ASSERT(again->value == estate);
    RC_ASSERT(again->warnings.empty());
}

RC_GTEST_PROP(PlanWrite, WrittenTwice_IsTheSameText, (std::uint64_t seed)) {
    const auto text = writePlan(randomEstate(seed, 2));
    RC_ASSERT(writePlan(readPlan(text, "again")->value) == text);
}

TEST(PlanWrite, TheShop_ReadsBackEqual) {
    const auto text = support::readText(support::repositoryFile("examples/shop/shop.geojson"));
    const auto plan = readPlan(text, "shop.geojson");
    ASSERT_TRUE(plan);
    EXPECT_EQ(readPlan(writePlan(plan->value), "again")->value, plan->value);
}

TEST(PlanWrite, IsJsonWithOneFeaturePerLine) {
    const auto estate = randomEstate(4, 2);
    const auto text = writePlan(estate);
    const auto document = nlohmann::json::parse(text);
    int lines = 0;
    for (const auto& line : base::split(text, '\n')) lines += line.rfind("{\"type\": \"Feature\",", 0) == 0;
    EXPECT_EQ(static_cast<std::size_t>(lines), document.at("features").size());
    EXPECT_EQ(lines, 16); // two of each of eight layers
}

TEST(PlanWrite, EmptyEstate_IsAPlan) {
    const auto again = readPlan(writePlan({}), "again");
    ASSERT_TRUE(again) << base::describe(again.error());
    EXPECT_EQ(again->value, estate::Estate{});
}

TEST(PlanWrite, NamedFrame_IsWrittenAsUrn) {
    estate::Estate estate;
    estate.crs = "EPSG:5514";
    EXPECT_NE(writePlan(estate).find("urn:ogc:def:crs:EPSG::5514"), std::string::npos);
}

TEST(PlanWrite, OneLayer_HoldsNothingElse) {
    const auto estate = randomEstate(5, 2);
    const auto document = nlohmann::json::parse(writePlan(estate, {"camera", Profile::Internal}));
    EXPECT_EQ(document.at("features").size(), 2U);
    EXPECT_FALSE(document.contains("vidette"));
}

TEST(PlanWrite, PublicProfile_KeepsBackWhatStrangersNeed) {
    auto estate = randomEstate(6, 6);
    const auto document = nlohmann::json::parse(writePlan(estate, {"", Profile::Public}));
    EXPECT_FALSE(document.contains("vidette"));
    for (const auto& feature : document.at("features")) {
        const auto& properties = feature.at("properties");
        const std::string layer = properties.at("layer");
        EXPECT_NE(layer, "site");
        EXPECT_NE(layer, "demand");
        const std::string kind = properties.value("kind", "");
        EXPECT_TRUE(layer != "zone" || (kind != "privacy" && kind != "parcel"));
        if (layer != "camera") continue;
        for (const char* secret : {"height", "pan", "tilt", "hfov", "range", "ir_range", "model", "uid"})
            EXPECT_FALSE(properties.contains(secret)) << secret;
        const double x = feature.at("geometry").at("coordinates").at(0);
        EXPECT_EQ(std::fmod(x, 10), 0);
        EXPECT_EQ(properties.at("status"), "in_operation");
    }
}

} // namespace
} // namespace vidette::io
