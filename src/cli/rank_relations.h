// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rank_output.h"
#include "mcda/ranking.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// What an answered problem says beside its order: who cannot be compared, who outranks whom, who is
/// dominated, what limits decide, and which judgments contradict each other.
namespace vidette::cli {

/// Adds "partial_order" (promethee2), "electre" (electre1), "dominance", and "limits" where there are any.
void addRelations(nlohmann::json& document, const RankAnswer& answer);

/// Adds "cycles" and "chain_breaks" to the detail of a comparison in pairs; the worst hundred at most, with
/// their number.
void addContradictions(nlohmann::json& detail, const mcda::Derivation& derivation);

/// The same for people.
std::string relationsText(const RankAnswer& answer);

} // namespace vidette::cli
