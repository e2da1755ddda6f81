// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annual_report.h"

#include "base/check.h"
#include "base/data_file.h"
#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "catalog/density_classes.h"
#include "estate/code_lists.h"
#include "estate/state_machine.h"
#include "report/html.h"
#include "report/page.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>

namespace vidette::report {
namespace {

using analysis::AnnualFigure;
using analysis::FigureCell;
using base::say;
using base::sayAll;
using base::toSay;

/// What figureWord() says: keys and tables of all figures, kinds of duties.
[[maybe_unused]] constexpr const char* kFigureWords[] = {
    toSay("Start"),
    toSay("End"),
    toSay("Put into operation"),
    toSay("Taken out"),
    toSay("District"),
    toSay("Owner"),
    toSay("Type"),
    toSay("Generation"),
    toSay("Purpose"),
    toSay("Site type"),
    toSay("Age"),
    toSay("Unknown"),
    toSay("Several"),
    toSay("Area"),
    toSay("Covered area"),
    toSay("Share"),
    toSay("Covered area by district"),
    toSay("Share by district"),
    toSay("Class"),
    toSay("Overlap ratio"),
    toSay("Availability"),
    toSay("Worst"),
    toSay("Compliant"),
    toSay("Declared days"),
    toSay("Effective days"),
    toSay("Possible days"),
    toSay("Usable tb"),
    toSay("Used tb"),
    toSay("Free tb"),
    toSay("Growth tb"),
    toSay("Months to full"),
    toSay("New"),
    toSay("Reopened"),
    toSay("Closed"),
    toSay("Closed by outcome"),
    toSay("Median days"),
    toSay("P90 days"),
    toSay("Max days"),
    toSay("Share with all statements"),
    toSay("Median days in state"),
    toSay("Urgent builds"),
    toSay("Urgent announced"),
    toSay("Days until announced"),
    toSay("Due"),
    toSay("Done"),
    toSay("Deferred"),
    toSay("Overdue"),
    toSay("Done to due"),
    toSay("Mean age years"),
    toSay("Implied cycle years"),
    toSay("Cost"),
    toSay("Plan"),
    toSay("Actual"),
    toSay("Growth while overdue"),
    toSay("Source plan"),
    toSay("Source actual"),
    toSay("Source difference"),
    toSay("Kind plan"),
    toSay("Kind actual"),
    toSay("Kind difference"),
    toSay("Received"),
    toSay("Justified share"),
    toSay("Open"),
    toSay("Topic"),
    toSay("Released"),
    toSay("Hours"),
    toSay("Register faults"),
    toSay("Authority"),
    toSay("Proceeding"),
    toSay("Audits"),
    toSay("Findings open"),
    toSay("Findings closed"),
    toSay("Findings late"),
    toSay("Score"),
    toSay("Score of last year"),
    toSay("True"),
    toSay("False"),
    toSay("False share"),
    toSay("Cost of false"),
    toSay("Faults"),
    toSay("Mean days to repair"),
    toSay("Seats"),
    toSay("Cameras per seat"),
    toSay("Operators"),
    toSay("Trained share"),
    toSay("Authorised persons"),
    toSay("Masks"),
    toSay("Consents"),
    toSay("Signs"),
    toSay("Open duties"),
    toSay("Older than a year"),
    toSay("Without open standard"),
    toSay("Announce"),
    toSay("Notify users"),
    toSay("Review"),
};

/// Tables whose keys are words of a code list.
struct WordTable {
    std::string_view figure;
    std::string_view table;
    std::string_view list;
};
constexpr std::string_view kRequestStates = "request state";
constexpr WordTable kWordTables[] = {{"S04", "owner", "party_kind"},
                                     {"S04", "type", "body"},
                                     {"S04", "generation", "generation"},
                                     {"S04", "site_type", "sector"},
                                     {"S08", "type", "body"},
                                     {"S12", "closed by outcome", kRequestStates},
                                     {"S13", "median_days in state", kRequestStates},
                                     {"S15", "plan", "budget_kind"},
                                     {"S15", "actual", "budget_kind"},
                                     {"S16", "source plan", "money_source"},
                                     {"S16", "source actual", "money_source"},
                                     {"S16", "source difference", "money_source"},
                                     {"S16", "kind plan", "cost_kind"},
                                     {"S16", "kind actual", "cost_kind"},
                                     {"S16", "kind difference", "cost_kind"},
                                     {"S17", "topic", "complaint_topic"},
                                     {"S18", "authority", "authority"},
                                     {"S18", "proceeding", "proceeding"}};

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

std::vector<Column> columns(const std::vector<std::string>& titles) {
    std::vector<Column> made;
    for (const auto& title : titles) made.push_back({escaped(title)});
    return made;
}

std::string figureSection(const estate::Estate& estate, const AnnualFigure& figure,
                          const std::string& currency) {
    const auto known = headings().find(figure.id);
    const std::string note = known == headings().end() ? "" : known->second.note;
    std::string html = element("h3", "", figure.id + " " + escaped(figureTitle(figure.id)));
    if (!note.empty()) html += paragraph(escaped(base::sayWord("annual figure note", note)) + ".", "note");
    if (figure.cells.empty()) return html + paragraph(sayMarkup("Nothing was recorded."), "note");
    std::vector<std::pair<std::string, std::vector<Row>>> tables; // in the order of their first cell
    for (const FigureCell& cell : figure.cells) {
        auto at = std::find_if(tables.begin(), tables.end(),
                               [&](const auto& one) { return one.first == cell.table; });
        if (at == tables.end()) at = tables.insert(at, {cell.table, {}});
        at->second.push_back(
            {escaped(cellWord(estate, figure.id, cell)), escaped(figureText(figure, cell, currency))});
    }
    for (const auto& [name, rows] : tables) html += table({{escaped(tableWord(name))}, {"", true}}, rows);
    return html;
}

std::string part(const AnnualReportPage& page, int number) {
    std::string html;
    for (const AnnualFigure& figure : page.figures.figures) {
        const auto at = headings().find(figure.id);
        if (at != headings().end() && at->second.part == number)
            html += figureSection(page.estate, figure, page.figures.currency);
    }
    return html.empty() ? paragraph(sayMarkup("Nothing was recorded."), "note") : html;
}

/// What is left to do: findings that are open, duties that are owed, requests that were decided and not
/// built.
std::string tasks(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& finding : page.estate.findings)
        if (!finding.doneOn)
            rows.push_back({sayMarkup("Finding {code}", {{"code", escaped(finding.code)}}),
                            escaped(finding.action.empty() ? finding.text : finding.action),
                            finding.dueOn ? base::toText(*finding.dueOn) : ""});
    for (const auto& duty : page.estate.obligations) {
        const auto* request = page.estate.requests.find(duty.request);
        if (!duty.closedOn && request)
            rows.push_back({sayMarkup("Request {code}", {{"code", escaped(request->code)}}),
                            escaped(figureWord(duty.kind)), duty.dueOn ? base::toText(*duty.dueOn) : ""});
    }
    for (const auto& request : page.estate.requests) {
        const bool isUnderWay = request.state == "approved" || request.state == "funded" ||
                                request.state == "in_build" || request.state == "commissioning";
        if (isUnderWay)
            rows.push_back({sayMarkup("Request {code}", {{"code", escaped(request.code)}}),
                            escaped(request.title),
                            escaped(estate::sayState(page.estate, "request", request.state))});
    }
    if (rows.empty()) return paragraph(sayMarkup("No task is open."), "note");
    return table(columns({say("From", {}, "where a task comes from"), say("What"), say("Due or state")}),
                 rows);
}

std::string complaintList(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& row : page.estate.complaints)
        if (row.receivedOn && row.receivedOn->year == page.figures.year)
            rows.push_back({escaped(row.code), base::toText(*row.receivedOn),
                            escaped(estate::sayCode("complaint_topic", row.topic)), escaped(row.content),
                            escaped(row.answer.empty() ? say("open", {}, "a complaint") : row.answer)});
    if (rows.empty()) return paragraph(sayMarkup("No complaint was received."), "note");
    return table(columns(sayAll({"Complaint", "Received", "Topic", "Content", "What was done"})), rows);
}

