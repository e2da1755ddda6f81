// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/firmness.h"

#include <utility>

namespace vidette::mcda {

base::Result<Firmness> firmnessOf(const Problem& problem, const Ranking& ranking, const base::Task& task) {
    auto reversals = rankReversals(problem, task);
    if (!reversals) return base::failure(reversals.error());
    auto agreement = agreementMap(problem, task);
    if (!agreement) return base::failure(agreement.error());
    Firmness answer{{}, std::move(*reversals), std::move(*agreement), {}};
    auto critical = criticalWeights(ranking);
    if (critical) answer.critical = std::move(*critical);
    return answer;
}

TrialCount countTrials(const RankReversals& reversals) {
    TrialCount count;
    for (const auto& trial : reversals.trials) {
        count.computed += trial.error ? 0 : 1;
        count.turned += trial.firstChanges ? 1 : 0;
    }
    return count;
}

} // namespace vidette::mcda
