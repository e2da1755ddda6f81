// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/stability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

constexpr double kNearLead = 0.01;
constexpr double kNearShift = 0.02;

/// Total of one alternative as the weight runs from 0 to 1.
struct Line {
    double atZero = 0;
    double atOne = 0;

    double slope() const { return atOne - atZero; }
    double at(double t) const { return atZero + t * slope(); }
};

/// One weight that moves, those that give way to it, and those that are locked.
struct Moving {
    std::size_t criterion = 0;
    std::vector<bool> locked;
    double rest = 0; ///< sum of the weights that give way
    std::size_t restCount = 0;
    double left = 1; ///< share that the locked ones leave
};

Moving movingOf(std::size_t criterion, const std::vector<double>& weights, const std::vector<bool>& locked) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    Moving moving{criterion, locked};
    for (std::size_t k = 0; k < weights.size(); ++k) {
        if (k == criterion) continue;
        if (locked[k]) moving.left -= weights[k] / sum;
        moving.rest += locked[k] ? 0 : weights[k];
        moving.restCount += locked[k] ? 0 : 1;
    }
    moving.left = std::max(moving.left, 0.0);
    return moving;
}

/// From the weight 0 to all that the locked ones leave.
std::vector<Line> linesOf(const Moving& moving, const std::vector<double>& weights,
                          const std::vector<std::vector<double>>& local) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const std::size_t n = local.front().size();
    std::vector<Line> lines(n);
    std::vector<double> locked(n, 0.0);
    for (std::size_t k = 0; k < weights.size(); ++k) {
        if (k == moving.criterion) continue;
        if (moving.locked[k]) {
            for (std::size_t a = 0; a < n; ++a) locked[a] += weights[k] / sum * local[k][a];
            continue;
        }
        // Where this criterion has all the weight, the others share what it gives up equally.
        const double share =
            moving.rest > 0 ? weights[k] / moving.rest : 1 / static_cast<double>(moving.restCount);
        for (std::size_t a = 0; a < n; ++a) lines[a].atZero += share * local[k][a];
    }
    for (std::size_t a = 0; a < n; ++a) {
        lines[a].atZero = locked[a] + moving.left * lines[a].atZero;
        lines[a].atOne = locked[a] + moving.left * local[moving.criterion][a];
    }
    return lines;
}

double largest(const std::vector<Line>& lines) {
    double size = 0;
    for (const Line& line : lines) size = std::max({size, std::abs(line.atZero), std::abs(line.atOne)});
    return size;
}

/// The line that wins just after t: highest at t, of equals the steepest.
std::size_t leaderAfter(const std::vector<Line>& lines, double t, double tolerance) {
    std::size_t best = 0;
    for (std::size_t a = 1; a < lines.size(); ++a) {
        const double difference = lines[a].at(t) - lines[best].at(t);
        const bool steeper = lines[a].slope() > lines[best].slope() + tolerance;
        if (difference > tolerance || (std::abs(difference) <= tolerance && steeper)) best = a;
    }
    return best;
}

/// Where another line overtakes the leader first, or 1.
double nextChange(const std::vector<Line>& lines, std::size_t leader, double t, double tolerance) {
    double next = 1;
    for (const Line& line : lines) {
        const double gain = line.slope() - lines[leader].slope();
        if (gain <= tolerance) continue;
        const double crossing = (lines[leader].atZero - line.atZero) / gain;
        if (crossing > t + kTie) next = std::min(next, crossing);
    }
    return next;
}

std::vector<WinnerRange> rangesOf(const std::vector<Line>& lines,
                                  const std::vector<std::string>& alternatives) {
    const double tolerance = kTie * largest(lines);
    std::vector<WinnerRange> ranges;
    double t = 0;
    while (t < 1) {
        const std::size_t leader = leaderAfter(lines, t, tolerance);
        const double end = nextChange(lines, leader, t, tolerance);
        WinnerRange range{t, end, {}};
        for (std::size_t a = 0; a < lines.size(); ++a) {
            const bool same = std::abs(lines[a].at(t) - lines[leader].at(t)) <= tolerance &&
                              std::abs(lines[a].at(end) - lines[leader].at(end)) <= tolerance;
            if (same) range.winners.push_back(alternatives[a]);
        }
        ranges.push_back(std::move(range));
        t = end;
    }
    return ranges;
}

