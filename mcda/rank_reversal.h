// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "base/task.h"
#include "mcda/problem.h"

#include <optional>
#include <string>
#include <vector>

/// An audit of a decision: does the order of the alternatives stay when something changes that should not
/// matter? A loser leaves, a twin joins (Belton & Gear 1983, Omega 11(3)), or another convention of the same
/// method is taken.
namespace vidette::mcda {

enum class PairTurn {
    Turned,    ///< the first was ahead and is behind now
    BecameTie, ///< the first was ahead and is level now
    TieBroken, ///< they were level and the first is ahead now
};

struct TurnedPair {
    std::string first;
    std::string second;
    PairTurn turn = PairTurn::Turned;

    bool operator==(const TurnedPair&) const = default;
};

/// One change and what it does.
struct ReversalTrial {
    /// "leave_out", "add_copy", "synthesis", "fuller_rule", "priority".
    std::string code;
    /// What exactly: the id of the alternative; "distributive" or "ideal"; "half" or "uncounted" with what is
    /// added ("half+1"); "eigenvector" or "geometric_mean".
    std::string subject;
    std::string done; ///< the same in words, in the language spoken
    std::vector<std::string> alternatives;
    std::vector<double> totals;                  ///< [alternative]
    std::vector<std::vector<std::string>> order; ///< best first; ties share a list
    /// Whether others are first, of those who are there before and after: when the first is left out, whoever
    /// was next should follow.
    bool firstChanges = false;
    std::vector<TurnedPair> turned;   ///< of those who are there before and after, in their order
    std::optional<base::Error> error; ///< why this trial could not be computed; the rest is empty then

    bool operator==(const ReversalTrial&) const = default;
};

struct RankReversals {
    std::vector<std::vector<std::string>> order; ///< of the problem as it is
    std::vector<ReversalTrial> trials;

    bool operator==(const RankReversals&) const = default;
};

/// Every trial that applies: each compared alternative left out (with two or more), a copy of each added;
/// where Saaty's method evaluates, the other synthesis; where it is used at all, the other priority; where
/// Fuller's triangle is used, those of the four conventions (ties half or uncounted, 0 or 1 added) that are
/// not in force, for weights and evaluations together. Excluded alternatives take part in none. Weights that
/// are drawn from the data (entropy, CRITIC) are drawn anew in each trial.
///
/// Fails as rank() does, and with "nobody_left", "cancelled". A trial that fails is a trial with an error.
/// Cost: that of rank() for each trial, 2 × alternatives + 5 at most.
base::Result<RankReversals> rankReversals(const Problem& problem, const base::Task& task);

/// Which pairs of `kept` stand otherwise in `after` than in `before`; both name all of them.
std::vector<TurnedPair> turnedPairs(const std::vector<std::string>& kept,
                                    const std::vector<std::vector<std::string>>& before,
                                    const std::vector<std::vector<std::string>>& after);

} // namespace vidette::mcda
