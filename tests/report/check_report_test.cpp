// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/check_report.h"

#include <gtest/gtest.h>

namespace vidette::report {
namespace {

analysis::RuleHit hit(const std::string& rule, const std::string& subject, bool waived = false) {
    analysis::RuleHit made;
    made.rule = rule;
    made.subject = subject;
    made.waived = waived;
    return made;
}

TEST(CheckReport, FileOfARunIsReadAsItsStandingHits) {
    analysis::RuleRun run;
    run.hits = {hit("R-03", "camera C1"), hit("R-03", "camera C2", true)};
    const auto read = standingHits(checkFile(run), "run.json");
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(*read, (std::vector<HitName>{{"R-03", "camera C1"}}));
}

TEST(CheckReport, TheSameRunTwiceDiffersInNothing) {
    analysis::RuleRun run;
    run.hits = {hit("R-03", "camera C1"), hit("R-03", "camera C1")};
    const auto difference = differenceOf(*standingHits(checkFile(run), "run.json"), run);
    EXPECT_TRUE(difference.added.empty());
    EXPECT_TRUE(difference.gone.empty());
}

TEST(CheckReport, TextThatIsNoRunIsRefusedByTheNameOfItsFile) {
    for (const char* text : {"", "[]", "{\"hits\": 1}", "{\"hits\": [{\"rule\": 3}]}"}) {
        const auto read = standingHits(text, "run.json");
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, "not_a_check");
        EXPECT_EQ(read.error().where, "run.json");
    }
}

} // namespace
} // namespace vidette::report
