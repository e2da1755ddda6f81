// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_annual.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "io/text_book.h"
#include "report/annual_issue.h"
#include "report/project_report.h"
#include "store/change_log.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>

namespace vidette::cli {
namespace {

using base::say;
using nlohmann::json;

void print(const estate::Estate& estate, const analysis::AnnualFigures& figures) {
    for (const auto& figure : figures.figures) {
        std::cout << figure.id << "  " << report::figureTitle(figure.id) << '\n';
        TextTable table({say("by", {}, "what a figure is split by"), say("figure"), say("value")});
        for (const auto& cell : figure.cells)
            table.add({base::sayLowered(report::tableWord(cell.table)),
                       report::cellWord(estate, figure.id, cell),
                       report::figureText(figure, cell, figures.currency)});
        std::cout << (figure.cells.empty() ? "  " + say("Nothing was recorded") + "\n" : table.text());
    }
    for (const auto& balance : figures.balances)
        if (!balance.isMet)
            std::cout << say("Does not agree: {balance}", {{"balance", say(balance.name)}}) << '\n';
}

int printIssued(const AnnualWords& words, const estate::Estate& estate) {
    const auto* issued = report::lastIssued(estate, words.year);
    if (!issued)
        return fail({"no_such_row", words.edit.project,
                     say("no annual report of {year} was issued", {{"year", std::to_string(words.year)}})});
    printJson(json::parse(issued->figures, nullptr, false));
    return kDone;
}

/// The figures cell by cell, and what the report is of.
base::Result<base::Done> writeBook(const std::string& path, const analysis::AnnualFigures& figures,
                                   const report::ReportOrder& order) {
    io::TextSheet cells{
        say("Figures", {}, "sheet of a workbook"), {"figure", "title", "table", "key", "value"}, {}};
    for (const auto& figure : figures.figures)
        for (const auto& cell : figure.cells)
            cells.rows.push_back({figure.id, report::figureTitle(figure.id), cell.table, cell.key,
                                  cell.value ? base::toText(*cell.value) : ""});
    const io::TextSheet about{say("About", {}, "sheet of a workbook"),
                              {say("Annual report {year}", {{"year", std::to_string(figures.year)}})},
                              {{order.source},
                               {base::toText(order.on)},
                               {say("head of the change log {seal}", {{"seal", order.logHead}})}}};
    return io::writeTextBook({cells, about}, path);
}

base::Result<base::Done> writePage(const AnnualWords& words, const estate::Estate& estate,
                                   const analysis::AnnualFigures& figures, const base::Date& on,
                                   const base::Task& task) {
    if (words.out.empty()) return base::Done{};
    const std::string ending = base::lowered(std::filesystem::path(words.out).extension().string());
    if (ending == ".csv") return writeFile(words.out, report::annualCsv(figures));
    const auto facts = store::fileFacts(words.edit.project, task);
    if (!facts) return base::failure(facts.error());
    const report::ReportOrder order{
        "annual",      "", figures.year, on, std::filesystem::path(words.edit.project).filename().string(),
        facts->logHead};
    if (ending == ".xlsx") return writeBook(words.out, figures, order);
    return writeFile(words.out, report::annualReport(report::annualPage(estate, figures, order)));
}

base::Result<base::Done> issue(const AnnualWords& words, const analysis::AnnualFigures& figures,
                               const base::Task& task) {
    if (!words.issue) return base::Done{};
    const auto edit = [&](const estate::Estate& estate, const estate::Act& act) {
        return report::withIssued(estate, figures, act);
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
        return fail({"bad_value", "--year", say("expected the year of the report, such as 2025")});
    const auto project = openProject(words.edit.project, task);
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
        printJson(report::annualJson(*figures));
    } else {
        print(*project, *figures);
    }
    return kDone;
}

} // namespace vidette::cli