std::string overridden(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& row : page.estate.decisions) {
        const bool isOfYear = row.on && row.on->year == page.figures.year;
        if (!isOfYear || (!row.overridesDpo && !row.againstAdvice)) continue;
        const auto* request = page.estate.requests.find(row.request);
        rows.push_back(
            {escaped(row.code), escaped(request ? request->code : ""),
             escaped(estate::sayCode("decision", row.result)),
             row.overridesDpo ? sayMarkup("the data protection officer") : sayMarkup("the expert team"),
             escaped(row.reason)});
    }
    if (rows.empty())
        return paragraph(sayMarkup("No decision went against the advice or the data protection officer."));
    return table(columns({say("Decision"), say("Request"), say("Result"), say("Against", {}, "whose advice"),
                          say("Reason")}),
                 rows);
}

std::string balances(const AnnualReportPage& page) {
    std::vector<Row> rows;
    for (const auto& balance : page.figures.balances)
        rows.push_back({escaped(say(balance.name)), balance.isMet
                                                        ? escaped(say("agrees", {}, "a balance"))
                                                        : escaped(say("does NOT agree", {}, "a balance"))});
    return table(columns({say("Balance", {}, "of figures"), ""}), rows);
}

} // namespace

std::string readable(const std::string& key) {
    std::string text = key;
    for (char& c : text)
        if (c == '_') c = ' ';
    if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

std::string figureWord(const std::string& key) {
    return say(readable(key));
}

std::string tableWord(const std::string& table) {
    constexpr std::string_view kMakers = "share of makers: ";
    if (table.rfind(kMakers, 0) != 0) return figureWord(table);
    const std::string assets = estate::sayCode("asset_class", table.substr(kMakers.size()));
    return say("Share of makers: {class}", {{"class", base::sayLowered(assets)}});
}

std::string cellWord(const estate::Estate& estate, const std::string& figure, const FigureCell& cell) {
    const bool isOfFigures = cell.table.empty() || cell.key == "unknown" || cell.key == "several";
    if (isOfFigures) return figureWord(cell.key);
    if (cell.table == "class") return catalog::sayClass(cell.key);
    const auto* at = std::find_if(std::begin(kWordTables), std::end(kWordTables), [&](const WordTable& one) {
        return one.figure == figure && one.table == cell.table;
    });
    if (at == std::end(kWordTables)) return cell.key;
    return at->list == kRequestStates ? estate::sayState(estate, "request", cell.key)
                                      : estate::sayCode(at->list, cell.key);
}

std::string annualReport(const AnnualReportPage& page) {
    const std::string name = page.estate.name.empty() ? page.source : page.estate.name;
    const std::string title =
        say("{name}: annual report {year}", {{"name", name}, {"year", std::to_string(page.figures.year)}});
    std::string body = element("h1", "", escaped(title));
    body += paragraph(sayMarkup("For the council and the security committee. Made on {day}.",
                                {{"day", base::toText(page.on)}}),
                      "note");
    body += element("h2", "", sayMarkup("1 State of the system")) + part(page, 1);
    body += element("h2", "", sayMarkup("2 Main work of the year")) + part(page, 2);
    body += element("h2", "", sayMarkup("3 Audits and controls")) + part(page, 3);
    body += element("h3", "", sayMarkup("Decisions against advice")) + overridden(page);
    body += element("h2", "", sayMarkup("4 Tasks for the next year")) + tasks(page);
    body += element("h2", "", sayMarkup("5 Complaints")) + part(page, 5) + complaintList(page);
    body += element("h2", "", sayMarkup("6 Camera statistics")) + part(page, 6);
    body += element("h2", "", sayMarkup("How the figures agree")) + balances(page);
    std::string foot = escaped(page.program) + " · " + escaped(page.source) + " · " + base::toText(page.on);
    if (!page.logHead.empty())
        foot += " · " + sayMarkup("head of the change log {seal}", {{"seal", escaped(page.logHead)}});
    body += element("footer", "", foot);
    return report::page(title, body);
}

std::string figureTitle(const std::string& id) {
    const auto at = headings().find(id);
    return at == headings().end() ? "" : base::sayWord("annual figure", at->second.title);
}

std::string figureText(const AnnualFigure& figure, const FigureCell& cell, const std::string& currency) {
    if (!cell.value) return say("not available");
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
