// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/estate_reports.h"

#include "estate/record_edits.h"
#include "support/backlog.h"
#include "support/random_estate.h"
#include "support/random_records.h"

#include <gtest/gtest.h>

namespace vidette::report {
namespace {

using estate::Estate;

const base::Date kDay{2026, 4, 1};

TableReport made(const std::string& kind, const Estate& estate, const std::string& object = "") {
    const auto report = estateReport(kind, estate, object, kDay);
    EXPECT_TRUE(report) << kind << (report ? "" : base::describe(report.error()));
    return report.value_or(TableReport{});
}

TEST(EstateReports, EveryKindIsMadeOfAnyEstate) {
    const Estate random = support::withRandomRecords(support::randomEstate(8, 3), 21, 4);
    for (const auto& kind : reportKinds()) {
        std::string object;
        if (kind.object == "meeting") object = random.meetings.begin()->code;
        if (kind.object == "request") object = random.requests.begin()->code;
        const auto report = made(std::string(kind.name), random, object);
        for (const auto& part : report.parts)
            for (const auto& row : part.rows)
                EXPECT_EQ(row.size(), part.columns.size()) << kind.name << part.heading;
        EXPECT_NE(htmlOf(report).find("</html>"), std::string::npos);
    }
}

TEST(EstateReports, EmptyEstate_SaysThatThereIsNothing) {
    EXPECT_NE(htmlOf(made("backlog", {})).find("No request was submitted."), std::string::npos);
    EXPECT_NE(htmlOf(made("public", {})).find("No camera is in operation."), std::string::npos);
    EXPECT_EQ(estateReport("meeting", {}, "M-1", kDay).error().code, "no_such_row");
    EXPECT_EQ(estateReport("meeting", {}, "", kDay).error().code, "missing_field");
    EXPECT_EQ(estateReport("poem", {}, "", kDay).error().code, "unknown_kind");
}

TEST(EstateReports, Schedule_SaysWhyAreasAreMissing_AndGuardsFormulas) {
    Estate plan = support::equipped(support::smallCity());
    estate::Camera camera = *plan.cameras.begin();
    camera.model = "=HYPERLINK(1)";
    plan.cameras = plan.cameras.with(camera);
    const auto report = made("schedule", plan);
    EXPECT_NE(report.parts.at(1).paragraphs.at(0).find("could not be counted"), std::string::npos);
    EXPECT_NE(csvOf(report).find("'=HYPERLINK"), std::string::npos);
    const base::Result<analysis::CoverageResult> failed = base::failure("no_range", "camera C1", "why not");
    const auto told = estateReport("schedule", plan, "", kDay, &failed);
    ASSERT_TRUE(told);
    EXPECT_NE(told->parts.at(1).paragraphs.at(0).find("why not"), std::string::npos);
}

TEST(EstateReports, Materials_OfNothing_SaySo) {
    const auto report = made("bom", {});
    EXPECT_EQ(report.parts.at(0).whenEmpty, "There is nothing to list yet.");
    EXPECT_EQ(report.parts.at(1).whenEmpty, "No price is known.");
}

TEST(EstateReports, Backlog_SaysWhoIsSilent) {
    const auto rows = made("backlog", support::broughtTo("consultation")).parts.front().rows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][0], "RQ-2026-1");
    EXPECT_EQ(rows[0][4], "Citizen");
    EXPECT_NE(rows[0][8].find("dpo missing"), std::string::npos);
    const auto heard = made("backlog", support::broughtTo("ready")).parts.front().rows;
    EXPECT_NE(heard[0][8].find("dpo agrees"), std::string::npos);
}

TEST(EstateReports, Backlog_EndsWithWhatNobodyTouched) {
    const Estate city = support::smallCity(); // a draft of 5 January
    EXPECT_TRUE(made("backlog", city).parts.at(3).rows.empty());
    const auto later = estateReport("backlog", city, "", {2026, 5, 1});
    EXPECT_EQ(later->parts.at(3).heading, "Untouched for 90 days or more");
    EXPECT_EQ(later->parts.at(3).rows.at(0).at(4), "116");
}

