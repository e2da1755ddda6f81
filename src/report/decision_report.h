// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/kit_ranking.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>

/// One answered decision problem as a report shows it.
namespace vidette::report {

struct Decision {
    mcda::Problem problem; ///< the problem that `ranking` answers
    mcda::Ranking ranking;
    /// Where values were computed on the plan: catalogue and computed side by side.
    std::optional<analysis::KitRanking> kits;
    std::string source; ///< file or code, for people

    bool operator==(const Decision&) const = default;
};

/// Ids that share the first place; empty when everything is excluded.
std::vector<std::string> winners(const mcda::Ranking& ranking);
/// The name of an alternative or criterion, one of the usual criteria in the language spoken; the id where it
/// has none.
std::string alternativeName(const mcda::Problem& problem, const std::string& id);
std::string criterionName(const mcda::Problem& problem, const std::string& id);

/// "Fuller's triangle, ties not counted, 1 added to every count", …
std::string weightMethodWords(const mcda::WeightSettings& weights);
std::string evaluationMethodWords(const mcda::EvaluationSettings& evaluation);
/// "A1 and A2"; plain text or markup, as it was given.
std::string allOf(const std::vector<std::string>& names);
/// "at least 80°"; `limit` is one or several numbers with their unit.
std::string comparisonWords(mcda::Comparison comparison, const std::string& limit);
/// "at least 80°", "between 4 and 5 Mpx".
std::string limitText(const mcda::Problem& problem, const mcda::Constraint& constraint);
/// "78 °; at least 80 ° is asked for (source)": why somebody leaves the comparison. Plain text.
std::string exclusionReason(const mcda::Problem& problem, const mcda::Exclusion& exclusion);
/// How firm the first place is, in one sentence: a near tie, the nearest turn of a weight, or that no single
/// weight turns it. "" where the method has no stability intervals. Plain text.
std::string firmness(const mcda::Problem& problem, const mcda::Ranking& ranking);

} // namespace vidette::report
