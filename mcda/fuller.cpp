// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/fuller.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;
using Triangle = std::vector<std::vector<double>>;

/// Two values this near (relative) are the same value that came two ways.
constexpr double kSame = 1e-12;

Triangle square(std::size_t n) {
    return Triangle(n, std::vector<double>(n, 0.0));
}

/// Group of every item, best = 0.
Result<std::vector<std::size_t>> groupsOf(const std::vector<std::string>& items, const Order& order,
                                          const std::string& where) {
    std::vector<std::optional<std::size_t>> groups(items.size());
    for (std::size_t g = 0; g < order.size(); ++g) {
        for (const auto& id : order[g]) {
            const auto at = indexOf(items, id);
            if (!at)
                return failure("unknown_item", where,
                               say("the order names \"{item}\", which is unknown", {{"item", id}}));
            if (groups[*at])
                return failure("duplicate_item", where,
                               say("the order names \"{item}\" twice", {{"item", id}}));
            groups[*at] = g;
        }
    }
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!groups[i])
            return failure("missing_item", where,
                           say("\"{item}\" is missing in the order", {{"item", items[i]}}));
        result.push_back(*groups[i]);
    }
    return result;
}

/// The shortest way from `start` back to itself along strict preferences, or nothing.
std::vector<std::size_t> shortestCycle(const Triangle& t, std::size_t start) {
    const std::size_t n = t.size();
    std::vector<std::size_t> from(n, n);
    std::deque<std::size_t> queue{start};
    while (!queue.empty()) {
        const std::size_t at = queue.front();
        queue.pop_front();
        for (std::size_t next = 0; next < n; ++next) {
            if (t[at][next] != 1.0) continue;
            if (next == start) {
                std::vector<std::size_t> way{start};
                for (std::size_t back = at; back != start; back = from[back]) way.push_back(back);
                way.push_back(start);
                std::reverse(way.begin(), way.end());
                return way;
            }
            if (from[next] != n) continue;
            from[next] = at;
            queue.push_back(next);
        }
    }
    return {};
}

void warnOfCycle(const std::vector<std::string>& items, const Triangle& t, const std::string& where,
                 std::vector<RankingWarning>& warnings) {
    std::vector<std::size_t> shortest;
    for (std::size_t start = 0; start < items.size(); ++start) {
        const auto way = shortestCycle(t, start);
        if (!way.empty() && (shortest.empty() || way.size() < shortest.size())) shortest = way;
    }
    if (shortest.empty()) return;
    RankingWarning warning{"cycle", where, {}, {}};
    std::vector<std::string> names;
    for (const std::size_t i : shortest) names.push_back(items[i]);
    for (std::size_t i = 0; i + 1 < names.size(); ++i) warning.cells.push_back({names[i], names[i + 1]});
    warning.message =
        say("cycle {way}: these judgments contradict each other", {{"way", base::join(names, ">")}});
    warnings.push_back(std::move(warning));
}

Result<base::Done> enter(const PairJudgment& pair, std::size_t i, std::size_t j, Triangle& t,
                         std::vector<std::vector<bool>>& judged, const std::string& where) {
    const std::string cell = pair.first + "/" + pair.second;
    if (pair.value != 0 && pair.value != 0.5 && pair.value != 1)
        return failure("fuller_value_not_0_05_1", where,
                       say("pair {pair} has {value}; only 1, 0.5 and 0 are possible",
                           {{"pair", cell}, {"value", shortNumber(pair.value)}}));
    if (judged[i][j] && t[i][j] != pair.value)
        return failure(
            "fuller_tij_plus_tji_not_1", where,
            say("pair {pair} has {value}, but pair {mirror} has {other}; together they must make 1",
                {{"pair", cell},
                 {"value", shortNumber(pair.value)},
                 {"mirror", pair.second + "/" + pair.first},
                 {"other", shortNumber(t[j][i])}}));
    judged[i][j] = judged[j][i] = true;
    t[i][j] = pair.value;
    t[j][i] = 1 - pair.value;
    return base::Done{};
}

} // namespace

