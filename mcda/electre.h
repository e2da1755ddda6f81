// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// ELECTRE I (Roy 1968): a outranks b when enough of the weight agrees that a is at least as good, and no
/// criterion objects too strongly. It chooses, it does not order: the kernel is what remains to be looked at.
/// The order that rank() gives by "electre1" is that of the net dominance values (van Delft & Nijkamp 1977;
/// Hwang & Yoon 1981), which need no thresholds; kernel and order may name different winners.
namespace vidette::mcda {

struct ElectreTable {
    std::vector<std::string> alternatives;
    /// [a][b]: share of the weight under which a is at least as good as b, 0 … 1; 1 on the diagonal.
    std::vector<std::vector<double>> concordance;
    /// [a][b]: the largest advantage of b over a, as a share of the largest difference that any two
    /// alternatives have under any criterion, 0 … 1; 0 on the diagonal, and all 0 where nothing differs.
    std::vector<std::vector<double>> discordance;
    double leastConcordance = 0;
    double mostDiscordance = 1;
    /// [a][b]: both thresholds are kept (within 1e-12); false on the diagonal.
    std::vector<std::vector<bool>> outranks;
    /// Alternatives that outrank each other in a circle, two at least; they count as one.
    std::vector<std::vector<std::string>> circles;
    /// The smallest set that outranks all others and of which no two outrank each other, once circles are
    /// drawn together: then it is unique, and all members of a circle are in it or none. Never empty.
    std::vector<std::string> kernel;
    /// Σ c(a,b) − Σ c(b,a): the more, the better; Σ d(a,b) − Σ d(b,a): the less, the better.
    std::vector<double> netConcordance;
    std::vector<double> netDiscordance;
    /// The mean of the places by both net values, from 1; equal values share the mean place.
    std::vector<double> places;

    bool operator==(const ElectreTable&) const = default;
};

/// `scaled` is [criterion][alternative], the larger the better, brought to scales that may be compared;
/// `weights` [criterion], of any sum above 0. Thresholds as in the table. Cost: criteria·n² for n
/// alternatives.
ElectreTable electreTable(const std::vector<std::string>& alternatives,
                          const std::vector<std::vector<double>>& scaled, const std::vector<double>& weights,
                          double leastConcordance, double mostDiscordance);

/// The table of a problem that was ranked by "electre1", from its ranking; nothing for other methods and when
/// nobody is left.
std::optional<ElectreTable> electreOf(const Problem& problem, const Ranking& ranking);

} // namespace vidette::mcda
