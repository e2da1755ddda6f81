// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <string>
#include <vector>

/// What is to be said about single values of a decision: which cannot be read, which are missing, which look
/// like a slip, who misses a limit and who is beaten everywhere. Where rank() refuses a problem by its first
/// mistake, all are found here.
namespace vidette::report {

enum class Weight {
    Remark,  ///< worth a look; the answer stands
    Outside, ///< the alternative leaves the comparison
    Mistake, ///< the problem is refused because of it
};

struct ValueNote {
    Weight weight = Weight::Remark;
    std::string alternative; ///< "" = about a criterion
    std::string criterion;   ///< "" = about an alternative as a whole
    std::string words;       ///< one sentence, plain text

    bool operator==(const ValueNote&) const = default;
};

/// Mistakes first, then who is out, then remarks; each in the order of alternatives and criteria. Values that
/// the plan computes are not missed: hand in the problem with computed values where it is there. Cost: as
/// ranking without weights, n² for dominance.
std::vector<ValueNote> valueNotes(const mcda::Problem& problem);

} // namespace vidette::report
