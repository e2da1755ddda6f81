// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/completions.h"
#include "mcda/explanation.h"
#include "mcda/judging_report.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What stands in the table of one node: pairs as they were judged, their mirrors, completed gaps, and the
/// priorities beside the rows.
namespace vidette::ui {

/// One cell of the square.
struct PairCell {
    enum Kind {
        Said,      ///< judged
        Mirror,    ///< the reciprocal of what was judged
        Completed, ///< not judged; what the others speak for
        Empty,     ///< not judged
        Fixed,     ///< the diagonal
        Doubtful,  ///< a cell that somebody must be asked about
    };
    Kind kind = Empty;
    QString words;
    QString spoken; ///< "K1 / K2: 3, K1 is moderately more important …"

    bool operator==(const PairCell&) const = default;
};

/// A figure beside a row, with what is proven of it.
struct BesideColumn {
    QString title;
    QString tip;
    QStringList figures; ///< one for each row; "" = none yet
    QStringList tips;    ///< one for each row
    bool provisional = false;
    std::vector<mcda::FigureName> asked; ///< what tells why, one for each row; empty = nothing does

    bool operator==(const BesideColumn&) const = default;
};

struct JudgingLook {
    mcda::PairMethod method = mcda::PairMethod::Saaty;
    QStringList names;  ///< of the rows
    QStringList shorts; ///< of the columns
    std::vector<std::vector<PairCell>> cells;
    std::vector<BesideColumn> beside;

    bool operator==(const JudgingLook&) const = default;
};

enum class GapFilling { LeastLambda, LeastSquares };

/// `completions` of the report's table where it has gaps.
JudgingLook lookOf(const mcda::Problem& problem, const mcda::NodeReport& report,
                   const std::optional<mcda::Completions>& completions, GapFilling filling);

} // namespace vidette::ui
