// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_nodes.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Which pair to ask next, so that 30 items need far fewer than their 435 comparisons: n − 1 pairs give a
/// result, more give a check. Nothing is drawn by lot: the same judgments lead to the same question.
///
/// Ratios (Saaty). First a spanning tree in the shape of a star, the tree with the smallest sum of
/// resistances: the first item is compared with four others, then the middle one of these five with all that
/// is left, so that few ratios reach the end of the scale. Then the pair with the largest
///
///     R_ij · exp(−Δ² / (2 σ² R_ij))
///
/// R is the effective resistance between two items in the graph of judged pairs (each a resistor of 1), from
/// the pseudo-inverse L⁺ of its Laplacian: R_ij = L⁺_ii + L⁺_jj − 2 L⁺_ij (Klein and Randić 1993). The least
/// squares estimate of ln w_i − ln w_j has variance σ² R_ij, so R says how little is known about a pair, and
/// the factor behind it how near both are in units of that doubt.
///
/// Preferences (Fuller). What follows from others is not asked (A over B, B over C: A over C); asked is the
/// pair of which the less lucky answer settles most, which is about n·log₂ n questions.
namespace vidette::mcda {

/// Deviation of ln a_ij that a judge is credited with before his judgments can be checked: a factor of 1.4.
inline constexpr double kUsualNoise = 0.35;

struct NextPair {
    std::size_t first = 0; ///< first < second
    std::size_t second = 0;
    bool links = false; ///< it links items that are not linked yet; else it sharpens what is known
    double score = 0;   ///< what it was chosen by; Fuller: pairs settled at least

    bool operator==(const NextPair&) const = default;
};

/// How far an expert is at one node.
struct PairProgress {
    std::size_t asked = 0;
    std::size_t forResult = 0; ///< n − 1
    std::size_t all = 0;       ///< n(n − 1)/2
    bool linked = false;       ///< a result is possible; Fuller: no pair is open
    /// Mean probability that two items stand in their true order, were errors of ln a normal with deviation
    /// σ: Φ(|Δ|/(σ√R)); ½ while they are not linked. Fuller: the part of the pairs that is settled. An
    /// estimate: σ is pooled from kUsualNoise (as if of three checks) and the misfit of the judgments.
    double certainty = 0;
    double noise = kUsualNoise; ///< σ

    bool operator==(const PairProgress&) const = default;
};

/// The pair to ask, or nothing when none is left. `n` ≥ 2; `said` as of saidAt(). Cost n³, Fuller n⁴.
std::optional<NextPair> nextPair(std::size_t n, PairMethod method, const std::vector<PairSaid>& said);

PairProgress pairProgress(std::size_t n, PairMethod method, const std::vector<PairSaid>& said);

/// R between every two items; infinite between items that are not linked, 0 on the diagonal.
std::vector<std::vector<double>> effectiveResistance(std::size_t n, const std::vector<PairSaid>& said);

/// Part of every item in the graph of judged pairs, numbered from 0 in the order of the items.
std::vector<std::size_t> linkedParts(std::size_t n, const std::vector<PairSaid>& said);

} // namespace vidette::mcda
