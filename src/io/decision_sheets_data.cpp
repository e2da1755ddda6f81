// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_sheets.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// Weights from the values: entropy (Shannon; Zeleny 1982) and CRITIC (Diakoulaki et al. 1995).
namespace vidette::io {
namespace {

using base::say;

std::string between(const std::string& function, const std::string& range) {
    return function + "(" + range + ")";
}

/// Weights as shares of `parts` in column C of a list, equal where all parts are 0.
void addShares(BookMaking& making, const Cells& parts, std::size_t row) {
    const std::string n = std::to_string(making.criteria());
    making.weights.text(row, 0, say("weight"));
    for (std::size_t k = 0; k < making.criteria(); ++k)
        making.weightCells.push_back(making.weights.formula(
            row, k + 2, "IF(" + sumOf(parts) + ">0," + parts[k].text() + "/" + sumOf(parts) + ",1/" + n + ")",
            making.ranking.weights[k]));
}

double meanOf(const std::vector<double>& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
}

/// (x − worst)/(best − worst) less its mean; 0 for a constant column.
std::vector<double> centred(const Column& column) {
    const auto [low, high] = std::minmax_element(column.numbers.begin(), column.numbers.end());
    std::vector<double> result;
    for (const double x : column.numbers)
        result.push_back(*high > *low ? column.signValue * (x - meanOf(column.numbers)) / (*high - *low) : 0);
    return result;
}

double product(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// 1 − correlation of every two criteria; [of][with], "of" in columns.
std::vector<Cells> conflictCells(BookMaking& making, const std::vector<std::vector<double>>& deviations,
                                 const std::vector<Cells>& cells, const Cells& lengths) {
    BookSheet& sheet = making.weights;
    const std::size_t n = deviations.size();
    const std::size_t top = sheet.nextRow() + 1;
    sheet.text(top - 1, 0, say("1 − correlation"));
    std::vector<Cells> conflicts(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const double both = std::sqrt(product(deviations[i], deviations[i])) *
                                std::sqrt(product(deviations[j], deviations[j]));
            const std::string lengthsBoth = lengths[i].text() + "*" + lengths[j].text();
            if (j == 0) sheet.text(top - 1, i + 2, making.ranking.criteria[i]);
            if (i == 0) sheet.text(top + j, 0, making.ranking.criteria[j]);
            conflicts[i].push_back(
                i == j ? sheet.input(top + j, i + 2, 0)
                       : sheet.formula(top + j, i + 2,
                                       "1-IF(" + lengthsBoth + ">0,SUMPRODUCT(" + rangeOf(cells[i]) + "," +
                                           rangeOf(cells[j]) + ")/(" + lengthsBoth + "),0)",
                                       1 - (both > 0 ? product(deviations[i], deviations[j]) / both : 0)));
        }
    }
    return conflicts;
}

} // namespace

void addEntropy(BookMaking& making) {
    BookSheet& sheet = making.weights;
    const std::size_t row = sheet.nextRow() + 1;
    sheet.text(row, 0, "p·ln p");
    const auto terms = tableOf(
        making, sheet, row, [&](BookSheet& to, std::size_t r, std::size_t c, std::size_t k, std::size_t a) {
            const Column& column = making.columns[k];
            const double sum = std::accumulate(column.numbers.begin(), column.numbers.end(), 0.0);
            const double x = column.numbers[a];
            const std::string share = column.cells[a].text() + "/" + between("SUM", column.range());
            return to.formula(r, c, "IF(" + column.cells[a].text() + ">0," + share + "*LN(" + share + "),0)",
                              x > 0 ? x / sum * std::log(x / sum) : 0);
        });
    const std::size_t below = sheet.nextRow();
    const double logCount = std::log(static_cast<double>(making.alternatives()));
    sheet.text(below, 0, "1 + Σ p·ln p/ln m");
    Cells parts;
    for (std::size_t k = 0; k < making.criteria(); ++k) {
        const Column& column = making.columns[k];
        const std::string r = column.range();
        const auto [low, high] = std::minmax_element(column.numbers.begin(), column.numbers.end());
        double entropy = 0;
        for (const auto& cell : terms[k]) entropy += sheet.rows()[cell.row][cell.column].value;
        parts.push_back(sheet.formula(below, k + 2,
                                      "IF(OR(SUM(" + r + ")<=0,MAX(" + r + ")=MIN(" + r + ")),0,MAX(0,1+" +
                                          sumOf(terms[k]) + "/LN(COUNT(" + r + "))))",
                                      *low == *high ? 0 : std::max(0.0, 1 + entropy / logCount)));
    }
    addShares(making, parts, below + 1);
}

void addCritic(BookMaking& making) {
    BookSheet& sheet = making.weights;
    const std::size_t n = making.criteria();
    std::size_t row = sheet.nextRow() + 1;
    std::vector<std::vector<double>> deviations;
    for (const auto& column : making.columns) deviations.push_back(centred(column));
    sheet.text(row, 0, say("deviation from the mean"));
    const auto cells = tableOf(
        making, sheet, row, [&](BookSheet& to, std::size_t r, std::size_t c, std::size_t k, std::size_t a) {
            const Column& column = making.columns[k];
            const std::string all = column.range();
            return to.formula(r, c,
                              "IF(MAX(" + all + ")=MIN(" + all + "),0," + column.sign.text() + "*(" +
                                  column.cells[a].text() + "-AVERAGE(" + all + "))/(MAX(" + all + ")-MIN(" +
                                  all + ")))",
                              deviations[k][a]);
        });
    row = sheet.nextRow();
    sheet.text(row, 0, say("length"));
    Cells lengths;
    for (std::size_t k = 0; k < n; ++k)
        lengths.push_back(sheet.formula(row, k + 2, "SQRT(SUMSQ(" + rangeOf(cells[k]) + "))",
                                        std::sqrt(product(deviations[k], deviations[k]))));
    const auto conflicts = conflictCells(making, deviations, cells, lengths);
    row = sheet.nextRow();
    sheet.text(row, 0, say("length × conflict"));
    Cells parts;
    for (std::size_t k = 0; k < n; ++k) {
        double conflict = 0;
        for (const auto& cell : conflicts[k]) conflict += sheet.rows()[cell.row][cell.column].value;
        parts.push_back(sheet.formula(row, k + 2, lengths[k].text() + "*" + sumOf(conflicts[k]),
                                      std::sqrt(product(deviations[k], deviations[k])) * conflict));
    }
    addShares(making, parts, row + 1);
}

} // namespace vidette::io
