// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/kit_ranking.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

/// An answered decision problem as `vidette rank` prints it.
namespace vidette::cli {

struct RankAnswer {
    mcda::Problem problem; ///< the one that `ranking` answers
    mcda::Ranking ranking;
    std::optional<analysis::KitRanking> kits; ///< where values were computed on a plan
};

/// The document of the contract (§5), with every step beside it. Full precision.
nlohmann::json rankDocument(const RankAnswer& answer);

/// The same for people: weights and how they came about, evaluations, totals, order, what would turn it.
std::string rankText(const RankAnswer& answer);

} // namespace vidette::cli
