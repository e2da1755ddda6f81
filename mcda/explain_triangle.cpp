// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "mcda/explanation_parts.h"
#include "mcda/quantity.h"

#include <algorithm>

/// Fuller's triangle: pairs, counts, shares.
namespace vidette::mcda {
namespace {

using base::say;

double pointsOf(const FullerTable& table, std::size_t i, std::size_t j) {
    const double t = table.triangle[i][j];
    return t == 0.5 && table.rule.tie == TieRule::Uncounted ? 0 : t;
}

Explanation tellCount(const Ground& ground, const FullerTable& table, const std::string& node,
                      std::size_t at) {
    std::vector<Working> points;
    std::vector<FigureName> rests;
    std::size_t won = 0, tied = 0;
    for (std::size_t j = 0; j < table.items.size(); ++j) {
        if (j == at) continue;
        points.push_back(given(pointsOf(table, at, j)));
        rests.push_back({FigureSort::Pair, {node, table.items[at], table.items[j]}});
        won += table.triangle[at][j] == 1 ? 1 : 0;
        tied += table.triangle[at][j] == 0.5 ? 1 : 0;
    }
    const base::Fillings words{{"item", ground.named(table.items[at])},
                               {"won", std::to_string(won)},
                               {"tied", std::to_string(tied)},
                               {"pairs", std::to_string(points.size())}};
    const std::string sentence =
        table.rule.tie == TieRule::Half
            ? say("Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives a half.", words)
            : say("Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives nothing here.",
                  words);
    return workedFigure(table.counts[at], "f = Σt", sumOf(points), sentence, rests);
}

Explanation tellPlus(const FullerTable& table, const std::string& node, std::size_t at) {
    const double plus = table.rule.plus;
    const base::Fillings words{{"plus", shownFigure(plus)}};
    const std::string sentence =
        plus > 0 ? say("{plus} is added to every count, so that the last one keeps a share too.", words)
                 : say("Nothing is added to the counts here.");
    return workedFigure(table.plusCounts[at], "f* = f + " + shownFigure(plus),
                        sumOf({given(table.counts[at]), given(plus)}), sentence,
                        {{FigureSort::Counted, {node, table.items[at]}}});
}

Explanation tellSum(const FullerTable& table, const std::string& node) {
    std::vector<Working> counts;
    std::vector<FigureName> rests;
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        counts.push_back(given(table.plusCounts[i]));
        rests.push_back({FigureSort::CountedPlus, {node, table.items[i]}});
    }
    const base::Fillings words{{"pairs", std::to_string(counts.size() * (counts.size() - 1) / 2)}};
    const std::string sentence =
        table.rule.tie == TieRule::Half
            ? say("All counts together; the {pairs} pairs give one point each.", words)
            : say("All counts together; of the {pairs} pairs those that tie give no point.", words);
    return workedFigure(table.sum, "Σf*", sumOf(counts), sentence, rests);
}

Explanation tellTriangleShare(const Ground& ground, const FullerTable& table, const std::string& node,
                              std::size_t at) {
    const double n = static_cast<double>(table.items.size());
    const base::Fillings words{{"item", ground.named(table.items[at])},
                               {"count", shownFigure(table.plusCounts[at])},
                               {"sum", shownFigure(table.sum)}};
    if (!(table.sum > 0))
        return workedFigure(table.weights[at], "v = 1 / n", quotient(given(1), given(n)),
                            say("No pair gave a point to anybody, so all share alike."),
                            {{FigureSort::CountedSum, {node}}});
    return workedFigure(
        table.weights[at], "v = f* / Σf*", quotient(given(table.plusCounts[at]), given(table.sum)),
        say("{item} has {count} of the {sum} points that were given.", words),
        {{FigureSort::CountedPlus, {node, table.items[at]}}, {FigureSort::CountedSum, {node}}});
}

/// Whether somebody judged the pairs below this node, or the values decide.
bool isJudged(const Ground& ground, const std::string& node) {
    const auto& evaluation = ground.problem.evaluation;
    return node == "goal" || evaluation.orders.contains(node) || evaluation.pairs.contains(node);
}

std::string pairWords(const Ground& ground, const std::string& node, double t, const std::string& a,
                      const std::string& b) {
    base::Fillings words{{"first", ground.named(a)}, {"second", ground.named(b)}};
    if (isJudged(ground, node)) {
        return t == 0.5  ? say("{first} and {second} were judged alike.", words)
               : t > 0.5 ? say("{first} was preferred to {second}.", words)
                         : say("{second} was preferred to {first}.", words);
    }
    const bool isSmall = ground.candidates.sign(*ground.criterion(node)) < 0;
    if (t == 0.5) return say("{first} and {second} have the same value.", words);
    if (t < 0.5) std::swap(words["first"], words["second"]);
    return isSmall ? say("{first} has the smaller value than {second}, and small is better.", words)
                   : say("{first} has the larger value than {second}, and large is better.", words);
}

Explanation tellPair(const Ground& ground, const FullerTable& table, const std::string& node, std::size_t i,
                     std::size_t j) {
    const std::string& a = table.items[i];
    const std::string& b = table.items[j];
    Explanation told = givenFigure(table.triangle[i][j], pairWords(ground, node, table.triangle[i][j], a, b));
    if (!isJudged(ground, node))
        told.rests = {{FigureSort::Value, {a, node}}, {FigureSort::Value, {b, node}}};
    return told;
}

} // namespace

Told tellTriangle(const Ground& ground, const FigureName& name) {
    const std::string& node = name.of[0];
    const FullerTable* table = ground.triangle(node);
    if (!table) return std::nullopt;
    if (name.sort == FigureSort::CountedSum) return tellSum(*table, node);
    const auto at = indexOf(table->items, name.of[1]);
    if (!at) return std::nullopt;
    if (name.sort == FigureSort::Counted) return tellCount(ground, *table, node, *at);
    if (name.sort == FigureSort::CountedPlus) return tellPlus(*table, node, *at);
    if (name.sort != FigureSort::Pair) return tellTriangleShare(ground, *table, node, *at);
    const auto other = indexOf(table->items, name.of[2]);
    if (!other || *other == *at) return std::nullopt;
    return tellPair(ground, *table, node, *at, *other);
}

} // namespace vidette::mcda
