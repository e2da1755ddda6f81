// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "mcda/explanation_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// Totals of all methods, and the distances of TOPSIS and VIKOR they are made of.
namespace vidette::mcda {
namespace {

using base::say;

/// One row of figures for one alternative.
struct Row {
    const Ground& ground;
    std::size_t at;
    const std::string& id;

    double total() const { return ground.ranking.totals[at]; }
    base::Fillings words() const { return {{"alternative", ground.named(id)}}; }
    const std::vector<double>* measure(const std::string& name) const {
        const auto found = ground.ranking.measures.find(name);
        return found == ground.ranking.measures.end() ? nullptr : &found->second;
    }
    /// One figure of the alternative for each criterion.
    std::vector<FigureName> under(FigureSort sort) const {
        std::vector<FigureName> names;
        for (const auto& criterion : ground.ranking.criteria) names.push_back({sort, {id, criterion}});
        return names;
    }
    std::vector<FigureName> weightsAndLocals() const {
        std::vector<FigureName> names;
        for (const auto& criterion : ground.ranking.criteria) {
            names.push_back({FigureSort::Weight, {criterion}});
            names.push_back({FigureSort::Local, {id, criterion}});
        }
        return names;
    }
};

Told tellAdditive(const Row& row) {
    std::vector<Working> parts;
    for (const auto& column : row.ground.ranking.contributions) parts.push_back(computed(column[row.at]));
    return workedFigure(row.total(), "Σ v · e", sumOf(parts),
                        say("What each criterion contributes to {alternative}, added up.", row.words()),
                        row.under(FigureSort::Contribution));
}

Told tellCloseness(const Row& row) {
    const auto* best = row.measure("distance_to_best");
    const auto* worst = row.measure("distance_to_worst");
    if (!best || !worst) return std::nullopt;
    const std::vector<FigureName> rests{{FigureSort::ToWorst, {row.id}}, {FigureSort::ToBest, {row.id}}};
    if (!((*best)[row.at] + (*worst)[row.at] > 0))
        return givenFigure(row.total(), say("Nothing tells the alternatives apart, so each is halfway."));
    const Working far = computed((*worst)[row.at]);
    return workedFigure(
        row.total(), "C = D⁻ / (D⁺ + D⁻)", quotient(far, sumOf({computed((*best)[row.at]), far})),
        say("1 would be as good as the best of all values together, 0 as bad as the worst."), rests);
}

Working spanned(const std::vector<double>& values, double at) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low == *high) return given(0);
    return quotient(difference(computed(at), computed(*low)), difference(computed(*high), computed(*low)));
}

Told tellCompromise(const Row& row) {
    const auto* sums = row.measure("S");
    const auto* regrets = row.measure("R");
    if (!sums || !regrets) return std::nullopt;
    const double v = row.ground.problem.evaluation.v;
    const Working group = productOf({given(v), spanned(*sums, (*sums)[row.at])});
    const Working regret = productOf({difference(given(1), given(v)), spanned(*regrets, (*regrets)[row.at])});
    std::vector<FigureName> rests;
    for (const auto sort : {FigureSort::GroupLoss, FigureSort::LargestLoss}) {
        rests.push_back({sort, {row.id}});
        for (const auto& other : row.ground.ranking.alternatives)
            if (other != row.id) rests.push_back({sort, {other}});
    }
    return workedFigure(
        row.total(), "Q = v · (S − S*) / (S⁻ − S*) + (1 − v) · (R − R*) / (R⁻ − R*)", sumOf({group, regret}),
        say("The loss in all and the largest loss, each between the smallest and the largest of "
            "those compared; v is {share}. The smaller, the better.",
            {{"share", shownFigure(v)}}),
        rests);
}

/// Whether `a` comes before `b` when criteria decide by falling weight.
bool isBefore(const Ground& ground, std::size_t a, std::size_t b) {
    const auto& weights = ground.ranking.weights;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto x, auto y) { return weights[x] > weights[y]; });
    for (const std::size_t leaf : order) {
        const double difference = ground.ranking.local[leaf][a] - ground.ranking.local[leaf][b];
        if (difference != 0) return difference * ground.candidates.sign(leaf) > 0;
    }
    return false;
}

Told tellLexicographic(const Row& row) {
    double before = 0;
    for (std::size_t other = 0; other < row.ground.ranking.alternatives.size(); ++other)
        before += other != row.at && isBefore(row.ground, other, row.at) ? 1 : 0;
    return workedFigure(
        row.total(), "1 + b", sumOf({given(1), given(before)}),
        say("The criterion that weighs most decides, and where it ties the next one: {before} "
            "come before {alternative}.",
            {{"alternative", row.ground.named(row.id)}, {"before", shownFigure(before)}}),
        row.under(FigureSort::Local));
}

