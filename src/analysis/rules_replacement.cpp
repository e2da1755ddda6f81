// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/text.h"

#include <algorithm>
#include <set>

/// Replacement before growth. Silent without assets whose end of life is known.
namespace vidette::analysis {
namespace {

using estate::Asset;

const estate::LifeClass* lifeClassOf(const estate::Estate& estate, const Asset& asset) {
    if (const auto* own = estate.lifeClasses.find(asset.lifeClass)) return own;
    const auto* model = estate.models.find(asset.model);
    const estate::LifeClass* found = nullptr;
    for (const auto& row : estate.lifeClasses) {
        if (row.assetClass != asset.assetClass) continue;
        const bool isOfBody = model && !row.body.empty() && row.body == model->body;
        if (isOfBody || (row.body.empty() && !found)) found = &row;
    }
    return found;
}

std::optional<base::Date> dueOn(const estate::Estate& estate, const Asset& asset) {
    std::optional<base::Date> due = asset.endOfLife;
    const auto* life = lifeClassOf(estate, asset);
    if (!life || !asset.installedOn) return due;
    const base::Date end = base::monthsAfter(*asset.installedOn, life->years * 12);
    return due ? std::min(*due, end) : end;
}

std::int64_t costOf(const estate::Estate& estate, const Asset& asset) {
    for (const auto& item : estate.replacementItems)
        if (item.asset == asset.id && item.cost > 0) return item.cost;
    const auto* life = lifeClassOf(estate, asset);
    if (life && life->price > 0) return life->price;
    const auto* model = estate.models.find(asset.model);
    return model && model->price > 0 ? model->price : asset.price;
}

struct Overdue {
    int count = 0;
    std::int64_t cost = 0;
};

Overdue overdueBefore(const RuleInput& input, const base::Date& day) {
    Overdue overdue;
    for (const auto& asset : input.estate.assets) {
        const auto due = dueOn(input.estate, asset);
        if (!due || *due >= day || (asset.retiredOn && *asset.retiredOn <= input.on)) continue;
        ++overdue.count;
        overdue.cost += costOf(input.estate, asset);
    }
    return overdue;
}

std::int64_t capOf(const estate::Estate& estate, std::string_view kind, int year) {
    std::int64_t sum = 0;
    for (const auto& line : estate.budgetLines)
        if (line.kind == kind && line.year == year) sum += line.cap;
    return sum;
}

/// Assets that took the place of another within the years before the year of the day.
int replaced(const RuleInput& input, int years) {
    const int first = input.on.year - years;
    std::set<estate::AssetId> done;
    for (const auto& item : input.estate.replacementItems) {
        const bool isDone = item.state == "installed" || item.state == "closed";
        const int year = item.stateSince ? item.stateSince->year : 0;
        if (isDone && year >= first && year < input.on.year) done.insert(item.newAsset);
    }
    return static_cast<int>(done.size());
}

} // namespace

/// Of the year of the day. Counts what was due before that year, or in it too where the project says so.
void ruleR28(const RuleInput& input, RuleHits& hits) {
    const int year = input.on.year;
    const bool withDue = hits.parameter("with_due_this_year") != 0;
    const auto overdue = overdueBefore(input, {withDue ? year + 1 : year, 1, 1});
    const auto growth = capOf(input.estate, "growth", year);
    const auto unfunded = overdue.cost - capOf(input.estate, "renewal", year);
    if (growth <= 0 || unfunded <= 0) return;
    hits.add("year " + std::to_string(year), {{"count", std::to_string(overdue.count)},
                                              {"unfunded", input.money(unfunded)},
                                              {"growth", input.money(growth)}});
}

/// Of cameras, by the pace of the years before the year of the day.
void ruleR29(const RuleInput& input, RuleHits& hits) {
    const auto window = static_cast<int>(hits.parameter("years"));
    int assets = 0;
    int lives = 0;
    for (const auto& asset : input.estate.assets) {
        const auto* life = lifeClassOf(input.estate, asset);
        if (asset.assetClass != "camera" || !life || (asset.retiredOn && *asset.retiredOn <= input.on))
            continue;
        ++assets;
        lives += life->years;
    }
    const int done = replaced(input, window);
    if (assets == 0 || (done == 0 && overdueBefore(input, {input.on.year, 1, 1}).count == 0)) return;
    const double life = static_cast<double>(lives) / assets;
    const double cycle = static_cast<double>(assets) * window / std::max(done, 1);
    if (done > 0 && cycle <= hits.parameter("times") * life) return;
    hits.add("estate", {{"years", (done > 0 ? "" : "more than ") + base::decimal(cycle, 0)},
                        {"life", base::decimal(life, 0)}});
}

} // namespace vidette::analysis
