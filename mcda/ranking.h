// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The answer to a decision problem with every step that led to it, so that a report, a lesson or a window
/// can show the whole way. Full precision; rounding is for people. Lists run in the order of `criteria` and
/// `alternatives` below; a criterion here is a leaf of the tree.
namespace vidette::mcda {

/// A warning with the cells it is about: {{"A1","A2"},{"A2","A1"}}.
struct RankingWarning {
    std::string code;
    std::string where;
    std::vector<std::array<std::string, 2>> cells;
    std::string message;

    bool operator==(const RankingWarning&) const = default;
};

/// Fuller's triangle: t[i][j] = 1, 0.5 or 0; f = counted preferences, f* = f + plus, weight = f*/Σf*.
struct FullerTable {
    std::vector<std::string> items;
    std::vector<std::vector<double>> triangle; ///< square; the diagonal is 0
    FullerRule rule;
    std::vector<double> counts;     ///< f
    std::vector<double> plusCounts; ///< f*
    double sum = 0;                 ///< Σf*
    std::vector<double> weights;

    bool operator==(const FullerTable&) const = default;
};

/// A judgment that disagrees most with all others, and what would agree.
struct RepairHint {
    std::string row;
    std::string column;
    double given = 0;
    double suggested = 0;
    double crAfter = 0;

    bool operator==(const RepairHint&) const = default;
};

/// Saaty's comparison: the matrix as used, both priority vectors, and how consistent it is.
/// λ lies proven within [lambdaLow, lambdaHigh] (Collatz–Wielandt). CI = (λ−n)/(n−1), CR = CI/RI; nothing
/// for n < 3 ("not applicable").
struct SaatyTable {
    std::vector<std::string> items;
    std::vector<std::vector<double>> matrix;
    std::vector<std::vector<bool>> judged; ///< false = completed by log least squares
    bool complete = true;
    std::vector<double> rowMeans; ///< geometric mean of each row
    double rowMeanSum = 0;
    std::vector<double> geometricMean; ///< priorities by geometric mean
    std::vector<double> perron;        ///< priorities by principal eigenvector
    Priority priority = Priority::Eigenvector;
    double lambdaMax = 0;
    double lambdaLow = 0;
    double lambdaHigh = 0;
    int steps = 0; ///< of the power iteration
    std::optional<double> ci;
    std::optional<double> ri;
    std::string riTable;
    std::optional<double> cr;
    std::optional<double> gci;       ///< geometric consistency index
    std::optional<double> koczkodaj; ///< worst triad's 1 − min(a_ij a_jk/a_ik, a_ik/(a_ij a_jk))
    std::array<std::string, 3> worstTriad;
    /// The largest CR that the rule |s_i−s_j|+1 with 1 … 9 can give at all; nothing for matrices by hand.
    std::optional<double> crBound;
    std::vector<RepairHint> hints; ///< at most three, the most inconsistent first; empty when consistent

    const std::vector<double>& weights() const {
        return priority == Priority::GeometricMean ? geometricMean : perron;
    }
    bool operator==(const SaatyTable&) const = default;
};

/// How the weights below one node, or the evaluations under one criterion, came about.
struct Derivation {
    std::string node; ///< "goal" or the id of a criterion
    std::optional<FullerTable> fuller;
    std::optional<SaatyTable> saaty;

    bool operator==(const Derivation&) const = default;
};

/// Who leaves the comparison, or misses a soft limit: "K3: 78, ≥ 80 is asked for".
struct Exclusion {
    std::string id;
    std::string criterion;
    std::optional<double> value; ///< nothing = no value is known
    Comparison comparison = Comparison::AtLeast;
    std::vector<double> limits; ///< empty = set aside because a value is missing
    std::string source;

    bool operator==(const Exclusion&) const = default;
};

/// While the weight of a criterion lies within [from, to] these win.
struct WinnerRange {
    double from = 0;
    double to = 1;
    std::vector<std::string> winners;

    bool operator==(const WinnerRange&) const = default;
};

/// What wins as the weight of one criterion runs from 0 to 1 and the others keep their proportions.
/// Exact, in closed form; only for methods whose totals are weighted sums.
struct WeightStability {
    std::string criterion;
    double weight = 0;
    std::vector<WinnerRange> ranges;
    double low = 0;  ///< the winners stay the same from here …
    double high = 1; ///< … to here

    bool operator==(const WeightStability&) const = default;
};

/// The second is so near the first that a small change of a weight turns them.
struct NearTie {
    std::string first;
    std::string second;
    double lead = 0;
    std::string criterion;        ///< whose weight turns them soonest; "" = none does alone
    std::optional<double> weight; ///< at this weight

    bool operator==(const NearTie&) const = default;
};

struct Ranking {
    std::vector<std::string> criteria;     ///< ids of the leaves
    std::vector<std::string> alternatives; ///< ids of those compared (not the excluded)
    std::vector<double> weights;           ///< [criterion]; sum 1 (Direct: as given)
    std::vector<Derivation> weightsDetail; ///< one per node of the tree
    std::vector<std::vector<double>>
        local; ///< [criterion][alternative]; normalised values where the method does
    std::vector<Derivation> localDetail;            ///< one per criterion, for Fuller and Saaty
    std::vector<double> totals;                     ///< [alternative]
    bool lowerIsBetter = false;                     ///< VIKOR's Q, places
    std::vector<std::vector<std::string>> ranking;  ///< best first; ties share a list
    std::vector<std::vector<double>> contributions; ///< [criterion][alternative]; empty when not additive
    std::vector<Exclusion> excluded;
    std::vector<Exclusion> softMisses;
    /// Figures beside the totals, by name, [alternative]: "S", "R" (VIKOR), "phi_plus", "phi_minus"
    /// (PROMETHEE), "distance_to_best", "distance_to_worst" (TOPSIS), "net_concordance", "net_discordance"
    /// (ELECTRE).
    std::map<std::string, std::vector<double>> measures;
    std::vector<WeightStability> stability; ///< empty when not additive or only one alternative
    std::optional<NearTie> nearTie;
    std::vector<RankingWarning> warnings;

    bool operator==(const Ranking&) const = default;
};

/// Checks and computes. Errors have the codes of docs/ranking.md ("nonreciprocal", "duplicate_name",
/// "comparison_graph_disconnected", …) and name criterion and cells. Cost: n³ for Saaty with n ≤ 50, n² else.
base::Result<Ranking> rank(const Problem& problem);

/// Place of an id in a list, or nothing.
std::optional<std::size_t> indexOf(const std::vector<std::string>& ids, const std::string& id);

} // namespace vidette::mcda
