// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/retention_profiles.h"

#include <gtest/gtest.h>

namespace vidette::catalog {
namespace {

double daysOf(const char* id) {
    return maxDays(retentionProfile(id).value()).value();
}

TEST(RetentionProfiles, LimitsInDays) {
    EXPECT_EQ(daysOf("CZ-SHOP"), 7);
    EXPECT_EQ(daysOf("EU-GENERAL"), 3);
    EXPECT_EQ(daysOf("SK-PUBLIC-2013"), 15);
    EXPECT_EQ(daysOf("SK-GENERAL-NOW"), 3);
    EXPECT_EQ(daysOf("SK-BANK"), 396);
    EXPECT_EQ(daysOf("PL-CITY-PRACTICE"), 45);
    EXPECT_EQ(daysOf("PL-CITY-LIMIT"), 92);
    EXPECT_FALSE(maxDays(retentionProfile("CZ-CITY").value()));
}

TEST(RetentionProfiles, KindsAndLimitsAsTheSourceHasThem) {
    EXPECT_EQ(limitText(retentionProfile("SK-BANK").value()), "13 months");
    EXPECT_EQ(limitText(retentionProfile("EU-GENERAL").value()), "72 hours");
    EXPECT_EQ(toText(retentionProfile("PL-CITY-LIMIT").value().kind), "statute");
    EXPECT_EQ(toText(retentionProfile("CZ-SHOP").value().kind), "recommendation");
}

TEST(RetentionProfiles, HistoricProfileEndsWithItsLastDay) {
    const auto profile = retentionProfile("SK-PUBLIC-2013").value();
    EXPECT_TRUE(inForce(profile, {2018, 5, 24}));
    EXPECT_FALSE(inForce(profile, {2018, 5, 25}));
}

TEST(RetentionProfiles, CheckIsOldAfterTwelveMonths) {
    auto profile = retentionProfile("CZ-SHOP").value();
    profile.checkedOn = base::Date{2025, 1, 10};
    EXPECT_FALSE(needsChecking(profile, {2026, 1, 10}));
    EXPECT_TRUE(needsChecking(profile, {2026, 1, 12}));
    profile.checkedOn.reset();
    EXPECT_TRUE(needsChecking(profile, {2025, 1, 10}));
}

TEST(RetentionProfiles, UnknownProfileNamesTheKnownOnes) {
    const auto profile = retentionProfile("DE-SHOP");
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().code, "unknown_profile");
    EXPECT_NE(profile.error().message.find("CZ-SHOP"), std::string::npos);
}

TEST(RetentionProfiles, EveryProfileHasASource) {
    for (const auto listed = retentionProfiles().value(); const auto& profile : listed)
        EXPECT_FALSE(profile.source.empty()) << profile.id;
}

TEST(RetentionProfiles, UnknownUnitIsNamed) {
    const auto profiles = parseRetentionProfiles("profile,jurisdiction,sector,space,max_value,unit,kind,"
                                                 "valid_from,valid_to,source,source_date,checked_on\n"
                                                 "X,CZ,shop,,2,fortnights,practice,,,me,,\n",
                                                 "own.csv");
    ASSERT_FALSE(profiles);
    EXPECT_EQ(profiles.error().where, "own.csv: row 1: unit");
    EXPECT_EQ(profiles.error().message, "found \"fortnights\", expected one of hours, days, months");
}

} // namespace
} // namespace vidette::catalog
