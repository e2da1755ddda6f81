// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables of a ranking to be filled by hand. Every cell knows its value and how it is reached with the
/// numbers put in, so that a learner is told which cell is wrong and why. Nothing here is a list of answers:
/// all comes from the ranking itself.
namespace vidette::mcda {

enum class SheetKind {
    Triangle,    ///< Fuller's triangle: preferences above the diagonal, then f, f* and weight
    Matrix,      ///< Saaty's matrix with the geometric mean of each row and its priority
    Consistency, ///< λ, CI, RI and CR of a matrix
    Evaluations, ///< weights v and evaluations e, all given: what totals are counted from
    Totals,      ///< contribution of each criterion to each alternative, and the totals
};

/// Which table of a ranking. `node` is "goal" (weights) or the id of a criterion (evaluations); "" for
/// evaluations and totals.
struct SheetName {
    SheetKind kind = SheetKind::Triangle;
    std::string node;

    bool operator==(const SheetName&) const = default;
};

/// A figure that is often written where another is right, and what was done then.
struct Slip {
    double value = 0;
    std::string words; ///< "The root is missing: this is the product of the row."

    bool operator==(const Slip&) const = default;
};

/// One cell: given, where it is not asked for.
struct SheetCell {
    bool asked = false;
    double value = 0;
    std::string text;             ///< as a table shows it: "1/4", "0.280"
    std::string formula;          ///< "f*/Σf* = 7/25 = 0.280"; "" for what is given
    double tolerance = 0;         ///< an answer is right within this; 0 = exact up to rounding (1e-9)
    std::vector<Slip> slips = {}; ///< the likelier first; none of them is right

    bool operator==(const SheetCell&) const = default;
};

/// The table. A cell that has no meaning (below the diagonal of a triangle) is nothing.
struct Sheet {
    SheetName name;
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    std::vector<std::vector<std::optional<SheetCell>>> cells; ///< [row][column]

    /// How many cells are to be filled in.
    std::size_t asked() const;
    bool operator==(const Sheet&) const = default;
};

/// Fails with "no_such_node" where the ranking has no such node, "no_such_table" where its method has none of
/// the kind. Cost: the cells.
base::Result<Sheet> sheetOf(const SheetName& name, const Ranking& ranking);

enum class Verdict { Empty, Right, Wrong, NotANumber };

/// What was written into a cell, in any way that numberWritten() reads. Where a cell shows decimals, one unit
/// of the last may differ: who rounded on the way is right too.
Verdict judged(const SheetCell& cell, std::string_view written);

/// What was probably done where something wrong was written: one of the slips of the cell, per cent without
/// the sign, or rounding too early. "" where nothing is known, and for what is not wrong.
std::string slipIn(const SheetCell& cell, std::string_view written);

} // namespace vidette::mcda
