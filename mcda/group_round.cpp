// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_round.h"

#include "base/speech.h"
#include "mcda/candidates.h"
#include "mcda/group_nodes.h"

#include <algorithm>
#include <utility>

namespace vidette::mcda {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;

constexpr const char* kFactEnding = "_value";

/// Excellent … none, evenly apart.
std::map<std::string, double> usualLevels() {
    return {{say("excellent"), 4},
            {say("good"), 3},
            {say("fair"), 2},
            {say("weak"), 1},
            {say("none", {}, "a rating: does nothing for this criterion"), 0}};
}

void askWeights(WeightSettings& weights, AskedWeights asked) {
    if (asked == AskedWeights::AsSet) return;
    weights.method = asked == AskedWeights::Ratios ? WeightMethod::Saaty : WeightMethod::Fuller;
    weights.values.clear();
    weights.order.clear();
    weights.pairs.clear();
    weights.judgments = {};
    weights.nodes.clear();
}

void askAlternatives(Problem& problem, AskedAlternatives asked) {
    if (asked == AskedAlternatives::AsSet) return;
    problem = asFacts(std::move(problem));
    auto& evaluation = problem.evaluation;
    evaluation.orders.clear();
    evaluation.pairs.clear();
    evaluation.judgments.clear();
    evaluation.normalisation.reset();
    evaluation.preferences.clear();
    if (asked == AskedAlternatives::Ratios) evaluation.method = EvaluationMethod::Saaty;
    if (asked == AskedAlternatives::Preferences) evaluation.method = EvaluationMethod::Fuller;
    if (asked != AskedAlternatives::Ratings) return;
    evaluation.method = EvaluationMethod::Ratings;
    for (const auto& leaf : leavesOf(problem.criteria))
        if (!evaluation.levels.count(leaf.id)) evaluation.levels[leaf.id] = usualLevels();
}

bool isTaken(const Problem& problem, const std::string& id) {
    const auto has = [&](const std::vector<Criterion>& all) {
        return std::any_of(all.begin(), all.end(), [&](const Criterion& one) { return one.id == id; });
    };
    return has(problem.criteria) || has(problem.attributes);
}

bool hasValues(const Problem& problem, const std::string& leaf) {
    return std::any_of(problem.alternatives.begin(), problem.alternatives.end(),
                       [&](const Alternative& one) { return one.values.count(leaf) > 0; });
}

bool isLimited(const Problem& problem, const std::string& leaf) {
    return std::any_of(problem.constraints.begin(), problem.constraints.end(),
                       [&](const Constraint& one) { return one.criterion == leaf; });
}

void moveToFacts(Problem& problem, Criterion& leaf) {
    if (hasValues(problem, leaf.id) || isLimited(problem, leaf.id)) {
        Criterion fact = leaf;
        fact.id += kFactEnding;
        while (isTaken(problem, fact.id)) fact.id += "_";
        fact.name = say("{name}, as known", {{"name", leaf.name}});
        fact.parent.clear();
        fact.derived.clear();
        fact.valueFunction.clear();
        for (auto& one : problem.alternatives) {
            const auto value = one.values.extract(leaf.id);
            if (!value.empty()) one.values[fact.id] = value.mapped();
        }
        for (auto& limit : problem.constraints)
            if (limit.criterion == leaf.id) limit.criterion = fact.id;
        problem.attributes.push_back(std::move(fact));
    }
    leaf.unit.clear();
    leaf.direction = Direction::Max;
    leaf.derived.clear();
    leaf.valueFunction.clear();
}

} // namespace

Problem asFacts(Problem problem) {
    const auto leaves = leavesOf(problem.criteria);
    for (auto& criterion : problem.criteria) {
        const bool isLeaf = std::any_of(leaves.begin(), leaves.end(),
                                        [&](const Criterion& leaf) { return leaf.id == criterion.id; });
        if (isLeaf) moveToFacts(problem, criterion);
    }
    return problem;
}

const Criterion* factOf(const Problem& problem, const std::string& leaf) {
    const auto found =
        std::find_if(problem.attributes.begin(), problem.attributes.end(), [&](const Criterion& one) {
            const std::string begin = leaf + kFactEnding;
            return one.id.starts_with(begin) &&
                   one.id.find_first_not_of('_', begin.size()) == std::string::npos;
        });
    return found == problem.attributes.end() ? nullptr : &*found;
}

Result<GroupProblem> begunRound(const RoundPlan& plan) {
    GroupProblem group;
    group.problem = plan.problem;
    group.experts = plan.experts;
    for (auto& expert : group.experts) expert.submittedAt.clear();
    askWeights(group.problem.weights, plan.weights);
    askAlternatives(group.problem, plan.alternatives);
    const auto checked = checkGroup(group);
    if (!checked) return failure(checked.error());
    const auto nodes = groupNodes(group.problem);
    if (!nodes) return failure(nodes.error());
    if (nodes->nodes.empty())
        return failure("nothing_asked", "group",
                       say("the problem leaves nothing to judge; no expert is asked"));
    return group;
}

Result<GroupProblem> fileOf(const GroupProblem& group, const std::string& expert) {
    GroupProblem file = group;
    bool known = false;
    for (auto& one : file.experts) {
        if (one.id == expert)
            known = true;
        else
            one.submittedAt.clear();
    }
    if (!known)
        return failure("unknown_expert", "experts",
                       say("\"{found}\" is none of the experts", {{"found", expert}}));
    const auto isOthers = [&](const GroupJudgment& judgment) { return judgment.expert != expert; };
    std::erase_if(file.judgments, isOthers);
    std::erase_if(file.setAside, isOthers);
    return file;
}

Result<Done> mayJudge(const GroupProblem& group, const std::string& expert) {
    const auto found = std::find_if(group.experts.begin(), group.experts.end(),
                                    [&](const Expert& one) { return one.id == expert; });
    const std::string where = "expert " + expert;
    if (found == group.experts.end())
        return failure("unknown_expert", "experts",
                       say("\"{found}\" is none of the experts", {{"found", expert}}));
    if (!found->submittedAt.empty())
        return failure("already_submitted", where,
                       say("{expert} submitted at {time}; nothing is added or changed after that",
                           {{"expert", expert}, {"time", found->submittedAt}}));
    if (!group.closedAt.empty())
        return failure(
            "round_closed", where,
            say("the round was closed at {time}; nothing is added after that", {{"time", group.closedAt}}));
    const auto other = std::find_if(group.judgments.begin(), group.judgments.end(),
                                    [&](const GroupJudgment& one) { return one.expert != expert; });
    if (other != group.judgments.end())
        return failure("file_of_several", where,
                       say("this file holds judgments of {other} too, and the round is blind; {expert} "
                           "judges in a file that holds only own judgments",
                           {{"other", other->expert}, {"expert", expert}}));
    return Done{};
}

Result<GroupProblem> judged(GroupProblem group, GroupJudgment judgment) {
    const auto may = mayJudge(group, judgment.expert);
    if (!may) return failure(may.error());
    return withJudgment(std::move(group), std::move(judgment));
}

Result<GroupProblem> handedIn(GroupProblem group, const std::string& expert, const std::string& time) {
    const auto may = mayJudge(group, expert);
    if (!may) return failure(may.error());
    if (group.judgments.empty())
        return failure(
            "nothing_judged", "expert " + expert,
            say("{expert} has judged nothing yet; there is nothing to submit", {{"expert", expert}}));
    return submitted(std::move(group), expert, time);
}

} // namespace vidette::mcda
