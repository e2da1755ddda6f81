// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/agreement_choices.h"

#include "base/speech.h"
#include "mcda/candidates.h"
#include "mcda/weight_draw.h"

#include <algorithm>
#include <utility>

namespace vidette::mcda {
namespace {

using base::say;

/// The settings of the problem with another method.
EvaluationSettings settingsFor(const Problem& problem, EvaluationMethod method,
                               std::optional<Normalisation> normalisation = {}) {
    EvaluationSettings settings = problem.evaluation;
    settings.method = method;
    settings.normalisation = normalisation;
    return settings;
}

void addFuller(const Problem& problem, std::vector<EvaluationChoice>& choices) {
    const auto add = [&](const char* code, const std::string& title, FullerRule rule) {
        EvaluationSettings settings = settingsFor(problem, EvaluationMethod::Fuller);
        settings.fuller = rule;
        choices.push_back({{code, title}, std::move(settings)});
    };
    add("fuller_half+0", say("Fuller, half points for ties"), {TieRule::Half, 0});
    add("fuller_half+1", say("Fuller, half points for ties, 1 added"), {TieRule::Half, 1});
    add("fuller_uncounted+0", say("Fuller, no points for ties"), {TieRule::Uncounted, 0});
    add("fuller_uncounted+1", say("Fuller, no points for ties, 1 added"), {TieRule::Uncounted, 1});
}

void addSaaty(const Problem& problem, std::vector<EvaluationChoice>& choices) {
    const auto add = [&](const char* code, const std::string& title, Synthesis synthesis, bool fromValues) {
        EvaluationSettings settings = settingsFor(problem, EvaluationMethod::Saaty);
        settings.synthesis = synthesis;
        if (fromValues) {
            settings.judgments.clear();
            for (const auto& leaf : leavesOf(problem.criteria))
                settings.judgments[leaf.id].intensityFromValues = true;
        }
        choices.push_back({{code, title}, std::move(settings)});
    };
    const auto& judgments = problem.evaluation.judgments;
    const bool byHand = std::any_of(judgments.begin(), judgments.end(),
                                    [](const auto& one) { return !one.second.intensityFromValues; });
    if (byHand) {
        add("saaty_distributive", say("Saaty, distributive synthesis"), Synthesis::Distributive, false);
        add("saaty_ideal", say("Saaty, ideal synthesis"), Synthesis::Ideal, false);
    }
    add("saaty_values_distributive", say("Saaty, intensities from values, distributive synthesis"),
        Synthesis::Distributive, true);
    add("saaty_values_ideal", say("Saaty, intensities from values, ideal synthesis"), Synthesis::Ideal, true);
}

void addSums(const Problem& problem, std::vector<EvaluationChoice>& choices) {
    const auto add = [&](const char* code, const std::string& title, Normalisation normalisation) {
        choices.push_back(
            {{code, title}, settingsFor(problem, EvaluationMethod::WeightedSum, normalisation)});
    };
    add("weighted_sum_min_max", say("weighted sum, from the worst to the best value"), Normalisation::MinMax);
    add("weighted_sum_max", say("weighted sum, share of the best value"), Normalisation::Max);
    add("weighted_sum_sum", say("weighted sum, share of the sum"), Normalisation::Sum);
    add("weighted_sum_none", say("weighted sum, values as they are"), Normalisation::None);
}

void addOthers(const Problem& problem, std::vector<EvaluationChoice>& choices) {
    const auto add = [&](const char* code, const std::string& title, EvaluationMethod method,
                         std::optional<Normalisation> normalisation = {}) {
        choices.push_back({{code, title}, settingsFor(problem, method, normalisation)});
    };
    add("topsis_vector", say("TOPSIS, values divided by the length of their vector"),
        EvaluationMethod::Topsis, Normalisation::Vector);
    add("topsis_min_max", say("TOPSIS, from the worst to the best value"), EvaluationMethod::Topsis,
        Normalisation::MinMax);
    add("promethee2", say("PROMETHEE II"), EvaluationMethod::Promethee2);
    add("vikor", say("VIKOR"), EvaluationMethod::Vikor);
    add("lexicographic", say("lexicographic order"), EvaluationMethod::Lexicographic);
    const bool isElectre = problem.evaluation.method == EvaluationMethod::Electre1;
    add("electre1", say("ELECTRE I"), EvaluationMethod::Electre1,
        isElectre ? problem.evaluation.normalisation : std::nullopt);
    if (problem.evaluation.method == EvaluationMethod::Ratings)
        add("ratings", say("ratings"), EvaluationMethod::Ratings);
}

/// Whether a choice computes what the problem itself computes.
bool isGiven(const EvaluationSettings& settings, const EvaluationSettings& given) {
    if (settings.method != given.method) return false;
    switch (given.method) {
    case EvaluationMethod::Fuller:
        return settings.fuller == given.fuller;
    case EvaluationMethod::Saaty:
        return settings.synthesis == given.synthesis && settings.judgments == given.judgments;
    case EvaluationMethod::WeightedSum:
        return settings.normalisation == given.normalisation.value_or(Normalisation::MinMax);
    case EvaluationMethod::Topsis:
        return settings.normalisation == given.normalisation.value_or(Normalisation::Vector);
    case EvaluationMethod::Promethee2:
    case EvaluationMethod::Vikor:
    case EvaluationMethod::Lexicographic:
    case EvaluationMethod::Ratings:
    case EvaluationMethod::Electre1:
        return true;
    }
    return false;
}

} // namespace

std::vector<EvaluationChoice> evaluationChoices(const Problem& problem) {
    std::vector<EvaluationChoice> choices;
    addFuller(problem, choices);
    addSaaty(problem, choices);
    addSums(problem, choices);
    addOthers(problem, choices);
    const bool among = std::any_of(choices.begin(), choices.end(), [&](const EvaluationChoice& choice) {
        return isGiven(choice.settings, problem.evaluation);
    });
    if (!among)
        choices.insert(choices.begin(), {{"given", say("as the problem is evaluated")}, problem.evaluation});
    return choices;
}

std::vector<WeightChoice> weightChoices(const Problem& problem, const Ranking& ranking) {
    Order order;
    for (const auto& group : importanceGroups(ranking.weights)) {
        order.emplace_back();
        for (const std::size_t k : group) order.back().push_back(ranking.criteria[k]);
    }
    std::vector<WeightChoice> choices{{{"given", say("weights of the problem"), {}, {}}, problem.weights}};
    const auto add = [&](const char* code, const std::string& title, WeightMethod method) {
        WeightSettings settings;
        settings.method = method;
        settings.order = order;
        choices.push_back({{code, title, {}, {}}, std::move(settings)});
    };
    add("equal", say("equal weights"), WeightMethod::Equal);
    add("rank_sum", say("order of the weights, rank sum"), WeightMethod::RankSum);
    add("roc", say("order of the weights, rank order centroid"), WeightMethod::Roc);
    add("entropy", say("entropy of the values"), WeightMethod::Entropy);
    add("critic", say("contrast and conflict of the values (CRITIC)"), WeightMethod::Critic);
    return choices;
}

} // namespace vidette::mcda
