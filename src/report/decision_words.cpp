// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "mcda/problem_edits.h"
#include "mcda/stability.h"
#include "report/decision_report.h"
#include "report/html.h"

namespace vidette::report {
namespace {

using base::say;

std::string fullerWords(const mcda::FullerRule& rule) {
    const bool isHalf = rule.tie == mcda::TieRule::Half;
    if (rule.plus <= 0) {
        return isHalf ? say("Fuller's triangle, a tie counts a half for both")
                      : say("Fuller's triangle, a tie counts for neither");
    }
    const base::Fillings words{{"number", asWritten(rule.plus)}};
    return isHalf
               ? say("Fuller's triangle, a tie counts a half for both, {number} added to every count", words)
               : say("Fuller's triangle, a tie counts for neither, {number} added to every count", words);
}

std::string saatyWords(const mcda::SaatyRule& rule) {
    return rule.priority == mcda::Priority::GeometricMean
               ? say("Saaty's pairwise comparison, priorities by geometric mean")
               : say("Saaty's pairwise comparison, priorities by principal eigenvector");
}

std::string withNormalisation(const std::string& method,
                              const std::optional<mcda::Normalisation>& normalisation) {
    if (!normalisation) return method;
    const base::Fillings words{{"method", method}};
    switch (*normalisation) {
    case mcda::Normalisation::None:
        return say("{method}, values as they are", words);
    case mcda::Normalisation::MinMax:
        return say("{method}, values from 0 (worst) to 1 (best)", words);
    case mcda::Normalisation::Max:
        return say("{method}, values as share of the best", words);
    case mcda::Normalisation::Sum:
        return say("{method}, values as share of their sum", words);
    case mcda::Normalisation::Vector:
        return say("{method}, values divided by the root of their squares' sum", words);
    }
    return method;
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
    const auto* one = mcda::findFact(problem, id);
    return one && !one->name.empty() ? base::sayWord("backlog criterion", one->name) : id;
}

std::string allOf(const std::vector<std::string>& names) {
    std::string all;
    for (const auto& name : names)
        all = all.empty() ? name : say("{first} and {second}", {{"first", all}, {"second", name}});
    return all;
}

std::string weightMethodWords(const mcda::WeightSettings& weights) {
    switch (weights.method) {
    case mcda::WeightMethod::Equal:
        return say("equal weights");
    case mcda::WeightMethod::Direct:
        return say("weights given directly");
    case mcda::WeightMethod::Points:
        return say("points, divided by their sum");
    case mcda::WeightMethod::RankSum:
        return say("rank sum of the order of importance");
    case mcda::WeightMethod::Roc:
        return say("rank order centroids of the order of importance");
    case mcda::WeightMethod::Fuller:
        return fullerWords(weights.fuller);
    case mcda::WeightMethod::Saaty:
        return saatyWords(weights.saaty);
    case mcda::WeightMethod::Entropy:
        return say("entropy of the values");
    case mcda::WeightMethod::Critic:
        return say("CRITIC: spread and correlation of the values");
    }
    return "";
}

std::string evaluationMethodWords(const mcda::EvaluationSettings& evaluation) {
    switch (evaluation.method) {
    case mcda::EvaluationMethod::Fuller:
        return fullerWords(evaluation.fuller);
    case mcda::EvaluationMethod::Saaty:
        if (evaluation.synthesis != mcda::Synthesis::Ideal) return saatyWords(evaluation.saaty);
        return say("{method}, the best under each criterion counts 1",
                   {{"method", saatyWords(evaluation.saaty)}});
    case mcda::EvaluationMethod::WeightedSum:
        return withNormalisation(say("weighted sum"), evaluation.normalisation);
    case mcda::EvaluationMethod::Topsis:
        return withNormalisation(say("TOPSIS, nearness to the best of all values"), evaluation.normalisation);
    case mcda::EvaluationMethod::Promethee2:
        return say("PROMETHEE II, net flow of preference");
    case mcda::EvaluationMethod::Vikor:
        return say("VIKOR, compromise between the group and the worst regret");
    case mcda::EvaluationMethod::Lexicographic:
        return say("lexicographic: the first criterion that differs decides");
    case mcda::EvaluationMethod::Electre1:
        return say("ELECTRE I, mean place by net concordance and net discordance");
    case mcda::EvaluationMethod::Ratings:
        return say("ratings by a scale of words");
    }
    return "";
}

std::string comparisonWords(mcda::Comparison comparison, const std::string& limit) {
    const base::Fillings words{{"limit", limit}};
    switch (comparison) {
    case mcda::Comparison::AtLeast:
        return say("at least {limit}", words);
    case mcda::Comparison::AtMost:
        return say("at most {limit}", words);
    case mcda::Comparison::MoreThan:
        return say("more than {limit}", words);
    case mcda::Comparison::LessThan:
        return say("less than {limit}", words);
    case mcda::Comparison::Equal:
        return say("exactly {limit}", words);
    case mcda::Comparison::Between:
        return say("between {limit}", words);
    case mcda::Comparison::In:
        return say("one of {limit}", words);
    }
    return "";
}

std::string limitText(const mcda::Problem& problem, const mcda::Constraint& constraint) {
    const auto* criterion = mcda::findFact(problem, constraint.criterion);
    std::vector<std::string> limits;
    for (const double limit : constraint.limits) limits.push_back(asWritten(limit));
    const bool isBetween = constraint.comparison == mcda::Comparison::Between;
    return comparisonWords(constraint.comparison, (isBetween ? allOf(limits) : base::join(limits, ", ")) +
                                                      (criterion ? unitAfter(criterion->unit) : ""));
}

std::string exclusionReason(const mcda::Problem& problem, const mcda::Exclusion& exclusion) {
    const auto* criterion = mcda::findFact(problem, exclusion.criterion);
    const std::string unit = criterion ? unitAfter(criterion->unit) : "";
    const std::string name = criterionName(problem, exclusion.criterion);
    if (!exclusion.value) return say("{criterion}: no value is known", {{"criterion", name}});
    const std::string value = asWritten(*exclusion.value) + unit;
    if (exclusion.limits.empty()) return name + " " + value;
    const std::string limit =
        limitText(problem, {exclusion.criterion, exclusion.comparison, exclusion.limits, true, ""});
    const std::string words = say("{criterion} {value}; {limit} is asked for",
                                  {{"criterion", name}, {"value", value}, {"limit", limit}});
    return exclusion.source.empty() ? words : words + " (" + exclusion.source + ")";
}

std::string firmness(const mcda::Problem& problem, const mcda::Ranking& ranking) {
    const auto turn = mcda::nearestTurn(ranking);
    if (!turn)
        return ranking.stability.empty() ? "" : say("No change of a single weight turns the first place.");
    const base::Fillings words{{"alternatives", allOf(turn->winners)},
                               {"criterion", criterionName(problem, turn->criterion)},
                               {"weight", percent(turn->at)},
                               {"now", percent(turn->now)}};
    const std::size_t count = turn->winners.size();
    const std::string turned =
        turn->above
            ? base::sayCount(count, "{alternatives} wins if {criterion} counts {weight} or more (now {now}).",
                             "{alternatives} win if {criterion} counts {weight} or more (now {now}).", words)
            : base::sayCount(count, "{alternatives} wins if {criterion} counts {weight} or less (now {now}).",
                             "{alternatives} win if {criterion} counts {weight} or less (now {now}).", words);
    return ranking.nearTie ? say("Nearly a tie: {sentence}", {{"sentence", turned}}) : turned;
}

} // namespace vidette::report
