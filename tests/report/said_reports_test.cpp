// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/annual_issue.h"
#include "report/check_report.h"
#include "report/project_report.h"
#include "support/backlog.h"
#include "support/marked_language.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/renewal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

// Whatever a report says beside names of the project is said in the language of the process.
namespace vidette::report {
namespace {

using estate::Estate;

const base::Date kDay{2026, 4, 1};

bool isSaid(const std::string& text) {
    return text.empty() || text.find("«") != std::string::npos;
}

/// Texts of a report that people of the project wrote.
std::set<std::string> writtenTexts(const Estate& estate) {
    std::set<std::string> texts;
    for (const auto& meeting : estate.meetings) {
        const auto* body = estate.bodies.find(meeting.body);
        texts.insert((body ? body->name : "") + ", " + (meeting.heldOn ? base::toText(*meeting.heldOn) : ""));
        texts.insert(meeting.minutes);
    }
    return texts;
}

class SaidReports : public tests::SaidInMarks {
  protected:
    SaidReports() { base::speak(&m_language); }

    static void expectSaid(const TableReport& report, const std::set<std::string>& written = {}) {
        EXPECT_TRUE(isSaid(report.title)) << report.title;
        for (const auto& part : report.parts) {
            EXPECT_TRUE(isSaid(part.heading)) << part.heading;
            EXPECT_TRUE(isSaid(part.whenEmpty)) << part.whenEmpty;
            for (const auto& title : part.columns)
                EXPECT_TRUE(isSaid(title)) << part.heading << ": " << title;
            for (const auto& text : part.paragraphs)
                EXPECT_TRUE(isSaid(text) || written.contains(text)) << part.heading << ": " << text;
            const bool isOfLabels = !part.columns.empty() && part.columns.front().empty();
            for (const auto& row : part.rows)
                EXPECT_TRUE(!isOfLabels || isSaid(row.front())) << part.heading << ": " << row.front();
        }
    }

    static TableReport made(const ReportKind& kind, const Estate& estate, const std::string& object) {
        const ReportOrder order{std::string(kind.name), object, 0, kDay, "a.gpkg", "seal"};
        const auto report = tableReport(estate, order, *analysis::defaultCoverageOptions(), base::Task());
        EXPECT_TRUE(report) << kind.name << (report ? "" : base::describe(report.error()));
        return report.value_or(TableReport{});
    }

