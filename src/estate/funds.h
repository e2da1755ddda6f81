// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

/// What a budget line still has. A request or replacement item that was funded from it binds its cost items,
/// or its estimate where it has none. Minor units.
namespace vidette::estate {

/// Bound on the line, leaving out what this request binds (null = leave out nothing).
std::int64_t boundMoney(const Estate& estate, BudgetLineId line, RequestId without = {});
/// Cap less what is bound; negative when the line is overspent, 0 for a line that does not exist.
std::int64_t freeMoney(const Estate& estate, BudgetLineId line, RequestId without = {});

} // namespace vidette::estate
