// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/stability.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

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

/// Sums over all criteria but one, added from both ends: no difference of large numbers is taken.
class SumsWithout {
  public:
    /// Those whose weight is 0 take no part.
    SumsWithout(const std::vector<double>& weights, const std::vector<std::vector<double>>& local)
        : m_before(local.size() + 1, Sums{0, std::vector<double>(local.front().size(), 0.0)}),
          m_behind(m_before) {
        for (std::size_t k = 0; k < local.size(); ++k)
            add(m_before[k], weights[k], local[k], m_before[k + 1]);
        for (std::size_t k = local.size(); k-- > 0;) add(m_behind[k + 1], weights[k], local[k], m_behind[k]);
    }
    double weight(std::size_t criterion) const {
        return m_before[criterion].weight + m_behind[criterion + 1].weight;
    }
    /// [alternative]
    std::vector<double> totals(std::size_t criterion) const {
        std::vector<double> totals = m_before[criterion].totals;
        const auto& behind = m_behind[criterion + 1].totals;
        for (std::size_t a = 0; a < totals.size(); ++a) totals[a] += behind[a];
        return totals;
    }

  private:
    struct Sums {
        double weight = 0;
        std::vector<double> totals; ///< [alternative]
    };
    static void add(const Sums& sums, double weight, const std::vector<double>& local, Sums& result) {
        result.weight = sums.weight + weight;
        for (std::size_t a = 0; a < local.size(); ++a) result.totals[a] = sums.totals[a] + weight * local[a];
    }

    std::vector<Sums> m_before; ///< of the criteria before
    std::vector<Sums> m_behind; ///< of this one and those behind
};

/// The weights by what they do when one of them moves.
class Parts {
  public:
    Parts(std::vector<double> weights, const std::vector<bool>& locked,
          const std::vector<std::vector<double>>& local)
        : m_locked(locked) {
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        std::vector<double> alike(weights.size(), 1.0);
        std::vector<double> held(weights.size(), 0.0);
        for (std::size_t k = 0; k < weights.size(); ++k) {
            if (!locked[k]) continue;
            held[k] = weights[k] / sum;
            weights[k] = alike[k] = 0;
        }
        m_free = static_cast<std::size_t>(std::count(locked.begin(), locked.end(), false));
        m_giving.emplace(weights, local);
        if (m_free < locked.size()) m_held.emplace(held, local);
        for (std::size_t k = 0; k < weights.size() && !m_alike; ++k) {
            if (!(m_giving->weight(k) > 0)) m_alike.emplace(alike, local);
        }
    }
    /// Whether another weight gives way to this one.
    bool gives(std::size_t criterion) const { return m_free > (m_locked[criterion] ? 0U : 1U); }
    /// The share that the locked ones leave to this criterion and those that give way.
    double left(std::size_t criterion) const {
        return m_held ? std::max(1 - m_held->weight(criterion), 0.0) : 1;
    }
    /// From the weight 0 to all that the locked ones leave.
    std::vector<Line> lines(std::size_t criterion, const std::vector<double>& own) const {
        const SumsWithout& others = m_giving->weight(criterion) > 0 ? *m_giving : *m_alike;
        const double share = left(criterion);
        const double weight = others.weight(criterion);
        const auto totals = others.totals(criterion);
        const auto held = m_held ? m_held->totals(criterion) : std::vector<double>(own.size(), 0.0);
        std::vector<Line> lines(own.size());
        for (std::size_t a = 0; a < own.size(); ++a)
            lines[a] = {held[a] + share * (totals[a] / weight), held[a] + share * own[a]};
        return lines;
    }

  private:
    std::vector<bool> m_locked;
    std::size_t m_free = 0;
    std::optional<SumsWithout> m_giving; ///< those that give way
    std::optional<SumsWithout> m_held;   ///< the locked ones, as shares of all; nothing where none is
    /// Those that give way, were they all 1: how they share what one that had all the weight gives up.
    /// Nothing where that cannot happen.
    std::optional<SumsWithout> m_alike;
};

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

