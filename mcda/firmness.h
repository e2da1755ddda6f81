// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "mcda/agreement.h"
#include "mcda/critical_weight.h"
#include "mcda/monte_carlo.h"
#include "mcda/rank_reversal.h"

#include <cstddef>
#include <optional>

/// How firm an answered decision problem is, by four independent questions: does it stay first when weights
/// or judgments are drawn at random, when another method or weighing is taken, when something changes that
/// should not matter, and how much may a single weight move?
namespace vidette::mcda {

struct Firmness {
    std::optional<Acceptability> drawn; ///< nothing as long as nothing was drawn
    RankReversals reversals;
    AgreementMap agreement;
    std::optional<CriticalWeights> critical; ///< where totals are sums of weighted values

    bool operator==(const Firmness&) const = default;
};

/// All but the draws, which monteCarlo() makes. `ranking` is the answer to `problem`. Fails as
/// rankReversals() and agreementMap() do.
base::Result<Firmness> firmnessOf(const Problem& problem, const Ranking& ranking, const base::Task& task);

/// How many trials could be computed, and how many of these have others in the first place.
struct TrialCount {
    std::size_t computed = 0;
    std::size_t turned = 0;

    bool operator==(const TrialCount&) const = default;
};
TrialCount countTrials(const RankReversals& reversals);

} // namespace vidette::mcda
