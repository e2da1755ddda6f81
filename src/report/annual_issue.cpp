// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annual_issue.h"

#include "base/text.h"
#include "estate/record_edits.h"
#include "report/annual_report.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace vidette::report {
namespace {

using nlohmann::json;

std::string valueText(const json& value) {
    return value.is_number() ? base::toText(value.get<double>()) : "not available";
}

void addRows(const std::string& figure, const json& cells, std::vector<std::vector<std::string>>& rows) {
    for (const auto& [key, value] : cells.items()) {
        if (!value.is_object()) {
            rows.push_back({figure, "", readable(key), valueText(value)});
            continue;
        }
        for (const auto& [name, one] : value.items())
            rows.push_back({figure, readable(key), name, valueText(one)});
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
    part.columns = {"Figure", "By", "What", "Value"};
    part.whenEmpty = "The figures of this issue cannot be read.";
    const json document = json::parse(issued.figures, nullptr, false);
    if (document.is_object())
        for (const auto& [figure, cells] : document.items())
            if (cells.is_object()) addRows(figure, cells, part.rows);
    TableReport report;
    report.title = "Annual report " + std::to_string(issued.year) + " as it was issued";
    const std::string on = issued.issuedOn ? base::toText(*issued.issuedOn) : "a day not stated";
    part.paragraphs = {"Issued on " + on + (issued.by.empty() ? "" : " by " + issued.by) +
                       " for: " + issued.addressees + ". Money is in minor units."};
    report.parts = {std::move(part)};
    return report;
}

} // namespace vidette::report
