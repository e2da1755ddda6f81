// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/electre.h"

#include "base/speech.h"
#include "mcda/evaluation.h"
#include "mcda/quantity.h"
#include "mcda/stability.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;
using Graph = std::vector<std::vector<bool>>;

constexpr double kRounding = 1e-12; ///< .25 + .2 + .2 reaches .65

/// The largest difference that two alternatives have under one criterion.
double largestSpan(const Columns& scaled) {
    double span = 0;
    for (const auto& column : scaled) {
        const auto [low, high] = std::minmax_element(column.begin(), column.end());
        if (low != column.end()) span = std::max(span, *high - *low);
    }
    return span;
}

void compareAll(const Columns& scaled, const std::vector<double>& weights, ElectreTable& table) {
    const std::size_t n = table.alternatives.size();
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double span = largestSpan(scaled);
    table.concordance.assign(n, std::vector<double>(n, 0.0));
    table.discordance.assign(n, std::vector<double>(n, 0.0));
    table.outranks.assign(n, std::vector<bool>(n, false));
    for (std::size_t a = 0; a < n; ++a) {
        std::vector<double>& agreed = table.concordance[a];
        std::vector<double>& objection = table.discordance[a];
        for (std::size_t k = 0; k < scaled.size(); ++k) {
            const std::vector<double>& column = scaled[k];
            const std::array<double, 2> counts{0, weights[k]}; // by whether a is at least as good
            const double own = column[a];
            for (std::size_t b = 0; b < n; ++b) {
                const double advantage = column[b] - own;
                agreed[b] += counts[static_cast<std::size_t>(advantage <= 0)];
                objection[b] = std::max(objection[b], advantage);
            }
        }
        for (std::size_t b = 0; b < n; ++b) {
            agreed[b] /= all;
            if (objection[b] > 0) objection[b] /= span;
            table.outranks[a][b] = a != b && agreed[b] >= table.leastConcordance - kRounding &&
                                   objection[b] <= table.mostDiscordance + kRounding;
        }
    }
}

/// Depth first from one place; what is left behind is appended to `left`, the deepest first.
void walk(const Graph& graph, bool backwards, std::size_t from, std::vector<bool>& seen,
          std::vector<std::size_t>& left) {
    struct Step {
        std::size_t at;
        std::size_t next;
    };
    std::vector<Step> way{{from, 0}};
    seen[from] = true;
    while (!way.empty()) {
        Step& step = way.back();
        const std::size_t at = step.at;
        std::size_t to = step.next;
        while (to < graph.size() && (seen[to] || !(backwards ? graph[to][at] : graph[at][to]))) ++to;
        step.next = to + 1;
        if (to < graph.size()) {
            seen[to] = true;
            way.push_back({to, 0});
            continue;
        }
        left.push_back(at);
        way.pop_back();
    }
}

/// Groups of those that reach each other, who outranks before who is outranked (Kosaraju; Sharir 1981).
std::vector<std::vector<std::size_t>> circlesOf(const Graph& graph) {
    const std::size_t n = graph.size();
    std::vector<std::size_t> left;
    std::vector<bool> seen(n, false);
    for (std::size_t a = 0; a < n; ++a) {
        if (!seen[a]) walk(graph, false, a, seen, left);
    }
    std::vector<std::vector<std::size_t>> groups;
    seen.assign(n, false);
    for (std::size_t k = n; k-- > 0;) {
        if (seen[left[k]]) continue;
        groups.emplace_back();
        walk(graph, true, left[k], seen, groups.back());
        std::sort(groups.back().begin(), groups.back().end());
    }
    return groups;
}

bool outranksOne(const Graph& graph, const std::vector<std::size_t>& from,
                 const std::vector<std::size_t>& to) {
    for (const std::size_t a : from) {
        for (const std::size_t b : to) {
            if (graph[a][b]) return true;
        }
    }
    return false;
}

/// Going down the order of the groups, who is outranked by nobody in the kernel is in it himself.
void addKernel(ElectreTable& table) {
    std::vector<std::size_t> kernel;
    for (const auto& group : circlesOf(table.outranks)) {
        if (group.size() > 1) {
            table.circles.emplace_back();
            for (const std::size_t a : group) table.circles.back().push_back(table.alternatives[a]);
        }
        if (!outranksOne(table.outranks, kernel, group))
            kernel.insert(kernel.end(), group.begin(), group.end());
    }
    std::sort(kernel.begin(), kernel.end());
    for (const std::size_t a : kernel) table.kernel.push_back(table.alternatives[a]);
}