/// The place among all by one net value; equal values share the mean of theirs.
double placeBy(const std::vector<double>& values, std::size_t at, bool lower) {
    constexpr double kSame = 1e-12;
    double largest = 0;
    for (const double value : values) largest = std::max(largest, std::abs(value));
    double before = 0, same = 0;
    for (const double value : values) {
        const double lead = lower ? values[at] - value : value - values[at];
        if (std::abs(lead) <= kSame * largest)
            ++same;
        else if (lead > 0)
            ++before;
    }
    return 1 + before + (same - 1) / 2;
}

Told tellMeanPlace(const Row& row) {
    const auto* agreed = row.measure("net_concordance");
    const auto* objected = row.measure("net_discordance");
    if (!agreed || !objected) return std::nullopt;
    const Working places =
        sumOf({given(placeBy(*agreed, row.at, false)), given(placeBy(*objected, row.at, true))});
    return workedFigure(
        row.total(), "(p₁ + p₂) / 2", quotient(places, given(2)),
        say("The mean of the places of {alternative} by net concordance (the more, the better) "
            "and by net discordance (the less, the better).",
            row.words()),
        {{FigureSort::NetConcordance, {row.id}}, {FigureSort::NetDiscordance, {row.id}}});
}

/// √Σ (v·(end − r))² with the best or the worst of every column.
Told tellLength(const Row& row, bool toBest) {
    const auto* distances = row.measure(toBest ? "distance_to_best" : "distance_to_worst");
    if (!distances) return std::nullopt;
    const auto& ranking = row.ground.ranking;
    std::vector<Working> squares;
    for (std::size_t leaf = 0; leaf < ranking.criteria.size(); ++leaf) {
        const auto& column = ranking.local[leaf];
        const auto [low, high] = std::minmax_element(column.begin(), column.end());
        const Working gap = toBest ? difference(computed(*high), computed(column[row.at]))
                                   : difference(computed(column[row.at]), computed(*low));
        squares.push_back(power(productOf({computed(ranking.weights[leaf]), gap}), given(2)));
    }
    const std::string formula = toBest ? "D⁺ = √Σ (v · (best − r))²" : "D⁻ = √Σ (v · (r − worst))²";
    const std::string sentence =
        toBest ? say("How far {alternative} is from an alternative that would have the best of everything.",
                     row.words())
               : say("How far {alternative} is from an alternative that would have the worst of everything.",
                     row.words());
    return workedFigure((*distances)[row.at], formula, rootOf(sumOf(squares)), sentence,
                        row.weightsAndLocals());
}

Told tellLoss(const Row& row, bool largest) {
    const auto* measure = row.measure(largest ? "R" : "S");
    if (!measure) return std::nullopt;
    const auto& ranking = row.ground.ranking;
    std::vector<Working> losses;
    for (std::size_t leaf = 0; leaf < ranking.criteria.size(); ++leaf)
        losses.push_back(productOf({computed(ranking.weights[leaf]), computed(ranking.local[leaf][row.at])}));
    if (largest)
        return workedFigure((*measure)[row.at], "R = max(v · d)", largestOf(losses),
                            say("The one criterion under which {alternative} loses most.", row.words()),
                            row.weightsAndLocals());
    return workedFigure(
        (*measure)[row.at], "S = Σ v · d", sumOf(losses),
        say("What {alternative} loses against the best under each criterion, weighted and added "
            "up.",
            row.words()),
        row.weightsAndLocals());
}

} // namespace

Told tellTotal(const Ground& ground, const FigureName& name) {
    const auto at = ground.alternative(name.of[0]);
    if (!at) return std::nullopt;
    const Row row{ground, *at, name.of[0]};
    if (!ground.ranking.contributions.empty()) return tellAdditive(row);
    switch (ground.problem.evaluation.method) {
    case EvaluationMethod::Topsis:
        return tellCloseness(row);
    case EvaluationMethod::Vikor:
        return tellCompromise(row);
    case EvaluationMethod::Lexicographic:
        return tellLexicographic(row);
    case EvaluationMethod::Electre1:
        return tellMeanPlace(row);
    default:
        return std::nullopt;
    }
}

Told tellDistance(const Ground& ground, const FigureName& name) {
    const auto at = ground.alternative(name.of[0]);
    if (!at) return std::nullopt;
    const Row row{ground, *at, name.of[0]};
    const bool isLength = name.sort == FigureSort::ToBest || name.sort == FigureSort::ToWorst;
    if (isLength) return tellLength(row, name.sort == FigureSort::ToBest);
    return tellLoss(row, name.sort == FigureSort::LargestLoss);
}

} // namespace vidette::mcda
