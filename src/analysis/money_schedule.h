// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Costs spread over years under a cap for each: in every year the wanted costs are taken by rank, and what
/// no longer fits is pushed to the next year. For replacement the rank is the risk. A cost that does not fit
/// does not keep smaller ones below it from being paid; money that is left in a year is gone. Minor units.
namespace vidette::analysis {

struct ScheduledCost {
    std::string code;
    int year = 0;    ///< wanted from this year on; before the first year = it waits already
    double rank = 0; ///< higher first; of equal ones the cheaper, then by code
    std::int64_t cost = 0;
    /// The money is already promised in this year: it is paid then, whatever its rank. Before the first
    /// year = it was paid, and is no part of the schedule.
    std::optional<int> boundYear;
};

/// What is paid and what is pushed are places in the list of costs, by rank.
struct MoneyYear {
    int year = 0;
    std::optional<std::int64_t> cap; ///< nothing = no limit
    int wanted = 0;                  ///< newly in this year, without what was pushed here
    std::int64_t wantedCost = 0;
    std::vector<std::size_t> paid;
    std::int64_t paidCost = 0;
    std::vector<std::size_t> pushed; ///< to the next year
    std::int64_t pushedCost = 0;
    double pushedRank = 0; ///< sum of the ranks of what is pushed
};

struct MoneySchedule {
    int waiting = 0; ///< wanted before the first year
    std::vector<MoneyYear> years;
};

/// Without any cap there is no limit in any year; else a year without one has no money. For every year
/// pushed before + wanted = paid + pushed. O(years · n log n).
MoneySchedule schedule(const std::vector<ScheduledCost>& costs, const std::map<int, std::int64_t>& caps,
                       int from, int years);

} // namespace vidette::analysis
