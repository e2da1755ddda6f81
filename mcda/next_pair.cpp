// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/next_pair.h"

#include "mcda/implied_order.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::mcda {
namespace {

using Table = std::vector<std::vector<double>>;

constexpr std::size_t kProbes = 4;   ///< compared with the first item, before the middle one is chosen
constexpr double kUsualChecks = 3;   ///< what kUsualNoise counts for
constexpr double kSameScore = 1e-12; ///< scores this near (relative) are the same score

/// Laplacian plus 1/n everywhere, which is definite when all is linked; its inverse minus 1/n is L⁺.
Table inverseOfLaplacian(std::size_t n, const std::vector<PairSaid>& said) {
    const double mean = 1 / static_cast<double>(n);
    Table a(n, std::vector<double>(n, mean));
    for (const auto& pair : said) {
        a[pair.first][pair.first] += 1;
        a[pair.second][pair.second] += 1;
        a[pair.first][pair.second] -= 1;
        a[pair.second][pair.first] -= 1;
    }
    Table inverse(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i) inverse[i][i] = 1;
    for (std::size_t k = 0; k < n; ++k) { // Gauss and Jordan; no pivoting, since a is positive definite
        const double pivot = a[k][k];
        for (std::size_t j = 0; j < n; ++j) {
            a[k][j] /= pivot;
            inverse[k][j] /= pivot;
        }
        for (std::size_t i = 0; i < n; ++i) {
            const double factor = a[i][k];
            if (i == k || factor == 0) continue;
            for (std::size_t j = 0; j < n; ++j) {
                a[i][j] -= factor * a[k][j];
                inverse[i][j] -= factor * inverse[k][j];
            }
        }
    }
    return inverse;
}

/// What is known of linked items: x = ln w by least squares, resistances, and the noise of the judge.
struct Estimate {
    std::vector<double> logs;
    Table resistance;
    double noise = kUsualNoise;
};

Table resistanceBy(const Table& inverse) {
    const std::size_t n = inverse.size();
    Table resistance(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            resistance[i][j] = i == j ? 0 : inverse[i][i] + inverse[j][j] - inverse[i][j] - inverse[j][i];
    }
    return resistance;
}

Estimate estimateOf(std::size_t n, const std::vector<PairSaid>& said) {
    const Table inverse = inverseOfLaplacian(n, said);
    Estimate result{std::vector<double>(n, 0.0), resistanceBy(inverse), kUsualNoise};
    std::vector<double> right(n, 0.0);
    for (const auto& pair : said) {
        right[pair.first] += std::log(pair.value);
        right[pair.second] -= std::log(pair.value);
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) result.logs[i] += inverse[i][j] * right[j];
    }
    double misfit = 0;
    for (const auto& pair : said) {
        const double error = std::log(pair.value) - result.logs[pair.first] + result.logs[pair.second];
        misfit += error * error;
    }
    const double checks = static_cast<double>(said.size()) - static_cast<double>(n - 1);
    result.noise = std::sqrt((kUsualChecks * kUsualNoise * kUsualNoise + misfit) / (kUsualChecks + checks));
    return result;
}

NextPair inOrder(std::size_t a, std::size_t b, bool links, double score) {
    return {std::min(a, b), std::max(a, b), links, score};
}

std::size_t comparedWith(std::size_t item, const std::vector<PairSaid>& said) {
    return static_cast<std::size_t>(std::count_if(said.begin(), said.end(), [&](const PairSaid& pair) {
        return pair.first == item || pair.second == item;
    }));
}

/// The middle one of the first items by what the judgments among all linked with item 0 say.
std::size_t middleItem(const std::vector<std::size_t>& parts, const std::vector<PairSaid>& said) {
    std::vector<std::size_t> place(parts.size(), 0);
    std::vector<std::size_t> linked;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] != parts[0]) continue;
        place[i] = linked.size();
        linked.push_back(i);
    }
    std::vector<PairSaid> inside;
    for (const auto& pair : said) {
        if (parts[pair.first] == parts[0])
            inside.push_back({place[pair.first], place[pair.second], pair.value});
    }
    const auto logs = estimateOf(linked.size(), inside).logs;
    std::vector<std::size_t> order;
    for (std::size_t k = 0; k < linked.size() && k <= kProbes; ++k) order.push_back(k);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return logs[a] < logs[b]; });
    return linked[order[order.size() / 2]];
}

/// A pair that links two parts of the graph.
NextPair linkingPair(const std::vector<std::size_t>& parts, const std::vector<PairSaid>& said) {
    const bool probing = comparedWith(0, said) < std::min(kProbes, parts.size() - 1);
    const std::size_t hub = probing ? 0 : middleItem(parts, said);
    std::size_t other = 0;
    while (parts[other] == parts[hub]) ++other;
    return inOrder(hub, other, true, 0);
}

