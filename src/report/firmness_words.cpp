// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "report/firmness_report.h"
#include "report/html.h"

#include <algorithm>
#include <cmath>

/// What is said of the firmness of a decision, in sentences.
namespace vidette::report {
namespace {

using base::say;
using base::sayNumber;

constexpr std::size_t kMostWinners = 3; ///< of more that share the first place not each is spoken of

/// "A4 (Patronum 5 MPx, 103°)".
std::string label(const mcda::Problem& problem, const std::string& id) {
    const std::string name = alternativeName(problem, id);
    return name == id ? id : id + " (" + name + ")";
}

std::string labels(const mcda::Problem& problem, const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) names.push_back(label(problem, id));
    return allOf(names);
}

std::string totalOf(const mcda::Ranking& ranking, const std::string& id) {
    const auto at = mcda::indexOf(ranking.alternatives, id);
    return at ? sayNumber(ranking.totals[*at], 4) : "";
}

std::string placeSentence(const mcda::Problem& problem, const mcda::Ranking& ranking) {
    const auto& first = ranking.ranking.front();
    base::Fillings words{{"first", labels(problem, first)}, {"total", totalOf(ranking, first.front())}};
    if (first.size() > kMostWinners)
        return base::sayCount(first.size(), "{n} alternative shares the first place.",
                              "{n} alternatives share the first place.");
    if (first.size() > 1) return say("{first} share the first place with {total}.", words);
    if (ranking.ranking.size() < 2) return say("{first} has nobody to be compared with.", words);
    const auto& next = ranking.ranking[1];
    words["second"] = next.size() > kMostWinners ? label(problem, next.front()) : labels(problem, next);
    words["other"] = totalOf(ranking, next.front());
    return say("{first} comes first with {total}, before {second} with {other}.", words);
}

/// Sentences on `who`, of whom `share` of the draws say that it is first.
std::string drawnSentence(const mcda::Acceptability& drawn, const std::string& who, double share) {
    const double error = std::sqrt(share * (1 - share) / static_cast<double>(drawn.draws));
    const base::Fillings words{{"who", who},
                               {"share", percent(share)},
                               {"draws", grouped(static_cast<double>(drawn.draws), 0)},
                               {"error", percent(error, 2)},
                               {"spread", percent(drawn.spread)}};
    switch (drawn.drawn) {
    case mcda::Drawn::AnyWeights:
        return say("With weights drawn at random, {who} is first in {share} of {draws} draws (standard error "
                   "{error}).",
                   words);
    case mcda::Drawn::WeightsInOrder:
        return say("With weights drawn in their order of importance, {who} is first in {share} of {draws} "
                   "draws (standard error {error}).",
                   words);
    case mcda::Drawn::WeightsAround:
        return say("With each weight varied by up to {spread}, {who} is first in {share} of {draws} draws "
                   "(standard error {error}).",
                   words);
    case mcda::Drawn::Judgments:
        return say("With each judgment varied by up to half a step, {who} is first in {share} of {draws} "
                   "draws (standard error {error}).",
                   words);
    }
    return "";
}

void addDraws(const std::vector<std::string>& winners, const mcda::Acceptability& drawn,
              std::vector<std::string>& sentences) {
    double most = 0;
    for (const auto& id : winners) {
        const auto at = mcda::indexOf(drawn.alternatives, id);
        if (!at) continue;
        most = std::max(most, drawn.first(*at));
        sentences.push_back(drawnSentence(drawn, id, drawn.first(*at)));
    }
    std::size_t best = 0;
    for (std::size_t a = 1; a < drawn.alternatives.size(); ++a)
        if (drawn.first(a) > drawn.first(best)) best = a;
    if (drawn.first(best) <= most) return;
    sentences.push_back(say("{other} is first more often, in {share}.",
                            {{"other", drawn.alternatives[best]}, {"share", percent(drawn.first(best))}}));
}

std::string cellSentence(const mcda::AgreementMap& map, const mcda::WinningTerms& terms) {
    const base::Fillings words{{"who", terms.alternative},
                               {"alone", std::to_string(terms.alone)},
                               {"shared", std::to_string(terms.shared)},
                               {"all", std::to_string(map.computed)}};
    if (terms.shared > 0)
        return say(
            "Of {all} combinations of method and weights, {who} is first alone in {alone} and together "
            "with others in {shared}.",
            words);
    return say("Of {all} combinations of method and weights, {who} is first in {alone}.", words);
}

void addCells(const std::vector<std::string>& winners, const mcda::AgreementMap& map,
              std::vector<std::string>& sentences) {
    const auto cellsOf = [](const mcda::WinningTerms& terms) { return terms.alone + terms.shared; };
    std::size_t most = 0;
    for (const auto& terms : map.terms) {
        if (!mcda::indexOf(winners, terms.alternative)) continue;
        most = std::max(most, cellsOf(terms));
        sentences.push_back(cellSentence(map, terms));
    }
    const auto best = std::max_element(map.terms.begin(), map.terms.end(),
                                       [&](const auto& a, const auto& b) { return cellsOf(a) < cellsOf(b); });
    if (best == map.terms.end() || cellsOf(*best) <= most) return;
    sentences.push_back(say("{other} is first in more of them, in {cells}.",
                            {{"other", best->alternative}, {"cells", std::to_string(cellsOf(*best))}}));
}

std::string trialSentence(const mcda::TrialCount& count) {
    const base::Fillings words{{"all", std::to_string(count.computed)},
                               {"turned", std::to_string(count.turned)}};
    if (count.turned == 0)
        return say("The first place turns in none of {all} changes that should not matter.", words);
    return say("The first place turns in {turned} of {all} changes that should not matter.", words);
}

std::string turnText(const mcda::TurnedPair& pair) {
    const base::Fillings words{{"first", pair.first}, {"second", pair.second}};
    switch (pair.turn) {
    case mcda::PairTurn::Turned:
        return say("{second} overtakes {first}", words);
    case mcda::PairTurn::BecameTie:
        return say("{second} draws level with {first}", words);
    case mcda::PairTurn::TieBroken:
        return say("{first} leaves {second} behind", words);
    }
    return "";
}

} // namespace

