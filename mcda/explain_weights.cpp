// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "mcda/evaluation.h"
#include "mcda/explanation_parts.h"
#include "mcda/fuller.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// Weights: of a criterion in the whole, and below a node of a tree.
namespace vidette::mcda {
namespace {

using base::say;

base::Fillings about(const Ground& ground, const std::string& id) {
    return {{"criterion", ground.named(id)}};
}

Explanation tellEqual(const Ground& ground, double weight) {
    const double n = static_cast<double>(ground.ranking.criteria.size());
    return workedFigure(weight, "v = 1 / n", quotient(given(1), given(n)),
                        say("All {n} criteria count the same.", {{"n", shownFigure(n)}}), {});
}

Told tellPoints(const Ground& ground, const std::string& id, double weight) {
    const auto& values = ground.problem.weights.values;
    std::vector<Working> all;
    for (const auto& one : ground.ranking.criteria) all.push_back(given(values.at(one)));
    return workedFigure(weight, "v = p / Σp", quotient(given(values.at(id)), sumOf(all)),
                        say("{criterion} was given {points} points; its weight is their share in all points.",
                            {{"criterion", ground.named(id)}, {"points", shownFigure(values.at(id))}}),
                        {});
}

std::string placeWords(const Ground& ground, const std::string& id, double place) {
    return say("{criterion} stands in place {place} of importance; criteria that share a place share the "
               "mean of their places.",
               {{"criterion", ground.named(id)}, {"place", shownFigure(place)}});
}

Told tellRankSum(const Ground& ground, const std::string& id, double weight) {
    const auto& ids = ground.ranking.criteria;
    const auto places = meanPlaces(ids, ground.problem.weights.order, "");
    if (!places) return std::nullopt;
    const double n = static_cast<double>(ids.size());
    const double place = (*places)[*ground.criterion(id)];
    const Working line = quotient(difference(given(n + 1), given(place)), given(n * (n + 1) / 2));
    return workedFigure(weight, "v = (n + 1 − place) / (1 + … + n)", line, placeWords(ground, id, place), {});
}

/// Rank order centroid: the mean of (1/n)·Σ 1/i over the places that a group shares.
Told tellRoc(const Ground& ground, const std::string& id, double weight) {
    const auto& ids = ground.ranking.criteria;
    const auto places = meanPlaces(ids, ground.problem.weights.order, "");
    if (!places) return std::nullopt;
    const double place = (*places)[*ground.criterion(id)];
    const auto group = static_cast<double>(std::count(places->begin(), places->end(), place));
    const double first = place - (group - 1) / 2;
    std::vector<Working> terms;
    for (double i = first; i <= static_cast<double>(ids.size()); ++i) {
        // The first places of a group are reached by fewer of its members.
        const double members = std::min(i - first + 1, group);
        terms.push_back(quotient(given(members), given(i)));
    }
    const double n = static_cast<double>(ids.size());
    const Working divided = group > 1 ? productOf({given(n), given(group)}) : given(n);
    const std::string formula = group > 1 ? "v = Σ (k / i) / (n · g)" : "v = (1/place + … + 1/n) / n";
    return workedFigure(weight, formula, quotient(sumOf(terms), divided), placeWords(ground, id, place), {});
}

std::vector<double> columnOf(const Ground& ground, const std::string& id) {
    return ground.candidates.column(*ground.criterion(id));
}

std::vector<FigureName> valuesOf(const Ground& ground, const std::string& id) {
    std::vector<FigureName> names;
    for (const auto& alternative : ground.ranking.alternatives)
        names.push_back({FigureSort::Value, {alternative, id}});
    return names;
}

double entropyOf(const std::vector<double>& column) {
    const double sum = std::accumulate(column.begin(), column.end(), 0.0);
    double entropy = 0;
    for (const double value : column)
        if (value > 0) entropy -= value / sum * std::log(value / sum);
    return entropy / std::log(static_cast<double>(column.size()));
}

bool isConstant(const std::vector<double>& column) {
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    return *low == *high;
}

Told tellEntropy(const Ground& ground, const std::string& id) {
    const auto column = columnOf(ground, id);
    const double sum = std::accumulate(column.begin(), column.end(), 0.0);
    if (isConstant(column) || sum <= 0)
        return givenFigure(1,
                           say("All alternatives have the same value under {criterion}: nothing is learned "
                               "from it, and its entropy is 1.",
                               about(ground, id)));
    std::vector<Working> terms;
    for (const double value : column) {
        if (value <= 0) continue;
        const Working share = computed(value / sum);
        terms.push_back(productOf({share, logarithm(share)}));
    }
    const Working below = logarithm(given(static_cast<double>(column.size())));
    return workedFigure(entropyOf(column), "e = −Σ p · ln(p) / ln(n)",
                        quotient(difference(given(0), sumOf(terms)), below),
                        say("p is the share of each value of {criterion} in their sum. Even values have an "
                            "entropy near 1 and tell little.",
                            about(ground, id)),
                        valuesOf(ground, id));
}

/// Sample deviation of the min–max column, and 1 − correlation with every other one (Diakoulaki 1995).
struct Spread {
    double deviation = 0;
    std::vector<double> conflicts;

