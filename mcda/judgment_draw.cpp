// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judgment_draw.h"

#include "base/speech.h"
#include "mcda/log_least_squares.h"
#include "mcda/perron.h"
#include "mcda/saaty.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vidette::mcda {
namespace {

using base::Done;
using base::failure;
using base::Result;

constexpr double kHalfStep = 0.5;
constexpr double kReciprocal = 1e-9; ///< as in judgment_matrix.cpp

Matrix movedCells(const SaatyTable& table, RandomStream& stream) {
    Matrix cells = table.matrix;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = i + 1; j < cells.size(); ++j) {
            if (!table.judged[i][j]) continue;
            const bool agree = std::abs(cells[i][j] * cells[j][i] - 1) <= kReciprocal;
            cells[i][j] = movedJudgment(cells[i][j], stream);
            cells[j][i] = agree ? 1 / cells[i][j] : movedJudgment(cells[j][i], stream);
        }
    }
    return cells;
}

/// Gaps completed from the moved judgments, then the whole method.
Result<std::vector<double>> prioritiesWithGaps(const JudgmentDraw::Table& one, Matrix cells) {
    const auto logs = logLeastSquares(cells, one.table.judged);
    for (std::size_t i = 0; i < logs.size(); ++i) {
        for (std::size_t j = 0; j < logs.size(); ++j) {
            if (!one.table.judged[i][j]) cells[i][j] = std::exp(logs[i] - logs[j]);
        }
    }
    std::vector<RankingWarning> unheard;
    auto table =
        saatyTable({one.table.items, std::move(cells), one.table.judged, false, true}, one.rule, "", unheard);
    if (!table) return failure(table.error());
    return table->weights();
}

Result<std::vector<double>> movedPriorities(const JudgmentDraw::Table& one, RandomStream& stream) {
    Matrix cells = movedCells(one.table, stream);
    if (!one.table.complete) return prioritiesWithGaps(one, std::move(cells));
    std::vector<double> means;
    for (const auto& row : cells) means.push_back(geometricMeanOf(row));
    if (one.rule.priority == Priority::GeometricMean) return normalised(std::move(means));
    Perron root = perron(cells, std::move(means));
    if (!root.converged)
        return failure("no_convergence", "draws",
                       base::say("the eigenvector of moved judgments was not found within 10,000 steps"));
    return std::move(root.vector);
}

/// Every leaf's way through the nodes of the tree, found by the items of their matrices.
std::vector<std::vector<JudgmentDraw::Share>> pathsOf(const Problem& problem, const Ranking& ranking) {
    std::map<std::string, std::string> parents;
    for (const auto& criterion : problem.criteria) parents[criterion.id] = criterion.parent;
    const bool isTree = !problem.weights.nodes.empty();
    std::vector<std::vector<JudgmentDraw::Share>> paths;
    for (const auto& leaf : ranking.criteria) {
        paths.emplace_back();
        for (std::string id = leaf; !id.empty(); id = isTree ? parents[id] : "") {
            for (std::size_t node = 0; node < ranking.weightsDetail.size(); ++node) {
                const auto item = indexOf(ranking.weightsDetail[node].saaty->items, id);
                if (item) paths.back().push_back({node, *item});
            }
        }
    }
    return paths;
}

} // namespace

double movedJudgment(double ratio, RandomStream& stream) {
    const double step = ratio >= 1 ? ratio - 1 : 1 - 1 / ratio;
    const double moved = step + stream.uniform(-kHalfStep, kHalfStep);
    return moved >= 0 ? 1 + moved : 1 / (1 - moved);
}

double geometricMeanOf(const std::vector<double>& numbers) {
    const int n = static_cast<int>(numbers.size());
    double mantissa = 1;
    int exponent = 0;
    for (const double number : numbers) {
        int more = 0;
        mantissa = std::frexp(mantissa * number, &more);
        exponent += more;
    }
    const int rest = (exponent % n + n) % n;
    const double product = std::ldexp(mantissa, rest);
    // 2^t ≤ 1 + t for t from 0 to 1, so this lies above the root and Newton's steps only fall.
    double root = 1 + static_cast<double>(rest) / n;
    while (true) {
        double power = 1;
        for (int k = 1; k < n; ++k) power *= root;
        const double next = root + (product / power - root) / n;
        if (!(next < root)) return std::ldexp(root, (exponent - rest) / n);
        root = next;
    }
}

JudgmentDraw judgmentDraw(const Problem& problem, const Ranking& ranking) {
    JudgmentDraw draw;
    draw.weights = ranking.weights;
    draw.local = ranking.local;
    if (problem.weights.method == WeightMethod::Saaty) {
        for (const auto& detail : ranking.weightsDetail)
            draw.nodes.push_back({*detail.saaty, problem.weights.saaty});
        draw.paths = pathsOf(problem, ranking);
    }
    if (problem.evaluation.method == EvaluationMethod::Saaty) {
        for (const auto& detail : ranking.localDetail)
            draw.tables.push_back({*detail.saaty, problem.evaluation.saaty});
        draw.ideal = problem.evaluation.synthesis == Synthesis::Ideal;
    }
    return draw;
}

Result<Done> drawJudgedWeights(const JudgmentDraw& draw, RandomStream& stream, std::vector<double>& weights) {
    weights = draw.weights;
    if (draw.nodes.empty()) return Done{};
    std::vector<std::vector<double>> shares;
    for (const auto& node : draw.nodes) {
        auto moved = movedPriorities(node, stream);
        if (!moved) return failure(moved.error());
        shares.push_back(std::move(*moved));
    }
    for (std::size_t leaf = 0; leaf < weights.size(); ++leaf) {
        weights[leaf] = 1;
        for (const auto& share : draw.paths[leaf]) weights[leaf] *= shares[share.node][share.item];
    }
    return Done{};
}

Result<Done> drawJudgedLocal(const JudgmentDraw& draw, RandomStream& stream, Columns& local) {
    if (draw.tables.empty()) {
        local = draw.local;
        return Done{};
    }
    local.resize(draw.tables.size());
    for (std::size_t leaf = 0; leaf < local.size(); ++leaf) {
        auto moved = movedPriorities(draw.tables[leaf], stream);
        if (!moved) return failure(moved.error());
        local[leaf] = std::move(*moved);
        if (!draw.ideal) continue;
        const double best = *std::max_element(local[leaf].begin(), local[leaf].end());
        for (double& value : local[leaf]) value /= best;
    }
    return Done{};
}

} // namespace vidette::mcda
