// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <string>
#include <string_view>
#include <vector>

/// What a budget line still has, and whether the money of a cost is there. A request or replacement item that
/// was funded from a line binds its cost items, or its estimate where it has none; a request that is
/// suspended keeps what it has, a replacement item that is deferred before its order gives it back. Minor
/// units.
namespace vidette::estate {

/// The currency of the project's programme, "CZK" without one.
std::string currencyOf(const Estate& estate);

/// True when a request or replacement item in this state keeps money of its budget line.
bool bindsMoney(std::string_view state, std::string_view stateBefore = {});

/// Bound on the line, leaving out what this request or replacement item binds (null = leave out nothing).
std::int64_t boundMoney(const Estate& estate, BudgetLineId line, const base::Uuid& without = {});
/// Cap less what is bound; negative when the line is overspent, 0 for a line that does not exist.
std::int64_t freeMoney(const Estate& estate, BudgetLineId line, const base::Uuid& without = {});
inline std::int64_t freeMoney(const Estate& estate, BudgetLineId line, RequestId without) {
    return freeMoney(estate, line, without.uuid);
}

/// What a request or replacement item wants of one line.
struct MoneyNeed {
    BudgetLineId line;
    std::int64_t amount = 0;
};
/// By its cost items, line by line in order of id; where none is on a line, its estimate on its own line.
std::vector<MoneyNeed> moneyNeeds(const Estate& estate, const ReplacementItem& item);

/// Only an awarded grant is money: applied for or approved, it may still not come.
bool isSecured(const Grant& grant);
/// The grants that cost items of this request or replacement item count on and that are not awarded, by code.
std::vector<std::string> unsecuredGrants(const Estate& estate, const base::Uuid& subject);

/// The shares of one cost (items of one `group`) make 100 %, within a hundredth for shares such as a third.
/// Only groups with an item that differs between the two versions are asked. Fails with "bad_shares", naming
/// the group and its sum.
base::Result<base::Done> checkShares(const Estate& before, const Estate& next);
/// Per cent that the items of a group hold together.
double sumOfShares(const base::Table<CostItem>& items, std::string_view group);
inline constexpr double kShareRounding = 0.01;

} // namespace vidette::estate
