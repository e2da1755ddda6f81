// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/saaty.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/minimal_completion.h"
#include "mcda/perron.h"
#include "mcda/preference_cycles.h"
#include "mcda/quantity.h"
#include "mcda/random_index.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

constexpr double kZero = 1e-12;      ///< λ − n below this is rounding
constexpr double kConsistent = 1e-9; ///< λ − n below this needs no repair
constexpr std::size_t kHints = 3;    ///< pairs named for repair

double crOf(double lambda, std::size_t n, double ri) {
    const double size = static_cast<double>(n);
    const double excess = std::abs(lambda - size) < kZero ? 0 : lambda - size;
    return excess / (size - 1) / ri;
}

/// Harker's replacement: the ratio that all other judgments together speak for.
RepairHint hintFor(const SaatyTable& table, std::size_t i, std::size_t j) {
    Matrix without = table.matrix;
    without[i][j] = without[j][i] = 0;
    without[i][i] = without[j][j] = 2;
    const auto others = perron(without, table.perron).vector;
    const double suggested = others[i] / others[j];
    Matrix repaired = table.matrix;
    repaired[i][j] = suggested;
    repaired[j][i] = 1 / suggested;
    const double lambda = perron(repaired, table.perron).lambda();
    return {table.items[i], table.items[j], table.matrix[i][j], suggested,
            crOf(lambda, table.items.size(), *table.ri)};
}

/// The judged pairs that disagree most with the priorities: largest a_ij·w_j/w_i.
std::vector<RepairHint> hintsFor(const SaatyTable& table) {
    struct Gap {
        double size;
        std::size_t i;
        std::size_t j;
    };
    std::vector<Gap> gaps;
    const auto& w = table.perron;
    for (std::size_t i = 0; i < w.size(); ++i) {
        for (std::size_t j = 0; j < w.size(); ++j) {
            const double size = table.matrix[i][j] * w[j] / w[i];
            if (i != j && table.judged[i][j] && size > 1) gaps.push_back({size, i, j});
        }
    }
    const std::size_t most = std::min(gaps.size(), kHints);
    const auto worse = [](const Gap& a, const Gap& b) {
        return a.size != b.size ? a.size > b.size : std::pair(a.i, a.j) < std::pair(b.i, b.j);
    };
    std::partial_sort(gaps.begin(), gaps.begin() + static_cast<std::ptrdiff_t>(most), gaps.end(), worse);
    std::vector<RepairHint> hints;
    for (std::size_t k = 0; k < most; ++k) hints.push_back(hintFor(table, gaps[k].i, gaps[k].j));
    return hints;
}

void warnInconsistent(const SaatyTable& table, const SaatyRule& rule, const std::string& where,
                      std::vector<RankingWarning>& warnings) {
    if (!table.cr || *table.cr < rule.threshold) return;
    RankingWarning warning{"inconsistent", where, {}, {}};
    std::vector<std::string> parts{
        say("CR {ratio} is not below {limit}; worst triad {triad}",
            {{"ratio", base::sayNumber(*table.cr, 3)},
             {"limit", base::sayNumber(rule.threshold, 2)},
             {"triad", base::join({table.worstTriad.begin(), table.worstTriad.end()}, ", ")}})};
    for (const auto& hint : table.hints) {
        warning.cells.push_back({hint.row, hint.column});
        parts.push_back(say("{pair} = {given}, the others speak for {suggested} (CR {ratio})",
                            {{"pair", hint.row + "/" + hint.column},
                             {"given", shortNumber(hint.given)},
                             {"suggested", base::sayNumber(hint.suggested, 2)},
                             {"ratio", base::sayNumber(hint.crAfter, 3)}}));
    }
    warning.message = base::join(parts, "; ");
    warnings.push_back(std::move(warning));
}

/// Fills the indices that need at least three items.
Result<base::Done> addIndices(SaatyTable& table, const SaatyRule& rule, const std::string& where,
                              std::vector<RankingWarning>& warnings) {
    const std::size_t n = table.items.size();
    const auto index = randomIndex(rule.randomIndex, std::max<std::size_t>(n, 3));
    if (!index) return failure(within(where, index.error()));
    table.riTable = index->table;
    if (n < 3) return base::Done{};
    if (index->extended)
        warnings.push_back({"random_index_by_fit",
                            where,
                            {},
                            base::sayCount(n,
                                           "the table \"{table}\" has no random index for {n} item; the fit "
                                           "\"alonso_lamata\" was taken",
                                           "the table \"{table}\" has no random index for {n} items; the fit "
                                           "\"alonso_lamata\" was taken",
                                           {{"table", rule.randomIndex}})});
    table.ri = index->value;
    table.ci = (table.lambdaMax - static_cast<double>(n)) / (static_cast<double>(n) - 1);
    table.cr = *table.ci / *table.ri;
    table.gci = geometricConsistency(table.matrix, table.geometricMean);
    const Triad triad = worstTriad(table.matrix);
    table.koczkodaj = triad.inconsistency;
    table.worstTriad = {table.items[triad.i], table.items[triad.j], table.items[triad.k]};
    if (table.lambdaMax - static_cast<double>(n) > kConsistent) table.hints = hintsFor(table);
    return base::Done{};
}

