// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// How far the members of a group agree. `m` experts, `n` items; [expert][item]. Everybody counts once here,
/// whatever his weight: agreement is asked of people, not of power. Nothing depends on the order of items.
namespace vidette::mcda {

/// Place of every item by its score, the largest 1; equal scores (within 1e-12 of the largest) share the mean
/// of their places: {5, 7, 5} gives {2.5, 1, 2.5}.
std::vector<double> meanRanks(const std::vector<double>& scores);

/// Kendall's coefficient of concordance. W = 1: all rank alike, 0: the rank sums are all the same.
struct Concordance {
    double w = 0;
    double chiSquare = 0;    ///< m(n − 1)W; roughly χ² distributed where nobody agrees and n > 7
    std::size_t degrees = 0; ///< of freedom, n − 1

    bool operator==(const Concordance&) const = default;
};

/// W = 12·Σ(R_j − m(n+1)/2)² / (m²(n³ − n) − m·Σ(t³ − t)), R_j the rank sums, t the sizes of ties (Kendall
/// 1948). Nothing with fewer than two experts or items, or where everybody ranks everything equal.
std::optional<Concordance> kendallW(const std::vector<std::vector<double>>& ranks);

/// Shannon consensus of priorities (Goepel 2013, as revised in 2022). α is the mean entropy of an expert, γ
/// the entropy of the mean priorities, β = γ − α what they do not share.
struct Consensus {
    double alpha = 0; ///< entropies in nats; e^α is a number of items
    double beta = 0;
    double gamma = 0;
    double homogeneity = 0; ///< S = (e^−β − 1/n)/(1 − 1/n)
    /// S* = (e^−β − r)/(1 − r) with r = e^(least α)/n: 1 where all give the same priorities, 0 where they
    /// contradict each other as much as their scale allows; below that it stays 0.
    double consensus = 0;

    bool operator==(const Consensus&) const = default;
};

/// `priorities` are not negative and sum to 1 for each expert. `leastAlpha` is the smallest entropy that the
/// method lets an expert reach; 0 where any priorities are possible, and then S* = S. Nothing with fewer than
/// two experts or items.
std::optional<Consensus> shannonConsensus(const std::vector<std::vector<double>>& priorities,
                                          double leastAlpha = 0);
/// Least α of Saaty's scale that ends at `scale`: one of n items preferred so many times to all others.
/// 0 for an endless scale.
double leastAlphaOfScale(std::size_t n, double scale = 9);
/// Least α of Fuller's triangle: n items in a strict order. With it S* is 0 for two opposite orders.
double leastAlphaOfTriangle(std::size_t n, const FullerRule& rule);

/// "very low" < 0.5 ≤ "low" < 0.625 ≤ "moderate" < 0.75 ≤ "high" < 0.875 ≤ "very high" (Goepel 2022), in the
/// language spoken.
std::string consensusWord(double consensus);

/// √Σ(a − b)² and Σ|a − b| (at most 2 for priorities).
double euclideanDistance(const std::vector<double>& a, const std::vector<double>& b);
double manhattanDistance(const std::vector<double>& a, const std::vector<double>& b);
/// Spearman's ρ of two rankings: the correlation of the mean ranks. Nothing where one is all ties.
std::optional<double> spearmanRho(const std::vector<double>& ranksA, const std::vector<double>& ranksB);
/// Kendall's τ_b of two rankings (Kendall 1948): agreeing minus disagreeing pairs over
/// √(pairs untied in a · pairs untied in b). Nothing where one is all ties. Cost n².
std::optional<double> kendallTau(const std::vector<double>& ranksA, const std::vector<double>& ranksB);

/// Groups of like-minded, agglomerated by average linkage: the two groups whose members are most alike on
/// average are joined while that average is at least `threshold`; of equals the first in order. Each group
/// and the list are in order of their members. `likeness` is symmetric. Cost m⁴ at most.
std::vector<std::vector<std::size_t>> likeMinded(const std::vector<std::vector<double>>& likeness,
                                                 double threshold);

/// S* below which a group is warned not to average itself: "low" ends there.
inline constexpr double kLowConsensus = 0.625;
/// Mean S* of two from which they are like-minded. Two alone cannot lie as far apart as many, so this is more
/// than is asked of a group (Goepel 2022 looks for groups from 0.7 to 0.975).
inline constexpr double kLikeMinded = 0.85;

struct AgreementRule {
    double lowConsensus = kLowConsensus;
    double likeMinded = kLikeMinded;

    bool operator==(const AgreementRule&) const = default;
};

/// An expert against the group.
struct GroupDistance {
    std::string expert;
    double euclidean = 0;
    double manhattan = 0;
    std::optional<double> spearman;
    std::optional<double> kendall;

    bool operator==(const GroupDistance&) const = default;
};

struct Agreement {
    std::vector<std::string> experts;
    std::optional<Concordance> concordance;
    std::optional<Consensus> consensus;
    std::vector<GroupDistance> distances;      ///< [expert]
    std::vector<std::vector<double>> pairwise; ///< S* of every two; 1 on the diagonal
    std::vector<std::vector<std::string>> clusters;
    AgreementRule rule;

    /// Two groups of at least two each: their average is nobody's opinion.
    bool isSplit() const;
    bool isLow() const { return consensus && consensus->consensus < rule.lowConsensus; }
    bool operator==(const Agreement&) const = default;
};

/// All of it at once, for `priorities` that sum to 1 for each expert; `group` is what they are measured by.
Agreement agreementOf(const std::vector<std::string>& experts,
                      const std::vector<std::vector<double>>& priorities, const std::vector<double>& group,
                      double leastAlpha, const AgreementRule& rule = {});

} // namespace vidette::mcda
