// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annual_report.h"

#include "base/check.h"
#include "base/data_file.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "estate/state_machine.h"
#include "report/html.h"
#include "report/page.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <map>

namespace vidette::report {
namespace {

using analysis::AnnualFigure;
using analysis::FigureCell;

struct Heading {
    int part = 0;
    std::string title;
    std::string note;
};

const std::map<std::string, Heading>& headings() {
    static const std::map<std::string, Heading> kHeadings = [] {
        std::map<std::string, Heading> list;
        const auto text = base::readDataFile("tables/annual_figures.csv");
        VIDETTE_CHECK(text.has_value(), "the figures are part of the program");
        constexpr std::size_t kColumns = 4;
        for (const auto& row : base::parseCsv(*text).rows)
            if (row.size() >= kColumns) list[row[0]] = {std::atoi(row[1].c_str()), row[2], row[3]};
        return list;
    }();
    return kHeadings;
}

bool endsWith(const std::string& text, std::string_view end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

bool isMoney(const AnnualFigure& figure, const FigureCell& cell) {
    if (figure.id == "S15" || figure.id == "S16") return true;
    return cell.key == "cost" || cell.key == "cost_of_false";
}

bool isShare(const AnnualFigure& figure, const FigureCell& cell) {
    const bool isNamed = cell.key == "share" || cell.key == "availability" || endsWith(cell.key, "_share") ||
                         cell.key.rfind("share_", 0) == 0;
    return isNamed || figure.id == "S08" || cell.table.rfind("share", 0) == 0;
}

std::string figureSection(const AnnualFigure& figure, const std::string& currency) {
    const auto known = headings().find(figure.id);
    const Heading heading = known == headings().end() ? Heading{} : known->second;
    std::string html = element("h3", "", figure.id + " " + escaped(heading.title));
    if (!heading.note.empty()) html += paragraph(escaped(heading.note) + ".", "note");
    if (figure.cells.empty()) return html + paragraph("Nothing was recorded.", "note");
    std::vector<std::pair<std::string, std::vector<Row>>> tables; // in the order of their first cell
    for (const FigureCell& cell : figure.cells) {
        auto at = std::find_if(tables.begin(), tables.end(),
                               [&](const auto& one) { return one.first == cell.table; });
        if (at == tables.end()) at = tables.insert(at, {cell.table, {}});
        at->second.push_back({escaped(cell.table.empty() ? readable(cell.key) : cell.key),
                              escaped(figureText(figure, cell, currency))});
    }
    for (const auto& [name, rows] : tables) html += table({{escaped(readable(name))}, {"", true}}, rows);
    return html;
}

std::string part(const AnnualReportPage& page, int number) {
    std::string html;
    for (const AnnualFigure& figure : page.figures.figures) {
        const auto at = headings().find(figure.id);
        if (at != headings().end() && at->second.part == number)
            html += figureSection(figure, page.figures.currency);
    }
    return html.empty() ? paragraph("Nothing was recorded.", "note") : html;
}

/// What is left to do: findings that are open, duties that are owed, requests that were decided and not
/// built.
std::string tasks(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& finding : page.estate.findings)
        if (!finding.doneOn)
            rows.push_back({"Finding " + escaped(finding.code),
                            escaped(finding.action.empty() ? finding.text : finding.action),
                            finding.dueOn ? base::toText(*finding.dueOn) : ""});
    for (const auto& duty : page.estate.obligations) {
        const auto* request = page.estate.requests.find(duty.request);
        if (!duty.closedOn && request)
            rows.push_back({"Request " + escaped(request->code), escaped(readable(duty.kind)),
                            duty.dueOn ? base::toText(*duty.dueOn) : ""});
    }
    for (const auto& request : page.estate.requests) {
        const bool isUnderWay = request.state == "approved" || request.state == "funded" ||
                                request.state == "in_build" || request.state == "commissioning";
        if (isUnderWay)
            rows.push_back({"Request " + escaped(request.code), escaped(request.title),
                            escaped(estate::labelOfState(page.estate, "request", request.state))});
    }
    if (rows.empty()) return paragraph("No task is open.", "note");
    return table({{"From"}, {"What"}, {"Due or state"}}, rows);
}

std::string complaintList(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& row : page.estate.complaints)
        if (row.receivedOn && row.receivedOn->year == page.figures.year)
            rows.push_back({escaped(row.code), base::toText(*row.receivedOn), escaped(readable(row.topic)),
                            escaped(row.content), escaped(row.answer.empty() ? "open" : row.answer)});
    if (rows.empty()) return paragraph("No complaint was received.", "note");
    return table({{"Complaint"}, {"Received"}, {"Topic"}, {"Content"}, {"What was done"}}, rows);
}

std::string overridden(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& row : page.estate.decisions) {
        const bool isOfYear = row.on && row.on->year == page.figures.year;
        if (!isOfYear || (!row.overridesDpo && !row.againstAdvice)) continue;
        const auto* request = page.estate.requests.find(row.request);
        rows.push_back(
            {escaped(row.code), escaped(request ? request->code : ""), escaped(readable(row.result)),
             row.overridesDpo ? "the data protection officer" : "the expert team", escaped(row.reason)});
    }
    if (rows.empty()) return paragraph("No decision went against the advice or the data protection officer.");
    return table({{"Decision"}, {"Request"}, {"Result"}, {"Against"}, {"Reason"}}, rows);
}

