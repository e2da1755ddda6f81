// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/state_machine.h"

#include <string>
#include <vector>

/// The guards of replacement items by the names that data/tables/moves.csv gives them.
namespace vidette::estate {

struct ReplacementQuestion {
    const Estate& estate;
    const ReplacementItem& item; ///< as it would be, its fields set
    const Act& act;
    std::string to; ///< the state it would go to
};

/// What is missing for one guard; empty = it holds. A name that no guard has is a mistake in the table:
/// "unknown guard …".
std::vector<std::string> missingForGuard(const std::string& guard, const ReplacementQuestion& question);

/// "budget" without a line, "budget:120000 short" (minor units) for each line that has too little left for
/// the item, "grant:G-1 not awarded" for money that is only applied for.
std::vector<std::string> missingMoney(const Estate& estate, const ReplacementItem& item);

/// True for what keeps recordings: servers, storage, recorders.
bool holdsMedia(const Estate& estate, const Asset& asset);

} // namespace vidette::estate
