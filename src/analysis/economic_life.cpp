// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/economic_life.h"

#include "base/speech.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {

base::Result<EconomicLife> economicLife(const estate::LifeClass& life, double interest, int horizon) {
    const std::string where = "life_class " + life.code;
    if (!(interest >= 0 && interest <= 1))
        return base::failure("bad_value", where, base::say("found an interest outside 0 to 1"));
    if (life.price <= 0) return base::failure("bad_value", where + ": price", base::say("found none"));
    EconomicLife result;
    double today = static_cast<double>(life.price); // what the years so far cost, as of today
    double growth = 1;                              // (1+i)^n
    for (int n = 1; n <= std::max(horizon, 1); ++n) {
        growth *= 1 + interest;
        today += nextYearCost(life, n - 1) / growth;
        const double recovery = interest > 0 ? interest * growth / (growth - 1) : 1.0 / n;
        const double cost = (today - static_cast<double>(life.salvage) / growth) * recovery;
        result.byYears.push_back(cost);
        if (n > 1 && cost >= result.yearlyCost) continue;
        result.years = n;
        result.yearlyCost = cost;
    }
    result.isOpen = result.years == static_cast<int>(result.byYears.size());
    return result;
}

double nextYearCost(const estate::LifeClass& life, int age) {
    return static_cast<double>(life.omFirst) + static_cast<double>(life.omGrowth) * std::max(age, 0);
}

bool isWorthKeeping(double nextYearOfOld, const EconomicLife& fresh) {
    return nextYearOfOld < fresh.yearlyCost;
}

base::Result<KeepOrReplace> keepOrReplace(const estate::LifeClass& life, double ageYears, double interest) {
    auto fresh = economicLife(life, interest);
    if (!fresh) return base::failure(fresh.error());
    const double next = nextYearCost(life, static_cast<int>(std::floor(ageYears)));
    return KeepOrReplace{*fresh, next, isWorthKeeping(next, *fresh)};
}

} // namespace vidette::analysis
