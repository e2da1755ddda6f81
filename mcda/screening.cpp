// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/screening.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using Facts = std::vector<std::vector<std::optional<double>>>; ///< [limit][alternative]

/// Nothing when `a` does not dominate `b`.
std::vector<std::string> strictlyBetter(const Candidates& candidates, std::size_t a, std::size_t b) {
    std::vector<std::string> criteria;
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        if (!candidates.values[leaf][a] || !candidates.values[leaf][b]) return {};
        const double difference = candidates.goodness(leaf, a) - candidates.goodness(leaf, b);
        if (difference < 0) return {};
        if (difference > 0) criteria.push_back(candidates.leaves[leaf].id);
    }
    return criteria;
}

Result<Facts> factsOf(const Problem& problem, const std::vector<Constraint>& limits) {
    Facts facts;
    for (const auto& limit : limits) {
        facts.emplace_back();
        const Criterion& fact = factNamed(problem, limit.criterion);
        for (const auto& alternative : problem.alternatives) {
            const auto value = numberOf(fact, alternative);
            if (!value) return failure(value.error());
            facts.back().push_back(*value);
        }
    }
    return facts;
}

/// All that the known numbers and the limit span.
double spanOf(const Constraint& limit, const std::vector<std::optional<double>>& values) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double number : limit.limits) {
        low = std::min(low, number);
        high = std::max(high, number);
    }
    for (const auto& value : values) {
        if (!value) continue;
        low = std::min(low, *value);
        high = std::max(high, *value);
    }
    return high - low;
}

LimitMiss missOf(std::size_t place, const Constraint& limit, const std::optional<double>& value,
                 double span) {
    LimitMiss miss{place, value, {}, {}};
    if (!value) return miss;
    miss.gap = gapTo(limit, *value);
    miss.share = span > 0 ? *miss.gap / span : 0;
    return miss;
}

void nearestFirst(std::vector<LimitMiss>& missed) {
    std::stable_sort(missed.begin(), missed.end(), [](const LimitMiss& a, const LimitMiss& b) {
        if (!a.share || !b.share) return a.share.has_value() && !b.share.has_value();
        return *a.share < *b.share;
    });
}

void addHardest(Screening& result) {
    std::size_t most = 1;
    for (const auto& tally : result.tallies) most = std::max(most, tally.misses);
    for (std::size_t k = 0; k < result.tallies.size(); ++k) {
        if (result.tallies[k].misses == most) result.hardest.push_back(k);
    }
}

Result<Screening> screen(const Problem& problem, const std::vector<Constraint>& limits, bool all) {
    Problem asked = problem;
    asked.constraints = limits;
    const auto checked = checkProblem(asked);
    if (!checked) return failure(checked.error());
    const auto facts = factsOf(problem, limits);
    if (!facts) return failure(facts.error());
    std::vector<double> spans;
    for (std::size_t k = 0; k < limits.size(); ++k) spans.push_back(spanOf(limits[k], (*facts)[k]));

    Screening result;
    result.tallies.resize(limits.size());
    for (std::size_t a = 0; a < problem.alternatives.size(); ++a) {
        Screened one{problem.alternatives[a].id, {}, {}};
        for (std::size_t k = 0; k < limits.size(); ++k) {
            const auto& value = (*facts)[k][a];
            if (value && holds(limits[k], *value))
                one.kept.push_back(k);
            else
                one.missed.push_back(missOf(k, limits[k], value, spans[k]));
        }
        for (const auto& miss : one.missed) {
            ++result.tallies[miss.limit].misses;
            result.tallies[miss.limit].alone += one.missed.size() == 1 ? 1 : 0;
        }
        nearestFirst(one.missed);
        const bool passes = one.missed.empty() || (!all && !one.kept.empty());
        (passes ? result.passing : result.excluded).push_back(std::move(one));
    }
    addHardest(result);
    return result;
}

} // namespace

std::vector<Dominance> dominances(const Candidates& candidates) {
    std::vector<Dominance> result;
    const std::size_t n = candidates.alternatives.size();
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            auto criteria = strictlyBetter(candidates, a, b);
            if (criteria.empty()) continue;
            result.push_back(
                {candidates.alternatives[a].id, candidates.alternatives[b].id, std::move(criteria)});
        }
    }
    return result;
}

Result<std::vector<Dominance>> dominances(const Problem& problem) {
    const auto checked = checkProblem(problem);
    if (!checked) return failure(checked.error());
    const auto candidates = selectCandidates(problem);
    if (!candidates) return failure(candidates.error());
    return dominances(*candidates);
}

Result<Screening> conjunctive(const Problem& problem, const std::vector<Constraint>& limits) {
    return screen(problem, limits, true);
}

Result<Screening> disjunctive(const Problem& problem, const std::vector<Constraint>& limits) {
    return screen(problem, limits, false);
}

double gapTo(const Constraint& constraint, double value) {
    const auto& limits = constraint.limits;
    switch (constraint.comparison) {
    case Comparison::AtLeast:
    case Comparison::MoreThan:
        return std::max(0.0, limits[0] - value);
    case Comparison::AtMost:
    case Comparison::LessThan:
        return std::max(0.0, value - limits[0]);
    case Comparison::Between:
        return std::max({0.0, limits[0] - value, value - limits[1]});
    case Comparison::Equal:
    case Comparison::In:
        break;
    }
    double nearest = std::numeric_limits<double>::infinity();
    for (const double allowed : limits) nearest = std::min(nearest, std::abs(value - allowed));
    return nearest;
}

} // namespace vidette::mcda
