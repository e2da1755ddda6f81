// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/implied_order.h"

namespace vidette::mcda {
namespace {

using Relation = std::vector<std::vector<bool>>;

/// Paths of "at least as good" from item to item, and those of them with a step that is better.
struct Paths {
    Relation any;
    Relation strict;
};

Paths pathsOf(std::size_t n, const std::vector<PairSaid>& said) {
    Paths paths{Relation(n, std::vector<bool>(n)), Relation(n, std::vector<bool>(n))};
    for (const auto& pair : said) {
        if (pair.value >= 0.5) paths.any[pair.first][pair.second] = true;
        if (pair.value <= 0.5) paths.any[pair.second][pair.first] = true;
        if (pair.value > 0.5) paths.strict[pair.first][pair.second] = true;
        if (pair.value < 0.5) paths.strict[pair.second][pair.first] = true;
    }
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            if (!paths.any[i][k]) continue;
            for (std::size_t j = 0; j < n; ++j) {
                if (!paths.any[k][j]) continue;
                paths.any[i][j] = true;
                if (paths.strict[i][k] || paths.strict[k][j]) paths.strict[i][j] = true;
            }
        }
    }
    return paths;
}

} // namespace

std::vector<std::vector<std::optional<double>>> impliedOrder(std::size_t n,
                                                             const std::vector<PairSaid>& said) {
    const Paths paths = pathsOf(n, said);
    std::vector<std::vector<std::optional<double>>> order(n, std::vector<std::optional<double>>(n));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            if (paths.strict[i][j] && !paths.any[j][i]) order[i][j] = 1;
            if (paths.strict[j][i] && !paths.any[i][j]) order[i][j] = 0;
            const bool both = paths.any[i][j] && paths.any[j][i];
            if (both && !paths.strict[i][j] && !paths.strict[j][i]) order[i][j] = 0.5;
        }
        order[i][i] = 0;
    }
    for (const auto& pair : said) {
        order[pair.first][pair.second] = pair.value;
        order[pair.second][pair.first] = 1 - pair.value;
    }
    return order;
}

std::vector<PairSaid> settledPairs(std::size_t n, const std::vector<PairSaid>& said) {
    const auto order = impliedOrder(n, said);
    std::vector<PairSaid> settled;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            if (order[i][j]) settled.push_back({i, j, *order[i][j]});
        }
    }
    return settled;
}

} // namespace vidette::mcda
