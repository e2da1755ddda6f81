// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/evaluation.h"

#include "base/speech.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// PROMETHEE II (Brans & Vincke 1985) and the lexicographic order.
namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

/// How much a difference d of the better side is preferred, 0 … 1.
double preferenceOf(const Preference& f, double d) {
    if (d <= 0) return 0;
    switch (f.type) {
    case PreferenceType::Usual:
        return 1;
    case PreferenceType::UShape:
        return d > f.q ? 1 : 0;
    case PreferenceType::VShape:
        return std::min(1.0, d / f.p);
    case PreferenceType::Level:
        return d <= f.q ? 0 : (d > f.p ? 1 : 0.5);
    case PreferenceType::Linear:
        return d <= f.q ? 0 : (d > f.p ? 1 : (d - f.q) / (f.p - f.q));
    case PreferenceType::Gaussian:
        return 1 - std::exp(-d * d / (2 * f.s * f.s));
    }
    return 0;
}

Result<base::Done> checkPreference(const Preference& f, const std::string& where) {
    const bool needsP = f.type == PreferenceType::VShape || f.type == PreferenceType::Level ||
                        f.type == PreferenceType::Linear;
    if (f.q < 0)
        return failure("bad_preference", where,
                       say("q is {value}; it must be 0 or more", {{"value", shortNumber(f.q)}}));
    if (needsP && !(f.p > 0 && f.p >= f.q))
        return failure(
            "bad_preference", where,
            say("p is {value}; it must be above 0 and not below q", {{"value", shortNumber(f.p)}}));
    if (f.type == PreferenceType::Gaussian && !(f.s > 0))
        return failure("bad_preference", where,
                       say("s is {value}; it must be above 0", {{"value", shortNumber(f.s)}}));
    return base::Done{};
}

/// Flows of one criterion: how much every alternative is preferred to the others, and they to it.
struct Flows {
    std::vector<double> plus;
    std::vector<double> minus;
};

Flows flowsOf(const std::vector<double>& column, double sign, const Preference& f) {
    const std::size_t n = column.size();
    Flows flows{std::vector<double>(n, 0.0), std::vector<double>(n, 0.0)};
    const double others = n > 1 ? static_cast<double>(n - 1) : 1;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            const double preferred = preferenceOf(f, sign * (column[a] - column[b])) / others;
            flows.plus[a] += preferred;
            flows.minus[b] += preferred;
        }
    }
    return flows;
}

/// Leaves by falling weight, those of equal weight in their order.
std::vector<std::size_t> byImportance(const std::vector<double>& weights) {
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    return order;
}

} // namespace

Result<Evaluation> evaluatePromethee(const Problem& problem, const Candidates& candidates,
                                     const std::vector<double>& weights) {
    Evaluation result;
    const std::size_t n = candidates.alternatives.size();
    std::vector<double> plus(n, 0.0);
    std::vector<double> minus(n, 0.0);
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        const Criterion& criterion = candidates.leaves[leaf];
        const auto found = problem.evaluation.preferences.find(criterion.id);
        const Preference f = found == problem.evaluation.preferences.end() ? Preference{} : found->second;
        const auto checked = checkPreference(f, "evaluation, preference of " + label(criterion));
        if (!checked) return failure(checked.error());
        const Flows flows = flowsOf(candidates.column(leaf), candidates.sign(leaf), f);
        std::vector<double> net(n);
        for (std::size_t a = 0; a < n; ++a) {
            net[a] = flows.plus[a] - flows.minus[a];
            plus[a] += weights[leaf] * flows.plus[a];
            minus[a] += weights[leaf] * flows.minus[a];
        }
        result.local.push_back(std::move(net));
    }
    addUp(result, weights);
    result.measures = {{"phi_plus", std::move(plus)}, {"phi_minus", std::move(minus)}};
    return result;
}

Result<Evaluation> evaluateLexicographic(const Problem&, const Candidates& candidates,
                                         const std::vector<double>& weights) {
    Evaluation result;
    const auto order = byImportance(weights);
    for (std::size_t k = 0; k + 1 < order.size(); ++k) {
        if (weights[order[k]] != weights[order[k + 1]]) continue;
        result.warnings.push_back({"equal_importance",
                                   "evaluation",
                                   {},
                                   say("{first} and {second} weigh the same; the lexicographic order takes "
                                       "them as listed",
                                       {{"first", candidates.leaves[order[k]].id},
                                        {"second", candidates.leaves[order[k + 1]].id}})});
        break;
    }
    const std::size_t n = candidates.alternatives.size();
    for (std::size_t leaf = 0; leaf < order.size(); ++leaf) result.local.push_back(candidates.column(leaf));
    const auto better = [&](std::size_t a, std::size_t b) {
        for (const std::size_t leaf : order) {
            const double difference = candidates.sign(leaf) * (result.local[leaf][a] - result.local[leaf][b]);
            if (difference != 0) return difference > 0;
        }
        return false;
    };
    for (std::size_t a = 0; a < n; ++a) {
        double place = 1;
        for (std::size_t b = 0; b < n; ++b) place += better(b, a) ? 1 : 0;
        result.totals.push_back(place);
    }
    result.lowerIsBetter = true;
    return result;
}

} // namespace vidette::mcda
