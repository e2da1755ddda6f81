// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_sheets.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/judgment_matrix.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

using base::say;
using Grid = std::vector<Cells>; ///< [row][column]

constexpr int kMostSteps = 200;

/// Names of items across and down; `row` is the row of those across.
void nameItems(BookSheet& sheet, std::size_t row, const std::vector<std::string>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        sheet.text(row, i + 2, items[i]);
        sheet.text(row + 1 + i, 0, items[i]);
    }
}

/// Inputs in column B beside the items: places or intensities.
Cells besideItems(BookSheet& sheet, std::size_t row, const std::string& heading,
                  const std::vector<double>& numbers) {
    Cells cells;
    sheet.text(row, 1, heading);
    for (std::size_t i = 0; i < numbers.size(); ++i) cells.push_back(sheet.input(row + 1 + i, 1, numbers[i]));
    return cells;
}

/// "better one gets 1": from places, from values, or by hand.
std::string duel(const CellRef& a, const CellRef& b, const std::string& sign) {
    const std::string x = a.text();
    const std::string y = b.text();
    return "IF(ABS(" + x + "-" + y + ")<=1E-12*MAX(ABS(" + x + "),ABS(" + y + ")),0.5,IF(" + sign + "*(" + x +
           "-" + y + ")>0,1,0))";
}

Grid triangleCells(BookSheet& sheet, std::size_t row, const mcda::FullerTable& table,
                   const PairInputs& inputs) {
    const std::size_t n = table.items.size();
    const Cells places =
        inputs.places.empty() ? Cells{} : besideItems(sheet, row, say("place"), inputs.places);
    Grid grid(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const std::size_t r = row + 1 + i;
            const double result = table.triangle[i][j];
            if (i == j)
                grid[i].push_back(sheet.text(r, j + 2, "", BookStyle::Plain));
            else if (!places.empty())
                grid[i].push_back(sheet.formula(r, j + 2, duel(places[i], places[j], "-1"), result));
            else if (inputs.column)
                grid[i].push_back(sheet.formula(
                    r, j + 2,
                    duel(inputs.column->cells[i], inputs.column->cells[j], inputs.column->sign.text()),
                    result));
            else if (i < j)
                grid[i].push_back(sheet.input(r, j + 2, result));
            else
                grid[i].push_back(sheet.formula(r, j + 2, "1-" + grid[j][i].text(), result));
        }
    }
    return grid;
}

/// a_ij of the rule |difference| + 1.
std::string ruleOf(const CellRef& a, const CellRef& b) {
    return "IF(" + a.text() + ">=" + b.text() + "," + a.text() + "-" + b.text() + "+1,1/(" + b.text() + "-" +
           a.text() + "+1))";
}

/// A judgment as it was written: "1/3" stays a fraction.
CellRef judgmentCell(BookSheet& sheet, std::size_t row, std::size_t column, const std::string& text,
                     double value) {
    const auto slash = text.find('/');
    const bool fraction = slash != std::string::npos && base::numberFromText(text.substr(0, slash)) &&
                          base::numberFromText(text.substr(slash + 1));
    if (!fraction) return sheet.input(row, column, value);
    const std::string top(base::trimmed(std::string_view(text).substr(0, slash)));
    const std::string bottom(base::trimmed(std::string_view(text).substr(slash + 1)));
    return sheet.written(row, column, top + "/" + bottom, value);
}

/// The intensities of a rule, in column B: inputs, or from the values.
Cells intensityCells(BookSheet& sheet, std::size_t row, const mcda::SaatyTable& table,
                     const PairInputs& inputs) {
    const auto& judgments = *inputs.judgments;
    if (!judgments.intensityFromValues) {
        std::vector<double> numbers;
        for (const auto& item : table.items) numbers.push_back(judgments.intensity.at(item));
        return besideItems(sheet, row, say("intensity"), numbers);
    }
    const Column& column = *inputs.column;
    const auto numbers = mcda::intensityOfValues(table.items, column.numbers, column.signValue);
    const std::string r = column.range();
    Cells cells;
    sheet.text(row, 1, say("intensity"));
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        const std::string x = column.cells[i].text();
        cells.push_back(sheet.formula(row + 1 + i, 1,
                                      "IF(MAX(" + r + ")=MIN(" + r + "),1,1+8*IF(" + column.sign.text() +
                                          ">0," + x + "-MIN(" + r + "),MAX(" + r + ")-" + x + ")/(MAX(" + r +
                                          ")-MIN(" + r + ")))",
                                      numbers.at(table.items[i])));
    }
    return cells;
}

