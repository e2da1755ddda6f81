// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Random indices: the mean CI of random reciprocal matrices, by which CI is divided to give CR. A dozen
/// published tables differ by a few per cent, so the table is always named with the result
/// (data/tables/random_index.csv, with sources). "alonso_lamata" is a fit for every n (Alonso & Lamata 2006).
namespace vidette::mcda {

struct RandomIndex {
    double value = 0;
    std::string table;     ///< the table it really comes from
    bool extended = false; ///< n lies beyond the asked table, so the fit was taken
};

/// For n ≥ 3. Fails with code "unknown_random_index" and the list of the known names.
base::Result<RandomIndex> randomIndex(const std::string& table, std::size_t n);

/// The names of all tables, in the order of the file.
base::Result<std::vector<std::string>> randomIndexTables();

/// The largest CI that the rule a = |s_i − s_j| + 1 with whole s from 1 to 9 can give at all, for n = 3 … 8
/// (data/tables/intensity_rule_bound.csv, found by full enumeration). Nothing for other n.
std::optional<double> intensityRuleBound(std::size_t n);

} // namespace vidette::mcda
