// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/state_machine.h"

#include <string>

/// What a step of a replacement item does beside changing the state, by the names that data/tables/moves.csv
/// gives it.
namespace vidette::estate {

struct ReplacementTaken {
    const ReplacementItem& before; ///< as it was before the step
    const Act& act;
};

/// Fails with "unknown_effect" when the table names an effect that the program does not know, or as the edits
/// it makes ("bad_value" when the new asset would hang there before the old one did).
base::Result<Estate> applyEffect(const std::string& effect, const Estate& estate,
                                 const ReplacementTaken& step);

} // namespace vidette::estate
