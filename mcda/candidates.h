// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <vector>

/// From a problem as written to a table that can be computed: who is compared, by which leaves, with which
/// numbers, and who was left out and why. Used by every method; not meant for callers outside mcda.
namespace vidette::mcda {

struct Candidates {
    std::vector<Criterion> leaves;
    std::vector<Alternative> alternatives;
    /// [leaf][alternative], in the unit of the criterion; nothing where no number is given.
    std::vector<std::vector<std::optional<double>>> values;
    std::vector<Exclusion> excluded;
    std::vector<Exclusion> softMisses;
    std::vector<RankingWarning> warnings;

    std::vector<std::string> leafIds() const;
    std::vector<std::string> alternativeIds() const;
    /// The numbers of one leaf; every one must be there (selectCandidates sets others aside).
    std::vector<double> column(std::size_t leaf) const;
    /// +1 for max, −1 for min.
    double sign(std::size_t leaf) const { return leaves[leaf].direction == Direction::Max ? 1.0 : -1.0; }
    /// The larger, the better: the worth by the value function where there is one, else the number with its
    /// sign. The number must be there.
    double goodness(std::size_t leaf, std::size_t alternative) const;
};

/// The criteria without children, in their order.
std::vector<Criterion> leavesOf(const std::vector<Criterion>& criteria);

/// Ids and names are there and unlike each other; parents exist and form a tree; constraints and values name
/// something that exists. Codes: "no_criteria", "no_alternatives", "empty_name", "duplicate_id",
/// "duplicate_name", "unknown_parent", "parent_cycle", "unknown_criterion", "bad_constraint",
/// "bad_value_function".
base::Result<base::Done> checkProblem(const Problem& problem);

/// Applies units, missing values and constraints. Fails: "not_a_number", "number_too_large",
/// "unit_mismatch", "unknown_level".
base::Result<Candidates> selectCandidates(const Problem& problem);

/// Whether the methods chosen read the numbers under this criterion; who lacks one there is set aside.
bool needsValue(const Problem& problem, const std::string& id);

/// The number of an alternative under a criterion or attribute, in its unit; nothing where none is given.
/// Fails: "not_a_number", "number_too_large", "unit_mismatch".
base::Result<std::optional<double>> numberOf(const Criterion& criterion, const Alternative& alternative);

/// The same as the method of evaluation reads it: a word of a rating scale counts as its level. Fails with
/// "unknown_level" too.
base::Result<std::optional<double>> scoreOf(const Problem& problem, const Criterion& criterion,
                                            const Alternative& alternative);

/// Whether a number keeps a limit.
bool holds(const Constraint& constraint, double value);

/// The criterion or attribute of this id, which checkProblem() has found to exist.
const Criterion& factNamed(const Problem& problem, const std::string& id);

/// Looks at the numbers with a suspicious eye; adds warnings "unit_scale_suspicious",
/// "criterion_does_not_discriminate", "direction_suspicious", "dominated", "duplicate_name".
void inspect(Candidates& candidates);

/// "K3 (Field of view)", or the id alone where the name says the same.
std::string label(const Criterion& criterion);

} // namespace vidette::mcda
