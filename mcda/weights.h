// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/candidates.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// Weights of the leaves by the method that the problem names.
namespace vidette::mcda {

struct Weighing {
    std::vector<double> weights; ///< [leaf]; sum 1, but for Direct: as given
    std::vector<Derivation> details;
    std::vector<RankingWarning> warnings;
};

/// Codes: "weight_missing", "unknown_criterion", "weight_negative", "weights_sum_zero",
/// "number_too_large"; those of fuller.h and
/// judgment_matrix.h; "node_missing", "unknown_node"; "too_few_alternatives", "negative_value" (Entropy).
/// Direct weights that do not sum to 1 are used as given, with the warning "weights_sum_not_one".
base::Result<Weighing> weigh(const Problem& problem, const Candidates& candidates);

/// Entropy weights (Shannon; Zeleny 1982) from columns of nonnegative numbers; [leaf][alternative].
base::Result<std::vector<double>> entropyWeights(const std::vector<std::vector<double>>& columns,
                                                 const std::vector<std::string>& ids);
/// CRITIC weights (Diakoulaki et al. 1995): min–max by direction, sample deviation, Pearson correlation.
base::Result<std::vector<double>> criticWeights(const std::vector<std::vector<double>>& columns,
                                                const std::vector<double>& signs);

} // namespace vidette::mcda
