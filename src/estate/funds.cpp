// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/funds.h"

#include <set>
#include <string_view>

namespace vidette::estate {
namespace {

bool bindsMoney(std::string_view state) {
    static const std::set<std::string_view> kStates{"funded",       "in_build",  "commissioning",
                                                    "in_operation", "evaluated", "ordered",
                                                    "installed",    "closed",    "urgent_approved"};
    return kStates.contains(state);
}

} // namespace

std::int64_t boundMoney(const Estate& estate, BudgetLineId line, RequestId without) {
    std::int64_t sum = 0;
    std::set<base::Uuid> itemised;
    for (const CostItem& item : estate.costItems) {
        itemised.insert(item.request.uuid);
        itemised.insert(item.item.uuid);
        if (item.budget == line && (item.request.isNull() || item.request != without)) sum += item.amount;
    }
    for (const Request& request : estate.requests) {
        if (request.budget != line || request.id == without || itemised.contains(request.id.uuid)) continue;
        if (bindsMoney(request.state)) sum += request.capex;
    }
    for (const ReplacementItem& item : estate.replacementItems) {
        if (item.budget != line || itemised.contains(item.id.uuid)) continue;
        if (bindsMoney(item.state)) sum += item.cost;
    }
    return sum;
}

std::int64_t freeMoney(const Estate& estate, BudgetLineId line, RequestId without) {
    const BudgetLine* found = estate.budgetLines.find(line);
    return found ? found->cap - boundMoney(estate, line, without) : 0;
}

} // namespace vidette::estate