/// From 1; equal values share the mean of their places.
std::vector<double> placesBy(const ElectreTable& table, const std::vector<double>& values, bool lower) {
    std::vector<double> places(values.size(), 0.0);
    double first = 1;
    for (const auto& group : inOrder(table.alternatives, values, lower)) {
        const double size = static_cast<double>(group.size());
        for (const auto& id : group) places[*indexOf(table.alternatives, id)] = first + (size - 1) / 2;
        first += size;
    }
    return places;
}

void addOrder(ElectreTable& table) {
    const std::size_t n = table.alternatives.size();
    table.netConcordance.assign(n, 0.0);
    table.netDiscordance.assign(n, 0.0);
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            table.netConcordance[a] += table.concordance[a][b] - table.concordance[b][a];
            table.netDiscordance[a] += table.discordance[a][b] - table.discordance[b][a];
        }
    }
    const auto agreed = placesBy(table, table.netConcordance, false);
    const auto objected = placesBy(table, table.netDiscordance, true);
    for (std::size_t a = 0; a < n; ++a) table.places.push_back((agreed[a] + objected[a]) / 2);
}

/// Divided by one number for the whole column, so that only the scale changes; `sign` turns what is to be
/// small.
Result<std::vector<double>> scaledColumn(const Candidates& candidates, std::size_t leaf,
                                         Normalisation normalisation) {
    auto column = candidates.column(leaf);
    const double sign = candidates.sign(leaf);
    if (normalisation == Normalisation::MinMax) return minMax(column, sign);
    const std::string where = "evaluation, " + label(candidates.leaves[leaf]);
    const double low = *std::min_element(column.begin(), column.end());
    const bool ratio = normalisation == Normalisation::Sum || normalisation == Normalisation::Max;
    if (ratio && low < 0)
        return failure("negative_value", where,
                       say("{number} is negative; this normalisation needs ratios, use \"min_max\"",
                           {{"number", shortNumber(low)}}));
    double size = 1;
    if (normalisation == Normalisation::Sum) size = std::accumulate(column.begin(), column.end(), 0.0);
    if (normalisation == Normalisation::Max) size = *std::max_element(column.begin(), column.end());
    if (normalisation == Normalisation::Vector)
        size = std::sqrt(std::inner_product(column.begin(), column.end(), column.begin(), 0.0));
    for (double& value : column) value = size > 0 ? sign * value / size : 0;
    return column;
}

} // namespace

ElectreTable electreTable(const std::vector<std::string>& alternatives, const Columns& scaled,
                          const std::vector<double>& weights, double leastConcordance,
                          double mostDiscordance) {
    ElectreTable table;
    table.alternatives = alternatives;
    table.leastConcordance = leastConcordance;
    table.mostDiscordance = mostDiscordance;
    compareAll(scaled, weights, table);
    addKernel(table);
    addOrder(table);
    return table;
}

std::optional<ElectreTable> electreOf(const Problem& problem, const Ranking& ranking) {
    const auto& settings = problem.evaluation;
    if (settings.method != EvaluationMethod::Electre1 || ranking.alternatives.empty()) return std::nullopt;
    return electreTable(ranking.alternatives, ranking.local, ranking.weights, settings.concordance,
                        settings.discordance);
}

Result<Evaluation> evaluateElectre(const Problem& problem, const Candidates& candidates,
                                   const std::vector<double>& weights) {
    const auto& settings = problem.evaluation;
    for (const double threshold : {settings.concordance, settings.discordance}) {
        if (!(threshold >= 0 && threshold <= 1))
            return failure("bad_parameter", "evaluation",
                           say("a threshold is {number}; it lies between 0 and 1",
                               {{"number", shortNumber(threshold)}}));
    }
    const auto normalisation = settings.normalisation.value_or(Normalisation::MinMax);
    Evaluation result;
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        auto column = scaledColumn(candidates, leaf, normalisation);
        if (!column) return failure(column.error());
        result.local.push_back(std::move(*column));
    }
    auto table = electreTable(candidates.alternativeIds(), result.local, weights, settings.concordance,
                              settings.discordance);
    result.totals = std::move(table.places);
    result.lowerIsBetter = true;
    result.measures = {{"net_concordance", std::move(table.netConcordance)},
                       {"net_discordance", std::move(table.netDiscordance)}};
    return result;
}

} // namespace vidette::mcda
