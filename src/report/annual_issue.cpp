// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annual_issue.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/record_edits.h"
#include "report/annual_report.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace vidette::report {
namespace {

using nlohmann::json;

std::string valueText(const json& value) {
    return value.is_number() ? base::toText(value.get<double>()) : base::say("not available");
}

std::string issuedText(const estate::AnnualReport& issued) {
    const base::Fillings words{{"day", issued.issuedOn ? base::toText(*issued.issuedOn) : ""},
                               {"who", issued.by},
                               {"addressees", issued.addressees}};
    if (issued.issuedOn)
        return issued.by.empty()
                   ? base::say("Issued on {day} for: {addressees}. Money is in minor units.", words)
                   : base::say("Issued on {day} by {who} for: {addressees}. Money is in minor units.", words);
    return issued.by.empty()
               ? base::say("Issued on a day not stated for: {addressees}. Money is in minor units.", words)
               : base::say("Issued on a day not stated by {who} for: {addressees}. Money is in minor units.",
                           words);
}

void addRows(const std::string& figure, const json& cells, std::vector<std::vector<std::string>>& rows) {
    for (const auto& [key, value] : cells.items()) {
        if (!value.is_object()) {
            rows.push_back({figure, "", figureWord(key), valueText(value)});
            continue;
        }
        for (const auto& [name, one] : value.items())
            rows.push_back({figure, tableWord(key), cellWord({}, figure, {key, name, {}}), valueText(one)});
    }
}

} // namespace

json annualJson(const analysis::AnnualFigures& figures) {
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

base::Result<estate::Estate> withIssued(const estate::Estate& estate, const analysis::AnnualFigures& figures,
                                        const estate::Act& act) {
    estate::AnnualReport row;
    row.id = estate::AnnualReportId::fresh();
    row.year = figures.year;
    row.issuedOn = act.on;
    row.by = act.by;
    row.addressees = "city council; security committee";
    row.figures = annualJson(figures).dump();
    return estate::putRecord(estate, std::move(row));
}

const estate::AnnualReport* lastIssued(const estate::Estate& estate, int year) {
    const estate::AnnualReport* latest = nullptr;
    for (const auto& row : estate.annualReports)
        if (row.year == year && (!latest || latest->issuedOn <= row.issuedOn)) latest = &row;
    return latest;
}

TableReport issuedReport(const estate::AnnualReport& issued) {
    ReportPart part;
    part.columns = {base::say("Figure"), base::say("By", {}, "what a figure is split by"), base::say("What"),
                    base::say("Value")};
    part.whenEmpty = base::say("The figures of this issue cannot be read.");
    const json document = json::parse(issued.figures, nullptr, false);
    if (document.is_object())
        for (const auto& [figure, cells] : document.items())
            if (cells.is_object()) addRows(figure, cells, part.rows);
    TableReport report;
    report.title =
        base::say("Annual report {year} as it was issued", {{"year", std::to_string(issued.year)}});
    part.paragraphs = {issuedText(issued)};
    report.parts = {std::move(part)};
    return report;
}

} // namespace vidette::report
