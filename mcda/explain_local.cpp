// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "mcda/explanation_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// Under one criterion: the value as given, what it is worth, and what that contributes.
namespace vidette::mcda {
namespace {

using base::say;

/// One alternative under one criterion.
struct Place {
    const Ground& ground;
    std::size_t leaf;
    std::size_t at;
    const std::vector<std::string>& of; ///< alternative, criterion

    double local() const { return ground.ranking.local[leaf][at]; }
    const Criterion& criterion() const { return ground.candidates.leaves[leaf]; }
    bool isSmall() const { return criterion().direction == Direction::Min; }
    std::vector<double> column() const { return ground.candidates.column(leaf); }
    double value() const { return column()[at]; }
    base::Fillings words() const {
        return {{"alternative", ground.named(of[0])}, {"criterion", ground.named(of[1])}};
    }
    FigureName name(FigureSort sort) const { return {sort, of}; }
    std::vector<FigureName> allValues() const {
        std::vector<FigureName> names{name(FigureSort::Value)};
        for (const auto& one : ground.ranking.alternatives)
            if (one != of[0]) names.push_back({FigureSort::Value, {one, of[1]}});
        return names;
    }
    /// This value, and those of the best and the worst.
    std::vector<FigureName> endValues() const {
        const auto numbers = column();
        const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
        std::vector<FigureName> names{name(FigureSort::Value)};
        for (const auto end : {high, low}) {
            const auto& id = ground.ranking.alternatives[static_cast<std::size_t>(end - numbers.begin())];
            const FigureName one{FigureSort::Value, {id, of[1]}};
            if (std::find(names.begin(), names.end(), one) == names.end()) names.push_back(one);
        }
        return names;
    }
};

/// The value as it stands in the problem, brought to the unit of the criterion.
Explanation tellValue(const Place& place) {
    const Criterion& criterion = place.criterion();
    const auto& values = place.ground.candidates.alternatives[place.at].values;
    const auto found = values.find(criterion.id);
    base::Fillings words = place.words();
    const bool converted = found != values.end() && found->second.number && !found->second.unit.empty() &&
                           found->second.unit != criterion.unit && *found->second.number != 0;
    Explanation told;
    if (converted) {
        const double written = *found->second.number;
        words["written"] = base::sayNumber(written) + " " + found->second.unit;
        words["unit"] = criterion.unit;
        told = workedFigure(place.value(), "x", productOf({given(written), given(place.value() / written)}),
                            say("Given as {written}, brought to {unit}.", words), {});
    } else if (found != values.end() && !found->second.number && !found->second.text.empty()) {
        words["word"] = found->second.text;
        told = givenFigure(place.value(), say("Given as \"{word}\", which stands for this number.", words));
    } else if (!criterion.derived.empty()) {
        told = givenFigure(place.value(), say("Computed on the plan, or given where there is no plan."));
    } else {
        told = givenFigure(place.value(), say("Given with the alternative."));
    }
    told.figure = base::sayNumber(place.value());
    told.unit = criterion.unit;
    return told;
}

/// 0 … 1 between the worst and the best of those compared; `turned`: the loss instead.
Explanation tellBetween(const Place& place, bool turned) {
    const auto column = place.column();
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    const base::Fillings words = place.words();
    if (*low == *high)
        return {{},
                {},
                place.local(),
                shownFigure(place.local()),
                {},
                {},
                {},
                say("All have the same value under {criterion}, so nothing is told apart there.", words),
                place.allValues()};
    const Working x = given(place.value());
    const Working best = given(place.isSmall() ? *low : *high);
    const Working worst = given(place.isSmall() ? *high : *low);
    const bool minusFirst = place.isSmall() != turned;
    const Working& end = turned ? best : worst;
    const Working& other = turned ? worst : best;
    const Working line = minusFirst ? quotient(difference(end, x), difference(end, other))
                                    : quotient(difference(x, end), difference(other, end));
    if (turned)
        return workedFigure(
            place.local(), minusFirst ? "d = (best − x) / (best − worst)" : "d = (x − best) / (worst − best)",
            line,
            say("What {alternative} loses against the best under {criterion}: 0 is nothing, 1 "
                "is as much as the worst.",
                words),
            place.endValues());
    return workedFigure(place.local(),
                        minusFirst ? "e = (worst − x) / (worst − best)" : "e = (x − worst) / (best − worst)",
                        line,
                        say("The worst value under {criterion} counts 0, the best 1, and those between them "
                            "in proportion.",
                            words),
                        place.endValues());
}

/// The share of the largest or smallest value of the column.
Explanation tellByBest(const Place& place) {
    const auto column = place.column();
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    const Working x = given(place.value());
    const std::string sentence =
        say("The value of {alternative} as a part of the best under {criterion}.", place.words());
    if (place.isSmall())
        return workedFigure(place.local(), "e = smallest / x", quotient(given(*low), x), sentence,
                            place.endValues());
    return workedFigure(place.local(), "e = x / largest", quotient(x, given(*high)), sentence,
                        place.endValues());
}

Explanation tellBySum(const Place& place) {
    std::vector<Working> all;
    for (const double value : place.column())
        all.push_back(place.isSmall() ? quotient(given(1), given(value)) : given(value));
    const Working mine = place.isSmall() ? quotient(given(1), given(place.value())) : given(place.value());
    return workedFigure(
        place.local(), place.isSmall() ? "e = (1/x) / Σ(1/x)" : "e = x / Σx", quotient(mine, sumOf(all)),
        say("The value of {alternative} as a part of all values under {criterion}.", place.words()),
        place.allValues());
}

Explanation tellAsIs(const Place& place) {
    if (!place.isSmall())
        return workedFigure(place.local(), "e = x", given(place.value()), say("The value counts as it is."),
                            {place.name(FigureSort::Value)});
    return workedFigure(place.local(), "e = −x", difference(given(0), given(place.value())),
                        say("The value counts as it is, but negative, since small is better."),
                        {place.name(FigureSort::Value)});
}

/// Divided by the length of the column; `turned` by its sign where small is better.
Explanation tellByLength(const Place& place, const Working& length, const std::string& formula) {
    const double sign = place.isSmall() ? -1 : 1;
    return workedFigure(
        place.local(), (place.isSmall() ? "r = −x / " : "r = x / ") + formula,
        quotient(given(sign * place.value()), length),
        say("The value of {alternative} divided by one number for all under {criterion}, so "
            "that criteria of different units can be added; what should be small is negative.",
            place.words()),
        place.allValues());
}

Working vectorLength(const Place& place) {
    std::vector<Working> squares;
    for (const double value : place.column()) squares.push_back(power(given(value), given(2)));
    return rootOf(sumOf(squares));
}

Explanation tellWorth(const Place& place) {
    const auto& points = place.criterion().valueFunction;
    const double x = place.value();
    const std::vector<FigureName> rests{place.name(FigureSort::Value)};
    base::Fillings words = place.words();
    const auto next =
        std::find_if(points.begin(), points.end(), [&](const ValuePoint& point) { return point.x > x; });
    const bool isEnd = next == points.begin() || next == points.end();
    const std::string sentence =
        isEnd
            ? say("The value of {alternative} stands at an end of the value function of {criterion}, and the "
                  "worth of the end counts.",
                  words)
            : say("{criterion} has a value function: between two of its points the worth runs straight.",
                  words);
    if (isEnd) return workedFigure(place.local(), "u", given(place.local()), sentence, rests);
    const ValuePoint& before = *std::prev(next);
    const Working share =
        quotient(difference(given(x), given(before.x)), difference(given(next->x), given(before.x)));
    const Working rise = difference(given(next->value), given(before.value));
    return workedFigure(place.local(), "u = u₁ + (x − x₁) / (x₂ − x₁) · (u₂ − u₁)",
                        sumOf({given(before.value), productOf({share, rise})}), sentence, rests);
}

Explanation tellWeightedSum(const Place& place) {
    if (!place.criterion().valueFunction.empty()) return tellWorth(place);
    switch (place.ground.problem.evaluation.normalisation.value_or(Normalisation::MinMax)) {
    case Normalisation::Max:
        return tellByBest(place);
    case Normalisation::Sum:
        return tellBySum(place);
    case Normalisation::None:
        return tellAsIs(place);
    case Normalisation::MinMax:
    case Normalisation::Vector:
        break;
    }
    return tellBetween(place, false);
}

Explanation tellElectreScale(const Place& place) {
    const auto column = place.column();
    const auto zero = [&] {
        return givenFigure(
            0, say("Nothing can be divided by 0 here, so all count 0 under {criterion}.", place.words()));
    };
    switch (place.ground.problem.evaluation.normalisation.value_or(Normalisation::MinMax)) {
    case Normalisation::None:
        return tellAsIs(place);
    case Normalisation::Sum: {
        std::vector<Working> all;
        for (const double value : column) all.push_back(given(value));
        return std::accumulate(column.begin(), column.end(), 0.0) > 0 ? tellByLength(place, sumOf(all), "Σx")
                                                                      : zero();
    }
    case Normalisation::Max: {
        const double largest = *std::max_element(column.begin(), column.end());
        return largest > 0 ? tellByLength(place, given(largest), "largest") : zero();
    }
    case Normalisation::Vector:
        return std::any_of(column.begin(), column.end(), [](double value) { return value != 0; })
                   ? tellByLength(place, vectorLength(place), "√Σx²")
                   : zero();
    case Normalisation::MinMax:
        break;
    }
    return tellBetween(place, false);
}

Explanation tellTopsisScale(const Place& place) {
    const auto normalisation = place.ground.problem.evaluation.normalisation.value_or(Normalisation::Vector);
    if (normalisation == Normalisation::MinMax) return tellBetween(place, false);
    const auto column = place.column();
    if (std::all_of(column.begin(), column.end(), [](double value) { return value == 0; }))
        return tellAsIs(place);
    return tellByLength(place, vectorLength(place), "√Σx²");
}

/// A priority of Saaty's matrix, divided by the best where the synthesis is ideal.
Told tellSaatyLocal(const Place& place) {
    const auto* matrix = place.ground.matrix(place.of[1]);
    if (!matrix) return std::nullopt;
    const FigureName priority{matrix->priority == Priority::GeometricMean ? FigureSort::MeanPriority
                                                                          : FigureSort::EigenPriority,
                              {place.of[1], place.of[0]}};
    if (place.ground.problem.evaluation.synthesis == Synthesis::Distributive)
        return tellMatrix(place.ground, priority);
    const auto& weights = matrix->weights();
    const auto best = std::max_element(weights.begin(), weights.end());
    const auto& bestId = matrix->items[static_cast<std::size_t>(best - weights.begin())];
    std::vector<FigureName> rests{priority};
    if (bestId != place.of[0]) rests.push_back({priority.sort, {place.of[1], bestId}});
    return workedFigure(place.local(), "e = v / largest v",
                        quotient(computed(weights[place.at]), computed(*best)),
                        say("In the ideal synthesis the best under {criterion} counts 1 and the others in "
                            "proportion.",
                            place.words()),
                        rests);
}

Told tellLocalValue(const Place& place) {
    switch (place.ground.problem.evaluation.method) {
    case EvaluationMethod::Fuller:
        return tellTriangle(place.ground, {FigureSort::Local, {place.of[1], place.of[0]}});
    case EvaluationMethod::Saaty:
        return tellSaatyLocal(place);
    case EvaluationMethod::WeightedSum:
        return tellWeightedSum(place);
    case EvaluationMethod::Topsis:
        return tellTopsisScale(place);
    case EvaluationMethod::Vikor:
        return tellBetween(place, true);
    case EvaluationMethod::Promethee2:
        return tellOutranking(place.ground, place.name(FigureSort::Local));
    case EvaluationMethod::Electre1:
        return tellElectreScale(place);
    case EvaluationMethod::Ratings:
        return workedFigure(place.local(), "e", given(place.value()), say("The rating itself counts."),
                            {place.name(FigureSort::Value)});
    case EvaluationMethod::Lexicographic:
        return workedFigure(place.local(), "e", given(place.value()),
                            say("The value itself is compared, criterion after criterion."),
                            {place.name(FigureSort::Value)});
    }
    return std::nullopt;
}

bool isIdeal(const Problem& problem) {
    return problem.evaluation.method == EvaluationMethod::Saaty &&
           problem.evaluation.synthesis == Synthesis::Ideal;
}

Told tellContribution(const Place& place) {
    const auto& ranking = place.ground.ranking;
    if (ranking.contributions.empty()) return std::nullopt;
    const double weight = ranking.weights[place.leaf];
    Working line = productOf({computed(weight), computed(place.local())});
    std::string formula = "v · e";
    std::string sentence =
        say("The weight of {criterion} times the local value of {alternative} under it.", place.words());
    if (isIdeal(place.ground.problem)) {
        double all = 0;
        for (std::size_t leaf = 0; leaf < ranking.criteria.size(); ++leaf)
            for (const double local : ranking.local[leaf]) all += ranking.weights[leaf] * local;
        line = quotient(line, computed(all));
        formula = "v · e / Σ";
        sentence =
            say("The weight of {criterion} times the local value of {alternative}, divided by the sum of "
                "all such products, so that the totals add up to 1.",
                place.words());
    }
    return workedFigure(ranking.contributions[place.leaf][place.at], formula, line, sentence,
                        {{FigureSort::Weight, {place.of[1]}}, place.name(FigureSort::Local)});
}

} // namespace

Told tellLocal(const Ground& ground, const FigureName& name) {
    const auto at = ground.alternative(name.of[0]);
    const auto leaf = ground.criterion(name.of[1]);
    if (!at || !leaf) return std::nullopt;
    const Place place{ground, *leaf, *at, name.of};
    if (name.sort == FigureSort::Value) return tellValue(place);
    return name.sort == FigureSort::Contribution ? tellContribution(place) : tellLocalValue(place);
}

} // namespace vidette::mcda
