// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/asset.h"

#include <vector>

/// When a new one is cheaper than keeping the old one: equivalent annual cost, the textbook formula of
/// engineering economics (capital recovery of what n years of ownership cost today):
///
///     EAC(n) = (P + Σ O&M_k/(1+i)^k − S/(1+i)^n) · i(1+i)^n / ((1+i)^n − 1),   k = 1 … n
///
/// P price, O&M_k = first + growth·(k−1) (LifeClass), S salvage, i interest a year. Without interest it is
/// the plain average. Costs in minor units a year; not rounded.
namespace vidette::analysis {

struct EconomicLife {
    int years = 0;               ///< with the least cost a year; of equal ones the fewest
    double yearlyCost = 0;       ///< EAC(years)
    bool isOpen = false;         ///< cost still falls at the end of the years looked at
    std::vector<double> byYears; ///< [n−1] = EAC(n)

    bool operator==(const EconomicLife&) const = default;
};

inline constexpr int kYearsLookedAt = 40;

/// Fails with "bad_value" for an interest that is not 0 … 1 or a class without a price: without one there is
/// nothing to weigh. O(horizon).
base::Result<EconomicLife> economicLife(const estate::LifeClass& life, double interest,
                                        int horizon = kYearsLookedAt);

/// What the year after `age` full years costs with the old one; ages below zero count as zero.
double nextYearCost(const estate::LifeClass& life, int age);

/// The old one is kept while its next year costs less than a year of the new one at its best.
bool isWorthKeeping(double nextYearOfOld, const EconomicLife& fresh);

/// Another year of the old one against a new one.
struct KeepOrReplace {
    EconomicLife fresh;
    double nextYearOfOld = 0;
    bool keep = false;
};

/// For an asset of this class and age in years; fails as economicLife().
base::Result<KeepOrReplace> keepOrReplace(const estate::LifeClass& life, double ageYears, double interest);

} // namespace vidette::analysis
