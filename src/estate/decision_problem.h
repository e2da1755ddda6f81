// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "mcda/problem.h"

#include <string>

/// A decision kept with the estate: which kit, which request first. The problem itself is mcda's value.
namespace vidette::estate {

using ProblemId = base::Id<struct ProblemTag>;

struct DecisionProblem {
    ProblemId id;
    std::string code; ///< "kits"
    mcda::Problem problem;

    bool operator==(const DecisionProblem&) const = default;
};

} // namespace vidette::estate
