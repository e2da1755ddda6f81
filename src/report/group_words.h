// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group.h"

#include <string>
#include <vector>

/// How a group's decision is said: names of who takes part and of what is compared. Plain text in the
/// language spoken; for the minutes and the command line alike.
namespace vidette::report {

/// The name or alias of an expert, or the id where none is given or nobody is known by it.
std::string expertName(const mcda::GroupProblem& group, const std::string& id);
std::vector<std::string> expertNames(const mcda::GroupProblem& group, const std::vector<std::string>& ids);

/// "K1 Price" of a criterion or an alternative; the id alone where the name says the same.
std::string itemName(const mcda::Problem& problem, const std::string& id);

/// "Weights", "Weights below K1 Price", "Alternatives under K2 Need".
std::string nodeName(const mcda::Problem& problem, const mcda::GroupNode& node);

/// A ratio as people write it, 3 or 1/3, and 1, 0.5, 0 of a triangle: three decimals where no fraction fits.
/// A rating with two decimals.
std::string judgmentText(const mcda::GroupNode& node, double value);

/// What agreement at a node, or on the totals, comes to: W with χ², S* with its word, the like-minded. One
/// sentence each, as far as there is something to say.
std::vector<std::string> agreementSentences(const mcda::GroupProblem& group,
                                            const mcda::Agreement& agreement);

/// What the word of a consensus means for whoever decides.
std::string consensusMeaning(double consensus);
/// What to look at before an average decides: low consensus, opposite groups, averages that differ about the
/// first place, results that are missing; in words with names. What is said of the consistency of single
/// matrices is only counted; it stands in the protocol.
std::vector<std::string> alarmSentences(const mcda::GroupProblem& group, const mcda::GroupResult& result);
/// Mean judgments against mean priorities (geometric): whether the order is the same, who changes places, and
/// the widest difference of weights.
std::vector<std::string> averageSentences(const mcda::GroupProblem& group, const mcda::GroupResult& result);
/// Place of an alternative, from 1 on; equal ones share it. 0 where it is not ranked.
std::size_t placeIn(const mcda::Ranking& ranking, const std::string& id);

} // namespace vidette::report
