// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/replacement_plan.h"

#include "base/speech.h"
#include "estate/code_lists.h"
#include "estate/funds.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Estate;

constexpr int kMostYears = 100;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 9899;
constexpr int kNever = 10000; ///< the year of what is not known to be due

std::vector<ScheduledCost> costsOf(const std::vector<ReplacementNeed>& needs) {
    std::vector<ScheduledCost> costs;
    costs.reserve(needs.size());
    for (const auto& need : needs)
        costs.push_back({need.code, need.plannedYear.value_or(kNever), need.parts.risk, need.cost,
                         need.plannedYear ? need.boundYear : std::nullopt});
    return costs;
}

void tell(ReplacementPlan& plan) {
    for (const MoneyYear& year : plan.money.years) {
        for (const auto i : year.paid) plan.items[i].fundedYear = year.year;
        for (const auto i : year.pushed) plan.items[i].pushed.push_back(year.year);
    }
    for (const auto& item : plan.items) {
        if (!item.need.plannedYear) plan.withoutDue.push_back(item.need.code);
        if (item.need.cost <= 0) plan.withoutCost.push_back(item.need.code);
    }
}

ClassPlan classPlan(const ReplacementPlan& plan, const std::string& assetClass, const PlanOptions& options) {
    ClassPlan result;
    result.assetClass = assetClass;
    for (const auto& item : plan.items) {
        if (item.need.assetClass != assetClass) continue;
        const int due = item.need.dueYear.value_or(kNever);
        ++result.assets;
        if (due < options.from) ++result.overdue;
        if (due >= options.from && due < options.from + options.years) ++result.due;
        if (!item.fundedYear) continue;
        ++result.funded;
        result.cost += item.need.cost;
    }
    result.impliedCycleYears = impliedCycle(result.assets, result.funded, options.years);
    return result;
}

std::int64_t sumOfCaps(const Estate& estate, int year, std::string_view kind) {
    std::int64_t sum = 0;
    for (const auto& line : estate.budgetLines)
        if (line.year == year && line.kind == kind) sum += line.cap;
    return sum;
}

bool isOfClass(const estate::Asset* asset, std::string_view assetClass) {
    return asset && (assetClass.empty() || asset->assetClass == assetClass);
}

} // namespace

std::optional<double> impliedCycle(int assets, int done, int years) {
    if (assets <= 0 || done <= 0 || years <= 0) return std::nullopt;
    return static_cast<double>(assets) * years / done;
}

std::map<int, std::int64_t> renewalMoney(const Estate& estate, const std::vector<ReplacementNeed>& needs) {
    std::map<int, std::int64_t> money;
    for (const auto& line : estate.budgetLines)
        if (line.kind == "renewal") money[line.year] += estate::freeMoney(estate, line.id);
    for (const auto& need : needs) {
        const auto* item = estate.replacementItems.find(need.item);
        const auto* line = item && need.boundYear ? estate.budgetLines.find(item->budget) : nullptr;
        if (line && line->kind == "renewal") money[line->year] += need.cost; // its own, so free for it
    }
    for (auto& [year, sum] : money) sum = std::max<std::int64_t>(sum, 0);
    return money;
}

base::Result<ReplacementPlan> replacementPlan(const Estate& estate, const PlanOptions& options) {
    if (options.years < 1 || options.years > kMostYears)
        return base::failure("bad_value", "years", base::say("expected 1 to 100 years"));
    if (options.from < kFirstYear || options.from > kLastYear)
        return base::failure("bad_value", "from", base::say("expected a year from 1900 to 9899"));
    NeedOptions need = options.need;
    need.on = {options.from, 1, 1};
    const auto needs = replacementNeeds(estate, need);
    const auto budgets = options.budgets.empty() ? renewalMoney(estate, needs) : options.budgets;
    ReplacementPlan plan;
    plan.money = schedule(costsOf(needs), budgets, options.from, options.years);
    for (const auto& one : needs) plan.items.push_back({one, {}, {}});
    tell(plan);
    for (const auto& word : estate::codeList("asset_class")) {
        plan.classes.push_back(classPlan(plan, word.word, options));
        plan.overdue += plan.classes.back().overdue;
    }
    int funded = 0;
    for (const auto& year : plan.money.years) funded += static_cast<int>(year.paid.size());
    plan.assets = static_cast<int>(plan.items.size());
    plan.impliedCycleYears = impliedCycle(plan.assets, funded, options.years);
    return plan;
}