TEST(EstateReports, ControlDay_TellsWhatHappenedSinceTheOneBefore) {
    Estate city = support::broughtTo("registered");
    city = *estate::addMeeting(city, "control_day", {2026, 2, 1}, support::on("2026-02-01"));
    city = support::moved(city, "consultation", {}, support::on("2026-03-01"));
    city = *estate::addMeeting(city, "control_day", {2026, 3, 1}, support::on("2026-03-01"));
    estate::Fault fault;
    fault.id = estate::FaultId::fresh();
    fault.code = "F-1";
    fault.openedOn = base::Date{2026, 2, 20};
    city.faults = city.faults.with(fault);
    const auto report = made("meeting", city, "M-2026-2");
    EXPECT_EQ(report.parts.at(2).rows.back().at(4), "In consultation");
    EXPECT_EQ(report.parts.at(2).paragraphs.at(0), "Since 2026-02-01");
    EXPECT_EQ(report.parts.at(3).rows.at(0).at(0), "F-1");
    EXPECT_EQ(made("meeting", city, "M-2026-1").parts.at(3).whenEmpty, "No fault is open.");
}

TEST(EstateReports, Backlog_AddsUpToTheTarget) {
    Estate city = support::broughtTo("registered");
    estate::Programme programme;
    programme.id = estate::ProgrammeId::fresh();
    programme.targetCameras = 7;
    city.programmes = city.programmes.with(programme);
    const auto rows = made("backlog", city).parts.at(2).rows;
    EXPECT_EQ(
        rows,
        (std::vector<std::vector<std::string>>{
            {"In operation", "0"}, {"Asked for", "1"}, {"Together", "1"}, {"Target of the programme", "7"}}));
}

TEST(EstateReports, Minutes_HaveOutcomeAndQuorum) {
    const Estate city = support::advised(support::broughtTo("ready"), "conditions");
    const auto report = made("meeting", city, "M-2026-1");
    EXPECT_EQ(report.parts[0].heading, "Minutes");
    EXPECT_EQ(report.parts[0].rows[0][6], "Recommended with conditions");
    EXPECT_EQ(report.parts[0].rows[0][7], "mask the windows");
    EXPECT_NE(report.parts[1].paragraphs[0].find("there is a quorum"), std::string::npos);
}

TEST(EstateReports, RegisterSheet_ListsItsEmptyBlocks) {
    const auto report = made("register", support::equipped(support::smallCity()));
    EXPECT_EQ(report.parts[0].rows.size(), 14U) << "eleven blocks, retention, persons, date";
    EXPECT_NE(report.parts[0].paragraphs[0].find("Controller"), std::string::npos);
}

TEST(EstateReports, PublicList_HoldsNothingThatIsNotPublic) {
    Estate city = support::equipped(support::smallCity());
    estate::Camera camera = *city.cameras.begin();
    camera.status = estate::CameraStatus::InOperation;
    camera.at = {1234.56, 7890.12};
    camera.model = "SECRET-MODEL";
    city.cameras = city.cameras.with(camera);
    city = *estate::changeRecord<estate::Asset>(city, city.assets.begin()->id,
                                                [](auto& asset) { asset.serial = "SN-777"; });
    const auto report = made("public", city);
    EXPECT_EQ(report.parts[0].rows[0][2], "1230");
    EXPECT_EQ(report.parts[0].rows[0][3], "7890");
    const std::string html = htmlOf(report) + csvOf(report);
    for (const char* secret : {"SN-777", "SECRET-MODEL", "1234.56"})
        EXPECT_EQ(html.find(secret), std::string::npos);
}

TEST(EstateReports, CellsThatWouldRunAsFormulas_GetAnApostrophe) {
    TableReport report;
    report.parts = {{"", {"A"}, {{"=1+1"}, {"-5"}, {"@x"}, {"a \"b\", c"}}, {}, ""}};
    EXPECT_EQ(csvOf(report), "A\n'=1+1\n-5\n'@x\n\"a \"\"b\"\", c\"\n");
}

TEST(EstateReports, MarkupInTexts_StaysText) {
    TableReport report;
    report.title = "<script>alert(1)</script>";
    report.parts = {{"<b>", {"<i>"}, {{"<img src=x>"}}, {"<p>"}, ""}};
    const std::string html = htmlOf(report);
    EXPECT_EQ(html.find("<script>alert"), std::string::npos);
    EXPECT_EQ(html.find("<img"), std::string::npos);
}

} // namespace
} // namespace vidette::report
