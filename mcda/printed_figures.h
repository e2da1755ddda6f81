// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "mcda/ranking.h"
#include "mcda/transcription.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// A published table computed anew, cell by cell, and compared with what is printed to the printed digits.
/// Whoever reads a thesis or a report learns which figures follow from its own numbers and which do not.
namespace vidette::mcda {

/// Which figure of a ranking. `node` is "goal" or the id of a criterion, `item` the id of a criterion or an
/// alternative; which of the two are needed stands beside the kind.
enum class FigureKind {
    Weight,       ///< item = criterion
    Local,        ///< node = criterion, item = alternative
    Total,        ///< item = alternative
    Place,        ///< item = alternative; 1 = best, ties share the first place of their group
    Contribution, ///< node = criterion, item = alternative
    Cr,           ///< node
    Ci,           ///< node
    Lambda,       ///< node
    RowMean,      ///< node, item: geometric mean of a row of the matrix
    RowMeanSum,   ///< node
    Count,        ///< node, item: f of a triangle
    PlusCount,    ///< node, item: f*
    PlusSum,      ///< node: Σf*
};

struct PrintedFigure {
    FigureKind kind = FigureKind::Weight;
    std::string node;
    std::string item;
    std::string printed; ///< as it stands there: ".289", "0,289", "28.9 %"

    bool operator==(const PrintedFigure&) const = default;
};

enum class FigureVerdict { Agrees, Differs, CannotBeDerived };

struct CheckedFigure {
    PrintedFigure figure;
    FigureVerdict verdict = FigureVerdict::CannotBeDerived;
    std::optional<double> ours; ///< in full; nothing where it cannot be derived
    std::string oursPrinted;    ///< with the decimals of the printed one
    /// Why it cannot be derived, or which other way of computing gives the printed digits; else "".
    std::string note;

    bool operator==(const CheckedFigure&) const = default;
};

struct FigureCheck {
    std::vector<CheckedFigure> figures; ///< in the order given
    std::size_t agreeing = 0;
    std::size_t differing = 0;
    std::size_t underivable = 0;
    /// By node: matrices by hand and printed CRs whose check finds something (transcription.h). Only for
    /// nodes that `byRule` names.
    std::vector<std::pair<std::string, RuleCheck>> slips;

    bool operator==(const FigureCheck&) const = default;
};

/// The nodes of a ranking whose items are compared by a matrix.
std::vector<std::string> matrixNodes(const Ranking& ranking);

/// Compares every figure with the ranking of `problem`. A matrix of the nodes `byRule` ("goal", ids of
/// criteria) is said to follow the rule |difference| + 1 and is looked through for slips. Never fails: what
/// cannot be compared is told per figure, a matrix that cannot be read has no slips. Cost: figures times
/// items.
FigureCheck checkFigures(const Problem& problem, const Ranking& ranking,
                         const std::vector<PrintedFigure>& figures, const std::vector<std::string>& byRule);

} // namespace vidette::mcda
