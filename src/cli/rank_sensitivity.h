// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/agreement.h"
#include "mcda/critical_weight.h"
#include "mcda/monte_carlo.h"
#include "mcda/rank_reversal.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

/// How firm an answered decision problem is, as `vidette rank --sensitivity` prints it.
namespace vidette::cli {

struct Sensitivity {
    mcda::Acceptability drawn;
    mcda::RankReversals reversals;
    mcda::AgreementMap agreement;
    std::optional<mcda::CriticalWeights> critical; ///< where totals are sums of weighted values
};

/// Fails as monteCarlo(), rankReversals() and agreementMap() do.
base::Result<Sensitivity> sensitivityOf(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                        const mcda::DrawOptions& options, const base::Task& task);

/// "any", "order", "around" and "judgments" as the command line says them; nothing for another word.
std::optional<mcda::Drawn> drawnOf(const std::string& word);

nlohmann::json sensitivityDocument(const Sensitivity& sensitivity);
/// Random weights, what turns the order, who wins where, and what must hold for each alternative to win.
std::string sensitivityText(const Sensitivity& sensitivity);

} // namespace vidette::cli
