// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_report.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "report/html.h"
#include "report/page.h"

#include <algorithm>
#include <string_view>

namespace vidette::report {
namespace {

bool isNumber(const std::string& text) {
    return !text.empty() && base::numberFromText(text).has_value();
}

/// A column whose every cell is a number stands to the right.
bool isNumberColumn(const ReportPart& part, std::size_t column) {
    return !part.rows.empty() && std::all_of(part.rows.begin(), part.rows.end(), [&](const auto& row) {
        return column < row.size() && (row[column].empty() || isNumber(row[column]));
    });
}

std::string htmlOfPart(const ReportPart& part) {
    std::string html;
    if (!part.heading.empty()) html += element("h2", "", escaped(part.heading));
    for (const auto& text : part.paragraphs) html += paragraph(escaped(text));
    if (part.rows.empty())
        return part.whenEmpty.empty() ? html : html + paragraph(escaped(part.whenEmpty), "note");
    std::vector<Column> columns;
    for (std::size_t i = 0; i < part.columns.size(); ++i)
        columns.push_back({escaped(part.columns[i]), isNumberColumn(part, i)});
    std::vector<Row> rows;
    for (const auto& row : part.rows) {
        Row cells;
        for (const auto& cell : row) cells.push_back(escaped(shown(cell)));
        rows.push_back(std::move(cells));
    }
    constexpr std::size_t kMany = 10; // from here on words would break at the usual size
    return html + table(columns, rows, columns.size() > kMany ? "compact" : "");
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::vector<std::string> texts;
    for (const auto& cell : cells) texts.push_back(isNumber(cell) ? cell : base::csvTextCell(cell));
    return base::join(texts, ",") + "\n";
}

} // namespace

std::string shown(std::string cell) {
    if (isNumber(cell)) std::replace(cell.begin(), cell.end(), '.', base::decimalSign());
    return cell;
}

std::string htmlOf(const TableReport& report) {
    std::string body = element("h1", "", escaped(report.title));
    for (const auto& part : report.parts) body += htmlOfPart(part);
    body += element("footer", "", escaped(base::join(report.foot, " · ")));
    return page(report.title, body);
}

std::string csvOf(const TableReport& report) {
    const bool isSeveral = std::count_if(report.parts.begin(), report.parts.end(),
                                         [](const ReportPart& part) { return !part.columns.empty(); }) > 1;
    std::string csv;
    for (const auto& part : report.parts) {
        if (part.columns.empty()) continue;
        const auto line = [&](std::vector<std::string> cells) {
            if (isSeveral) cells.insert(cells.begin(), part.heading);
            csv += csvLine(cells);
        };
        line(part.columns);
        for (const auto& row : part.rows) line(row);
    }
    return csv;
}

} // namespace vidette::report
