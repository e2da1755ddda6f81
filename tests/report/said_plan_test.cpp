// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "catalog/density_classes.h"
#include "catalog/retention_profiles.h"
#include "io/plan_geojson.h"
#include "report/plan_report.h"
#include "support/marked_language.h"
#include "support/plan_parts.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

/// The page of a plan in another language: what is said is said whole, what is a name or a figure is not.
namespace vidette::report {
namespace {

using SaidPlan = tests::SaidInMarks;

std::string shopPage() {
    constexpr base::Date kDay{2026, 1, 1};
    const auto text = support::readText(support::repositoryFile("examples/shop/shop.geojson"));
    const auto plan = io::readPlan(text, "shop.geojson");
    EXPECT_TRUE(plan.has_value());
    PlanReport report;
    report.source = "shop.geojson";
    report.program = "Vidette 0.1.0";
    report.on = kDay;
    report.estate = plan.value().value;
    report.coverage = analysis::coverage(report.estate, support::planeAt(1), base::Task()).value();
    analysis::StorageOptions options;
    options.today = kDay;
    report.storage = analysis::storage(report.estate, options).value();
    return planReport(report);
}

void expectAll(const std::string& page, const std::vector<const char*>& texts) {
    for (const char* text : texts) EXPECT_NE(page.find(text), std::string::npos) << text;
}

TEST_F(SaidPlan, HeadingsTitlesAndNotesAreSaid) {
    base::speak(&m_language);
    expectAll(shopPage(), {"<h2>«What is seen and what is not»</h2>", "<h2>«Recordings»</h2>",
                           "<h3>«Blind spots»</h3>", "<h3>«Notes»</h3>", "<div class=\"name\">«Seen»</div>",
                           "<th class=\"n\" scope=\"col\">«Area»</th>", "<th scope=\"col\">«Zone»</th>",
                           "«A class column counts all that is seen at least so finely.»",
                           "«A design aid, not legal advice.»", "«No decision is part of this plan.»",
                           "«Camera plan, 2026-01-01. From shop.geojson.»",
                           "<title>«Prodejna U Mostu: camera plan»</title>"});
}

TEST_F(SaidPlan, FiguresHaveTheDecimalSign) {
    base::speak(&m_language);
    const std::string page = shopPage();
    expectAll(page, {"96,7\u00A0%", "2,33\u00A0m²", "3,02\u00A0TB", "«1,00\u00A0m above the floor»"});
    for (const char* english : {"96.7\u00A0%", "2.33\u00A0m²", "3.02\u00A0TB"})
        EXPECT_EQ(page.find(english), std::string::npos) << english;
}

TEST_F(SaidPlan, TheDrawingIsSaidToo) {
    base::speak(&m_language);
    expectAll(shopPage(), {"aria-label=\"«Plan of Prodejna U Mostu»\"", ">«pan 0° (up)»</text>",
                           ">«blind»</text>", ">«obstacle»</text>", ">«identify», 250 px/m</text>"});
}

TEST_F(SaidPlan, TheWorkingAndWarningsComeSaidFromBelow) {
    base::speak(&m_language);
    const std::string page = shopPage();
    expectAll(page, {"<li>«As makers print it: ", ": «the profile has no date of checking; compare it with",
                     "(«medium»)", "«Profile CZ-SHOP: at most «7 days», «recommendation».»"});
}

TEST_F(SaidPlan, WithoutALanguageThePageIsEnglishAgain) {
    const std::string english = shopPage();
    EXPECT_EQ(english.find("«"), std::string::npos);
    expectAll(english, {"<h2>What is seen and what is not</h2>", "96.7\u00A0%",
                        "Profile CZ-SHOP: at most 7 days, recommendation. Source: "});
    base::speak(&m_language);
    EXPECT_NE(shopPage(), english);
    base::speak(nullptr);
    EXPECT_EQ(shopPage(), english);
}

TEST_F(SaidPlan, AClassOfACitysOwnStaysAsItIsWritten) {
    EXPECT_EQ(catalog::sayClass("identify"), "identify");
    base::speak(&m_language);
    EXPECT_EQ(catalog::sayClass("identify"), "«identify»");
    EXPECT_EQ(catalog::sayClass("faces at the gate"), "faces at the gate");
    EXPECT_EQ(catalog::sayClass(""), "");
}

TEST_F(SaidPlan, EveryClassThatIsShippedIsKnown) {
    base::speak(&m_language);
    const auto standards = catalog::densityStandards().value();
    for (const auto& standard : standards)
        for (const auto& one : standard.classes) EXPECT_EQ(catalog::sayClass(one.name), "«" + one.name + "»");
}

TEST_F(SaidPlan, LimitsAreSaidInEnglishAsTheyAreKept) {
    const auto profiles = catalog::retentionProfiles().value();
    for (const auto& profile : profiles) {
        EXPECT_EQ(catalog::sayLimit(profile), catalog::limitText(profile));
        EXPECT_EQ(catalog::sayKind(profile.kind), catalog::toText(profile.kind));
    }
    base::speak(&m_language);
    EXPECT_EQ(catalog::sayLimit(profiles.front()), "«7 days»");
    EXPECT_EQ(catalog::limitText(profiles.front()), "7 days");
    EXPECT_EQ(catalog::toText(profiles.front().kind), "recommendation");
}

} // namespace
} // namespace vidette::report
