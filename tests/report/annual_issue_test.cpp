// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annual_issue.h"

#include <gtest/gtest.h>

namespace vidette::report {
namespace {

analysis::AnnualFigures figures(double value) {
    analysis::AnnualFigures made;
    made.year = 2025;
    made.currency = "CZK";
    made.figures = {{"S01", {{"", "start", value}, {"owner", "city", std::nullopt}}}};
    return made;
}

TEST(AnnualIssue, SecondIssueOfAYearStandsBesideTheFirstAndIsTheLast) {
    const auto first = withIssued({}, figures(1), {"ann", {2026, 1, 5}});
    ASSERT_TRUE(first) << base::describe(first.error());
    const auto second = withIssued(*first, figures(2), {"ann", {2026, 2, 5}});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->annualReports.size(), 2U);
    ASSERT_NE(lastIssued(*second, 2025), nullptr);
    EXPECT_EQ(lastIssued(*second, 2025)->issuedOn, (base::Date{2026, 2, 5}));
    EXPECT_EQ(lastIssued(*second, 2024), nullptr);
}

TEST(AnnualIssue, ListOfAnIssueHasEveryCellAsItWas) {
    const auto estate = withIssued({}, figures(7), {"ann", {2026, 1, 5}});
    const auto report = issuedReport(*lastIssued(*estate, 2025));
    ASSERT_EQ(report.parts.size(), 1U);
    EXPECT_EQ(report.parts[0].rows,
              (std::vector<std::vector<std::string>>{{"S01", "Owner", "city", "not available"},
                                                     {"S01", "", "Start", "7"}}));
}

TEST(AnnualIssue, IssueWhoseTextIsBrokenSaysSo) {
    estate::AnnualReport row;
    row.figures = "{\"S01\": ";
    const auto report = issuedReport(row);
    EXPECT_TRUE(report.parts[0].rows.empty());
    EXPECT_FALSE(report.parts[0].whenEmpty.empty());
}

} // namespace
} // namespace vidette::report
