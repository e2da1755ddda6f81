// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rank_output.h"
#include "mcda/firmness.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

/// How firm an answered decision problem is, as `vidette rank --sensitivity` prints it.
namespace vidette::cli {

/// With the draws. Fails as monteCarlo() and firmnessOf() do.
base::Result<mcda::Firmness> sensitivityOf(const RankAnswer& answer, const mcda::DrawOptions& options,
                                           const base::Task& task);

/// "any", "order", "around" and "judgments" as the command line says them; nothing for another word.
std::optional<mcda::Drawn> drawnOf(const std::string& word);

nlohmann::json sensitivityDocument(const mcda::Firmness& firmness);
/// What can be said of the first place, random weights, what turns the order, who wins where, and what must
/// hold for each alternative to win.
std::string sensitivityText(const RankAnswer& answer, const mcda::Firmness& firmness);

} // namespace vidette::cli
