// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/money_schedule.h"
#include "analysis/replacement_need.h"

#include <set>

/// Which assets are replaced in which year. Under the money of each year the riskiest come first
/// (money_schedule.h); what the money does not reach is carried over and its risk is shown. Replacement ranks
/// before growth (Prague's concept §9.1.3), so growth money is shown beside what stays undone.
namespace vidette::analysis {

struct PlanOptions {
    NeedOptions need; ///< its day is the first of January of `from`
    int from = 0;
    int years = 1;
    /// Minor units by year; empty = what the project's budget lines for renewal have. Without either there is
    /// no limit.
    std::map<int, std::int64_t> budgets;
};

struct PlannedAsset {
    ReplacementNeed need;
    std::optional<int> fundedYear; ///< nothing = not within the plan
    std::vector<int> pushed;       ///< years in which the money did not reach it

    bool operator==(const PlannedAsset&) const = default;
};

/// One of every class of assets, with or without assets.
struct ClassPlan {
    std::string assetClass;
    int assets = 0;
    int overdue = 0;
    int due = 0; ///< within the years of the plan
    int funded = 0;
    std::int64_t cost = 0; ///< of what is funded
    std::optional<double> impliedCycleYears;
};

struct ReplacementPlan {
    std::vector<PlannedAsset> items; ///< all assets in order of code
    MoneySchedule money;             ///< its places are those of `items`
    std::vector<ClassPlan> classes;  ///< in the order of the list "asset_class"
    int assets = 0;
    int overdue = 0; ///< due before the first year
    std::optional<double> impliedCycleYears;
    std::vector<std::string> withoutDue;  ///< codes: no day of installation, life, support end or item
    std::vector<std::string> withoutCost; ///< codes: planned as if they cost nothing
};

/// Fails with "bad_value" for a number of years outside 1 … 100 or a first year outside 1900 … 9899.
/// O(assets · (years + log assets)).
base::Result<ReplacementPlan> replacementPlan(const estate::Estate& estate, const PlanOptions& options);

/// The money of each year for what is on the list: caps of the lines of kind renewal less what others hold.
/// Empty when no line is for renewal.
std::map<int, std::int64_t> renewalMoney(const estate::Estate& estate,
                                         const std::vector<ReplacementNeed>& needs);

/// So many years until each of `assets` has had its turn at the pace of `done` in `years` years; nothing when
/// none is replaced or there is nothing to replace.
std::optional<double> impliedCycle(int assets, int done, int years);

/// Assets that took the place of another in these years: new assets of items that were installed, and
/// mountings at a place where another hung before.
std::set<estate::AssetId> replacedIn(const estate::Estate& estate, int fromYear, int toYear);
/// How many of them are of a class ("" = all).
int replacementsDone(const estate::Estate& estate, int fromYear, int toYear, std::string_view assetClass);
/// Assets of a class ("" = all) that were in use on the day.
int assetsInUse(const estate::Estate& estate, const base::Date& day, std::string_view assetClass);

/// Growth beside replacement in one year: what rules that put replacement first look at.
struct GrowthAndRenewal {
    int year = 0;
    std::int64_t growthCap = 0;   ///< of the lines of kind growth
    std::int64_t growthBound = 0; ///< funded on them
    std::int64_t renewalCap = 0;  ///< of the lines of kind renewal
    int overdue = 0;              ///< due before the year, without money of their own yet
    std::int64_t overdueCost = 0;
    int due = 0; ///< due in the year, without money of their own yet
    std::int64_t dueCost = 0;
    /// What the free renewal money of the year does not reach of both, by risk.
    int unfunded = 0;
    std::int64_t unfundedCost = 0;
    /// Of the overdue alone what the renewal money falls short of; 0 = it is enough.
    std::int64_t overdueShort = 0;

    bool operator==(const GrowthAndRenewal&) const = default;
};

/// As of the first of January of the year; the day in `options` is set to it. Needs without a year are left
/// out.
GrowthAndRenewal growthAndRenewal(const estate::Estate& estate, int year, NeedOptions options);

} // namespace vidette::analysis
