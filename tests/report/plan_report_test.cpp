// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_json.h"
#include "io/plan_geojson.h"
#include "report/plan_report.h"
#include "support/plan_parts.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <set>

/// The page as a whole: complete, self-contained, well-formed, the same for the same input.
namespace vidette::report {
namespace {

constexpr base::Date kDay{2026, 1, 1};

PlanReport reportOf(const estate::Estate& plan) {
    PlanReport report;
    report.source = "plan.geojson";
    report.program = "Vidette 0.1.0";
    report.on = kDay;
    report.estate = plan;
    const auto coverage = analysis::coverage(plan, support::planeAt(1), base::Task());
    EXPECT_TRUE(coverage.has_value());
    if (coverage) report.coverage = *coverage;
    analysis::StorageOptions options;
    options.today = kDay;
    if (const auto storage = analysis::storage(plan, options)) report.storage = *storage;
    return report;
}

estate::Estate shop() {
    const auto text = support::readText(support::repositoryFile("examples/shop/shop.geojson"));
    const auto plan = io::readPlan(text, "shop.geojson");
    EXPECT_TRUE(plan.has_value());
    return plan ? plan->value : estate::Estate{};
}

PlanReport shopReport() {
    auto report = reportOf(shop());
    for (const char* name : {"decision-fuller.json", "decision-saaty.json", "decision-coverage.json"}) {
        const auto file = support::repositoryFile(std::string("examples/shop/") + name);
        const auto problem = io::readProblem(support::readText(file), name);
        EXPECT_TRUE(problem.has_value());
        if (!problem) continue;
        Decision decision;
        const auto kits =
            analysis::rankKits(report.estate, problem->value, report.coverage.options, base::Task());
        const bool derived = std::string(name) == "decision-coverage.json";
        if (derived && kits) decision = {kits->computedProblem, kits->computed, *kits, name};
        if (!derived) decision = {problem->value, mcda::rank(problem->value).value(), {}, name};
        report.decisions.push_back(decision);
    }
    return report;
}

/// Names of elements that are opened and not closed, or closed and not open; "" when all is well.
std::string unbalanced(const std::string& page) {
    const std::set<std::string> single{"meta", "br", "!DOCTYPE"};
    std::vector<std::string> open;
    for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
        const std::size_t end = page.find('>', at);
        if (end == std::string::npos) return "no end of a tag";
        std::string name = page.substr(at + 1, page.find_first_of(" >\n/", at + 2) - at - 1);
        if (page[end - 1] == '/' || single.contains(name)) continue;
        if (name.front() != '/') {
            open.push_back(name);
            continue;
        }
        name.erase(0, 1);
        if (open.empty() || open.back() != name) return "</" + name + ">";
        open.pop_back();
    }
    return open.empty() ? "" : "<" + open.back() + ">";
}

TEST(PlanReport, ShopShowsItsHeadlineFigures) {
    const std::string page = planReport(shopReport());
    for (const char* figure : {"96.7\u00A0%", "2.33\u00A0m²", "3.02\u00A0TB", "A4 or A1", "CZ-SHOP",
                               "Prodejna U Mostu", "2026-01-01", "Vidette 0.1.0"}) {
        EXPECT_NE(page.find(figure), std::string::npos) << figure;
    }
}

TEST(PlanReport, CatalogueAndComputedCoverageStandSideBySide) {
    const std::string page = planReport(shopReport());
    EXPECT_NE(page.find("Order by catalogue values: <b>A4"), std::string::npos);
    EXPECT_NE(page.find("Order by computed values: <b>A1"), std::string::npos);
    EXPECT_NE(page.find("96.70\u00A0%"), std::string::npos);
}

TEST(PlanReport, NeedsNoNetworkAndNoScript) {
    std::string page = planReport(shopReport());
    const std::string nameSpace = "xmlns=\"http://www.w3.org/2000/svg\"";
    for (auto at = page.find(nameSpace); at != std::string::npos; at = page.find(nameSpace)) {
        page.erase(at, nameSpace.size());
    }
    for (const char* bad : {"http:", "https:", "<script", "src=", "@import", "url(h", "href="}) {
        EXPECT_EQ(page.find(bad), std::string::npos) << bad;
    }
}

TEST(PlanReport, EveryElementIsClosed) {
    EXPECT_EQ(unbalanced(planReport(shopReport())), "");
    EXPECT_EQ(unbalanced(planReport(reportOf(estate::Estate{}))), "");
}

TEST(PlanReport, NamesTheSealOfTheChangeLogOfAProject) {
    auto report = shopReport();
    EXPECT_EQ(planReport(report).find("Change log"), std::string::npos);
    report.logHead = "0123abcd";
    EXPECT_NE(planReport(report).find("Change log sealed with 0123abcd."), std::string::npos);
}

TEST(PlanReport, SameInputGivesTheSameText) {
    EXPECT_EQ(planReport(shopReport()), planReport(shopReport()));
}

TEST(PlanReport, OnlyTheDateChangesWithTheDay) {
    auto report = shopReport();
    const std::string before = planReport(report);
    report.on = {2026, 1, 2};
    std::string after = planReport(report);
    for (auto at = after.find("2026-01-02"); at != std::string::npos; at = after.find("2026-01-02")) {
        after.replace(at, 10, "2026-01-01");
    }
    EXPECT_EQ(before, after);
}

TEST(PlanReport, NoFigureIsNaNOrInfinite) {
    const std::string page = planReport(shopReport());
    for (const char* bad : {">nan", "\"nan", " nan", ">inf<", "\"inf", " inf "}) {
        EXPECT_EQ(page.find(bad), std::string::npos) << bad;
    }
}

TEST(PlanReport, EmptyEstateSaysWhatIsMissing) {
    const std::string page = planReport(reportOf(estate::Estate{}));
    for (const char* words : {"No zone to be watched is drawn.", "The plan has no camera.",
                              "No decision is part of this plan."}) {
        EXPECT_NE(page.find(words), std::string::npos) << words;
    }
}

TEST(PlanReport, RoomWithoutCamerasIsAllBlind) {
    const std::string page = planReport(reportOf(support::squareRoom(10)));
    EXPECT_NE(page.find("0.0\u00A0%"), std::string::npos);
    EXPECT_NE(page.find("100.0\u00A0m²"), std::string::npos);
}

TEST(PlanReport, HostileNamesDoNotBecomeMarkup) {
    const std::string hostile = "\"'><script>alert(1)</script>&";
    auto plan = shop();
    plan.name = hostile;
    plan.retentionReason = hostile;
    auto zone = *plan.zones.begin();
    zone.name = hostile;
    plan.zones = plan.zones.with(zone);
    auto camera = *plan.cameras.begin();
    camera.code = hostile;
    camera.model = hostile;
    plan.cameras = plan.cameras.with(camera);
    auto report = reportOf(plan);
    report.source = hostile;
    report.warnings.push_back({"code", hostile, hostile});
    const std::string page = planReport(report);
    EXPECT_EQ(page.find("<script"), std::string::npos);
    EXPECT_EQ(unbalanced(page), "");
}

TEST(PlanReport, MissingStorageIsSaidNotLeftOut) {
    auto report = reportOf(support::squareRoom(10));
    report.storage.reset();
    EXPECT_NE(planReport(report).find("could not be computed"), std::string::npos);
}

TEST(PlanReport, RetentionAboveItsProfileIsReportedWithSource) {
    auto plan = shop();
    plan.retentionDays = 8;
    const std::string page = planReport(reportOf(plan));
    EXPECT_NE(page.find("8 days are more than the profile allows (7)."), std::string::npos);
    EXPECT_NE(page.find("recommendation. Source: "), std::string::npos);
}

TEST(PlanReport, WarningsOfEveryPartAreNoted) {
    auto report = reportOf(support::squareRoom(10));
    report.warnings.push_back({"repaired", "zone Z1", "the ring was closed"});
    report.coverage.warnings.push_back({"inside", "camera C1", "stands inside an obstacle"});
    const std::string page = planReport(report);
    EXPECT_NE(page.find("zone Z1: the ring was closed"), std::string::npos);
    EXPECT_NE(page.find("camera C1: stands inside an obstacle"), std::string::npos);
}

TEST(PlanReport, DisagreeingComparisonsAreBothNamed) {
    auto report = shopReport();
    EXPECT_NE(planReport(report).find("A4 in 2 of 3 comparisons, A1 in 1. A1 wins with figures computed on"),
              std::string::npos);
    report.decisions.resize(2);
    EXPECT_EQ(planReport(report).find("comparisons, "), std::string::npos);
}

} // namespace
} // namespace vidette::report