/// Lines that are nowhere below the one that leads at 0 or at 1 by more than the tolerance: the others never
/// win. In their order.
std::vector<std::size_t> contenders(const std::vector<Line>& lines, double tolerance) {
    const Line* first = &lines.front();
    const Line* last = first;
    for (const Line& line : lines) {
        if (line.atZero > first->atZero) first = &line;
        if (line.atOne > last->atOne) last = &line;
    }
    const auto isBelow = [&](const Line& line, const Line& other) {
        return line.atZero < other.atZero - 4 * tolerance && line.atOne < other.atOne - 4 * tolerance;
    };
    std::vector<std::size_t> result;
    for (std::size_t a = 0; a < lines.size(); ++a) {
        if (!isBelow(lines[a], *first) && !isBelow(lines[a], *last)) result.push_back(a);
    }
    return result;
}

std::vector<WinnerRange> rangesOf(const std::vector<Line>& all,
                                  const std::vector<std::string>& alternatives) {
    const double tolerance = kTie * largest(all);
    const auto places = contenders(all, tolerance);
    std::vector<Line> lines;
    for (const std::size_t place : places) lines.push_back(all[place]);
    std::vector<WinnerRange> ranges;
    double t = 0;
    while (t < 1) {
        const std::size_t leader = leaderAfter(lines, t, tolerance);
        const double end = nextChange(lines, leader, t, tolerance);
        WinnerRange range{t, end, {}};
        for (std::size_t a = 0; a < lines.size(); ++a) {
            const bool same = std::abs(lines[a].at(t) - lines[leader].at(t)) <= tolerance &&
                              std::abs(lines[a].at(end) - lines[leader].at(end)) <= tolerance;
            if (same) range.winners.push_back(alternatives[places[a]]);
        }
        ranges.push_back(std::move(range));
        t = end;
    }
    return ranges;
}

/// `one` has criterion and weight; nothing more is known where no weight gives way.
void addRanges(WeightStability& one, const Parts& parts, std::size_t criterion,
               const std::vector<double>& own, const std::vector<std::string>& alternatives) {
    if (!parts.gives(criterion)) return;
    one.ranges = rangesOf(parts.lines(criterion, own), alternatives);
    const double left = parts.left(criterion);
    for (auto& range : one.ranges) {
        range.from *= left;
        range.to *= left;
    }
    for (const auto& range : one.ranges) {
        if (one.weight < range.from - kTie || one.weight > range.to + kTie) continue;
        one.low = range.from;
        one.high = range.to;
        break;
    }
}

std::vector<WeightStability> stabilities(const std::vector<std::string>& criteria,
                                         const std::vector<std::string>& alternatives,
                                         const std::vector<double>& weights, const std::vector<bool>& locked,
                                         const std::vector<std::vector<double>>& local) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<WeightStability> result;
    if (alternatives.size() < 2 || criteria.size() < 2 || !(sum > 0)) return result;
    const Parts parts(weights, locked, local);
    for (std::size_t k = 0; k < criteria.size(); ++k) {
        WeightStability one{criteria[k], weights[k] / sum, {}, 0, 1};
        addRanges(one, parts, k, local[k], alternatives);
        result.push_back(std::move(one));
    }
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

std::optional<Turn> nearestTurn(const Ranking& ranking) {
    std::optional<Turn> nearest;
    const auto consider = [&](const WeightStability& one, double at, bool above) {
        if (nearest && std::abs(nearest->at - nearest->now) <= std::abs(at - one.weight)) return;
        for (const auto& range : one.ranges) {
            const bool isNext = above ? std::abs(range.from - at) < kTie && range.to > at
                                      : std::abs(range.to - at) < kTie && range.from < at;
            if (isNext) nearest = Turn{one.criterion, one.weight, at, above, range.winners};
        }
    };
    for (const auto& one : ranking.stability) {
        if (one.high < 1) consider(one, one.high, true);
        if (one.low > 0) consider(one, one.low, false);
    }
    return nearest;
}

std::optional<NearTie> nearTie(const Ranking& ranking) {
    if (ranking.ranking.size() < 2 || ranking.ranking.front().size() != 1) return std::nullopt;
    NearTie tie{ranking.ranking[0].front(), ranking.ranking[1].front(), 0, {}, {}};
    const double first = ranking.totals[*indexOf(ranking.alternatives, tie.first)];
    const double second = ranking.totals[*indexOf(ranking.alternatives, tie.second)];
    tie.lead = std::abs(first - second);
    bool isTurnedSoon = false;
    if (const auto turn = nearestTurn(ranking)) {
        tie.criterion = turn->criterion;
        tie.weight = turn->at;
        isTurnedSoon = std::abs(turn->at - turn->now) <= kNearShift;
    }
    const bool near = isTurnedSoon || tie.lead <= kNearLead * std::abs(first);
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
