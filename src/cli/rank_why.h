// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rank_output.h"
#include "mcda/explanation.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// `vidette rank --why`: one figure of the answer and what it rests on.
namespace vidette::cli {

/// The figure first. Fails as mcda::figureOf().
base::Result<std::vector<mcda::Explanation>> whyOf(const RankAnswer& answer, const std::string& figure,
                                                   int depth);

/// Each figure with its line, its sentence and the names of those it rests on.
std::string whyText(const RankAnswer& answer, const std::vector<mcda::Explanation>& chain);
nlohmann::json whyDocument(const std::vector<mcda::Explanation>& chain);

} // namespace vidette::cli
