// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/random_index.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"

#include <algorithm>

namespace vidette::mcda {
namespace {

using base::say;

constexpr const char* kFile = "tables/random_index.csv";
constexpr const char* kFit = "alonso_lamata";

struct Row {
    std::string table;
    std::optional<double> n; ///< nothing: the row is a fit λ = slope·n + intercept for every n
    double value = 0;        ///< RI, or the slope of a fit
    double intercept = 0;
};

base::Result<std::vector<Row>> readRows() {
    const auto text = base::readDataFile(kFile);
    if (!text) return base::failure(text.error());
    const auto csv = base::parseCsv(*text);
    std::vector<Row> rows;
    for (const auto& cells : csv.rows) {
        if (cells.size() < 4)
            return base::failure("bad_data_file", kFile, say("a row has fewer than four cells"));
        const auto value = base::numberFromText(cells[2]);
        if (!value)
            return base::failure("bad_data_file", kFile,
                                 say("\"{found}\" is no number", {{"found", cells[2]}}));
        rows.push_back(
            {cells[0], base::numberFromText(cells[1]), *value, base::numberFromText(cells[3]).value_or(0)});
    }
    return rows;
}

std::vector<std::string> names(const std::vector<Row>& rows) {
    std::vector<std::string> result;
    for (const auto& row : rows) {
        if (std::find(result.begin(), result.end(), row.table) == result.end()) result.push_back(row.table);
    }
    return result;
}

/// (slope·n + intercept − n)/(n − 1): the fit gives the mean λ of random matrices.
double fitted(const Row& row, double n) {
    return (row.value * n + row.intercept - n) / (n - 1);
}

std::optional<RandomIndex> lookUp(const std::vector<Row>& rows, const std::string& table, double n) {
    for (const auto& row : rows) {
        if (row.table != table) continue;
        if (!row.n) return RandomIndex{fitted(row, n), table, false};
        if (*row.n == n) return RandomIndex{row.value, table, false};
    }
    return std::nullopt;
}

} // namespace

base::Result<std::vector<std::string>> randomIndexTables() {
    const auto rows = readRows();
    if (!rows) return base::failure(rows.error());
    return names(*rows);
}

base::Result<RandomIndex> randomIndex(const std::string& table, std::size_t n) {
    const auto rows = readRows();
    if (!rows) return base::failure(rows.error());
    const auto known = names(*rows);
    if (std::find(known.begin(), known.end(), table) == known.end()) {
        return base::failure("unknown_random_index", "random_index",
                             say("\"{table}\" is no known table of random indices; known are {tables}",
                                 {{"table", table}, {"tables", base::join(known, ", ")}}));
    }
    const auto number = static_cast<double>(n);
    if (const auto found = lookUp(*rows, table, number)) return *found;
    auto fit = lookUp(*rows, kFit, number);
    if (!fit) return base::failure("bad_data_file", kFile, say("the fit \"alonso_lamata\" is missing"));
    fit->extended = true;
    return *fit;
}

std::optional<double> intensityRuleBound(std::size_t n) {
    const auto text = base::readDataFile("tables/intensity_rule_bound.csv");
    if (!text) return std::nullopt;
    for (const auto& cells : base::parseCsv(*text).rows) {
        if (cells.size() >= 2 && base::numberFromText(cells[0]) == static_cast<double>(n))
            return base::numberFromText(cells[1]);
    }
    return std::nullopt;
}

} // namespace vidette::mcda
