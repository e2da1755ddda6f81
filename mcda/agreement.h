// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "base/task.h"
#include "mcda/favourable_weights.h"
#include "mcda/problem.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Do the methods agree? The same alternatives by every method and normalisation that their data allow, with
/// every way of weighing: who wins where, and what must hold for each alternative to win.
namespace vidette::mcda {

/// A method with its normalisation or convention.
struct AgreementRow {
    std::string code;  ///< "topsis_vector", "fuller_half+1", … (docs in agreement_choices.h)
    std::string title; ///< the same in words, in the language spoken

    bool operator==(const AgreementRow&) const = default;
};

/// A way of weighing the criteria.
struct AgreementColumn {
    std::string code; ///< "given", "equal", "rank_sum", "roc", "entropy", "critic"
    std::string title;
    std::vector<double> weights;       ///< [criterion]; empty with a reason
    std::optional<base::Error> reason; ///< why there are no weights, or none but those of a column before

    bool operator==(const AgreementColumn&) const = default;
};

struct AgreementCell {
    std::vector<std::vector<std::string>> order; ///< best first, ties share a list; empty with a reason
    std::optional<base::Error> reason;           ///< why this cell is not computed

    bool operator==(const AgreementCell&) const = default;
};

/// While the weight of a criterion lies within [from, to], and the others keep their proportions, it wins.
struct WinningInterval {
    std::string criterion;
    double from = 0;
    double to = 1;
    double weight = 0;   ///< in force; of a sum of 1
    bool shared = false; ///< it wins with others there, everywhere or in a part

    bool operator==(const WinningInterval&) const = default;
};

/// What must hold for one alternative to win.
struct WinningTerms {
    std::string alternative;
    std::size_t alone = 0;                         ///< cells in which it is first alone
    std::size_t shared = 0;                        ///< … and together with others
    std::vector<std::array<std::size_t, 2>> cells; ///< both, as [row, column]
    /// By the method of the problem, where its totals are weighted sums; in the order of the criteria.
    std::vector<WinningInterval> intervals;
    /// Whether any weights at all put it first, by the evaluations of the problem; nothing where totals are
    /// no weighted sums.
    std::optional<FavourableWeights> favourable;

    bool operator==(const WinningTerms&) const = default;
};

struct AgreementMap {
    std::vector<std::string> criteria;     ///< ids of the leaves
    std::vector<std::string> labels;       ///< [criterion] "K3 (Field of view)"
    std::vector<std::string> alternatives; ///< ids of those compared (not the excluded)
    std::vector<AgreementRow> rows;
    std::vector<AgreementColumn> columns;
    std::vector<std::vector<AgreementCell>> cells; ///< [row][column]
    std::size_t computed = 0;                      ///< cells with an order
    bool additive = false;           ///< the totals of the problem's own method are weighted sums
    std::vector<WinningTerms> terms; ///< [alternative]

    bool operator==(const AgreementMap&) const = default;
};

/// Computes every cell. Only alternatives that the problem compares take part; a cell that would have to set
/// one aside for a missing value has the reason "missing_value" instead. Further reasons: those of
/// evaluation.h and weights.h ("zero_value", "negative_value", "not_a_number", …), "units_differ" (values of
/// different units added as they are), "equal_importance" (lexicographic, where criteria of equal weight
/// disagree about two alternatives), "same_weights" (a column again).
///
/// Fails as rank() does, and with "nobody_left", "cancelled". Cost: that of every method once, of those that
/// are no weighted sums once for each column.
base::Result<AgreementMap> agreementMap(const Problem& problem, const base::Task& task);

/// The terms of one alternative in sentences, in the language spoken: in how many cells it is first; for
/// every criterion whose weight alone can make it win, from where to where; and whether any weights do, with
/// the most favourable ones or with the mixture of rivals that is better under every criterion. `alternative`
/// counts in `map.alternatives`.
std::vector<std::string> winningWords(const AgreementMap& map, std::size_t alternative);

} // namespace vidette::mcda