    static void expectAllKindsSaid(const Estate& estate) {
        for (const auto& kind : reportKinds()) {
            std::string object;
            if (kind.object == "meeting") object = estate.meetings.begin()->code;
            if (kind.object == "request") object = estate.requests.begin()->code;
            const auto report = made(kind, estate, object);
            expectSaid(report, writtenTexts(estate));
            EXPECT_TRUE(isSaid(report.foot.back())) << report.foot.back();
        }
    }
};

/// What stands between `<name …>` and the next tag, wherever it does.
std::vector<std::string> textsOf(const std::string& page, const std::string& name) {
    std::vector<std::string> texts;
    const std::string open = "<" + name;
    for (auto at = page.find(open); at != std::string::npos; at = page.find(open, at + 1)) {
        const char next = page[at + open.size()];
        if (next != ' ' && next != '>') continue;
        const auto begin = page.find('>', at) + 1;
        texts.push_back(page.substr(begin, page.find('<', begin) - begin));
    }
    return texts;
}

/// Whether the keys of a table of figures are names of the project or numbers.
bool isOfNames(const std::string& table) {
    static const std::set<std::string> kTables{
        "district",          "purpose",        "age",          "covered_area by district",
        "share by district", "worst",          "score",        "score of last year",
        "declared_days",     "effective_days", "possible_days"};
    return kTables.contains(table) || table.rfind("share of makers", 0) == 0;
}

TEST_F(SaidReports, EveryKind_OfRandomEstates_LeavesNothingInEnglish) {
    for (const std::uint64_t seed : {8U, 9U, 10U})
        expectAllKindsSaid(support::withRandomRecords(support::randomEstate(seed, 3), seed + 13, 4));
}

TEST_F(SaidReports, EveryKind_OfACityAtWork_LeavesNothingInEnglish) {
    Estate city = support::equipped(support::broughtTo("approved"));
    city = *estate::addMeeting(city, "control_day", {2026, 4, 1}, support::on("2026-03-02"));
    expectAllKindsSaid(city);
    Estate ready = support::broughtTo("ready");
    ready = *estate::addMeeting(ready, "expert_team", {2026, 4, 1}, support::on("2026-03-02"));
    expectAllKindsSaid(ready);
}

TEST_F(SaidReports, EveryKind_OfAnEmptyEstate_LeavesNothingInEnglish) {
    for (const auto& kind : reportKinds())
        if (kind.object != "meeting" && kind.object != "request") expectSaid(made(kind, {}, ""));
    EXPECT_TRUE(isSaid(estateReport("meeting", {}, "M-1", kDay).error().message));
    EXPECT_TRUE(isSaid(estateReport("meeting", {}, "", kDay).error().message));
    EXPECT_TRUE(isSaid(estateReport("poem", {}, "", kDay).error().message));
}

TEST_F(SaidReports, Numbers_HaveTheCommaOnThePage_AndTheDotInTheFile) {
    const auto report = made(reportKinds().at(5), support::oldCity(), "");
    EXPECT_EQ(report.parts.at(0).rows.at(0).at(6), "38000.00");
    EXPECT_NE(csvOf(report).find(",38000.00,"), std::string::npos) << csvOf(report);
    const std::string page = htmlOf(report);
    EXPECT_NE(page.find(">38000,00<"), std::string::npos);
    EXPECT_EQ(page.find("38000.00"), std::string::npos);
    EXPECT_NE(page.find("<html lang=\"xx\">"), std::string::npos);
}

void expectAnnualSaid(const Estate& estate, const analysis::AnnualFigures& figures) {
    const std::string page =
        annualReport(annualPage(estate, figures, {"annual", "", figures.year, kDay, "a.gpkg", "seal"}));
    for (const char* name : {"h1", "h2", "h3", "p", "th"})
        for (const auto& text : textsOf(page, name)) EXPECT_TRUE(isSaid(text)) << name << ": " << text;
    for (const auto& figure : figures.figures)
        for (const auto& cell : figure.cells)
            EXPECT_TRUE(isSaid(cellWord(estate, figure.id, cell)) || isOfNames(cell.table))
                << figure.id << " " << cell.table << " " << cell.key;
}

TEST_F(SaidReports, AnnualReport_LeavesNothingInEnglish) {
    const auto coverage = *analysis::defaultCoverageOptions();
    const Estate city = support::equipped(support::broughtTo("approved"));
    const auto ofCity = analysis::annualFigures(city, 2026, coverage, base::Task());
    ASSERT_TRUE(ofCity) << base::describe(ofCity.error());
    expectAnnualSaid(city, *ofCity);
    expectAnnualSaid({}, *analysis::annualFigures({}, 2026, coverage, base::Task()));
    for (const std::uint64_t seed : {8U, 9U, 10U}) {
        const Estate random = support::withRandomRecords(support::randomEstate(seed, 3), seed + 13, 4);
        for (const int year : {2024, 2025, 2026})
            expectAnnualSaid(random, *analysis::annualFigures(random, year, std::nullopt, base::Task()));
    }
}

TEST_F(SaidReports, IssuedAnnualReport_IsSaid_AndItsFilesStayEnglish) {
    const Estate city = support::equipped(support::broughtTo("approved"));
    const auto figures = analysis::annualFigures(city, 2026, std::nullopt, base::Task());
    const auto issued = withIssued(city, *figures, {"anna", kDay});
    ASSERT_TRUE(issued) << base::describe(issued.error());
    EXPECT_EQ(lastIssued(*issued, 2026)->figures.find("«"), std::string::npos);
    EXPECT_EQ(annualCsv(*figures).find("«"), std::string::npos);
    const auto list = issuedReport(*lastIssued(*issued, 2026));
    expectSaid(list);
    for (const auto& row : list.parts.at(0).rows) EXPECT_TRUE(isSaid(row.at(1))) << row.at(1);
}

TEST_F(SaidReports, CheckText_LeavesNoLineInEnglish_AndItsFileIsEnglish) {
    const Estate estate = support::equipped(support::broughtTo("approved"));
    const auto run = analysis::checkRules(estate, {kDay, {}}, base::Task());
    ASSERT_TRUE(run) << base::describe(run.error());
    ASSERT_FALSE(run->hits.empty());
    const RunDifference nothing;
    for (const auto& line : base::split(checkText(*run, &nothing), '\n')) EXPECT_TRUE(isSaid(line)) << line;
    EXPECT_EQ(checkFile(*run).find("«"), std::string::npos);
}

} // namespace
} // namespace vidette::report
