// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "mcda/explanation_parts.h"
#include "mcda/judgment_matrix.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

/// Saaty's matrix: judgments, priorities by both ways, consistency.
namespace vidette::mcda {
namespace {

using base::say;

/// One matrix and where it stands.
struct Asked {
    const Ground& ground;
    const SaatyTable& table;
    const std::string& node;

    double n() const { return static_cast<double>(table.items.size()); }
    const SaatyRule& rule() const {
        return isWeight() ? ground.problem.weights.saaty : ground.problem.evaluation.saaty;
    }
    bool isWeight() const {
        const auto& details = ground.ranking.weightsDetail;
        return std::any_of(details.begin(), details.end(), [&](const auto& one) { return one.node == node; });
    }
    const SaatyJudgments* judgments() const {
        const auto& weights = ground.problem.weights;
        const auto& under = ground.problem.evaluation.judgments;
        if (isWeight() && weights.nodes.empty()) return &weights.judgments;
        if (isWeight()) return weights.nodes.contains(node) ? &weights.nodes.at(node) : nullptr;
        return under.contains(node) ? &under.at(node) : nullptr;
    }
    std::vector<FigureName> all(FigureSort sort) const {
        std::vector<FigureName> names;
        for (const auto& item : table.items) names.push_back({sort, {node, item}});
        return names;
    }
    std::vector<FigureName> rowOf(std::size_t i) const {
        std::vector<FigureName> names;
        for (std::size_t j = 0; j < table.items.size(); ++j)
            if (j != i) names.push_back({FigureSort::Judgment, {node, table.items[i], table.items[j]}});
        return names;
    }
};

Explanation tellRowMean(const Asked& asked, std::size_t i) {
    std::vector<Working> cells;
    for (const double cell : asked.table.matrix[i]) cells.push_back(ratio(cell));
    return workedFigure(
        asked.table.rowMeans[i], "G = (a₁ · … · aₙ)^(1/n)",
        power(productOf(cells), quotient(given(1), given(asked.n()))),
        say("The judgments of {item} are multiplied, and the n-th root is taken of n of them.",
            {{"item", asked.ground.named(asked.table.items[i])}}),
        asked.rowOf(i));
}

Explanation tellRowMeanSum(const Asked& asked) {
    std::vector<Working> means;
    for (const double mean : asked.table.rowMeans) means.push_back(computed(mean));
    return workedFigure(asked.table.rowMeanSum, "ΣG", sumOf(means), say("All row means together."),
                        asked.all(FigureSort::RowMean));
}

Explanation tellMean(const Asked& asked, std::size_t i) {
    const std::string& item = asked.table.items[i];
    return workedFigure(
        asked.table.geometricMean[i], "v = G / ΣG",
        quotient(computed(asked.table.rowMeans[i]), computed(asked.table.rowMeanSum)),
        say("The priority of {item} is its row mean as a part of all row means, so that all add up to 1.",
            {{"item", asked.ground.named(item)}}),
        {{FigureSort::RowMean, {asked.node, item}}, {FigureSort::RowMeanSum, {asked.node}}});
}

Explanation tellEigen(const Asked& asked, std::size_t i) {
    std::vector<Working> terms;
    for (std::size_t j = 0; j < asked.table.items.size(); ++j)
        terms.push_back(productOf({ratio(asked.table.matrix[i][j]), computed(asked.table.perron[j])}));
    std::vector<FigureName> rests = asked.rowOf(i);
    rests.push_back({FigureSort::Lambda, {asked.node}});
    return workedFigure(
        asked.table.perron[i], "v = Σ a · v / λ", quotient(sumOf(terms), computed(asked.table.lambdaMax)),
        say("The priorities are those that the matrix only makes λ times as large: the row of "
            "{item}, weighted with all priorities and divided by λ, gives its own again.",
            {{"item", asked.ground.named(asked.table.items[i])}}),
        rests);
}

Explanation tellLambda(const Asked& asked) {
    std::vector<Working> terms;
    const auto& matrix = asked.table.matrix;
    for (std::size_t j = 0; j < matrix.size(); ++j) {
        double column = 0;
        for (const auto& row : matrix) column += row[j];
        terms.push_back(productOf({computed(column), computed(asked.table.perron[j])}));
    }
    return workedFigure(
        asked.table.lambdaMax, "λ = Σ (column sum · v)", sumOf(terms),
        say("Each column of the matrix is added up and weighted with the priority of its item "
            "by eigenvector. Without any contradiction λ is {n}, the number of items.",
            {{"n", shownFigure(asked.n())}}),
        asked.all(FigureSort::EigenPriority));
}

Told tellCi(const Asked& asked) {
    if (!asked.table.ci) return std::nullopt;
    const Working n = given(asked.n());
    return workedFigure(*asked.table.ci, "CI = (λ − n) / (n − 1)",
                        quotient(difference(computed(asked.table.lambdaMax), n), difference(n, given(1))),
                        say("How far the judgments contradict each other: 0 is not at all."),
                        {{FigureSort::Lambda, {asked.node}}});
}

Told tellRandomIndex(const Asked& asked) {
    if (!asked.table.ri) return std::nullopt;
    return givenFigure(
        *asked.table.ri,
        say("The mean CI of judgments made by chance, for {n} items, from the table \"{table}\".",
            {{"n", shownFigure(asked.n())}, {"table", asked.table.riTable}}));
}

Told tellCr(const Asked& asked) {
    if (!asked.table.cr || !asked.table.ci || !asked.table.ri) return std::nullopt;
    base::Fillings words{{"limit", base::sayNumber(asked.rule().threshold, 2)}};
    std::string sentence = *asked.table.cr < asked.rule().threshold
                               ? say("Below {limit} judgments are called consistent.", words)
                               : say("From {limit} on judgments are called inconsistent.", words);
    if (asked.table.crBound) {
        words["bound"] = base::sayNumber(*asked.table.crBound, 3);
        sentence =
            say("The judgments follow the rule |difference| + 1, which cannot give a CR above {bound}; "
                "so this says nothing about whoever judged.",
                words);
    }
    return workedFigure(*asked.table.cr, "CR = CI / RI",
                        quotient(computed(*asked.table.ci), given(*asked.table.ri)), sentence,
                        {{FigureSort::Ci, {asked.node}}, {FigureSort::RandomIndex, {asked.node}}});
}

Told tellGci(const Asked& asked) {
    if (!asked.table.gci) return std::nullopt;
    const auto& weights = asked.table.geometricMean;
    std::vector<Working> squares;
    for (std::size_t i = 0; i < weights.size(); ++i)
        for (std::size_t j = i + 1; j < weights.size(); ++j)
            squares.push_back(
                power(computed(std::log(asked.table.matrix[i][j] * weights[j] / weights[i])), given(2)));
    const Working below = productOf({given(asked.n() - 1), given(asked.n() - 2)});
    return workedFigure(*asked.table.gci, "GCI = 2 / ((n − 1)(n − 2)) · Σ ln²(a · vⱼ / vᵢ)",
                        productOf({quotient(given(2), below), sumOf(squares)}),
                        say("The distance of each judgment from the ratio of the priorities by geometric "
                            "mean, as a logarithm and squared; 0 is no contradiction."),
                        asked.all(FigureSort::MeanPriority));
}

Told tellKoczkodaj(const Asked& asked) {
    if (!asked.table.koczkodaj) return std::nullopt;
    const auto& [a, b, c] = asked.table.worstTriad;
    const auto at = [&](const std::string& row, const std::string& column) {
        return ratio(
            asked.table.matrix[*indexOf(asked.table.items, row)][*indexOf(asked.table.items, column)]);
    };
    const Working chain = productOf({at(a, b), at(b, c)});
    const Working both = smallestOf({quotient(chain, at(a, c)), quotient(at(a, c), chain)});
    return workedFigure(*asked.table.koczkodaj, "1 − min(ab · bc / ac; ac / (ab · bc))",
                        difference(given(1), both),
                        say("{first} to {second} and {second} to {third} should together give {first} to "
                            "{third}; no three items disagree more.",
                            {{"first", a}, {"second", b}, {"third", c}}),
                        {{FigureSort::Judgment, {asked.node, a, b}},
                         {FigureSort::Judgment, {asked.node, b, c}},
                         {FigureSort::Judgment, {asked.node, a, c}}});
}

/// The intensities that the matrix was made of; empty for a matrix by hand.
std::map<std::string, double> intensitiesOf(const Asked& asked) {
    const auto* judgments = asked.judgments();
    if (!judgments || !judgments->cells.empty()) return {};
    if (!judgments->intensityFromValues) return judgments->intensity;
    const auto leaf = asked.ground.criterion(asked.node);
    if (!leaf) return {};
    return intensityOfValues(asked.table.items, asked.ground.candidates.column(*leaf),
                             asked.ground.candidates.sign(*leaf));
}

Told tellIntensity(const Asked& asked, const std::string& item) {
    const auto all = intensitiesOf(asked);
    if (!all.contains(item)) return std::nullopt;
    const double intensity = all.at(item);
    const base::Fillings words{{"item", asked.ground.named(item)}, {"intensity", shownFigure(intensity)}};
    if (!asked.judgments()->intensityFromValues)
        return givenFigure(intensity, say("The intensity of {item} is given as {intensity} of 9.", words));
    const std::size_t leaf = *asked.ground.criterion(asked.node);
    const auto column = asked.ground.candidates.column(leaf);
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    if (*low == *high)
        return givenFigure(intensity, say("All values are the same, so all intensities are 1."));
    const bool isSmall = asked.ground.candidates.sign(leaf) < 0;
    const Working worst = given(isSmall ? *high : *low);
    const Working best = given(isSmall ? *low : *high);
    const Working value = given(column[*asked.ground.alternative(item)]);
    const Working share = isSmall ? quotient(difference(worst, value), difference(worst, best))
                                  : quotient(difference(value, worst), difference(best, worst));
    return workedFigure(
        intensity, "s = 1 + 8 · (x − worst) / (best − worst)",
        sumOf({given(1), productOf({given(8), share})}),
        say("The intensity of {item} runs with its value from 1 for the worst to 9 for the best.", words),
        {{FigureSort::Value, {item, asked.node}}});
}

Explanation tellByIntensity(const Asked& asked, double cell, double mine, double theirs,
                            const std::vector<std::string>& pair) {
    const std::vector<FigureName> rests{{FigureSort::Intensity, {asked.node, pair[0]}},
                                        {FigureSort::Intensity, {asked.node, pair[1]}}};
    const Working step =
        sumOf({difference(computed(std::max(mine, theirs)), computed(std::min(mine, theirs))), given(1)});
    const base::Fillings words{{"first", asked.ground.named(pair[0])},
                               {"second", asked.ground.named(pair[1])}};
    if (mine >= theirs)
        return workedFigure(cell, "a = |s − s'| + 1", step,
                            say("The difference of the intensities of {first} and {second}, plus 1.", words),
                            rests);
    return workedFigure(cell, "a = 1 / (|s − s'| + 1)", quotient(given(1), step),
                        say("{first} is the weaker, so it has the reciprocal of what {second} has.", words),
                        rests);
}

/// The text of a cell of a matrix by hand; "" where nobody wrote one.
std::string writtenCell(const Asked& asked, const SaatyJudgments& judgments,
                        const std::vector<std::string>& pair) {
    SaatyJudgments named = judgments;
    if (named.items.empty() && !asked.isWeight())
        for (const auto& one : asked.ground.problem.alternatives) named.items.push_back(one.id);
    const auto cells = arrangedCells(named, asked.table.items, "");
    if (!cells) return {};
    const auto i = *indexOf(asked.table.items, pair[0]);
    const auto j = *indexOf(asked.table.items, pair[1]);
    return std::string(base::trimmed((*cells)[i][j]));
}

Explanation tellByHand(const Asked& asked, const SaatyJudgments& judgments, double cell,
                       const std::vector<std::string>& pair) {
    const base::Fillings words{{"first", asked.ground.named(pair[0])},
                               {"second", asked.ground.named(pair[1])},
                               {"ratio", shownFigure(cell)}};
    const auto i = *indexOf(asked.table.items, pair[0]);
    const auto j = *indexOf(asked.table.items, pair[1]);
    if (!writtenCell(asked, judgments, pair).empty())
        return givenFigure(cell, say("{first} was judged {ratio} times {second}.", words));
    if (!writtenCell(asked, judgments, {pair[1], pair[0]}).empty())
        return workedFigure(cell, "aᵢⱼ = 1 / aⱼᵢ", quotient(given(1), ratio(asked.table.matrix[j][i])),
                            say("Only the other direction was judged; this one is its reciprocal.", words),
                            {{FigureSort::Judgment, {asked.node, pair[1], pair[0]}}});
    return givenFigure(asked.table.matrix[i][j],
                       say("Nobody judged {first} against {second}; the figure is completed from the other "
                           "judgments so that it contradicts them least.",
                           words));
}

Told tellJudgment(const Asked& asked, const std::vector<std::string>& pair) {
    const auto i = indexOf(asked.table.items, pair[0]);
    const auto j = indexOf(asked.table.items, pair[1]);
    const auto* judgments = asked.judgments();
    if (!i || !j || *i == *j || !judgments) return std::nullopt;
    const double cell = asked.table.matrix[*i][*j];
    const auto intensities = intensitiesOf(asked);
    if (intensities.empty()) return tellByHand(asked, *judgments, cell, pair);
    return tellByIntensity(asked, cell, intensities.at(pair[0]), intensities.at(pair[1]), pair);
}

Told tellOfItem(const Asked& asked, const FigureName& name) {
    const auto at = indexOf(asked.table.items, name.of[1]);
    if (!at) return std::nullopt;
    switch (name.sort) {
    case FigureSort::RowMean:
        return tellRowMean(asked, *at);
    case FigureSort::MeanPriority:
        return tellMean(asked, *at);
    case FigureSort::Intensity:
        return tellIntensity(asked, name.of[1]);
    case FigureSort::Judgment:
        return tellJudgment(asked, {name.of[1], name.of[2]});
    default:
        return tellEigen(asked, *at);
    }
}

} // namespace

Told tellMatrix(const Ground& ground, const FigureName& name) {
    const SaatyTable* table = ground.matrix(name.of[0]);
    if (!table) return std::nullopt;
    const Asked asked{ground, *table, name.of[0]};
    switch (name.sort) {
    case FigureSort::RowMeanSum:
        return tellRowMeanSum(asked);
    case FigureSort::Lambda:
        return tellLambda(asked);
    case FigureSort::Ci:
        return tellCi(asked);
    case FigureSort::RandomIndex:
        return tellRandomIndex(asked);
    case FigureSort::Cr:
        return tellCr(asked);
    case FigureSort::Gci:
        return tellGci(asked);
    case FigureSort::Koczkodaj:
        return tellKoczkodaj(asked);
    default:
        return tellOfItem(asked, name);
    }
}

} // namespace vidette::mcda
