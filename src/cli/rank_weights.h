// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rank_output.h"
#include "cli/rank_question.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// Other weights than those of the problem: what if some were moved, and what other methods would give.
namespace vidette::cli {

/// The answer with the weights that `moved` names ("K1=0.4,K2=15%") and all others in proportion; "" = the
/// weights of the problem. Fails: "bad_weight" for words that are no such list; those of withShares() in
/// mcda/what_if_weights.h and of answerTo().
base::Result<RankAnswer> answerWith(const Question& question, const std::string& moved,
                                    const base::Task& task);

/// A list with "method", and "weights" by criterion or "reason".
nlohmann::json weightsByMethodDocument(const RankAnswer& answer);
/// A row for each method, a column for each criterion.
std::string weightsByMethodText(const RankAnswer& answer);

} // namespace vidette::cli
