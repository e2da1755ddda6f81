// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/agreement_measures.h"
#include "mcda/group_nodes.h"
#include "mcda/ranking.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// From what each expert says at one node to what the group says there, in two ways that differ in meaning
/// (Forman and Peniwati 1998): AIJ, the group as one judge whose every judgment is the mean of all, and AIP,
/// the mean of what follows from each expert's own judgments.
namespace vidette::mcda {

/// One expert at one node.
struct ExpertAtNode {
    std::string expert;
    double weight = 1;
    std::vector<PairSaid> said; ///< what he judged, by pair
    /// Empty while his judgments do not link all items (Fuller: while a pair is neither judged nor follows).
    std::vector<double> priorities;
    Derivation derivation;    ///< with priorities only
    std::optional<double> cr; ///< nothing where nothing can contradict: Fuller, two items, n − 1 pairs
    /// What he rated, from 0 to 1; empty where nothing is rated.
    std::vector<std::optional<double>> rated = {};

    /// Pairs judged, or alternatives rated.
    std::size_t judged() const;
    bool operator==(const ExpertAtNode&) const = default;
};

/// How far judgments of one pair lie apart.
struct PairSpread {
    std::string first;
    std::string second; ///< "" = the first was rated
    double low = 0;     ///< of the first to the second, as ratio; Fuller: 1, 0.5, 0; a rating
    double high = 0;
    std::string lowExpert; ///< the first who said so
    std::string highExpert;
    std::size_t judges = 0;
    double spread = 1; ///< high/low; Fuller and ratings: high − low

    bool operator==(const PairSpread&) const = default;
};

/// Priorities sum to 1. Where alternatives are rated all figures are ratings from 0 to 1 instead, as the
/// problem's own ratings would be (group_ratings.h).
struct NodeResult {
    GroupNode node;
    std::vector<ExpertAtNode> experts; ///< all, in the order of the group
    Derivation derivation;             ///< of AIJ
    std::optional<double> cr;          ///< of AIJ
    /// AIJ: for Saaty each a_ij = exp(Σ w ln a_ij / Σ w) over those who judged the pair (Aczél and Saaty
    /// 1983), gaps completed as in one expert's matrix; for Fuller the weighted mean of their triangles, what
    /// follows from others included. Empty while the judgments of all do not link all items.
    std::vector<double> byJudgments;
    /// AIP over those who have priorities: p_i = exp(Σ w ln p_i / Σ w), then divided by the sum; an item that
    /// somebody gives 0 gets 0, and nothing is said (empty) where that leaves none.
    std::vector<double> byGeometric;
    std::vector<double> byArithmetic;   ///< AIP, Σ w p_i / Σ w
    std::vector<PairSpread> spreads;    ///< pairs that two or more judged, the widest first
    std::optional<Agreement> agreement; ///< of two or more with priorities, measured by AIJ
    std::vector<RankingWarning> warnings;

    bool operator==(const NodeResult&) const = default;
};

/// How Saaty's and Fuller's figures are made at a node.
struct NodeRule {
    SaatyRule saaty;
    FullerRule fuller;
    AgreementRule agreement;
};

/// `group` is checked, `current` made of it. Warnings: those of Saaty's method (`where` names
/// expert and node), "cycle", "expert_without_result", "nobody_judged", "judgments_not_linked",
/// "priorities_vanish", "consensus_low", "group_split". Fails: "unknown_random_index", "no_convergence".
/// Cost: experts × that of one matrix.
base::Result<NodeResult> aggregated(const GroupNode& node, const GroupProblem& group,
                                    const JudgmentIndex& current, const NodeRule& rule);

/// Means of the priorities of those who have them, by item, not yet shared out.
struct PriorityMeans {
    std::vector<double> arithmetic; ///< Σ w p / Σ w
    std::vector<double> geometric;  ///< exp(Σ w ln p / Σ w); 0 where somebody gives 0

    /// Every item gets 0 from somebody.
    bool vanish() const;
};

/// Nothing where nobody has priorities. Cost: experts × items.
std::optional<PriorityMeans> meansOfPriorities(const NodeResult& result);

/// "consensus_low" and "group_split", of the agreement that is there.
void warnOfDisagreement(NodeResult& result);

/// The mean judgments as the engine takes them (asMatrix); only Saaty.
SaatyJudgments meanMatrix(const NodeResult& result);

/// The rule of a node as the problem sets it.
NodeRule ruleAt(const GroupNode& node, const Problem& problem, const AgreementRule& agreement);

} // namespace vidette::mcda
