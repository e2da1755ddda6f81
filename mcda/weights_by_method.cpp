// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/weights_by_method.h"

#include "base/speech.h"
#include "mcda/candidates.h"
#include "mcda/perron.h"
#include "mcda/weight_draw.h"
#include "mcda/weights.h"

#include <utility>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

struct Choice {
    std::string code;
    std::string title;
    WeightSettings settings;
};

Order orderOf(const Problem& problem, const Ranking& ranking) {
    if (!problem.weights.order.empty()) return problem.weights.order;
    Order order;
    for (const auto& group : importanceGroups(ranking.weights)) {
        order.emplace_back();
        for (const std::size_t k : group) order.back().push_back(ranking.criteria[k]);
    }
    return order;
}

void addPlain(const Problem& problem, const Ranking& ranking, std::vector<Choice>& choices) {
    const auto add = [&](const char* code, const std::string& title, WeightMethod method) {
        WeightSettings settings;
        settings.method = method;
        settings.order = orderOf(problem, ranking);
        choices.push_back({code, title, std::move(settings)});
    };
    const bool ownOrder = !problem.weights.order.empty();
    add("equal", say("equal weights"), WeightMethod::Equal);
    add("rank_sum", ownOrder ? say("rank sum of the order given") : say("rank sum of the order in force"),
        WeightMethod::RankSum);
    add("roc",
        ownOrder ? say("rank order centroid of the order given")
                 : say("rank order centroid of the order in force"),
        WeightMethod::Roc);
    add("entropy", say("entropy of the values"), WeightMethod::Entropy);
    add("critic", say("contrast and conflict of the values (CRITIC)"), WeightMethod::Critic);
}

void addSaaty(const WeightSettings& given, std::vector<Choice>& choices) {
    const bool judged =
        !given.judgments.cells.empty() || !given.judgments.intensity.empty() || !given.nodes.empty();
    if (!judged) return;
    const auto add = [&](const char* code, const std::string& title, Priority priority) {
        WeightSettings settings = given;
        settings.method = WeightMethod::Saaty;
        settings.saaty.priority = priority;
        choices.push_back({code, title, std::move(settings)});
    };
    add("saaty_geometric_mean", say("Saaty, geometric mean"), Priority::GeometricMean);
    add("saaty_eigenvector", say("Saaty, eigenvector"), Priority::Eigenvector);
}

void addFuller(const WeightSettings& given, std::vector<Choice>& choices) {
    if (given.order.empty() && given.pairs.empty()) return;
    const auto add = [&](const char* code, const std::string& title, FullerRule rule) {
        WeightSettings settings = given;
        settings.method = WeightMethod::Fuller;
        settings.fuller = rule;
        choices.push_back({code, title, std::move(settings)});
    };
    add("fuller_half+0", say("Fuller, half points for ties"), {TieRule::Half, 0});
    add("fuller_half+1", say("Fuller, half points for ties, 1 added"), {TieRule::Half, 1});
    add("fuller_uncounted+0", say("Fuller, no points for ties"), {TieRule::Uncounted, 0});
    add("fuller_uncounted+1", say("Fuller, no points for ties, 1 added"), {TieRule::Uncounted, 1});
}

/// Weights from values must rest on the alternatives that are compared, all of them.
Result<Candidates> sameCandidates(const Problem& variant, const Ranking& ranking) {
    auto candidates = selectCandidates(variant);
    if (!candidates || candidates->alternativeIds() == ranking.alternatives) return candidates;
    return failure("missing_value", "weights", say("some alternatives have no value that this method needs"));
}

MethodWeights weightsOf(const Problem& problem, const Ranking& ranking, Choice choice) {
    MethodWeights result{std::move(choice.code), std::move(choice.title), {}, {}};
    Problem variant = problem;
    variant.weights = std::move(choice.settings);
    const auto candidates = sameCandidates(variant, ranking);
    auto weighing = candidates ? weigh(variant, *candidates) : failure(candidates.error());
    if (weighing)
        result.weights = normalised(std::move(weighing->weights));
    else
        result.reason = weighing.error();
    return result;
}

} // namespace

std::vector<MethodWeights> weightsByMethod(const Problem& problem, const Ranking& ranking) {
    if (ranking.weights.empty()) return {};
    std::vector<MethodWeights> all{{"given", say("weights in force"), normalised(ranking.weights), {}}};
    std::vector<Choice> choices;
    addPlain(problem, ranking, choices);
    addSaaty(problem.weights, choices);
    addFuller(problem.weights, choices);
    for (Choice& choice : choices) all.push_back(weightsOf(problem, ranking, std::move(choice)));
    return all;
}

} // namespace vidette::mcda
