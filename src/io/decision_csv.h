// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <string_view>

/// A decision table as CSV: criteria are columns, alternatives rows. Above them stand what the criteria are:
///
///     id;name;K1;K2
///     name;;Price;Pixels
///     unit;;CZK;Mpx
///     direction;;min;max
///     weight;;0,28;0,72
///     A1;Securia;11290;4
///
/// Only the first row and the alternatives are needed. The second column holds names where its heading is
/// empty or "name"; else it is a criterion.
namespace vidette::io {

struct CsvStyle {
    char separator = ',';
    char decimalSign = '.';
};

/// The separator is the most frequent of comma, semicolon and tab in the first row; where it is no comma, a
/// decimal comma is understood. Values may carry a unit ("3 GB") or be words; empty cells are missing values.
/// Directions: max, min, maximum, minimum, benefit, cost, + and −; where the row is missing criteria are
/// maximised ("direction_assumed"). Weights that sum to 1 within 0.005 are used as given, others as points.
///
/// Fails naming row and column: "no_criteria", "unknown_choice", "not_a_number" (weights), "too_many_cells"
/// (a row wider than the first); and those of decodeText() and cellsOf().
base::Result<base::WithWarnings<mcda::Problem>> readDecisionCsv(std::string_view text,
                                                                const std::string& fileName);

/// With the weights of the ranking, every alternative, and what is not carried over as warnings ("left_out").
/// Texts that a spreadsheet would run as formulas are guarded (base/table_cell.h).
base::WithWarnings<std::string> writeDecisionCsv(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                                 const CsvStyle& style, const std::string& fileName);

} // namespace vidette::io
