// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/candidates.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::say;

/// From this factor between a value and the median of the others a slip of the unit (GB for TB) is likelier
/// than a real difference.
constexpr double kSuspiciousFactor = 200;
/// Where units are mixed in one column, a smaller factor is suspicious already.
constexpr double kSuspiciousMixedFactor = 50;
/// 105 pairs: more than a person judges with care.
constexpr std::size_t kManyItems = 15;

/// Of sorted numbers, one of which is left out.
double medianWithout(const std::vector<double>& sorted, double left) {
    const auto place =
        static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), left) - sorted.begin());
    const auto other = [&](std::size_t k) { return sorted[k < place ? k : k + 1]; };
    const std::size_t count = sorted.size() - 1;
    const std::size_t half = count / 2;
    return count % 2 == 1 ? other(half) : (other(half - 1) + other(half)) / 2;
}

bool unitsMixed(const Candidates& candidates, const Criterion& leaf) {
    std::string first;
    for (const auto& alternative : candidates.alternatives) {
        const auto found = alternative.values.find(leaf.id);
        if (found == alternative.values.end()) continue;
        const std::string unit = found->second.unit.empty() ? leaf.unit : found->second.unit;
        if (first.empty()) first = unit;
        if (unit != first) return true;
    }
    return false;
}

std::string asWritten(const Alternative& alternative, const Criterion& leaf) {
    const Value& value = alternative.values.at(leaf.id);
    if (!value.text.empty()) return value.text;
    return shortNumber(value.number.value_or(0)) + (leaf.unit.empty() ? "" : " " + leaf.unit);
}

void inspectScale(Candidates& candidates, std::size_t leaf) {
    const auto& criterion = candidates.leaves[leaf];
    const auto numbers = candidates.column(leaf);
    const double limit = unitsMixed(candidates, criterion) ? kSuspiciousMixedFactor : kSuspiciousFactor;
    auto sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < numbers.size() && numbers.size() > 1; ++i) {
        const double usual = medianWithout(sorted, numbers[i]);
        if (!(numbers[i] > 0) || !(usual > 0)) continue;
        const double ratio = numbers[i] / usual;
        if (ratio < limit && ratio > 1 / limit) continue;
        const auto& alternative = candidates.alternatives[i];
        const base::Fillings words{{"alternative", alternative.id},
                                   {"criterion", label(criterion)},
                                   {"value", asWritten(alternative, criterion)},
                                   {"times", shortNumber(std::round(ratio < 1 ? 1 / ratio : ratio))}};
        const std::string message =
            ratio < 1 ? say("{alternative}, {criterion}: \"{value}\" is 1/{times} of the others; is the unit "
                            "right?",
                            words)
                      : say("{alternative}, {criterion}: \"{value}\" is {times} times of the others; is the "
                            "unit right?",
                            words);
        candidates.warnings.push_back(
            {"unit_scale_suspicious", criterion.id, {{alternative.id, criterion.id}}, message});
    }
}

void inspectSpread(Candidates& candidates, std::size_t leaf) {
    const auto numbers = candidates.column(leaf);
    if (numbers.size() < 2) return;
    const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    if (*low != *high) return;
    const auto& criterion = candidates.leaves[leaf];
    candidates.warnings.push_back({"criterion_does_not_discriminate",
                                   criterion.id,
                                   {},
                                   say("all values of {criterion} are {value}; it does not distinguish, its "
                                       "weight is idle",
                                       {{"criterion", label(criterion)}, {"value", shortNumber(*low)}})});
}

bool dominates(const std::vector<double>& a, const std::vector<double>& b) {
    bool better = false;
    for (std::size_t leaf = 0; leaf < a.size(); ++leaf) {
        if (a[leaf] < b[leaf]) return false;
        better = better || a[leaf] > b[leaf];
    }
    return better;
}

void inspectDominance(Candidates& candidates) {
    for (const auto& row : candidates.values) {
        if (std::any_of(row.begin(), row.end(), [](const auto& value) { return !value; })) return;
    }
    const std::size_t n = candidates.alternatives.size();
    std::vector<std::vector<double>> goodness(n);
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf)
            goodness[a].push_back(candidates.goodness(leaf, a));
    }
    for (std::size_t b = 0; b < n; ++b) {
        for (std::size_t a = 0; a < n; ++a) {
            if (a == b || !dominates(goodness[a], goodness[b])) continue;
            const std::string& worse = candidates.alternatives[b].id;
            const std::string& best = candidates.alternatives[a].id;
            candidates.warnings.push_back(
                {"dominated",
                 "alternative " + worse,
                 {{best, worse}},
                 say("{better} is at least as good as {worse} in every criterion and better in one",
                     {{"better", best}, {"worse", worse}})});
            break;
        }
    }
}

void inspectNames(Candidates& candidates) {
    const auto& all = candidates.alternatives;
    std::vector<std::string> names;
    for (const auto& one : all) names.push_back(base::lowered(base::trimmed(one.name)));
    for (std::size_t j = 0; j < all.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            if (names[i] != names[j]) continue;
            candidates.warnings.push_back(
                {"duplicate_name",
                 "alternatives " + all[i].id + " and " + all[j].id,
                 {{all[i].id, all[j].id}},
                 say("both are named \"{name}\"; the result tells them by id", {{"name", all[i].name}})});
        }
    }
}

} // namespace

void inspect(Candidates& candidates) {
    inspectNames(candidates);
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        const auto& criterion = candidates.leaves[leaf];
        if (criterion.direction == Direction::Max && isMoney(criterion.unit))
            candidates.warnings.push_back({"direction_suspicious",
                                           criterion.id,
                                           {},
                                           say("{criterion} is money and is maximised; is that meant?",
                                               {{"criterion", label(criterion)}})});
        const auto& row = candidates.values[leaf];
        if (std::any_of(row.begin(), row.end(), [](const auto& value) { return !value; })) continue;
        inspectScale(candidates, leaf);
        inspectSpread(candidates, leaf);
    }
    if (candidates.leaves.size() > kManyItems || candidates.alternatives.size() > kManyItems)
        candidates.warnings.push_back({"many_items",
                                       "problem",
                                       {},
                                       say("more than 15 items mean more than 105 pairs to judge; group the "
                                           "criteria, rate the alternatives or compare only some pairs")});
    inspectDominance(candidates);
}

} // namespace vidette::mcda
