// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/ranking.h"

#include "mcda/candidates.h"
#include "mcda/conclusion.h"
#include "mcda/evaluation.h"
#include "mcda/value_function.h"
#include "mcda/weights.h"

#include <algorithm>
#include <iterator>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;

void append(std::vector<RankingWarning>& to, std::vector<RankingWarning> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Weights cannot be drawn from data that nobody has left; everything else still can be shown.
bool canWeigh(const Problem& problem, const Candidates& candidates) {
    const bool fromData =
        problem.weights.method == WeightMethod::Entropy || problem.weights.method == WeightMethod::Critic;
    return !fromData || !candidates.alternatives.empty();
}

} // namespace

std::optional<std::size_t> indexOf(const std::vector<std::string>& ids, const std::string& id) {
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end()) return std::nullopt;
    return static_cast<std::size_t>(found - ids.begin());
}

Result<Ranking> rank(const Problem& problem) {
    const auto checked = checkProblem(problem);
    if (!checked) return failure(checked.error());
    auto candidates = selectCandidates(problem);
    if (!candidates) return failure(candidates.error());
    if (!candidates->alternatives.empty()) inspect(*candidates);

    Ranking ranking;
    ranking.criteria = candidates->leafIds();
    ranking.alternatives = candidates->alternativeIds();
    ranking.excluded = candidates->excluded;
    ranking.softMisses = candidates->softMisses;
    append(ranking.warnings, candidates->warnings);
    append(ranking.warnings, unusedValueFunctions(problem));
    if (canWeigh(problem, *candidates)) {
        auto weighing = weigh(problem, *candidates);
        if (!weighing) return failure(weighing.error());
        ranking.weights = std::move(weighing->weights);
        ranking.weightsDetail = std::move(weighing->details);
        append(ranking.warnings, std::move(weighing->warnings));
    }
    if (ranking.alternatives.empty()) return ranking;

    auto evaluation = evaluate(problem, *candidates, ranking.weights);
    if (!evaluation) return failure(evaluation.error());
    ranking.local = std::move(evaluation->local);
    ranking.localDetail = std::move(evaluation->details);
    ranking.totals = std::move(evaluation->totals);
    ranking.lowerIsBetter = evaluation->lowerIsBetter;
    ranking.contributions = std::move(evaluation->contributions);
    ranking.measures = std::move(evaluation->measures);
    append(ranking.warnings, std::move(evaluation->warnings));
    conclude(ranking);
    return ranking;
}

} // namespace vidette::mcda
