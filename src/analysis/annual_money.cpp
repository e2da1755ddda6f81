// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"
#include "analysis/budget_figures.h"
#include "analysis/replacement_plan.h"
#include "base/speech.h"

#include <map>
#include <set>

namespace vidette::analysis {
namespace {

struct Renewal {
    double due = 0;     ///< in the year, whether it was done or not
    double overdue = 0; ///< due before the year and still there at its end
    double deferred = 0;
    double meanAge = 0; ///< years, of those whose installation is known
    double aged = 0;    ///< how many these are
};

Renewal renewalOf(const AnnualYear& year) {
    Renewal renewal;
    NeedOptions options;
    options.on = {year.year - 1, 12, 31}; // what is replaced within the year is still asked for
    for (const auto& need : replacementNeeds(year.estate, options))
        renewal.due += need.dueOn && need.dueOn->year == year.year ? 1 : 0;
    options.on = year.last;
    for (const auto& need : replacementNeeds(year.estate, options)) {
        renewal.overdue += need.state == DueState::Overdue ? 1 : 0;
        const auto* asset = year.estate.assets.find(need.asset);
        if (!asset->installedOn || *asset->installedOn > year.last) continue;
        renewal.meanAge += *need.parts.ageYears;
        ++renewal.aged;
    }
    if (renewal.aged > 0) renewal.meanAge /= renewal.aged;
    for (const auto& item : year.estate.replacementItems) {
        const bool isPutOff = item.state == "deferred" && item.dueYear <= year.year;
        renewal.deferred += isPutOff && item.deferredTo > year.year ? 1 : 0;
    }
    return renewal;
}

double priceOf(const AnnualYear& year, const std::set<estate::AssetId>& assets) {
    double price = 0;
    for (const auto id : assets)
        if (const auto* asset = year.estate.assets.find(id)) price += static_cast<double>(asset->price);
    return price;
}

AnnualFigure replacements(const AnnualYear& year, const Renewal& renewal) {
    const auto done = replacedIn(year.estate, year.year, year.year);
    const auto count = static_cast<double>(done.size());
    const int assets = assetsInUse(year.estate, year.last, "");
    return {"S14",
            {{"", "due", renewal.due},
             {"", "done", count},
             {"", "deferred", renewal.deferred},
             {"", "overdue", renewal.overdue},
             {"", "done_to_due", renewal.due > 0 ? std::optional(count / renewal.due) : std::nullopt},
             {"", "mean_age_years", renewal.aged > 0 ? std::optional(renewal.meanAge) : std::nullopt},
             {"", "implied_cycle_years", impliedCycle(assets, static_cast<int>(done.size()), 1)},
             {"", "cost", priceOf(year, done)}}};
}

struct PlanAndActual {
    double plan = 0;
    double actual = 0;

    void add(double planned, double paid) {
        plan += planned;
        actual += paid;
    }
};
using ByWord = std::map<std::string, PlanAndActual>;

/// What is paid is actual; everything that was meant is plan.
ByWord spentBy(const BudgetFigures& budget, std::string SourceFigures::*word) {
    ByWord sums;
    for (const auto& source : budget.sources)
        sums[source.*word].add(static_cast<double>(source.amounts.all()),
                               static_cast<double>(source.amounts.paid));
    return sums;
}

PlanAndActual into(AnnualFigure& figure, const std::string& table, const ByWord& sums) {
    PlanAndActual all;
    for (const auto& [word, sum] : sums) {
        figure.cells.push_back({table + " plan", word, sum.plan});
        figure.cells.push_back({table + " actual", word, sum.actual});
        figure.cells.push_back({table + " difference", word, sum.plan - sum.actual});
        all.add(sum.plan, sum.actual);
    }
    return all;
}

AnnualFigure growthAndRenewal(const BudgetFigures& budget, const Renewal& renewal) {
    ByWord sums{{"growth", {}}, {"renewal", {}}};
    for (const auto& line : budget.lines)
        if (sums.contains(line.kind))
            sums[line.kind].add(static_cast<double>(line.cap), static_cast<double>(line.amounts.paid));
    AnnualFigure figure{"S15", {}};
    for (const auto& [kind, sum] : sums) {
        figure.cells.push_back({"plan", kind, sum.plan});
        figure.cells.push_back({"actual", kind, sum.actual});
    }
    figure.cells.push_back({"", "growth_while_overdue", renewal.overdue > 0 ? sums["growth"].plan : 0});
    return figure;
}

} // namespace

void addMoneyFigures(const AnnualYear& year, Figures& figures, Balances& balances) {
    const Renewal renewal = renewalOf(year);
    const BudgetFigures budget = budgetFigures(year.estate, year.year);
    figures.push_back(replacements(year, renewal));
    figures.push_back(growthAndRenewal(budget, renewal));
    AnnualFigure spent{"S16", {}};
    const auto bySource = into(spent, "source", spentBy(budget, &SourceFigures::source));
    const auto byKind = into(spent, "kind", spentBy(budget, &SourceFigures::kind));
    figures.push_back(std::move(spent));
    balances.push_back({base::toSay("S16 by source = by kind"),
                        bySource.plan == byKind.plan && bySource.actual == byKind.actual});
}

} // namespace vidette::analysis