    double information() const {
        return deviation * std::accumulate(conflicts.begin(), conflicts.end(), 0.0);
    }
};

std::vector<double> centredOf(const Ground& ground, std::size_t leaf) {
    auto values = minMax(ground.candidates.column(leaf), ground.candidates.sign(leaf));
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    for (double& value : values) value -= mean;
    return values;
}

double product(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

Spread spreadOf(const Ground& ground, std::size_t leaf) {
    Spread spread;
    const auto mine = centredOf(ground, leaf);
    const double norm = std::sqrt(product(mine, mine));
    spread.deviation = norm / std::sqrt(static_cast<double>(mine.size()) - 1);
    for (std::size_t other = 0; other < ground.ranking.criteria.size(); ++other) {
        if (other == leaf) continue;
        const auto theirs = centredOf(ground, other);
        const double length = norm * std::sqrt(product(theirs, theirs));
        spread.conflicts.push_back(length > 0 ? 1 - product(mine, theirs) / length : 1);
    }
    return spread;
}

Told tellInformation(const Ground& ground, const std::string& id) {
    const Spread spread = spreadOf(ground, *ground.criterion(id));
    std::vector<Working> conflicts;
    for (const double one : spread.conflicts) conflicts.push_back(computed(one));
    return workedFigure(
        spread.information(), "C = s · Σ(1 − r)", productOf({computed(spread.deviation), sumOf(conflicts)}),
        say("s is the sample deviation of the values of {criterion} brought to 0 … 1, r their "
            "correlation with each other criterion: what differs much and agrees with no "
            "other tells most.",
            about(ground, id)),
        valuesOf(ground, id));
}

/// A share of what each criterion tells.
Told tellFromData(const Ground& ground, const std::string& id, double weight) {
    const bool byEntropy = ground.problem.weights.method == WeightMethod::Entropy;
    std::vector<Working> all;
    std::vector<FigureName> rests;
    double sum = 0, mine = 0;
    for (std::size_t leaf = 0; leaf < ground.ranking.criteria.size(); ++leaf) {
        const std::string& one = ground.ranking.criteria[leaf];
        const auto told = byEntropy ? tellEntropy(ground, one) : tellInformation(ground, one);
        const double part = byEntropy ? std::max(0.0, 1 - told->value) : told->value;
        all.push_back(computed(part));
        rests.push_back({byEntropy ? FigureSort::Entropy : FigureSort::Information, {one}});
        sum += part;
        if (one == id) mine = part;
    }
    if (!(sum > 0)) return tellEqual(ground, weight);
    const std::string formula = byEntropy ? "v = (1 − e) / Σ(1 − e)" : "v = C / ΣC";
    return workedFigure(
        weight, formula, quotient(computed(mine), sumOf(all)),
        byEntropy ? say("The more the values of {criterion} differ, the more it counts.", about(ground, id))
                  : say("{criterion} counts by its part of all that the values tell.", about(ground, id)),
        rests);
}

std::string parentOf(const Ground& ground, const std::string& id) {
    for (const auto& one : ground.problem.criteria)
        if (one.id == id) return one.parent.empty() ? "goal" : one.parent;
    return "goal";
}

/// The figure below one node, however it is compared there.
FigureName shareName(const Ground& ground, const std::string& node, const std::string& id) {
    if (const auto* matrix = ground.matrix(node))
        return {matrix->priority == Priority::GeometricMean ? FigureSort::MeanPriority
                                                            : FigureSort::EigenPriority,
                {node, id}};
    return {FigureSort::Share, {node, id}};
}

Told tellShare(const Ground& ground, const std::string& node, const std::string& id) {
    if (const auto* matrix = ground.matrix(node)) {
        if (!indexOf(matrix->items, id)) return std::nullopt;
        return tellMatrix(ground, shareName(ground, node, id));
    }
    const bool below = std::any_of(ground.problem.criteria.begin(), ground.problem.criteria.end(),
                                   [&](const Criterion& one) { return one.id == id; });
    if (!below || parentOf(ground, id) != node || ground.problem.weights.nodes.empty()) return std::nullopt;
    return givenFigure(
        1, say("{criterion} stands alone here, so it has all the weight of this place.", about(ground, id)));
}

/// The weight of a leaf is the product of the shares on the way from the goal.
Told tellTree(const Ground& ground, const std::string& id, double weight) {
    std::vector<Working> shares;
    std::vector<FigureName> rests;
    std::string at = id;
    while (at != "goal") {
        const std::string node = parentOf(ground, at);
        const auto share = tellShare(ground, node, at);
        if (!share) return std::nullopt;
        shares.insert(shares.begin(), computed(share->value));
        rests.insert(rests.begin(), shareName(ground, node, at));
        at = node;
    }
    return workedFigure(weight, "v = Π v(level)", productOf(shares),
                        say("The weight of {criterion} is its share below each criterion above it, "
                            "multiplied from the goal downwards.",
                            about(ground, id)),
                        rests);
}

} // namespace

Told tellWeight(const Ground& ground, const FigureName& name) {
    if (name.sort == FigureSort::Share) return tellShare(ground, name.of[0], name.of[1]);
    const std::string& id = name.of[0];
    const auto at = ground.criterion(id);
    if (!at || *at >= ground.ranking.weights.size()) return std::nullopt;
    const WeightMethod method = ground.problem.weights.method;
    if (name.sort == FigureSort::Entropy)
        return method == WeightMethod::Entropy ? tellEntropy(ground, id) : std::nullopt;
    if (name.sort == FigureSort::Information)
        return method == WeightMethod::Critic ? tellInformation(ground, id) : std::nullopt;
    const double weight = ground.ranking.weights[*at];
    switch (method) {
    case WeightMethod::Equal:
        return tellEqual(ground, weight);
    case WeightMethod::Direct:
        return givenFigure(weight, say("The weight of {criterion} is given.", about(ground, id)));
    case WeightMethod::Points:
        return tellPoints(ground, id, weight);
    case WeightMethod::RankSum:
        return tellRankSum(ground, id, weight);
    case WeightMethod::Roc:
        return tellRoc(ground, id, weight);
    case WeightMethod::Fuller:
        return tellTriangle(ground, {FigureSort::Weight, {"goal", id}});
    case WeightMethod::Saaty:
        return ground.problem.weights.nodes.empty() ? tellShare(ground, "goal", id)
                                                    : tellTree(ground, id, weight);
    case WeightMethod::Entropy:
    case WeightMethod::Critic:
        return tellFromData(ground, id, weight);
    }
    return std::nullopt;
}

} // namespace vidette::mcda
