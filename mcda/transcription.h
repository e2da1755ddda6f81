// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Slips of the pen in a printed matrix that is said to follow the rule a = |s_i − s_j| + 1 with whole
/// intensities 1 … 9. The rule leaves marks that can be looked for: all ratios are whole or reciprocals of
/// whole numbers, the differences add up along every chain, and CR stays below a bound found by enumeration
/// (random_index.h). A printed CR above that bound proves a slip, even where no cell is printed.
namespace vidette::mcda {

/// A cell that the rule does not give. `expected` is what the intensities say that agree with most cells.
struct RuleBreak {
    std::string row;
    std::string column;
    std::string given; ///< as written
    double expected = 1;
    std::string expectedText; ///< "1/4"

    bool operator==(const RuleBreak&) const = default;
};

struct RuleCheck {
    std::vector<std::string> items;
    /// Differences of intensities that agree with most cells, the smallest being 0.
    std::map<std::string, double> steps;
    std::vector<RuleBreak> breaks; ///< by row, then column
    std::optional<double> crBound; ///< the largest CR that the rule can give; nothing for n < 3 and n > 8
    std::optional<double> cr;      ///< the one that was printed
    /// CR is above the bound by more than its last digit leaves open: something was copied wrongly.
    bool proven = false;

    bool operator==(const RuleCheck&) const = default;
};

/// Looks at every cell that is written, both triangles apart; a cell within 2 % of what the rule gives is
/// taken as a rounded one (0.333 for 1/3). `printedCr` may be "" where none is printed. Fails: "not_square",
/// "duplicate_item", "missing_item", "not_a_number", "nonpositive_or_missing", "nonpositive" as in
/// judgment_matrix.h; "not_a_number" for CR; "unknown_random_index". Cost: n³.
base::Result<RuleCheck> checkIntensityRule(const SaatyJudgments& judgments,
                                           const std::vector<std::string>& items,
                                           const std::string& printedCr, const std::string& randomIndex,
                                           const std::string& where);

/// What the check says, in one sentence; "" where it finds nothing.
std::string sentenceOf(const RuleCheck& check);

} // namespace vidette::mcda
