// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "io/formula_book.h"
#include "mcda/candidates.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// The sheets of decision_book.h while they are being made. Only for decision_book.cpp and decision_sheets_*.
namespace vidette::io {

using Cells = std::vector<CellRef>;

/// Cells under one criterion, one per alternative, in one column.
struct Column {
    Cells cells;
    std::vector<double> numbers;
    CellRef sign;         ///< +1 or −1
    double signValue = 1; ///< of that cell

    std::string range() const { return rangeOf(cells.front(), cells.back()); }
};

struct BookMaking {
    const mcda::Problem& problem;
    const mcda::Ranking& ranking;
    mcda::Candidates candidates;
    std::string file;
    BookSheet values;
    BookSheet weights;
    BookSheet evaluation;
    BookSheet totals;
    BookSheet order;
    std::vector<Column> columns;   ///< [criterion]; numbers where there are any
    Cells weightCells;             ///< [criterion]
    std::vector<Cells> localCells; ///< [criterion][alternative]
    Cells totalCells;              ///< [alternative]
    base::Warnings warnings = {};

    std::size_t criteria() const { return ranking.criteria.size(); }
    std::size_t alternatives() const { return ranking.alternatives.size(); }
    void warn(const char* code, const std::string& where, const std::string& sentence) {
        warnings.push_back({code, file + ": " + where, sentence});
    }
};

/// Shortest text of a constant inside a formula.
std::string constant(double value);
/// All cells of a row or a column, as a range.
std::string rangeOf(const Cells& cells);
/// "SUM(…)" of such cells.
std::string sumOf(const Cells& cells);

/// How the cells of a triangle or a matrix came about.
struct PairInputs {
    std::vector<double> places;                      ///< of an order, best = 1; pairs follow from them
    std::vector<mcda::PairJudgment> pairs;           ///< by hand
    const Column* column = nullptr;                  ///< from values
    const mcda::SaatyJudgments* judgments = nullptr; ///< by hand, or whole intensities
};

/// Writes triangle, counts and shares below what the sheet has; gives the cells of the shares.
Cells fullerBlock(BookSheet& sheet, const std::string& heading, const mcda::FullerTable& table,
                  const PairInputs& inputs);
/// Writes matrix, both priority vectors, λ, CI and CR; gives the cells of the priorities that are used.
Cells saatyBlock(BookMaking& making, BookSheet& sheet, const std::string& heading,
                 const mcda::SaatyTable& table, const PairInputs& inputs);

/// Each fills its sheet and the cells named after it.
void addWeightsSheet(BookMaking& making);
void addEvaluationSheet(BookMaking& making);
void addTotalsSheet(BookMaking& making);
/// Weights from the values: entropy and CRITIC.
void addEntropy(BookMaking& making);
void addCritic(BookMaking& making);

/// A table of criteria (columns) and alternatives (rows) with headings; `cell` puts one of them and gives it.
/// Returns [criterion][alternative].
template<typename Cell>
std::vector<Cells> tableOf(BookMaking& making, BookSheet& sheet, std::size_t top, Cell cell) {
    std::vector<Cells> cells(making.criteria());
    for (std::size_t k = 0; k < making.criteria(); ++k) sheet.text(top, k + 2, making.ranking.criteria[k]);
    for (std::size_t a = 0; a < making.alternatives(); ++a) {
        sheet.text(top + 1 + a, 0, making.ranking.alternatives[a]);
        for (std::size_t k = 0; k < making.criteria(); ++k)
            cells[k].push_back(cell(sheet, top + 1 + a, k + 2, k, a));
    }
    return cells;
}

} // namespace vidette::io
