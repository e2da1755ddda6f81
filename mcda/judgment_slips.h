// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/judging.h"

#include <string>
#include <vector>

/// Cells of a matrix by hand that somebody must be asked about: pairs whose two cells contradict each other,
/// decimals that are rounded reciprocals, cells that are no ratio.
namespace vidette::mcda {

/// "A1/A2 = 4, but A2/A1 = 1/3": the first pair is the one of 1 or more, which is usually typed as it was
/// meant.
struct ReciprocalClash {
    std::string first;
    std::string second;
    std::string given;          ///< first/second as written: "4"
    std::string mirror;         ///< second/first as written: "1/3"
    std::string mirrorExpected; ///< what `given` asks for there: "1/4"
    std::string givenExpected;  ///< what `mirror` asks for: "3"

    bool operator==(const ReciprocalClash&) const = default;
};

/// 0.11 looks like 1/9.
struct RoundedCell {
    std::string row;
    std::string column;
    std::string written;
    std::string meant;

    bool operator==(const RoundedCell&) const = default;
};

struct UnreadableCell {
    std::string row;
    std::string column;
    std::string written;

    bool operator==(const UnreadableCell&) const = default;
};

struct JudgmentSlips {
    std::vector<ReciprocalClash> clashes;
    std::vector<RoundedCell> rounded;
    std::vector<UnreadableCell> unreadable; ///< off the diagonal

    bool operator==(const JudgmentSlips&) const = default;
};

/// By row, then column. A pair within 2 % of reciprocal is no clash: its smaller cell is a rounded one. A
/// decimal below 1 that stands alone is one when it is within 2 % of 1/2 … 1/9, but not exactly that.
JudgmentSlips slipsOf(const KeptJudgments& kept);

/// The problem in which every rounded cell stands for what is meant.
base::Result<Problem> withoutRounding(const Problem& problem, const GroupNode& node);

} // namespace vidette::mcda
