// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Asset;

/// The year in which an asset is due: the earliest of what was fixed, its life, and the end of support.
std::optional<int> dueYear(const estate::Estate& estate, const Asset& asset) {
    std::optional<int> due;
    const auto earlier = [&](int year) { due = due ? std::min(*due, year) : year; };
    if (asset.endOfLife) earlier(asset.endOfLife->year);
    const auto* life = estate.lifeClasses.find(asset.lifeClass);
    if (life && asset.installedOn) earlier(asset.installedOn->year + life->years);
    const auto* model = estate.models.find(asset.model);
    if (model && model->supportEnd) earlier(model->supportEnd->year);
    return due;
}

bool inUse(const Asset& asset, const base::Date& day) {
    return (!asset.installedOn || *asset.installedOn <= day) && (!asset.retiredOn || *asset.retiredOn > day);
}

/// Assets that took another's place during the year.
struct Replaced {
    double count = 0;
    double cost = 0;
};

Replaced replacedIn(const AnnualYear& year) {
    std::multimap<estate::CameraId, const estate::Mounting*> byPlace;
    for (const auto& row : year.estate.mountings) byPlace.emplace(row.camera, &row);
    Replaced replaced;
    std::set<estate::AssetId> counted;
    for (const auto& row : year.estate.mountings) {
        if (!year.holds(row.from)) continue;
        const auto [from, to] = byPlace.equal_range(row.camera);
        const bool hadAnother = std::any_of(from, to, [&](const auto& other) {
            return other.second->asset != row.asset && other.second->to && *other.second->to <= *row.from;
        });
        if (!hadAnother || !counted.insert(row.asset).second) continue;
        ++replaced.count;
        const auto* asset = year.estate.assets.find(row.asset);
        if (asset) replaced.cost += static_cast<double>(asset->price);
    }
    for (const auto& item : year.estate.replacementItems) {
        const auto* asset = year.estate.assets.find(item.newAsset);
        const bool isElsewhere = asset && !counted.contains(asset->id) && year.holds(asset->installedOn);
        if (!isElsewhere) continue;
        counted.insert(asset->id);
        ++replaced.count;
        replaced.cost += static_cast<double>(asset->price);
    }
    return replaced;
}

AnnualFigure replacements(const AnnualYear& year) {
    double due = 0;
    double overdue = 0;
    double count = 0;
    std::vector<double> ages;
    for (const auto& asset : year.estate.assets) {
        if (!inUse(asset, year.last)) continue;
        ++count;
        if (asset.installedOn)
            ages.push_back(
                static_cast<double>(base::dayNumber(year.last) - base::dayNumber(*asset.installedOn)) /
                365.25);
        const auto at = dueYear(year.estate, asset);
        due += at && *at == year.year ? 1 : 0;
        overdue += at && *at < year.year ? 1 : 0;
    }
    double deferred = 0;
    for (const auto& item : year.estate.replacementItems)
        deferred +=
            item.state == "deferred" && item.dueYear <= year.year && item.deferredTo > year.year ? 1 : 0;
    const Replaced done = replacedIn(year);
    double sum = 0;
    for (const double age : ages) sum += age;
    const auto known = [](double part, double whole) {
        return whole > 0 ? std::optional(part / whole) : std::nullopt;
    };
    return {"S14",
            {{"", "due", due},
             {"", "done", done.count},
             {"", "deferred", deferred},
             {"", "overdue", overdue},
             {"", "done_to_due", known(done.count, due)},
             {"", "mean_age_years", known(sum, static_cast<double>(ages.size()))},
             {"", "implied_cycle_years", known(count, done.count)},
             {"", "cost", done.cost}}};
}

struct PlanAndActual {
    double plan = 0;
    double actual = 0;
};

/// Items of the year, by a word of theirs. What is paid is actual; everything that was meant is plan.
std::map<std::string, PlanAndActual> costsBy(const AnnualYear& year, std::string estate::CostItem::*word) {
    std::map<std::string, PlanAndActual> sums;
    for (const auto& item : year.estate.costItems) {
        const auto* line = year.estate.budgetLines.find(item.budget);
        const bool isOfYear = line ? line->year == year.year : year.holds(item.on);
        if (!isOfYear) continue;
        PlanAndActual& sum = sums[item.*word];
        sum.plan += static_cast<double>(item.amount);
        if (item.state == "paid") sum.actual += static_cast<double>(item.amount);
    }
    return sums;
}

PlanAndActual into(AnnualFigure& figure, const std::string& table,
                   const std::map<std::string, PlanAndActual>& sums) {
    PlanAndActual all;
    for (const auto& [word, sum] : sums) {
        figure.cells.push_back({table + " plan", word, sum.plan});
        figure.cells.push_back({table + " actual", word, sum.actual});
        figure.cells.push_back({table + " difference", word, sum.plan - sum.actual});
        all.plan += sum.plan;
        all.actual += sum.actual;
    }
    return all;
}

AnnualFigure growthAndRenewal(const AnnualYear& year, double overdue) {
    std::map<std::string, PlanAndActual> sums{{"growth", {}}, {"renewal", {}}};
    for (const auto& line : year.estate.budgetLines) {
        if (line.year != year.year || !sums.contains(line.kind)) continue;
        sums[line.kind].plan += static_cast<double>(line.cap);
        for (const auto& item : year.estate.costItems)
            if (item.budget == line.id && item.state == "paid")
                sums[line.kind].actual += static_cast<double>(item.amount);
    }
    AnnualFigure figure{"S15", {}};
    for (const auto& [kind, sum] : sums) {
        figure.cells.push_back({"plan", kind, sum.plan});
        figure.cells.push_back({"actual", kind, sum.actual});
    }
    const double growth = sums["growth"].plan;
    figure.cells.push_back({"", "growth_while_overdue", overdue > 0 ? growth : 0});
    return figure;
}

} // namespace

void addMoneyFigures(const AnnualYear& year, Figures& figures, Balances& balances) {
    AnnualFigure renewal = replacements(year);
    double overdue = 0;
    for (const auto& cell : renewal.cells)
        if (cell.key == "overdue") overdue = *cell.value;
    figures.push_back(std::move(renewal));
    figures.push_back(growthAndRenewal(year, overdue));
    AnnualFigure budget{"S16", {}};
    const PlanAndActual bySource = into(budget, "source", costsBy(year, &estate::CostItem::source));
    const PlanAndActual byKind = into(budget, "kind", costsBy(year, &estate::CostItem::kind));
    figures.push_back(std::move(budget));
    balances.push_back(
        {"S16 by source = by kind", bySource.plan == byKind.plan && bySource.actual == byKind.actual});
}

} // namespace vidette::analysis
