// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/conclusion.h"

#include "base/speech.h"
#include "mcda/stability.h"

namespace vidette::mcda {
namespace {

using base::say;

void addNearTie(Ranking& ranking) {
    ranking.nearTie = nearTie(ranking);
    if (!ranking.nearTie) return;
    const NearTie& tie = *ranking.nearTie;
    base::Fillings words{
        {"first", tie.first}, {"second", tie.second}, {"lead", base::sayNumber(tie.lead, 4)}};
    std::string message = say("{first} leads {second} by only {lead}", words);
    if (tie.weight) {
        words["criterion"] = tie.criterion;
        words["weight"] = base::sayNumber(*tie.weight, 4);
        message = say("{first} leads {second} by only {lead}; another wins once the weight of {criterion} "
                      "passes {weight}",
                      words);
    }
    ranking.warnings.push_back({"nearly_a_tie", "ranking", {{tie.first, tie.second}}, message});
}

} // namespace

void conclude(Ranking& ranking) {
    if (ranking.alternatives.empty()) return;
    ranking.ranking = inOrder(ranking.alternatives, ranking.totals, ranking.lowerIsBetter);
    if (!ranking.contributions.empty())
        ranking.stability =
            weightStability(ranking.criteria, ranking.alternatives, ranking.weights, ranking.local);
    addNearTie(ranking);
}

} // namespace vidette::mcda