std::string balances(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& balance : page.figures.balances)
        rows.push_back({escaped(balance.name), balance.isMet ? "agrees" : "does NOT agree"});
    return table({{"Balance"}, {""}}, rows);
}

} // namespace

std::string readable(const std::string& key) {
    std::string text = key;
    for (char& c : text)
        if (c == '_') c = ' ';
    if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

std::string annualReport(const AnnualReportPage& page) {
    const std::string name = page.estate.name.empty() ? page.source : page.estate.name;
    const std::string title = name + ": annual report " + std::to_string(page.figures.year);
    std::string body = element("h1", "", escaped(title));
    body += paragraph("For the council and the security committee. Made on " + base::toText(page.on) + ".",
                      "note");
    body += element("h2", "", "1 State of the system") + part(page, 1);
    body += element("h2", "", "2 Main work of the year") + part(page, 2);
    body += element("h2", "", "3 Audits and controls") + part(page, 3);
    body += element("h3", "", "Decisions against advice") + overridden(page);
    body += element("h2", "", "4 Tasks for the next year") + tasks(page);
    body += element("h2", "", "5 Complaints") + part(page, 5) + complaintList(page);
    body += element("h2", "", "6 Camera statistics") + part(page, 6);
    body += element("h2", "", "How the figures agree") + balances(page);
    std::string foot = escaped(page.program) + " · " + escaped(page.source) + " · " + base::toText(page.on);
    if (!page.logHead.empty()) foot += " · head of the change log " + escaped(page.logHead);
    body += element("footer", "", foot);
    return report::page(title, body);
}

std::string figureTitle(const std::string& id) {
    const auto at = headings().find(id);
    return at == headings().end() ? "" : at->second.title;
}

std::string figureText(const AnnualFigure& figure, const FigureCell& cell, const std::string& currency) {
    if (!cell.value) return "not available";
    if (isMoney(figure, cell)) {
        constexpr double kMinor = 100;
        return withUnit(*cell.value / kMinor, 2, currency);
    }
    if (isShare(figure, cell)) return percent(*cell.value, 2);
    if (figure.id == "S05" || figure.id == "S06") return squareMetres(*cell.value);
    return asWritten(std::round(*cell.value * 100) / 100);
}

std::string annualCsv(const analysis::AnnualFigures& figures) {
    std::string csv = "figure,table,key,value\n";
    for (const auto& figure : figures.figures)
        for (const auto& cell : figure.cells)
            csv += figure.id + "," + base::csvTextCell(cell.table) + "," + base::csvTextCell(cell.key) + "," +
                   (cell.value ? base::toText(*cell.value) : "") + "\n";
    return csv;
}

} // namespace vidette::report
