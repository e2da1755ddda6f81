// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/decision_report.h"
#include "report/html.h"

#include <algorithm>
#include <cmath>

namespace vidette::report {
namespace {

std::string fullerWords(const mcda::FullerRule& rule) {
    std::string words = "Fuller's triangle, ";
    words += rule.tie == mcda::TieRule::Half ? "a tie counts a half for both" : "a tie counts for neither";
    if (rule.plus > 0) words += ", " + asWritten(rule.plus) + " added to every count";
    return words;
}

std::string saatyWords(const mcda::SaatyRule& rule) {
    return std::string("Saaty's pairwise comparison, priorities by ") +
           (rule.priority == mcda::Priority::GeometricMean ? "geometric mean" : "principal eigenvector");
}

std::string normalisationWords(const std::optional<mcda::Normalisation>& normalisation) {
    if (!normalisation) return "";
    switch (*normalisation) {
    case mcda::Normalisation::None:
        return ", values as they are";
    case mcda::Normalisation::MinMax:
        return ", values from 0 (worst) to 1 (best)";
    case mcda::Normalisation::Max:
        return ", values as share of the best";
    case mcda::Normalisation::Sum:
        return ", values as share of their sum";
    case mcda::Normalisation::Vector:
        return ", values divided by the root of their squares' sum";
    }
    return "";
}

const mcda::Criterion* criterionOf(const mcda::Problem& problem, const std::string& id) {
    for (const auto* list : {&problem.criteria, &problem.attributes}) {
        for (const auto& one : *list) {
            if (one.id == id) return &one;
        }
    }
    return nullptr;
}

std::string named(const std::vector<std::string>& ids) {
    return base::join(ids, " and ");
}

/// The nearest weight of any one criterion at which somebody else wins.
struct Turn {
    std::string criterion;
    double now = 0;
    double at = 0;
    std::vector<std::string> winners;
};

void consider(const mcda::WeightStability& one, double at, bool above, std::optional<Turn>& nearest) {
    if (nearest && std::abs(nearest->at - nearest->now) <= std::abs(at - one.weight)) return;
    for (const auto& range : one.ranges) {
        const bool next = above ? std::abs(range.from - at) < 1e-12 && range.to > at
                                : std::abs(range.to - at) < 1e-12 && range.from < at;
        if (next) nearest = Turn{one.criterion, one.weight, at, range.winners};
    }
}

std::optional<Turn> nearestTurn(const mcda::Ranking& ranking) {
    std::optional<Turn> nearest;
    for (const auto& one : ranking.stability) {
        if (one.high < 1) consider(one, one.high, true, nearest);
        if (one.low > 0) consider(one, one.low, false, nearest);
    }
    return nearest;
}

} // namespace

std::vector<std::string> winners(const mcda::Ranking& ranking) {
    return ranking.ranking.empty() ? std::vector<std::string>{} : ranking.ranking.front();
}

std::string alternativeName(const mcda::Problem& problem, const std::string& id) {
    for (const auto& one : problem.alternatives) {
        if (one.id == id && !one.name.empty()) return one.name;
    }
    return id;
}

std::string criterionName(const mcda::Problem& problem, const std::string& id) {
    const auto* one = criterionOf(problem, id);
    return one && !one->name.empty() ? one->name : id;
}

std::string weightMethodWords(const mcda::WeightSettings& weights) {
    switch (weights.method) {
    case mcda::WeightMethod::Equal:
        return "equal weights";
    case mcda::WeightMethod::Direct:
        return "weights given directly";
    case mcda::WeightMethod::Points:
        return "points, divided by their sum";
    case mcda::WeightMethod::RankSum:
        return "rank sum of the order of importance";
    case mcda::WeightMethod::Roc:
        return "rank order centroids of the order of importance";
    case mcda::WeightMethod::Fuller:
        return fullerWords(weights.fuller);
    case mcda::WeightMethod::Saaty:
        return saatyWords(weights.saaty);
    case mcda::WeightMethod::Entropy:
        return "entropy of the values";
    case mcda::WeightMethod::Critic:
        return "CRITIC: spread and correlation of the values";
    }
    return "";
}

std::string evaluationMethodWords(const mcda::EvaluationSettings& evaluation) {
    const std::string values = normalisationWords(evaluation.normalisation);
    switch (evaluation.method) {
    case mcda::EvaluationMethod::Fuller:
        return fullerWords(evaluation.fuller);
    case mcda::EvaluationMethod::Saaty:
        return saatyWords(evaluation.saaty) + (evaluation.synthesis == mcda::Synthesis::Ideal
                                                   ? ", the best under each criterion counts 1"
                                                   : "");
    case mcda::EvaluationMethod::WeightedSum:
        return "weighted sum" + values;
    case mcda::EvaluationMethod::Topsis:
        return "TOPSIS, nearness to the best of all values" + values;
    case mcda::EvaluationMethod::Promethee2:
        return "PROMETHEE II, net flow of preference";
    case mcda::EvaluationMethod::Vikor:
        return "VIKOR, compromise between the group and the worst regret";
    case mcda::EvaluationMethod::Lexicographic:
        return "lexicographic: the first criterion that differs decides";
    case mcda::EvaluationMethod::Electre1:
        return "ELECTRE I, mean place by net concordance and net discordance";
    case mcda::EvaluationMethod::Ratings:
        return "ratings by a scale of words";
    }
    return "";
}

std::string comparisonSign(mcda::Comparison comparison) {
    switch (comparison) {
    case mcda::Comparison::AtLeast:
        return "at least";
    case mcda::Comparison::AtMost:
        return "at most";
    case mcda::Comparison::MoreThan:
        return "more than";
    case mcda::Comparison::LessThan:
        return "less than";
    case mcda::Comparison::Equal:
        return "exactly";
    case mcda::Comparison::Between:
        return "between";
    case mcda::Comparison::In:
        return "one of";
    }
    return "";
}

std::string limitText(const mcda::Problem& problem, const mcda::Constraint& constraint) {
    const auto* criterion = criterionOf(problem, constraint.criterion);
    std::vector<std::string> limits;
    for (const double limit : constraint.limits) limits.push_back(asWritten(limit));
    const bool isBetween = constraint.comparison == mcda::Comparison::Between;
    return comparisonSign(constraint.comparison) + " " + base::join(limits, isBetween ? " and " : ", ") +
           (criterion ? unitAfter(criterion->unit) : "");
}

std::string exclusionReason(const mcda::Problem& problem, const mcda::Exclusion& exclusion) {
    const auto* criterion = criterionOf(problem, exclusion.criterion);
    const std::string unit = criterion ? unitAfter(criterion->unit) : "";
    const std::string name = criterionName(problem, exclusion.criterion);
    if (!exclusion.value) return name + ": no value is known";
    std::string words = name + " " + asWritten(*exclusion.value) + unit;
    if (exclusion.limits.empty()) return words;
    words += "; " +
             limitText(problem, {exclusion.criterion, exclusion.comparison, exclusion.limits, true, ""}) +
             " is asked for";
    return exclusion.source.empty() ? words : words + " (" + exclusion.source + ")";
}

std::string firmness(const mcda::Problem& problem, const mcda::Ranking& ranking) {
    const auto turn = nearestTurn(ranking);
    if (!turn) return ranking.stability.empty() ? "" : "No change of a single weight turns the first place.";
    const std::string turned = named(turn->winners) + (turn->winners.size() == 1 ? " wins" : " win") +
                               " if " + criterionName(problem, turn->criterion) + " counts " +
                               percent(turn->at) + (turn->at > turn->now ? " or more" : " or less") +
                               " (now " + percent(turn->now) + ").";
    return ranking.nearTie ? "Nearly a tie: " + turned : turned;
}

} // namespace vidette::report