std::optional<NextPair> sharpeningPair(std::size_t n, const std::vector<PairSaid>& said) {
    const Estimate known = estimateOf(n, said);
    std::vector<std::vector<bool>> asked(n, std::vector<bool>(n, false));
    for (const auto& pair : said) asked[pair.first][pair.second] = true;
    std::optional<NextPair> best;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            if (asked[i][j]) continue;
            const double gap = known.logs[i] - known.logs[j];
            const double r = known.resistance[i][j];
            const double score = r * std::exp(-gap * gap / (2 * known.noise * known.noise * r));
            if (!best || score > best->score * (1 + kSameScore)) best = inOrder(i, j, false, score);
        }
    }
    return best;
}

/// Pairs that would be settled by "i before j": everything at least as good as i against everything that j
/// is at least as good as.
std::size_t settledBy(const std::vector<std::vector<std::optional<double>>>& order, std::size_t i,
                      std::size_t j) {
    const auto atLeast = [&](std::size_t a, std::size_t b) {
        return a == b || order[a][b].value_or(0) >= 0.5;
    };
    std::size_t count = 0;
    for (std::size_t p = 0; p < order.size(); ++p) {
        if (!atLeast(p, i)) continue;
        for (std::size_t q = 0; q < order.size(); ++q)
            count += p != q && atLeast(j, q) && !order[p][q] ? 1 : 0;
    }
    return count;
}

std::optional<NextPair> orderingPair(std::size_t n, const std::vector<PairSaid>& said) {
    const auto order = impliedOrder(n, said);
    const auto parts = linkedParts(n, said);
    std::optional<NextPair> best;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            if (order[i][j]) continue;
            const auto score = static_cast<double>(std::min(settledBy(order, i, j), settledBy(order, j, i)));
            if (!best || score > best->score) best = inOrder(i, j, parts[i] != parts[j], score);
        }
    }
    return best;
}

double rightOrder(double gap, double deviation) {
    return std::erfc(-std::abs(gap) / (deviation * std::sqrt(2.0))) / 2;
}

} // namespace

std::vector<std::size_t> linkedParts(std::size_t n, const std::vector<PairSaid>& said) {
    std::vector<std::size_t> parts(n);
    for (std::size_t i = 0; i < n; ++i) parts[i] = i;
    for (const auto& pair : said) {
        const auto [low, high] = std::minmax({parts[pair.first], parts[pair.second]});
        std::replace(parts.begin(), parts.end(), high, low);
    }
    std::vector<std::size_t> names = parts;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (auto& part : parts)
        part = static_cast<std::size_t>(std::lower_bound(names.begin(), names.end(), part) - names.begin());
    return parts;
}

Table effectiveResistance(std::size_t n, const std::vector<PairSaid>& said) {
    const auto parts = linkedParts(n, said);
    // One resistor between neighbouring parts makes the whole definite; no current of a part runs through it.
    auto joined = said;
    for (std::size_t i = 0; i < n; ++i) {
        if (parts[i] == 0) continue;
        const bool isFirst =
            std::find(parts.begin(), parts.end(), parts[i]) - parts.begin() == static_cast<std::ptrdiff_t>(i);
        if (isFirst) joined.push_back({0, i, 1});
    }
    Table resistance = resistanceBy(inverseOfLaplacian(n, joined));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            if (parts[i] != parts[j]) resistance[i][j] = std::numeric_limits<double>::infinity();
        }
    }
    return resistance;
}

std::optional<NextPair> nextPair(std::size_t n, PairMethod method, const std::vector<PairSaid>& said) {
    if (method == PairMethod::Fuller) return orderingPair(n, said);
    const auto parts = linkedParts(n, said);
    const bool linked = std::all_of(parts.begin(), parts.end(), [](std::size_t part) { return part == 0; });
    if (!linked) return linkingPair(parts, said);
    return sharpeningPair(n, said);
}

PairProgress pairProgress(std::size_t n, PairMethod method, const std::vector<PairSaid>& said) {
    PairProgress progress;
    progress.asked = said.size();
    progress.forResult = n - 1;
    progress.all = n * (n - 1) / 2;
    const auto all = static_cast<double>(progress.all);
    if (method == PairMethod::Fuller) {
        const auto settled = settledPairs(n, said).size();
        progress.linked = settled == progress.all;
        progress.certainty = static_cast<double>(settled) / all;
        return progress;
    }
    const auto parts = linkedParts(n, said);
    progress.linked = std::all_of(parts.begin(), parts.end(), [](std::size_t part) { return part == 0; });
    progress.certainty = 0.5;
    if (!progress.linked) return progress;
    const Estimate known = estimateOf(n, said);
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j)
            sum += rightOrder(known.logs[i] - known.logs[j], known.noise * std::sqrt(known.resistance[i][j]));
    }
    progress.certainty = sum / all;
    progress.noise = known.noise;
    return progress;
}

} // namespace vidette::mcda
