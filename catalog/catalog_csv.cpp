// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog_csv.h"

#include "base/data_file.h"
#include "base/speech.h"

#include <cmath>
#include <limits>
#include <utility>

namespace vidette::catalog {

base::Result<DataTable> parseTable(std::string_view text, std::string_view name,
                                   const std::vector<std::string>& columns) {
    DataTable table{std::string(name), base::parseCsv(text)};
    for (const auto& column : columns) {
        if (table.csv.column(column)) continue;
        return base::failure(
            "bad_table", table.name,
            base::say("the column \"{column}\" is missing in the header line", {{"column", column}}));
    }
    return table;
}

base::Result<DataTable> readTable(std::string_view name, const std::vector<std::string>& columns) {
    const auto text = base::readDataFile(name);
    if (!text) return base::failure(text.error());
    return parseTable(*text, name, columns);
}

std::string RowReader::optionalText(std::string_view column) {
    const auto index = m_table.csv.column(column);
    if (!index) return {};
    return std::string(base::trimmed(m_table.csv.rows[m_row][*index]));
}

std::string RowReader::text(std::string_view column) {
    auto found = optionalText(column);
    if (found.empty()) refuse(column, base::say("found \"\", expected some text"));
    return found;
}

double RowReader::number(std::string_view column, const char* refusal,
                         const std::function<bool(double)>& accept) {
    const auto found = optionalText(column);
    const auto value = base::numberFromText(found);
    if (value && accept(*value)) return *value;
    refuse(column, base::say(refusal, {{"found", found}}));
    return 0;
}

double RowReader::positive(std::string_view column) {
    return number(column, base::toSay("found \"{found}\", expected a number greater than 0"),
                  [](double value) { return value > 0; });
}

double RowReader::notNegative(std::string_view column) {
    return number(column, base::toSay("found \"{found}\", expected a number of at least 0"),
                  [](double value) { return value >= 0; });
}

int RowReader::count(std::string_view column) {
    if (optionalText(column).empty()) return 0;
    const auto accept = [](double value) {
        return value >= 0 && value <= std::numeric_limits<int>::max() && value == std::floor(value);
    };
    return static_cast<int>(
        number(column, base::toSay("found \"{found}\", expected a whole number of at least 0"), accept));
}

std::optional<double> RowReader::optionalPositive(std::string_view column) {
    if (optionalText(column).empty()) return std::nullopt;
    return positive(column);
}

base::Date RowReader::date(std::string_view column) {
    const auto found = optionalText(column);
    const auto day = base::dateFromText(found);
    if (!day)
        refuse(column, base::say("found \"{found}\", expected a day written YYYY-MM-DD", {{"found", found}}));
    return day.value_or(base::Date{});
}

std::optional<base::Date> RowReader::optionalDate(std::string_view column) {
    if (optionalText(column).empty()) return std::nullopt;
    return date(column);
}

void RowReader::refuse(std::string_view column, std::string message) {
    if (m_error) return;
    m_error = base::Error{"bad_table",
                          m_table.name + ": row " + std::to_string(m_row + 1) + ": " + std::string(column),
                          std::move(message)};
}

} // namespace vidette::catalog
