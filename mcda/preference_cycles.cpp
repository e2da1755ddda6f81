// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/preference_cycles.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/number_words.h"

#include <algorithm>
#include <deque>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::say;
using Graph = std::vector<std::vector<bool>>;
using Way = std::vector<std::size_t>;

constexpr double kSame = 1e-9; ///< relative: 3·(1/3) is 1

/// Links from every item to `home`, looking only at items from `home` on; 0 = `home` itself, n + 1 = no way.
std::vector<std::size_t> linksTo(const Graph& graph, std::size_t home) {
    const std::size_t n = graph.size();
    std::vector<std::size_t> links(n, n + 1);
    Way open(n - home - 1); // no way is known from these yet
    std::iota(open.begin(), open.end(), home + 1);
    std::deque<std::size_t> queue{home};
    links[home] = 0;
    while (!queue.empty() && !open.empty()) {
        const std::size_t at = queue.front();
        queue.pop_front();
        const auto isReached = [&](std::size_t from) {
            if (!graph[from][at]) return false;
            links[from] = links[at] + 1;
            queue.push_back(from);
            return true;
        };
        open.erase(std::remove_if(open.begin(), open.end(), isReached), open.end());
    }
    return links;
}

/// Length of the shortest cycle whose first item is `home`; 0 = there is none.
std::size_t lengthFrom(const Graph& graph, std::size_t home, const std::vector<std::size_t>& links) {
    std::size_t length = 0;
    for (std::size_t next = home + 1; next < graph.size(); ++next) {
        if (!graph[home][next] || links[next] > graph.size()) continue;
        length = length == 0 ? links[next] + 1 : std::min(length, links[next] + 1);
    }
    return length;
}

/// All cycles of `length` from `home`: every step must lead one link nearer home, so that no step is in vain.
void collect(const Graph& graph, std::size_t length, const std::vector<std::size_t>& links, Way& way,
             std::vector<Way>& found) {
    if (found.size() > kMostCycles) return;
    if (way.size() == length) {
        found.push_back(way);
        return;
    }
    for (std::size_t next = way.front() + 1; next < graph.size(); ++next) {
        if (next == way.back() || !graph[way.back()][next] || links[next] != length - way.size()) continue;
        way.push_back(next);
        collect(graph, length, links, way, found);
        way.pop_back();
    }
}

} // namespace

PreferenceCycles preferenceCycles(const std::vector<std::string>& items, const Graph& preferred) {
    std::vector<std::vector<std::size_t>> links;
    std::vector<std::size_t> lengths;
    PreferenceCycles result;
    for (std::size_t home = 0; home < items.size(); ++home) {
        links.push_back(linksTo(preferred, home));
        lengths.push_back(lengthFrom(preferred, home, links.back()));
        if (lengths.back() > 0 && (result.length == 0 || lengths.back() < result.length))
            result.length = lengths.back();
    }
    std::vector<Way> found;
    for (std::size_t home = 0; home < items.size() && result.length > 0; ++home) {
        if (lengths[home] != result.length) continue;
        Way way{home};
        collect(preferred, result.length, links[home], way, found);
    }
    result.more = found.size() > kMostCycles;
    if (result.more) found.resize(kMostCycles);
    for (const auto& way : found) {
        result.cycles.emplace_back();
        for (const std::size_t i : way) result.cycles.back().push_back(items[i]);
        result.cycles.back().push_back(items[way.front()]);
    }
    return result;
}

PreferenceCycles preferenceCycles(const FullerTable& table) {
    const std::size_t n = table.items.size();
    Graph preferred(n, std::vector<bool>(n, false));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) preferred[i][j] = i != j && table.triangle[i][j] == 1;
    }
    return preferenceCycles(table.items, preferred);
}

PreferenceCycles preferenceCycles(const SaatyTable& table) {
    const std::size_t n = table.items.size();
    Graph preferred(n, std::vector<bool>(n, false));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            preferred[i][j] = i != j && table.judged[i][j] && table.matrix[i][j] > 1 + kSame;
    }
    return preferenceCycles(table.items, preferred);
}

std::string cycleText(const std::vector<std::string>& cycle) {
    return base::join(cycle, " > ");
}

std::vector<ChainBreak> chainBreaks(const SaatyTable& table) {
    const auto& a = table.matrix;
    const std::size_t n = table.items.size();
    const auto prefers = [&](std::size_t i, std::size_t j) {
        return i != j && table.judged[i][j] && a[i][j] >= 1 - kSame;
    };
    std::vector<ChainBreak> breaks;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            for (std::size_t k = 0; k < n && prefers(i, j); ++k) {
                if (k == i || !table.judged[i][k] || !prefers(j, k)) continue;
                if (a[i][k] >= std::max(a[i][j], a[j][k]) * (1 - kSame)) continue;
                breaks.push_back({table.items[i], table.items[j], table.items[k], a[i][j], a[j][k], a[i][k]});
            }
        }
    }
    const auto depth = [](const ChainBreak& one) {
        return std::max(one.firstLink, one.secondLink) / one.ends;
    };
    std::stable_sort(breaks.begin(), breaks.end(),
                     [&](const ChainBreak& x, const ChainBreak& y) { return depth(x) > depth(y); });
    return breaks;
}

std::vector<RankingWarning> contradictions(const SaatyTable& table, const std::string& where) {
    const auto found = preferenceCycles(table);
    if (!found.cycles.empty()) {
        const auto& cycle = found.cycles.front();
        RankingWarning warning{"cycle", where, {}, {}};
        for (std::size_t i = 0; i + 1 < cycle.size(); ++i) warning.cells.push_back({cycle[i], cycle[i + 1]});
        warning.message =
            say("cycle {way}: these judgments contradict each other", {{"way", cycleText(cycle)}});
        return {warning};
    }
    const auto breaks = chainBreaks(table);
    if (breaks.empty()) return {};
    const ChainBreak& worst = breaks.front();
    const base::Fillings words{{"first", worst.first},
                               {"middle", worst.middle},
                               {"last", worst.last},
                               {"a", ratioText(worst.firstLink)},
                               {"b", ratioText(worst.secondLink)},
                               {"c", ratioText(worst.ends)}};
    return {{"weakly_inconsistent",
             where,
             {{worst.first, worst.middle}, {worst.middle, worst.last}, {worst.first, worst.last}},
             say("{first}/{middle} = {a} and {middle}/{last} = {b}, so {first}/{last} should be no less than "
                 "either, but is {c}",
                 words)}};
}

} // namespace vidette::mcda
