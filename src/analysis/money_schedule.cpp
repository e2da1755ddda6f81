// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/money_schedule.h"

#include "base/text.h"

#include <algorithm>
#include <limits>

namespace vidette::analysis {
namespace {

/// The year a cost comes up: money may have been promised before it was wanted.
int comesUp(const ScheduledCost& cost) {
    return cost.boundYear ? std::min(cost.year, *cost.boundYear) : cost.year;
}

std::optional<std::int64_t> capOf(const std::map<int, std::int64_t>& caps, int year) {
    if (caps.empty()) return std::nullopt;
    const auto at = caps.find(year);
    return at == caps.end() ? 0 : at->second;
}

class Schedule {
  public:
    Schedule(const std::vector<ScheduledCost>& costs, int from) : m_costs(costs), m_ordered(byRank(costs)) {
        std::erase_if(m_ordered,
                      [&](std::size_t i) { return m_costs[i].boundYear && *m_costs[i].boundYear < from; });
    }

    int waitingBefore(int from) const {
        return static_cast<int>(std::count_if(m_ordered.begin(), m_ordered.end(),
                                              [&](std::size_t i) { return comesUp(m_costs[i]) < from; }));
    }

    MoneyYear pay(int year, std::optional<std::int64_t> cap) {
        MoneyYear result;
        result.year = year;
        result.cap = cap;
        constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();
        std::int64_t left = cap ? freeIn(year, *cap) : kNoLimit;
        std::vector<std::size_t> later;
        for (const std::size_t i : m_ordered) {
            const ScheduledCost& cost = m_costs[i];
            if (comesUp(cost) == year) ++result.wanted, result.wantedCost += cost.cost;
            if (comesUp(cost) > year) {
                later.push_back(i);
            } else if (isPaid(cost, year, left)) {
                result.paid.push_back(i);
                result.paidCost += cost.cost;
            } else {
                push(result, i);
                later.push_back(i);
            }
        }
        m_ordered = std::move(later);
        return result;
    }

  private:
    static std::vector<std::size_t> byRank(const std::vector<ScheduledCost>& costs) {
        std::vector<std::size_t> order(costs.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
            const ScheduledCost& a = costs[i];
            const ScheduledCost& b = costs[j];
            if (a.rank != b.rank) return a.rank > b.rank;
            if (a.cost != b.cost) return a.cost < b.cost; // of equal risk: more risk for the money
            return base::naturalLess(a.code, b.code);
        });
        return order;
    }

    /// Takes the money of the year for what fits.
    static bool isPaid(const ScheduledCost& cost, int year, std::int64_t& left) {
        if (cost.boundYear) return *cost.boundYear == year;
        if (cost.cost > left) return false;
        left -= cost.cost;
        return true;
    }

    /// Of the cap what is not promised yet.
    std::int64_t freeIn(int year, std::int64_t cap) const {
        for (const std::size_t i : m_ordered)
            if (m_costs[i].boundYear == year) cap -= m_costs[i].cost;
        return std::max<std::int64_t>(cap, 0);
    }

    void push(MoneyYear& result, std::size_t i) const {
        result.pushed.push_back(i);
        result.pushedCost += m_costs[i].cost;
        result.pushedRank += m_costs[i].rank;
    }

    const std::vector<ScheduledCost>& m_costs;
    std::vector<std::size_t> m_ordered; ///< by rank, without what is paid
};

} // namespace

MoneySchedule schedule(const std::vector<ScheduledCost>& costs, const std::map<int, std::int64_t>& caps,
                       int from, int years) {
    MoneySchedule result;
    Schedule work(costs, from);
    result.waiting = work.waitingBefore(from);
    for (int year = from; year < from + years; ++year)
        result.years.push_back(work.pay(year, capOf(caps, year)));
    return result;
}

} // namespace vidette::analysis