/// Cells by hand: what was written is an input, its mirror a formula; what nobody judged stays a number.
CellRef handCell(BookSheet& sheet, const Grid& grid, std::size_t row, std::size_t i, std::size_t j,
                 const std::vector<std::vector<std::string>>& texts, const mcda::SaatyTable& table) {
    const double value = table.matrix[i][j];
    const bool mine = !base::trimmed(texts[i][j]).empty();
    const bool theirs = !base::trimmed(texts[j][i]).empty();
    const bool reciprocal = std::abs(value * table.matrix[j][i] - 1) <= 1e-9;
    if (mine && (i < j || !theirs || !reciprocal)) return judgmentCell(sheet, row, j + 2, texts[i][j], value);
    if (i > j) return sheet.formula(row, j + 2, "1/" + grid[j][i].text(), value);
    if (!theirs) return sheet.input(row, j + 2, value);
    return sheet.formula(row, j + 2, "1/" + CellRef{sheet.name(), row + j - i, i + 2}.text(), value);
}

Grid matrixCells(BookMaking& making, BookSheet& sheet, std::size_t row, const mcda::SaatyTable& table,
                 const PairInputs& inputs) {
    const std::size_t n = table.items.size();
    const bool byHand = !inputs.judgments->cells.empty();
    const auto texts =
        byHand ? mcda::arrangedCells(*inputs.judgments, table.items, sheet.name())
               : base::Result<std::vector<std::vector<std::string>>>(std::vector<std::vector<std::string>>{});
    const Cells s = byHand ? Cells{} : intensityCells(sheet, row, table, inputs);
    Grid grid(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const std::size_t r = row + 1 + i;
            if (i == j)
                grid[i].push_back(sheet.input(r, j + 2, 1));
            else if (byHand && texts)
                grid[i].push_back(handCell(sheet, grid, r, i, j, *texts, table));
            else if (byHand)
                grid[i].push_back(sheet.input(r, j + 2, table.matrix[i][j]));
            else
                grid[i].push_back(sheet.formula(r, j + 2, ruleOf(s[i], s[j]), table.matrix[i][j]));
        }
    }
    if (!table.complete)
        making.warn("fixed_in_book", sheet.name(),
                    say("judgments that nobody made stand as the numbers they were completed with"));
    return grid;
}

/// Column after the matrix: row geometric means and their shares.
Cells meanCells(BookSheet& sheet, std::size_t row, const Grid& grid, const mcda::SaatyTable& table) {
    const std::size_t n = grid.size();
    sheet.text(row, n + 2, say("row mean"));
    sheet.text(row, n + 3, say("geometric mean"));
    Cells means;
    for (std::size_t i = 0; i < n; ++i)
        means.push_back(
            sheet.formula(row + 1 + i, n + 2, "GEOMEAN(" + rangeOf(grid[i]) + ")", table.rowMeans[i]));
    Cells shares;
    for (std::size_t i = 0; i < n; ++i)
        shares.push_back(
            sheet.formula(row + 1 + i, n + 3, means[i].text() + "/" + sumOf(means), table.geometricMean[i]));
    return shares;
}

/// The sums of the columns, below the matrix.
Cells sumCells(BookSheet& sheet, std::size_t row, const Grid& grid, const mcda::SaatyTable& table) {
    const std::size_t n = grid.size();
    Cells sums;
    sheet.text(row, 0, say("column sum"));
    for (std::size_t j = 0; j < n; ++j) {
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) sum += table.matrix[i][j];
        sums.push_back(sheet.formula(row, j + 2, "SUM(" + rangeOf(grid[0][j], grid[n - 1][j]) + ")", sum));
    }
    return sums;
}

/// The eigenvector: one row per step of the power iteration, w' = Aw/Σ(Aw); Σ(Aw) is the sums of the columns
/// times w.
Cells perronCells(BookMaking& making, BookSheet& sheet, const Grid& grid, const Cells& sums,
                  const Cells& start, const mcda::SaatyTable& table) {
    const std::size_t n = grid.size();
    const int steps = std::min(table.steps, kMostSteps);
    if (table.steps > kMostSteps)
        making.warn("steps_cut", sheet.name(), say("the iteration was cut after 200 steps"));
    std::size_t row = sheet.nextRow();
    std::vector<double> w = table.geometricMean;
    Cells before;
    sheet.text(row, 0, say("power iteration"));
    for (std::size_t i = 0; i < n; ++i) before.push_back(sheet.formula(row, i + 2, start[i].text(), w[i]));
    for (int step = 1; step <= steps; ++step) {
        ++row;
        std::vector<double> next(n, 0.0);
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) next[i] += table.matrix[i][j] * w[j];
            sum += next[i];
        }
        Cells now;
        sheet.text(row, 1, std::to_string(step), BookStyle::Note);
        for (std::size_t i = 0; i < n; ++i) {
            next[i] /= sum;
            now.push_back(sheet.formula(row, i + 2,
                                        "SUMPRODUCT(" + rangeOf(grid[i]) + "," + rangeOf(before) +
                                            ")/SUMPRODUCT(" + rangeOf(sums) + "," + rangeOf(before) + ")",
                                        next[i]));
        }
        w = std::move(next);
        before = std::move(now);
    }
    return before;
}

