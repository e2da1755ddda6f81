// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "mcda/explanation_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// How firm the first place is: at which weight another overtakes, and how large the lead is.
namespace vidette::mcda {
namespace {

using base::say;

/// What the other criteria give when one has no weight and they keep their proportions.
double restOf(const Ground& ground, std::size_t leaf, std::size_t at) {
    const auto& ranking = ground.ranking;
    const double all = std::accumulate(ranking.weights.begin(), ranking.weights.end(), 0.0);
    const double others = all - ranking.weights[leaf];
    const double n = static_cast<double>(ranking.criteria.size());
    double rest = 0;
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k)
        if (k != leaf)
            rest += ranking.local[k][at] * (others > 0 ? ranking.weights[k] / others : 1 / (n - 1));
    return rest;
}

Told tellRest(const Ground& ground, const FigureName& name) {
    const auto at = ground.alternative(name.of[0]);
    const auto leaf = ground.criterion(name.of[1]);
    if (!at || !leaf || ground.ranking.stability.empty()) return std::nullopt;
    const auto& ranking = ground.ranking;
    std::vector<Working> parts, weights;
    std::vector<FigureName> rests;
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k) {
        if (k == *leaf) continue;
        parts.push_back(productOf({computed(ranking.weights[k]), computed(ranking.local[k][*at])}));
        weights.push_back(computed(ranking.weights[k]));
        rests.push_back({FigureSort::Weight, {ranking.criteria[k]}});
        rests.push_back({FigureSort::Local, {name.of[0], ranking.criteria[k]}});
    }
    const double others =
        std::accumulate(ranking.weights.begin(), ranking.weights.end(), -ranking.weights[*leaf]);
    const double rest = restOf(ground, *leaf, *at);
    const base::Fillings words{{"alternative", ground.named(name.of[0])},
                               {"criterion", ground.named(name.of[1])}};
    if (others > 0)
        return workedFigure(rest, "r = Σ v · e / Σv", quotient(sumOf(parts), sumOf(weights)),
                            say("What {alternative} has from all other criteria when {criterion} counts "
                                "nothing; their weights keep their proportions and sum to 1.",
                                words),
                            rests);
    std::vector<Working> locals;
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k)
        if (k != *leaf) locals.push_back(computed(ranking.local[k][*at]));
    const Working count = given(static_cast<double>(locals.size()));
    return workedFigure(
        rest, "r = Σe / (n − 1)", quotient(sumOf(locals), count),
        say("{criterion} has all the weight, so the other criteria would share it equally.", words), rests);
}

/// Who wins now, and who wins beyond the edge of the range around the weight in force.
struct Turn {
    std::string winner;
    std::string other;
    double at = 0;
};

std::optional<Turn> turnOf(const WeightStability& one, bool above) {
    const double edge = above ? one.high : one.low;
    if (edge <= 0 || edge >= 1) return std::nullopt;
    std::vector<std::string> now, beyond;
    for (const auto& range : one.ranges) {
        if (range.from == one.low && range.to == one.high) now = range.winners;
        if (above ? range.from == edge : range.to == edge) beyond = range.winners;
    }
    const auto other = std::find_if(beyond.begin(), beyond.end(), [&](const std::string& id) {
        return std::find(now.begin(), now.end(), id) == now.end();
    });
    if (now.empty() || other == beyond.end()) return std::nullopt;
    return Turn{now.front(), *other, edge};
}

const WeightStability* stabilityOf(const Ranking& ranking, const std::string& criterion) {
    for (const auto& one : ranking.stability)
        if (one.criterion == criterion) return &one;
    return nullptr;
}

/// Both totals are straight lines in the weight; they meet where the one gains what the other was ahead.
Told tellTurn(const Ground& ground, const std::string& criterion, bool above) {
    const auto* one = stabilityOf(ground.ranking, criterion);
    const auto leaf = ground.criterion(criterion);
    if (!one || !leaf) return std::nullopt;
    const auto turn = turnOf(*one, above);
    base::Fillings words{{"criterion", ground.named(criterion)}};
    if (!turn)
        return givenFigure(
            above ? one->high : one->low,
            above ? say("However much {criterion} counts, the first place does not change.", words)
                  : say("However little {criterion} counts, the first place does not change.", words));
    const std::size_t a = *ground.alternative(turn->winner);
    const std::size_t b = *ground.alternative(turn->other);
    const auto& local = ground.ranking.local[*leaf];
    const double restA = restOf(ground, *leaf, a), restB = restOf(ground, *leaf, b);
    // Written so that both differences are positive.
    const bool ahead = restA > restB;
    const Working rest =
        ahead ? difference(computed(restA), computed(restB)) : difference(computed(restB), computed(restA));
    const Working gain = ahead ? difference(computed(local[b]), computed(local[a]))
                               : difference(computed(local[a]), computed(local[b]));
    words["winner"] = ground.named(turn->winner);
    words["other"] = ground.named(turn->other);
    words["weight"] = shownFigure(turn->at);
    const std::string sentence =
        above ? say("From this weight of {criterion} on {other} is before {winner}. Δr is the lead without "
                    "{criterion}, Δe what {criterion} gives back.",
                    words)
              : say("Below this weight of {criterion} {other} is before {winner}. Δr is the lead without "
                    "{criterion}, Δe what {criterion} gives back.",
                    words);
    return workedFigure(turn->at, "t = Δr / (Δr + Δe)", quotient(rest, sumOf({rest, gain})), sentence,
                        {{FigureSort::Rest, {turn->winner, criterion}},
                         {FigureSort::Rest, {turn->other, criterion}},
                         {FigureSort::Local, {turn->winner, criterion}},
                         {FigureSort::Local, {turn->other, criterion}}});
}

Told tellLead(const Ground& ground) {
    const auto& ranking = ground.ranking;
    if (ranking.ranking.size() < 2) return std::nullopt;
    const std::string& first = ranking.ranking[0].front();
    const std::string& second = ranking.ranking[1].front();
    const double one = ranking.totals[*ground.alternative(first)];
    const double other = ranking.totals[*ground.alternative(second)];
    std::vector<FigureName> rests{{FigureSort::Total, {first}}, {FigureSort::Total, {second}}};
    base::Fillings words{{"first", ground.named(first)}, {"second", ground.named(second)}};
    std::string sentence = say("{first} is first and {second} second.", words);
    if (ranking.nearTie) {
        sentence =
            say("Nearly a tie: {first} is before {second} by 1 % at most, or a weight that moves by 0.02 "
                "turns them.",
                words);
        const auto* turned = stabilityOf(ranking, ranking.nearTie->criterion);
        if (turned && ranking.nearTie->weight)
            rests.push_back(
                {*ranking.nearTie->weight >= turned->high ? FigureSort::TurnAbove : FigureSort::TurnBelow,
                 {turned->criterion}});
    }
    const Working line =
        one > other ? difference(computed(one), computed(other)) : difference(computed(other), computed(one));
    return workedFigure(std::abs(one - other), "lead", line, sentence, rests);
}

} // namespace

Told tellFirmness(const Ground& ground, const FigureName& name) {
    switch (name.sort) {
    case FigureSort::Rest:
        return tellRest(ground, name);
    case FigureSort::TurnAbove:
        return tellTurn(ground, name.of[0], true);
    case FigureSort::TurnBelow:
        return tellTurn(ground, name.of[0], false);
    default:
        return tellLead(ground);
    }
}

} // namespace vidette::mcda
