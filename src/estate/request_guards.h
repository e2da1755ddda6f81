// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request_edits.h"

/// The guards of requests by the names that data/tables/moves.csv gives them.
namespace vidette::estate {

struct StepQuestion {
    const Estate& estate;
    const Request& request; ///< as it would be, its fields set
    const Act& act;
    const Blocks& blocks;
    std::string to; ///< the state it would go to
};

/// What is missing for one guard; empty = it holds. A name that no guard has is a mistake in the table:
/// "unknown guard …".
std::vector<std::string> missingForGuard(const std::string& guard, const StepQuestion& question);

} // namespace vidette::estate
