// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/agreement.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <vector>

/// Rows and columns of the map of agreement for one problem; for agreement.cpp.
namespace vidette::mcda {

struct EvaluationChoice {
    AgreementRow row;
    EvaluationSettings settings;
};

/// "fuller_half+0", "fuller_half+1", "fuller_uncounted+0", "fuller_uncounted+1" (by the orders and pairs of
/// the problem, else by values); "saaty_distributive", "saaty_ideal" where the problem holds judgments of
/// alternatives, and "saaty_values_distributive", "saaty_values_ideal" with intensities from the values;
/// "weighted_sum_min_max", "_max", "_sum", "_none"; "topsis_vector", "topsis_min_max"; "promethee2"; "vikor";
/// "lexicographic"; "electre1", in the normalisation of the problem where this is its method; "ratings" where
/// the problem is rated. Parameters are those of the problem. Its own settings, where none of these has them
/// (0.5 added in Fuller's triangle), stand first as "given".
std::vector<EvaluationChoice> evaluationChoices(const Problem& problem);

struct WeightChoice {
    AgreementColumn column; ///< without weights yet
    WeightSettings settings;
};

/// "given", "equal", "rank_sum" and "roc" of the order of the weights in force, "entropy", "critic".
std::vector<WeightChoice> weightChoices(const Problem& problem, const Ranking& ranking);

} // namespace vidette::mcda
