// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/funds.h"

#include "base/money.h"
#include "base/speech.h"

#include <cmath>
#include <map>
#include <set>
#include <string_view>

namespace vidette::estate {

std::string currencyOf(const Estate& estate) {
    for (const auto& programme : estate.programmes)
        if (!programme.currency.empty()) return programme.currency;
    return base::Money{}.currency;
}

bool bindsMoney(std::string_view state, std::string_view stateBefore) {
    static const std::set<std::string_view> kStates{"funded",       "in_build",  "commissioning",
                                                    "in_operation", "evaluated", "ordered",
                                                    "installed",    "closed",    "urgent_approved"};
    if (state == "suspended") return kStates.contains(stateBefore);
    if (state == "deferred") return stateBefore == "ordered" || stateBefore == "installed";
    return kStates.contains(state);
}

std::int64_t boundMoney(const Estate& estate, BudgetLineId line, const base::Uuid& without) {
    const auto isLeftOut = [&](const base::Uuid& id) { return !id.isNull() && id == without; };
    std::int64_t sum = 0;
    std::set<base::Uuid> itemised;
    for (const CostItem& item : estate.costItems) {
        itemised.insert(item.request.uuid);
        itemised.insert(item.item.uuid);
        if (item.budget == line && !isLeftOut(item.request.uuid) && !isLeftOut(item.item.uuid))
            sum += item.amount;
    }
    for (const Request& request : estate.requests) {
        const bool isCounted = !isLeftOut(request.id.uuid) && !itemised.contains(request.id.uuid);
        if (request.budget == line && isCounted && bindsMoney(request.state, request.stateBefore))
            sum += request.capex;
    }
    for (const ReplacementItem& item : estate.replacementItems) {
        const bool isCounted = !isLeftOut(item.id.uuid) && !itemised.contains(item.id.uuid);
        if (item.budget == line && isCounted && bindsMoney(item.state, item.stateBefore)) sum += item.cost;
    }
    return sum;
}

std::int64_t freeMoney(const Estate& estate, BudgetLineId line, const base::Uuid& without) {
    const BudgetLine* found = estate.budgetLines.find(line);
    return found ? found->cap - boundMoney(estate, line, without) : 0;
}

std::vector<MoneyNeed> moneyNeeds(const Estate& estate, const ReplacementItem& item) {
    std::map<BudgetLineId, std::int64_t> byLine;
    for (const CostItem& cost : estate.costItems)
        if (cost.item == item.id && !cost.budget.isNull()) byLine[cost.budget] += cost.amount;
    if (byLine.empty()) return {{item.budget, item.cost}};
    std::vector<MoneyNeed> needs;
    for (const auto& [line, amount] : byLine) needs.push_back({line, amount});
    return needs;
}

bool isSecured(const Grant& grant) {
    return grant.state == "awarded";
}

std::vector<std::string> unsecuredGrants(const Estate& estate, const base::Uuid& subject) {
    std::set<std::string> codes;
    for (const CostItem& cost : estate.costItems) {
        if (cost.request.uuid != subject && cost.item.uuid != subject) continue;
        const Grant* grant = estate.grants.find(cost.grant);
        if (grant && !isSecured(*grant)) codes.insert(grant->code);
    }
    return {codes.begin(), codes.end()};
}

double sumOfShares(const base::Table<CostItem>& items, std::string_view group) {
    double sum = 0;
    for (const CostItem& item : items)
        if (item.group == group) sum += item.share;
    return sum;
}

base::Result<base::Done> checkShares(const Estate& before, const Estate& next) {
    std::set<std::string> groups;
    for (const auto& change : base::Table<CostItem>::changes(before.costItems, next.costItems)) {
        if (change.before) groups.insert(change.before->group);
        if (change.after) groups.insert(change.after->group);
    }
    groups.erase("");
    std::map<std::string, double> sums;
    for (const CostItem& item : next.costItems)
        if (groups.contains(item.group)) sums[item.group] += item.share;
    for (const auto& [group, sum] : sums) {
        if (std::abs(sum - 100) <= kShareRounding) continue;
        return base::failure(
            "bad_shares", "cost group " + group,
            base::say("the shares make {sum} %, expected 100 %", {{"sum", base::sayNumber(sum)}}));
    }
    return base::Done{};
}

} // namespace vidette::estate
