// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <string_view>

/// Decision problems as XMCDA (Decision Deck, www.decision-deck.org/xmcda): alternatives, criteria, scales,
/// one performance table, weights and piecewise linear value functions. Read are 3.x and 4.0.0, written is
/// 4.0.0.
namespace vidette::io {

inline constexpr std::string_view kXmcda4 = "http://www.decision-deck.org/2021/XMCDA-4.0.0";

/// All parts in one document. Inactive and fictive items are left out with a warning, as are values of kinds
/// that a decision does not know (intervals, fuzzy numbers), functions that are not piecewise linear, and
/// parts such as thresholds. A label with a value is its number, as is a label that its scale values. Weights
/// are those of the criteriaValues whose id, name or concept speaks of weights or importance, else the only
/// ones; they become points. A criterion without a scale is maximised, with the warning "direction_assumed".
///
/// Fails naming file, element and id: "not_a_decision" (another document), "newer_version" (2.x and beyond
/// 4.0.0), "missing_field", "unknown_item", "duplicate_item", "unknown_choice", "not_a_number"; and those of
/// readXml().
base::Result<base::WithWarnings<mcda::Problem>> readXmcda(std::string_view text, const std::string& fileName);

/// The problem with the weights of its ranking, as a whole document. Those whom the ranking excluded are
/// inactive. What is not carried over is told ("left_out"). `fileName` is named in the warnings. Fails as
/// numberOf() in mcda/candidates.h.
base::Result<base::WithWarnings<std::string>>
writeXmcda(const mcda::Problem& problem, const mcda::Ranking& ranking, const std::string& fileName);

} // namespace vidette::io
