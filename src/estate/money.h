// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/asset.h"
#include "estate/request.h"

/// Budgets, grants and what is spent; minor units of the programme's currency.
namespace vidette::estate {

using CostItemId = base::Id<struct CostItemTag>;

struct BudgetLine {
    BudgetLineId id;
    std::string code;
    int year = 0;
    std::string kind; ///< renewal, growth, building, staff, operation
    std::string purpose;
    std::int64_t cap = 0;

    bool operator==(const BudgetLine&) const = default;
};

struct Grant {
    GrantId id;
    std::string code;
    std::string programme;
    std::string field;
    std::string state; ///< applied, approved, awarded, refused, closed; only "awarded" is money
    std::optional<base::Date> appliedOn;
    std::optional<base::Date> approvedOn;
    std::int64_t amount = 0;
    std::optional<base::Date> sustainUntil;
    GrantId parent; ///< the project that it is tied to

    bool operator==(const Grant&) const = default;
};

/// A sum on a budget line. Items of one `group` are the shares of one cost.
struct CostItem {
    CostItemId id;
    std::string code;
    std::string group;
    RequestId request;
    ReplacementItemId item;
    BudgetLineId budget;
    GrantId grant;
    PartyId party;              ///< who pays
    std::string source = "own"; ///< own, grant, district, other
    std::string kind = "capex"; ///< capex, opex, building, staff
    double share = 100;         ///< per cent of the cost
    std::int64_t amount = 0;
    double vat = 0;                ///< per cent that the amount contains
    std::string state = "planned"; ///< planned, committed, paid
    std::optional<base::Date> on;

    bool operator==(const CostItem&) const = default;
};

} // namespace vidette::estate