WeightStability stabilityOf(const Moving& moving, const std::string& id,
                            const std::vector<std::string>& alternatives, const std::vector<double>& weights,
                            const std::vector<std::vector<double>>& local) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    WeightStability one{id, weights[moving.criterion] / sum, {}, 0, 1};
    if (moving.restCount == 0) return one;
    one.ranges = rangesOf(linesOf(moving, weights, local), alternatives);
    for (auto& range : one.ranges) {
        range.from *= moving.left;
        range.to *= moving.left;
    }
    for (const auto& range : one.ranges) {
        if (one.weight < range.from - kTie || one.weight > range.to + kTie) continue;
        one.low = range.from;
        one.high = range.to;
        break;
    }
    return one;
}

std::vector<WeightStability> stabilities(const std::vector<std::string>& criteria,
                                         const std::vector<std::string>& alternatives,
                                         const std::vector<double>& weights, const std::vector<bool>& locked,
                                         const std::vector<std::vector<double>>& local) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<WeightStability> result;
    if (alternatives.size() < 2 || criteria.size() < 2 || !(sum > 0)) return result;
    for (std::size_t k = 0; k < criteria.size(); ++k)
        result.push_back(
            stabilityOf(movingOf(k, weights, locked), criteria[k], alternatives, weights, local));
    return result;
}

} // namespace

std::vector<WeightStability> weightStability(const std::vector<std::string>& criteria,
                                             const std::vector<std::string>& alternatives,
                                             const std::vector<double>& weights,
                                             const std::vector<std::vector<double>>& local) {
    return stabilities(criteria, alternatives, weights, std::vector<bool>(criteria.size(), false), local);
}

std::vector<WeightStability> weightStability(const Ranking& ranking, const std::vector<bool>& locked) {
    if (ranking.contributions.empty()) return {};
    return stabilities(ranking.criteria, ranking.alternatives, ranking.weights, locked, ranking.local);
}

std::optional<NearTie> nearTie(const Ranking& ranking) {
    if (ranking.ranking.size() < 2 || ranking.ranking.front().size() != 1) return std::nullopt;
    NearTie tie{ranking.ranking[0].front(), ranking.ranking[1].front(), 0, {}, {}};
    const double first = ranking.totals[*indexOf(ranking.alternatives, tie.first)];
    const double second = ranking.totals[*indexOf(ranking.alternatives, tie.second)];
    tie.lead = std::abs(first - second);
    double shift = 2;
    for (const auto& one : ranking.stability) {
        for (const double edge : {one.low, one.high}) {
            const bool isEdge = edge > 0 && edge < 1;
            if (!isEdge || std::abs(edge - one.weight) >= shift) continue;
            shift = std::abs(edge - one.weight);
            tie.criterion = one.criterion;
            tie.weight = edge;
        }
    }
    const bool near = shift <= kNearShift || tie.lead <= kNearLead * std::abs(first);
    return near ? std::optional(tie) : std::nullopt;
}

std::vector<std::vector<std::string>> inOrder(const std::vector<std::string>& alternatives,
                                              const std::vector<double>& totals, bool lowerIsBetter) {
    std::vector<std::size_t> order(totals.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const double sign = lowerIsBetter ? -1 : 1;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return sign * totals[a] > sign * totals[b]; });
    double size = 0;
    for (const double total : totals) size = std::max(size, std::abs(total));
    std::vector<std::vector<std::size_t>> places;
    for (const std::size_t a : order) {
        const bool tie =
            !places.empty() && std::abs(totals[a] - totals[places.back().front()]) <= kTie * size;
        if (!tie) places.emplace_back();
        places.back().push_back(a);
    }
    std::vector<std::vector<std::string>> groups;
    for (auto& place : places) {
        std::sort(place.begin(), place.end());
        groups.emplace_back();
        for (const std::size_t a : place) groups.back().push_back(alternatives[a]);
    }
    return groups;
}

} // namespace vidette::mcda
