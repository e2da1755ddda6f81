// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agenda_ranking.h"

#include "estate/record_edits.h"
#include "report/project_report.h"
#include "support/backlog.h"

#include <gtest/gtest.h>

namespace vidette::report {
namespace {

using estate::Estate;

analysis::BacklogOptions options() {
    analysis::BacklogOptions options;
    options.coverage = *analysis::defaultCoverageOptions();
    options.on = {2026, 3, 1};
    return options;
}

/// Two requests that are ready, the second without a camera, and the agenda with both.
Estate withAgenda() {
    Estate city = support::broughtTo("ready");
    estate::Request second = support::theRequest(city);
    second.id = estate::RequestId::fresh();
    second.code = "RQ-2026-2";
    second.title = "Nothing asked for";
    city = *estate::putRecord(city, second);
    return *estate::addMeeting(city, "expert_team", {2026, 3, 10}, support::on("2026-03-01"));
}

TEST(AgendaRanking, BestFirstWithScoreCostAndWhatIsGained) {
    const Estate city = withAgenda();
    const auto part = agendaRanking(city, *city.meetings.begin(), options(), base::Task());
    ASSERT_TRUE(part) << base::describe(part.error());
    ASSERT_EQ(part->rows.size(), 2U);
    EXPECT_EQ(part->rows[0][0], "1");
    EXPECT_EQ(part->rows[0][1], "RQ-2026-1");
    EXPECT_EQ(part->rows[1][4], "0.0") << "without a camera nothing is gained";
    EXPECT_GT(std::stod(part->rows[0][4]), 0);
    EXPECT_NE(part->paragraphs.at(0).find("Incidents nearby"), std::string::npos);
}

TEST(AgendaRanking, StandsOnTheAgendaAndNotInTheMinutes) {
    Estate city = withAgenda();
    const ReportOrder order{"meeting", city.meetings.begin()->code, 0, {2026, 3, 1}, "a.gpkg", ""};
    const auto agenda = tableReport(city, order, options().coverage, base::Task());
    EXPECT_EQ(agenda->parts.back().heading, "How the requests compare");
    city = *estate::changeRecord<estate::Meeting>(city, city.meetings.begin()->id,
                                                  [](estate::Meeting& row) { row.isClosed = true; });
    const auto minutes = tableReport(city, order, options().coverage, base::Task());
    EXPECT_NE(minutes->parts.back().heading, "How the requests compare");
}

TEST(AgendaRanking, NothingToDiscuss_IsSaid) {
    Estate city = withAgenda();
    city.agendaItems = {};
    const auto part = agendaRanking(city, *city.meetings.begin(), options(), base::Task());
    EXPECT_TRUE(part->rows.empty());
    EXPECT_EQ(part->whenEmpty, "No request is to be discussed.");
}

} // namespace
} // namespace vidette::report