/// The bound on CR was found for whole intensities from 1 to 9.
bool wholeIntensities(const std::map<std::string, double>& intensity) {
    return std::all_of(intensity.begin(), intensity.end(), [](const auto& one) {
        return one.second == std::round(one.second) && one.second >= 1 && one.second <= 9;
    });
}

} // namespace

double geometricConsistency(const Matrix& cells, const std::vector<double>& weights) {
    const std::size_t n = cells.size();
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double error = std::log(cells[i][j] * weights[j] / weights[i]);
            sum += error * error;
        }
    }
    return 2 * sum / static_cast<double>((n - 1) * (n - 2));
}

Triad worstTriad(const Matrix& cells) {
    constexpr double kMargin = 1.000001; // for rounding
    Triad worst{-1, 0, 1, 2};
    double enough = 2; // a triad counts that is further from 1 than the worst
    const std::size_t n = cells.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const std::vector<double>& direct = cells[i];
            const std::vector<double>& onwards = cells[j];
            const double first = direct[j];
            for (std::size_t k = j + 1; k < n; ++k) {
                const double way = first * onwards[k];
                if (way > enough * direct[k] && direct[k] > enough * way) continue;
                const double ratio = way / direct[k];
                const double size = std::max(0.0, 1 - std::min(ratio, 1 / ratio));
                if (size <= worst.inconsistency) continue;
                worst = {size, i, j, k};
                enough = (1 - size) * kMargin;
            }
        }
    }
    return worst;
}

Result<SaatyTable> saatyTable(JudgmentMatrix matrix, const SaatyRule& rule, const std::string& where,
                              std::vector<RankingWarning>& warnings) {
    if (!matrix.complete && rule.priority == Priority::Eigenvector)
        matrix.cells = minimalCompletion(std::move(matrix.cells), matrix.judged).cells;
    SaatyTable table;
    table.items = std::move(matrix.items);
    table.matrix = std::move(matrix.cells);
    table.judged = std::move(matrix.judged);
    table.complete = matrix.complete;
    table.priority = rule.priority;
    table.rowMeans = rowGeometricMeans(table.matrix);
    for (const double mean : table.rowMeans) table.rowMeanSum += mean;
    table.geometricMean = normalised(table.rowMeans);
    const Perron root = perron(table.matrix, table.rowMeans);
    if (!root.converged)
        return failure("no_convergence", where, say("the eigenvector was not found within 10,000 steps"));
    table.perron = root.vector;
    table.lambdaLow = root.low;
    table.lambdaHigh = root.high;
    table.steps = root.steps;
    const double n = static_cast<double>(table.items.size());
    table.lambdaMax = std::abs(root.lambda() - n) < kZero ? n : root.lambda();
    const auto indices = addIndices(table, rule, where, warnings);
    if (!indices) return failure(indices.error());
    warnInconsistent(table, rule, where, warnings);
    for (auto& warning : contradictions(table, where)) warnings.push_back(std::move(warning));
    return table;
}

Result<SaatyTable> saatyFromJudgments(const SaatyJudgments& judgments, const std::vector<std::string>& items,
                                      const SaatyRule& rule, const std::string& where,
                                      std::vector<RankingWarning>& warnings) {
    const bool byHand = !judgments.cells.empty();
    auto matrix = byHand ? matrixByHand(judgments, items, rule, where, warnings)
                         : matrixByIntensity(judgments.intensity, items, rule, where);
    if (!matrix) return failure(matrix.error());
    auto table = saatyTable(std::move(*matrix), rule, where, warnings);
    if (!table || byHand || !table->ri || !wholeIntensities(judgments.intensity)) return table;
    if (const auto bound = intensityRuleBound(items.size())) table->crBound = *bound / *table->ri;
    return table;
}

} // namespace vidette::mcda
