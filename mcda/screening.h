// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/candidates.h"
#include "mcda/problem.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Looking through a table before anybody weighs (Hwang & Yoon 1981, chapter III): who is dominated, who
/// keeps all limits, who keeps at least one. Nothing here depends on weights or on a method.
namespace vidette::mcda {

/// One alternative is at least as good as another under every criterion and better under one.
struct Dominance {
    std::string better;
    std::string worse;
    std::vector<std::string> strictly; ///< the criteria under which it is better; never empty

    bool operator==(const Dominance&) const = default;
};

/// Every pair, by the better one in the order of the alternatives, then by the worse one. Better is what
/// Candidates::goodness() says. Whoever lacks a number under a criterion takes no part. Cost: criteria·n².
std::vector<Dominance> dominances(const Candidates& candidates);

/// Of those who keep the hard constraints of the problem. Errors as checkProblem() and selectCandidates().
base::Result<std::vector<Dominance>> dominances(const Problem& problem);

/// A limit that is not kept.
struct LimitMiss {
    std::size_t limit = 0; ///< place in the list of limits
    std::optional<double> value;
    /// What is missing to the nearest number that keeps the limit, in the unit of the criterion; 0 where the
    /// number itself is just not allowed (5 for "> 5"). Nothing without a value.
    std::optional<double> gap;
    /// The gap as a share of all that numbers and limit span under this criterion, so that misses of
    /// different units can be compared; 0 where they span nothing.
    std::optional<double> share;

    bool operator==(const LimitMiss&) const = default;
};

struct Screened {
    std::string id;
    std::vector<std::size_t> kept; ///< places of the limits that it keeps
    std::vector<LimitMiss> missed; ///< the nearest miss first; those without a value last

    bool operator==(const Screened&) const = default;
};

/// How much one limit decides.
struct LimitTally {
    std::size_t misses = 0; ///< alternatives that miss it
    std::size_t alone = 0;  ///< … and no other: they come back if it is given up

    bool operator==(const LimitTally&) const = default;
};

struct Screening {
    std::vector<Screened> passing;
    std::vector<Screened> excluded;
    std::vector<LimitTally> tallies; ///< [limit]
    /// The limits that most alternatives miss, several where they tie; empty when none is missed.
    std::vector<std::size_t> hardest;

    bool operator==(const Screening&) const = default;
};

/// Conjunctive: passes who keeps every limit; everybody when there is none. A value that is not known keeps
/// no limit. The limits of the problem itself are not looked at. Errors as checkProblem() with these limits,
/// and "not_a_number", "number_too_large", "unit_mismatch". Cost: limits·n.
base::Result<Screening> conjunctive(const Problem& problem, const std::vector<Constraint>& limits);

/// Disjunctive: passes who keeps at least one limit; everybody when there is none.
base::Result<Screening> disjunctive(const Problem& problem, const std::vector<Constraint>& limits);

/// What `value` lacks to keep the constraint, as LimitMiss::gap; 0 when it is kept.
double gapTo(const Constraint& constraint, double value);

} // namespace vidette::mcda