std::set<estate::AssetId> replacedIn(const Estate& estate, int fromYear, int toYear) {
    const auto isIn = [&](const base::Date& day) { return day.year >= fromYear && day.year <= toYear; };
    std::set<estate::AssetId> fresh;
    for (const auto& row : estate.transitions) {
        const auto* item =
            row.to == "installed" && isIn(row.on) ? estate.replacementItems.find(row.item) : nullptr;
        if (item) fresh.insert(item->newAsset);
    }
    std::map<estate::CameraId, base::Date> firstEnd;
    for (const auto& row : estate.mountings)
        if (row.to) {
            const auto [at, isNew] = firstEnd.try_emplace(row.camera, *row.to);
            if (!isNew) at->second = std::min(at->second, *row.to);
        }
    for (const auto& row : estate.mountings) {
        const auto end = firstEnd.find(row.camera);
        if (row.from && isIn(*row.from) && end != firstEnd.end() && end->second <= *row.from)
            fresh.insert(row.asset);
    }
    return fresh;
}

int replacementsDone(const Estate& estate, int fromYear, int toYear, std::string_view assetClass) {
    const auto done = replacedIn(estate, fromYear, toYear);
    return static_cast<int>(std::count_if(done.begin(), done.end(), [&](estate::AssetId id) {
        return isOfClass(estate.assets.find(id), assetClass);
    }));
}

int assetsInUse(const Estate& estate, const base::Date& day, std::string_view assetClass) {
    return static_cast<int>(
        std::count_if(estate.assets.begin(), estate.assets.end(), [&](const estate::Asset& asset) {
            const bool hasBegun = !asset.installedOn || *asset.installedOn <= day;
            return isOfClass(&asset, assetClass) && hasBegun && (!asset.retiredOn || *asset.retiredOn > day);
        }));
}

GrowthAndRenewal growthAndRenewal(const Estate& estate, int year, NeedOptions options) {
    GrowthAndRenewal facts;
    facts.year = year;
    facts.growthCap = sumOfCaps(estate, year, "growth");
    facts.renewalCap = sumOfCaps(estate, year, "renewal");
    for (const auto& line : estate.budgetLines)
        if (line.year == year && line.kind == "growth")
            facts.growthBound += estate::boundMoney(estate, line.id);
    options.on = {year, 1, 1};
    auto needs = replacementNeeds(estate, options);
    auto money = renewalMoney(estate, needs);
    money.try_emplace(year, 0); // no line = no money, not money without limit
    const MoneyYear paid = schedule(costsOf(needs), money, year, 1).years.front();
    std::erase_if(
        needs, [&](const auto& need) { return need.boundYear || need.plannedYear.value_or(kNever) > year; });
    for (const auto& need : needs) {
        const bool isOverdue = *need.plannedYear < year;
        ++(isOverdue ? facts.overdue : facts.due);
        (isOverdue ? facts.overdueCost : facts.dueCost) += need.cost;
    }
    facts.unfunded = static_cast<int>(paid.pushed.size());
    facts.unfundedCost = paid.pushedCost;
    std::int64_t free = 0;
    for (const auto& line : estate.budgetLines)
        if (line.year == year && line.kind == "renewal") free += estate::freeMoney(estate, line.id);
    facts.overdueShort = std::max<std::int64_t>(0, facts.overdueCost - std::max<std::int64_t>(0, free));
    return facts;
}

} // namespace vidette::analysis
