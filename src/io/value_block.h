// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A block of cells that was copied in a spreadsheet, laid onto the table of a decision: rows are
/// alternatives, columns criteria and attributes.
namespace vidette::io {

using Cells = std::vector<std::vector<std::string>>; ///< [row][column], all rows alike wide

/// Parted by tabs, or by semicolons where there is no tab; lines end with CR, LF or both, quotes are those of
/// RFC 4180. Commas part nothing, since they may be decimal. Empty lines at the end are left out, empty cells
/// stay. Fails with "nothing_pasted", and "too_large" beyond kMostBlockRows and kMostBlockColumns.
base::Result<Cells> blockCells(std::string_view text);
inline constexpr std::size_t kMostBlockRows = 1000;
inline constexpr std::size_t kMostBlockColumns = 100;

/// What of a block is names and not values.
struct BlockNames {
    bool inFirstRow = false;
    bool inFirstColumn = false;

    bool operator==(const BlockNames&) const = default;
};
/// The first row holds names when all its cells (but the corner) are words and a number stands below; the
/// first column likewise. A block of words alone is all values.
BlockNames namesIn(const Cells& cells, char decimalSign);

/// Where the upper left value goes: place among the alternatives and among mcda::factIds().
struct BlockPlace {
    std::size_t alternative = 0;
    std::size_t fact = 0;
};

struct PastedBlock {
    mcda::Problem problem;
    std::size_t values = 0;
    std::size_t newCriteria = 0;
    std::size_t newAlternatives = 0;
    std::size_t computed = 0; ///< cells left out because the plan gives their values
};

/// The problem with the values of the block (mcda::valueTyped). Names of rows and columns that the problem
/// has are found wherever they stand, and others are added; where it has none of them they name what stands
/// at the place. A unit in brackets behind a name ("Price (CZK)") becomes the unit. What lies beyond the
/// table is added. An empty cell takes a value away. Cost: cells × columns.
PastedBlock withBlock(const mcda::Problem& problem, const Cells& cells, const BlockPlace& place,
                      char decimalSign);

} // namespace vidette::io
