// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

/// What if a criterion counted more? One weight is set, the others give way in proportion, and the answer is
/// found anew without judging anything again: what an alternative is worth under a criterion does not depend
/// on the weights, only how these worths are added up does.
namespace vidette::mcda {

/// The most that weight number `index` can take while the locked ones (but itself) stay as they are: 1 minus
/// their sum. `locked` has one entry per weight.
double largestShare(const std::vector<double>& weights, const std::vector<bool>& locked, std::size_t index);

/// `weights` as shares of their sum, number `index` being `value` (cut to 0 … largestShare()), the locked
/// ones as they were, and the others in their proportions to each other with what is left; where all of them
/// are 0 they share it equally. The shares sum to 1. Where every other weight is locked, or there is no
/// other, nothing can give way and the shares stay as they were; so they do for a value that is no number.
/// Weights are 0 or more with a sum above 0.
std::vector<double> rescaled(const std::vector<double>& weights, const std::vector<bool>& locked,
                             std::size_t index, double value);

/// The weights of `ranking` with some given by id of a criterion, and the others in their proportions with
/// what is left of 1. Where every criterion is named they are taken as given. Fails: "unknown_criterion";
/// "weight_negative"; "weights_above_one" where those named leave nothing for others or sum to more.
base::Result<std::vector<double>> withShares(const Ranking& ranking,
                                             const std::map<std::string, double>& shares);

/// These weights, given directly. All else that `kept` holds (order, pairs, judgments and their rules) stays,
/// so that naming its method again gives its weights again; only `values` are replaced.
WeightSettings givenDirectly(WeightSettings kept, const std::vector<std::string>& criteria,
                             const std::vector<double>& weights);

/// The answer to `problem` with these weights, [criterion], given directly; `ranking` is its answer with
/// others. The same as rank() gives, but that details of weights and evaluations and, where totals are
/// weighted sums, the measures are left out, and warnings about the weights stand behind the others. Fails as
/// weigh() and evaluate() do. Cost: where totals are weighted sums, one addition of criteria × alternatives
/// and conclude(); else that of the method of evaluation.
base::Result<Ranking> reweighed(const Problem& problem, const Ranking& ranking,
                                const std::vector<double>& weights);

} // namespace vidette::mcda
