// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/candidates.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <map>
#include <string>
#include <vector>

/// How the alternatives do: per criterion (local) and in all (totals), by the method the problem names.
namespace vidette::mcda {

using Columns = std::vector<std::vector<double>>; ///< [leaf][alternative]

struct Evaluation {
    Columns local;
    std::vector<Derivation> details;
    std::vector<double> totals;
    Columns contributions; ///< empty when totals are no weighted sums of `local`
    bool lowerIsBetter = false;
    std::map<std::string, std::vector<double>> measures;
    std::vector<RankingWarning> warnings;
};

/// Needs at least one alternative. Codes: "negative_value", "zero_value" (ratio normalisations);
/// "bad_normalisation"; "missing_judgments"; "bad_preference"; "bad_parameter"; those of fuller.h and
/// judgment_matrix.h.
base::Result<Evaluation> evaluate(const Problem& problem, const Candidates& candidates,
                                  const std::vector<double>& weights);

/// The normalisations that a method knows, the usual one first; empty where it needs none.
std::vector<Normalisation> normalisationsOf(EvaluationMethod method);

/// One file each.
base::Result<Evaluation> evaluateFuller(const Problem&, const Candidates&,
                                        const std::vector<double>& weights);
base::Result<Evaluation> evaluateSaaty(const Problem&, const Candidates&, const std::vector<double>& weights);
base::Result<Evaluation> evaluateWeightedSum(const Problem&, const Candidates&,
                                             const std::vector<double>& weights);
base::Result<Evaluation> evaluateRatings(const Problem&, const Candidates&,
                                         const std::vector<double>& weights);
base::Result<Evaluation> evaluateTopsis(const Problem&, const Candidates&,
                                        const std::vector<double>& weights);
base::Result<Evaluation> evaluatePromethee(const Problem&, const Candidates&,
                                           const std::vector<double>& weights);
base::Result<Evaluation> evaluateVikor(const Problem&, const Candidates&, const std::vector<double>& weights);
base::Result<Evaluation> evaluateLexicographic(const Problem&, const Candidates&,
                                               const std::vector<double>& weights);

base::Result<Evaluation> evaluateElectre(const Problem&, const Candidates&,
                                         const std::vector<double>& weights);

/// Totals and contributions from `local`: Σ w·local, divided by `scale`.
void addUp(Evaluation& evaluation, const std::vector<double>& weights, double scale = 1);

/// (x − worst)/(best − worst) by direction; 0 for a constant column.
std::vector<double> minMax(const std::vector<double>& column, double sign);

} // namespace vidette::mcda
