// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_tables.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/public_map.h"
#include "cli/text_table.h"
#include "io/text_book.h"
#include "report/project_report.h"
#include "store/change_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace vidette::cli {
namespace {

using nlohmann::json;

json documentOf(const report::TableReport& report) {
    json parts = json::array();
    for (const auto& part : report.parts)
        parts.push_back({{"heading", part.heading},
                         {"columns", part.columns},
                         {"rows", part.rows},
                         {"paragraphs", part.paragraphs}});
    json document{{"title", report.title}, {"parts", std::move(parts)}};
    if (!report.warnings.empty()) document["warnings"] = toJson(report.warnings);
    return document;
}

std::string endingOf(const std::string& path) {
    return base::lowered(std::filesystem::path(path).extension().string());
}

/// Every table on a sheet of its own, and what is not a table on the last.
std::vector<io::TextSheet> sheetsOf(const report::TableReport& report) {
    std::vector<io::TextSheet> sheets;
    io::TextSheet rest{base::say("About", {}, "sheet of a workbook"), {report.title}, {}};
    for (const auto& part : report.parts) {
        if (!part.columns.empty())
            sheets.push_back({part.heading.empty() ? report.title : part.heading, part.columns, part.rows});
        if (!part.paragraphs.empty() && !part.heading.empty()) rest.rows.push_back({part.heading});
        for (const auto& text : part.paragraphs) rest.rows.push_back({text});
    }
    for (const auto& text : report.foot) rest.rows.push_back({text});
    sheets.push_back(std::move(rest));
    return sheets;
}

/// The ending of the name chooses the format.
base::Result<base::Done> writeReport(const TableReportWords& words, const report::TableReport& report,
                                     const estate::Estate& estate, const base::Date& on) {
    const std::string ending = endingOf(words.out);
    if (ending == ".xlsx") return io::writeTextBook(sheetsOf(report), words.out);
    if (ending == ".csv") return writeFile(words.out, report::csvOf(report));
    if (ending != ".geojson") return writeFile(words.out, report::htmlOf(report));
    if (words.kind != "public")
        return base::failure("unknown_format", words.out,
                             base::say("only the report public is written as a map"));
    const auto map = publicMap(estate, on);
    return map ? writeFile(words.out, *map) : base::failure(map.error());
}

} // namespace

std::string reportText(const report::TableReport& report) {
    std::string text = report.title + "\n";
    for (const auto& part : report.parts) {
        if (!part.heading.empty()) text += "\n" + part.heading + "\n";
        for (const auto& sentence : part.paragraphs) text += sentence + "\n";
        if (part.rows.empty()) {
            text += part.whenEmpty + "\n";
            continue;
        }
        TextTable table(part.columns);
        for (std::vector<std::string> row : part.rows) {
            std::transform(row.begin(), row.end(), row.begin(), report::shown);
            table.add(std::move(row));
        }
        text += table.text();
    }
    return text;
}

bool isTableReport(const std::string& kind) {
    const auto& kinds = report::reportKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&](const auto& one) { return one.name == kind; });
}

std::string allReportKinds() {
    std::vector<std::string> names;
    for (const auto& kind : report::allReportKinds()) names.emplace_back(kind.name);
    return base::join(names, ", ");
}

int runTableReport(const TableReportWords& words, const analysis::CoverageOptions& coverage,
                   const base::Task& task) {
    const auto project = openProject(words.edit.project, task);
    if (!project) return fail(project.error());
    const auto act = actOf(words.edit, *project);
    if (!act) return fail(act.error());
    const auto facts = store::fileFacts(words.edit.project, task);
    if (!facts) return fail(facts.error());
    const auto made =
        report::tableReport(*project,
                            {words.kind, words.object, 0, act->on,
                             std::filesystem::path(words.edit.project).filename().string(), facts->logHead},
                            coverage, task);
    if (!made) return fail(base::within(words.edit.project, made.error()));
    printWarnings(made->warnings);
    if (!words.out.empty()) {
        const auto written = writeReport(words, *made, *project, act->on);
        if (!written) return fail(written.error());
    }
    if (words.edit.json) {
        printJson(documentOf(*made));
    } else if (words.out.empty()) {
        std::cout << reportText(*made);
    } else {
        std::cout << "Report      " << words.out << '\n';
    }
    return kDone;
}

} // namespace vidette::cli
