// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/rank_reversal.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/fuller.h"
#include "mcda/problem_variant.h"
#include "mcda/ranking.h"

#include <algorithm>
#include <array>
#include <functional>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

/// What makes a trial differ; its problem is made when its turn comes.
struct Trial {
    std::string code;
    std::string subject;
    std::string done;
    std::function<Problem()> problem;
};

constexpr std::array kFullerRules{FullerRule{TieRule::Half, 0}, FullerRule{TieRule::Half, 1},
                                  FullerRule{TieRule::Uncounted, 0}, FullerRule{TieRule::Uncounted, 1}};

std::string subjectOf(const FullerRule& rule) {
    return std::string(rule.tie == TieRule::Half ? "half" : "uncounted") + "+" + base::toText(rule.plus);
}

std::string saidOf(const FullerRule& rule) {
    const bool isHalf = rule.tie == TieRule::Half;
    if (rule.plus == 0)
        return isHalf ? say("Fuller's triangle: ties give half a point to both, nothing is added")
                      : say("Fuller's triangle: ties give no points, nothing is added");
    return isHalf ? say("Fuller's triangle: ties give half a point to both, 1 is added to every count")
                  : say("Fuller's triangle: ties give no points, 1 is added to every count");
}

void addAlternatives(const Problem& problem, const std::vector<std::string>& ids,
                     std::vector<Trial>& trials) {
    for (const auto& id : ids) {
        if (ids.size() < 2) break;
        auto kept = ids;
        std::erase(kept, id);
        trials.push_back({"leave_out", id, say("{alternative} is left out", {{"alternative", id}}),
                          [&problem, kept] { return withOnly(problem, kept); }});
    }
    for (const auto& id : ids)
        trials.push_back({"add_copy", id, say("a copy of {alternative} is added", {{"alternative", id}}),
                          [&problem, id] { return withCopyOf(problem, id); }});
}

void addFuller(const Problem& problem, std::vector<Trial>& trials) {
    const bool weighs = problem.weights.method == WeightMethod::Fuller;
    const bool evaluates = problem.evaluation.method == EvaluationMethod::Fuller;
    for (const FullerRule& rule : kFullerRules) {
        const bool isOther =
            (weighs && problem.weights.fuller != rule) || (evaluates && problem.evaluation.fuller != rule);
        if (!isOther) continue;
        trials.push_back({"fuller_rule", subjectOf(rule), saidOf(rule), [&problem, rule] {
                              Problem other = problem;
                              other.weights.fuller = other.evaluation.fuller = rule;
                              return other;
                          }});
    }
}

void addSaaty(const Problem& problem, std::vector<Trial>& trials) {
    const bool weighs = problem.weights.method == WeightMethod::Saaty;
    const bool evaluates = problem.evaluation.method == EvaluationMethod::Saaty;
    if (evaluates) {
        const bool toIdeal = problem.evaluation.synthesis == Synthesis::Distributive;
        trials.push_back({"synthesis", toIdeal ? "ideal" : "distributive",
                          toIdeal ? say("the best under every criterion gets 1 (ideal synthesis)")
                                  : say("1 is shared out under every criterion (distributive synthesis)"),
                          [&problem, toIdeal] {
                              Problem other = problem;
                              other.evaluation.synthesis =
                                  toIdeal ? Synthesis::Ideal : Synthesis::Distributive;
                              return other;
                          }});
    }
    for (const Priority priority : {Priority::Eigenvector, Priority::GeometricMean}) {
        const bool isOther = (weighs && problem.weights.saaty.priority != priority) ||
                             (evaluates && problem.evaluation.saaty.priority != priority);
        if (!isOther) continue;
        const bool byVector = priority == Priority::Eigenvector;
        trials.push_back({"priority", byVector ? "eigenvector" : "geometric_mean",
                          byVector ? say("priorities are principal eigenvectors")
                                   : say("priorities are geometric means of the rows"),
                          [&problem, priority] {
                              Problem other = problem;
                              other.weights.saaty.priority = other.evaluation.saaty.priority = priority;
                              return other;
                          }});
    }
}

/// Number of the group that holds an id.
std::size_t placeOf(const std::vector<std::vector<std::string>>& order, const std::string& id) {
    const auto holds = [&](const auto& group) { return indexOf(group, id).has_value(); };
    return static_cast<std::size_t>(std::find_if(order.begin(), order.end(), holds) - order.begin());
}

ReversalTrial run(Trial trial, const Ranking& before) {
    ReversalTrial result;
    result.code = std::move(trial.code);
    result.subject = std::move(trial.subject);
    result.done = std::move(trial.done);
    auto after = rank(trial.problem());
    if (!after) {
        result.error = after.error();
        return result;
    }
    result.alternatives = std::move(after->alternatives);
    result.totals = std::move(after->totals);
    result.order = std::move(after->ranking);
    std::vector<std::string> kept;
    for (const auto& id : before.alternatives) {
        if (indexOf(result.alternatives, id)) kept.push_back(id);
    }
    result.turned = turnedPairs(kept, before.ranking, result.order);
    const auto was = restricted(before.ranking, kept);
    const auto is = restricted(result.order, kept);
    result.firstChanges = !kept.empty() && was.front() != is.front();
    return result;
}

} // namespace

std::vector<TurnedPair> turnedPairs(const std::vector<std::string>& kept,
                                    const std::vector<std::vector<std::string>>& before,
                                    const std::vector<std::vector<std::string>>& after) {
    std::vector<std::size_t> was;
    std::vector<std::size_t> is;
    for (const auto& id : kept) {
        was.push_back(placeOf(before, id));
        is.push_back(placeOf(after, id));
    }
    std::vector<TurnedPair> turned;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        for (std::size_t j = i + 1; j < kept.size(); ++j) {
            const bool ahead = was[i] == was[j] ? is[i] < is[j] : was[i] < was[j];
            const std::size_t first = ahead ? i : j;
            const std::size_t second = ahead ? j : i;
            if (was[first] == was[second] && is[first] < is[second])
                turned.push_back({kept[first], kept[second], PairTurn::TieBroken});
            if (was[first] < was[second] && is[first] >= is[second])
                turned.push_back({kept[first], kept[second],
                                  is[first] == is[second] ? PairTurn::BecameTie : PairTurn::Turned});
        }
    }
    return turned;
}

Result<RankReversals> rankReversals(const Problem& problem, const base::Task& task) {
    const auto before = rank(problem);
    if (!before) return failure(before.error());
    if (before->alternatives.empty())
        return failure("nobody_left", "trials",
                       say("no alternative passes every hard constraint; there is nobody to compare"));
    const Problem compared = withOnly(problem, before->alternatives);
    std::vector<Trial> trials;
    addAlternatives(compared, before->alternatives, trials);
    addSaaty(compared, trials);
    addFuller(compared, trials);
    RankReversals result{before->ranking, {}};
    for (auto& trial : trials) {
        if (task.cancelled()) return failure("cancelled", "trials", say("the trials were not finished"));
        result.trials.push_back(run(std::move(trial), *before));
        task.progress(static_cast<double>(result.trials.size()) / static_cast<double>(trials.size()));
    }
    return result;
}

} // namespace vidette::mcda