std::vector<std::string> firmnessSentences(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                           const mcda::Firmness& firmness) {
    if (ranking.ranking.empty()) return {say("Every alternative is excluded.")};
    std::vector<std::string> sentences{placeSentence(problem, ranking)};
    const auto& winners = ranking.ranking.front();
    if (ranking.alternatives.size() < 2) return sentences;
    std::string nearest = report::firmness(problem, ranking);
    if (!nearest.empty()) sentences.push_back(std::move(nearest));
    if (winners.size() <= kMostWinners) {
        if (firmness.drawn) addDraws(winners, *firmness.drawn, sentences);
        addCells(winners, firmness.agreement, sentences);
    }
    sentences.push_back(trialSentence(mcda::countTrials(firmness.reversals)));
    return sentences;
}

std::string drawnTitle(const mcda::Acceptability& drawn) {
    const base::Fillings words{{"draws", std::to_string(drawn.draws)},
                               {"seed", std::to_string(drawn.seed)},
                               {"spread", sayNumber(100 * drawn.spread, 1) + " %"}};
    switch (drawn.drawn) {
    case mcda::Drawn::AnyWeights:
        return say("Places when weights are drawn at random ({draws} draws, seed {seed})", words);
    case mcda::Drawn::WeightsInOrder:
        return say("Places when weights are drawn in their order ({draws} draws, seed {seed})", words);
    case mcda::Drawn::WeightsAround:
        return say("Places when each weight varies by {spread} ({draws} draws, seed {seed})", words);
    case mcda::Drawn::Judgments:
        return say("Places when each judgment varies by half a step ({draws} draws, seed {seed})", words);
    }
    return "";
}

std::string orderText(const std::vector<std::vector<std::string>>& order) {
    std::vector<std::string> places;
    for (const auto& place : order) places.push_back(base::join(place, " = "));
    return base::join(places, " > ");
}

std::string turnedText(const mcda::ReversalTrial& trial) {
    std::vector<std::string> words;
    for (const auto& pair : trial.turned) words.push_back(turnText(pair));
    return base::join(words, "; ");
}

std::string totalsText(const mcda::ReversalTrial& trial) {
    std::vector<std::string> words;
    for (const auto& place : trial.order) {
        for (const auto& id : place) {
            const auto at = mcda::indexOf(trial.alternatives, id);
            if (at) words.push_back(id + " " + sayNumber(trial.totals[*at], 4));
        }
    }
    return base::join(words, ", ");
}

std::string criticalSentence(const mcda::Problem& problem, const mcda::CriticalWeights& critical) {
    if (!critical.top) return say("No change of a single weight alone turns the first place.");
    const auto& change = *critical.top;
    const base::Fillings words{{"criterion", criterionName(problem, change.criterion)},
                               {"percent", sayNumber(std::abs(*change.percent), 1) + " %"},
                               {"from", sayNumber(change.weight - change.change, 4)},
                               {"to", sayNumber(change.weight, 4)},
                               {"first", change.first},
                               {"second", change.second}};
    if (change.change > 0)
        return say("The most critical criterion is {criterion}: {second} overtakes {first} once its weight "
                   "rises by more than {percent}, from {from} beyond {to}, while the others stay.",
                   words);
    return say("The most critical criterion is {criterion}: {second} overtakes {first} once its weight falls "
               "by more than {percent}, from {from} below {to}, while the others stay.",
               words);
}

} // namespace vidette::report
