// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/fuller_so_far.h"

namespace vidette::mcda {
namespace {

/// Judged pairs of an item, and what it has won.
struct Standing {
    std::size_t judged = 0;
    double count = 0;
};

std::vector<Standing> standings(std::size_t n, const std::vector<PairSaid>& said, TieRule tie) {
    std::vector<Standing> all(n);
    for (const auto& pair : said) {
        ++all[pair.first].judged;
        ++all[pair.second].judged;
        if (pair.value == 0.5 && tie == TieRule::Uncounted) continue;
        all[pair.first].count += pair.value;
        all[pair.second].count += 1 - pair.value;
    }
    return all;
}

} // namespace

FullerSoFar fullerSoFar(const std::vector<std::string>& items, const std::vector<PairSaid>& said,
                        const FullerRule& rule) {
    const std::size_t n = items.size();
    const auto all = standings(n, said, rule.tie);
    FullerSoFar result;
    result.open = n * (n - 1) / 2 - said.size();
    double sum = 0;
    for (const auto& one : all) sum += one.count + rule.plus;
    const auto share = [n](double count, double of) {
        return of > 0 ? count / of : 1 / static_cast<double>(n);
    };
    const auto open = static_cast<double>(result.open);
    for (std::size_t i = 0; i < n; ++i) {
        const double own = static_cast<double>(n - 1 - all[i].judged);
        const double count = all[i].count + rule.plus;
        const double rest = rule.tie == TieRule::Half ? open - own : 0;
        result.weights.push_back({share(count + own / 2, sum + open), share(count, sum + open),
                                  share(count + own, sum + own + rest)});
        if (all[i].judged == 0) result.unjudged.push_back(items[i]);
    }
    return result;
}

} // namespace vidette::mcda