void addConsistency(BookSheet& sheet, const Cells& sums, const Cells& perron, const mcda::SaatyTable& table) {
    const std::string n = std::to_string(table.items.size());
    std::size_t row = sheet.nextRow();
    sheet.text(row, 0, "λ");
    const auto lambda =
        sheet.formula(row, 2, "SUMPRODUCT(" + rangeOf(sums) + "," + rangeOf(perron) + ")", table.lambdaMax);
    if (!table.ci || !table.ri || !table.cr) return;
    sheet.text(++row, 0, "CI = (λ − n)/(n − 1)");
    const auto ci = sheet.formula(row, 2, "(" + lambda.text() + "-" + n + ")/(" + n + "-1)", *table.ci);
    sheet.text(++row, 0, "RI");
    sheet.text(row, 1, table.riTable, BookStyle::Note);
    const auto ri = sheet.input(row, 2, *table.ri);
    sheet.text(++row, 0, "CR = CI/RI");
    sheet.formula(row, 2, ci.text() + "/" + ri.text(), *table.cr);
}

} // namespace

std::string constant(double value) {
    return base::toText(value);
}

std::string rangeOf(const Cells& cells) {
    return rangeOf(cells.front(), cells.back());
}

std::string sumOf(const Cells& cells) {
    return "SUM(" + rangeOf(cells) + ")";
}

Cells fullerBlock(BookSheet& sheet, const std::string& heading, const mcda::FullerTable& table,
                  const PairInputs& inputs) {
    const std::size_t n = table.items.size();
    const std::size_t row = sheet.nextRow() + 1;
    sheet.text(row, 0, heading);
    sheet.text(row + 1, 0, say("added to every count"));
    const auto plus = sheet.input(row + 1, 2, table.rule.plus);
    sheet.text(row + 2, 0, say("a tie counts"));
    const auto tie = sheet.input(row + 2, 2, table.rule.tie == mcda::TieRule::Half ? 0.5 : 0);
    const std::size_t top = row + 3;
    nameItems(sheet, top, table.items);
    const Grid grid = triangleCells(sheet, top, table, inputs);
    sheet.text(top, n + 2, "f");
    sheet.text(top, n + 3, "f*");
    sheet.text(top, n + 4, say("share"));
    Cells plusCounts;
    for (std::size_t i = 0; i < n; ++i) {
        const std::string r = rangeOf(grid[i]);
        const auto count =
            sheet.formula(top + 1 + i, n + 2,
                          "COUNTIF(" + r + ",1)+" + tie.text() + "*COUNTIF(" + r + ",0.5)", table.counts[i]);
        plusCounts.push_back(
            sheet.formula(top + 1 + i, n + 3, count.text() + "+" + plus.text(), table.plusCounts[i]));
    }
    Cells shares;
    for (std::size_t i = 0; i < n; ++i)
        shares.push_back(sheet.formula(top + 1 + i, n + 4,
                                       "IF(" + sumOf(plusCounts) + ">0," + plusCounts[i].text() + "/" +
                                           sumOf(plusCounts) + ",1/" + std::to_string(n) + ")",
                                       table.weights[i]));
    return shares;
}

Cells saatyBlock(BookMaking& making, BookSheet& sheet, const std::string& heading,
                 const mcda::SaatyTable& table, const PairInputs& inputs) {
    const std::size_t n = table.items.size();
    const std::size_t row = sheet.nextRow() + 1;
    sheet.text(row, 0, heading);
    nameItems(sheet, row + 1, table.items);
    const Grid grid = matrixCells(making, sheet, row + 1, table, inputs);
    const Cells means = meanCells(sheet, row + 1, grid, table);
    const Cells sums = sumCells(sheet, row + 2 + n, grid, table);
    const Cells perron = perronCells(making, sheet, grid, sums, means, table);
    addConsistency(sheet, sums, perron, table);
    return table.priority == mcda::Priority::GeometricMean ? means : perron;
}

} // namespace vidette::io
