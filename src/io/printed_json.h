// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/printed_figures.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Printed tables to be checked (docs/ranking.md, "vidette-printed/1").
namespace vidette::io {

struct PrintedTable {
    std::optional<mcda::Problem> problem;     ///< where it stands in the file itself
    std::string problemFile;                  ///< where a file is named, relative to this one; "" = none
    std::vector<mcda::PrintedFigure> figures; ///< in the order of the file
    /// Nodes whose matrix is said to follow the rule |difference| + 1; `everyNode`: all of them.
    std::vector<std::string> byRule;
    bool everyNode = false;
};

/// Figures are texts, since a number would lose its last zeros. Unknown keys are warnings ("unknown_key").
/// Fails naming file and place: "not_json" with line and column, "not_a_printed_table", "newer_version",
/// "missing_field", "wrong_type", "nothing_printed"; and those of readProblem() for a problem inside.
base::Result<base::WithWarnings<PrintedTable>> readPrintedTable(std::string_view text,
                                                                const std::string& fileName);

/// Every figure of the table compared with the ranking of `problem` (mcda::checkFigures).
mcda::FigureCheck checked(const PrintedTable& table, const mcda::Problem& problem,
                          const mcda::Ranking& ranking);

} // namespace vidette::io