Triangle triangleFromValues(const std::vector<double>& values, double sign) {
    const std::size_t n = values.size();
    Triangle t = square(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            if (i == j) continue;
            const double scale = std::max(std::abs(values[i]), std::abs(values[j]));
            const double difference = sign * (values[i] - values[j]);
            t[i][j] = std::abs(difference) <= kSame * scale ? 0.5 : (difference > 0 ? 1.0 : 0.0);
        }
    }
    return t;
}

Result<Triangle> triangleFromOrder(const std::vector<std::string>& items, const Order& order,
                                   const std::string& where) {
    const auto groups = groupsOf(items, order, where);
    if (!groups) return failure(groups.error());
    std::vector<double> places;
    for (const std::size_t group : *groups) places.push_back(static_cast<double>(group));
    return triangleFromValues(places, -1);
}

Result<Triangle> triangleFromPairs(const std::vector<std::string>& items,
                                   const std::vector<PairJudgment>& pairs, const std::string& where,
                                   std::vector<RankingWarning>& warnings) {
    Triangle t = square(items.size());
    std::vector<std::vector<bool>> judged(items.size(), std::vector<bool>(items.size(), false));
    for (const auto& pair : pairs) {
        const auto i = indexOf(items, pair.first);
        const auto j = indexOf(items, pair.second);
        if (!i || !j)
            return failure(
                "unknown_item", where,
                say("a pair names \"{item}\", which is unknown", {{"item", i ? pair.second : pair.first}}));
        if (*i == *j)
            return failure("unknown_item", where,
                           say("\"{item}\" is compared with itself", {{"item", pair.first}}));
        const auto entered = enter(pair, *i, *j, t, judged, where);
        if (!entered) return failure(entered.error());
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = i + 1; j < items.size(); ++j) {
            if (!judged[i][j])
                return failure("pair_missing", where,
                               say("the pair {pair} is not judged; Fuller's triangle needs every pair",
                                   {{"pair", items[i] + "/" + items[j]}}));
        }
    }
    warnOfCycle(items, t, where, warnings);
    return t;
}

FullerTable fullerTable(const std::vector<std::string>& items, const Triangle& triangle,
                        const FullerRule& rule) {
    FullerTable table{items, triangle, rule, {}, {}, 0, {}};
    for (const auto& row : triangle) {
        double count = 0;
        for (std::size_t j = 0; j < row.size(); ++j) {
            const bool tie = row[j] == 0.5;
            if (!tie || rule.tie == TieRule::Half) count += row[j];
        }
        table.counts.push_back(count);
        table.plusCounts.push_back(count + rule.plus);
        table.sum += count + rule.plus;
    }
    const double n = static_cast<double>(items.size());
    for (const double count : table.plusCounts)
        table.weights.push_back(table.sum > 0 ? count / table.sum : 1 / n);
    return table;
}

Result<std::vector<double>> meanPlaces(const std::vector<std::string>& items, const Order& order,
                                       const std::string& where) {
    const auto groups = groupsOf(items, order, where);
    if (!groups) return failure(groups.error());
    std::vector<double> places;
    for (const std::size_t mine : *groups) {
        const auto before = std::count_if(groups->begin(), groups->end(), [&](auto g) { return g < mine; });
        const auto equal = std::count(groups->begin(), groups->end(), mine);
        places.push_back(static_cast<double>(before) + static_cast<double>(equal + 1) / 2);
    }
    return places;
}

Order restricted(const Order& order, const std::vector<std::string>& kept) {
    Order result;
    for (const auto& group : order) {
        std::vector<std::string> members;
        for (const auto& id : group) {
            if (indexOf(kept, id)) members.push_back(id);
        }
        if (!members.empty()) result.push_back(std::move(members));
    }
    return result;
}

} // namespace vidette::mcda
