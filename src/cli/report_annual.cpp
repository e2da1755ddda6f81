// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_annual.h"

#include "analysis/annual_figures.h"
#include "base/text.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "estate/record_edits.h"
#include "report/annual_report.h"
#include "store/change_log.h"
#include "store/project_store.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>

namespace vidette::cli {
namespace {

using nlohmann::json;

/// {"S01": {"start": 50, "end": 52}, "S04": {"owner": {"city": 38}}, …, "balances": […]}
json toJson(const analysis::AnnualFigures& figures) {
    json document{{"year", figures.year}, {"currency", figures.currency}};
    for (const auto& figure : figures.figures) {
        json cells = json::object();
        for (const auto& cell : figure.cells) {
            json& at = cell.table.empty() ? cells : cells[cell.table];
            at[cell.key] = cell.value ? json(*cell.value) : json();
        }
        document[figure.id] = std::move(cells);
    }
    json balances = json::array();
    for (const auto& balance : figures.balances)
        balances.push_back({{"name", balance.name}, {"ok", balance.isMet}});
    document["balances"] = std::move(balances);
    return document;
}

void print(const analysis::AnnualFigures& figures) {
    TextTable table({"", "", "", ""});
    for (const auto& figure : figures.figures)
        for (const auto& cell : figure.cells)
            table.add({figure.id, cell.table, report::readable(cell.key),
                       cell.value ? base::decimal(*cell.value, 2) : "not available"});
    std::cout << table.text();
    for (const auto& balance : figures.balances)
        if (!balance.isMet) std::cout << "Does not agree: " << balance.name << '\n';
}

const estate::AnnualReport* lastIssued(const estate::Estate& estate, int year) {
    const estate::AnnualReport* latest = nullptr;
    for (const auto& row : estate.annualReports)
        if (row.year == year && (!latest || latest->issuedOn <= row.issuedOn)) latest = &row;
    return latest;
}

int printIssued(const AnnualWords& words, const estate::Estate& estate) {
    const auto* issued = lastIssued(estate, words.year);
    if (!issued)
        return fail({"no_such_row", words.edit.project,
                     "no annual report of " + std::to_string(words.year) + " was issued"});
    printJson(json::parse(issued->figures, nullptr, false));
    return kDone;
}

base::Result<base::Done> writePage(const AnnualWords& words, const estate::Estate& estate,
                                   const analysis::AnnualFigures& figures, const base::Date& on,
                                   const base::Task& task) {
    if (words.out.empty()) return base::Done{};
    if (base::lowered(std::filesystem::path(words.out).extension().string()) == ".csv")
        return writeFile(words.out, report::annualCsv(figures));
    const auto facts = store::fileFacts(words.edit.project, task);
    if (!facts) return base::failure(facts.error());
    const report::AnnualReportPage page{estate,
                                        figures,
                                        on,
                                        std::filesystem::path(words.edit.project).filename().string(),
                                        "Vidette " + std::string(base::kVersion),
                                        facts->logHead};
    return writeFile(words.out, report::annualReport(page));
}

/// The figures become a row of the project and stay as they are, whatever changes later.
base::Result<base::Done> issue(const AnnualWords& words, const analysis::AnnualFigures& figures,
                               const base::Task& task) {
    if (!words.issue) return base::Done{};
    const auto edit = [&](const estate::Estate& estate, const estate::Act& act) {
        estate::AnnualReport row;
        row.id = estate::AnnualReportId::fresh();
        row.year = figures.year;
        row.issuedOn = act.on;
        row.by = act.by;
        row.addressees = "city council; security committee";
        row.figures = toJson(figures).dump();
        return estate::putRecord(estate, std::move(row));
    };
    const auto changed =
        changeProject(words.edit, "Issue annual report " + std::to_string(figures.year), edit, task);
    return changed ? base::Result<base::Done>(base::Done{}) : base::failure(changed.error());
}

} // namespace

int runAnnualReport(const AnnualWords& words, const analysis::CoverageOptions& coverage,
                    const base::Task& task) {
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2200;
    if (words.year < kFirstYear || words.year > kLastYear)
        return fail({"bad_value", "--year", "expected the year of the report, such as 2025"});
    const auto project = store::readProject(words.edit.project, task);
    if (!project) return fail(project.error());
    if (words.asIssued) return printIssued(words, *project);
    const auto act = actOf(words.edit, *project);
    if (!act) return fail(act.error());
    const auto figures = analysis::annualFigures(*project, words.year, coverage, task);
    if (!figures) return fail(base::within(words.edit.project, figures.error()));
    auto done = issue(words, *figures, task);
    if (done) done = writePage(words, *project, *figures, act->on, task);
    if (!done) return fail(done.error());
    if (words.edit.json) {
        printJson(toJson(*figures));
    } else {
        print(*figures);
    }
    return kDone;
}

} // namespace vidette::cli
