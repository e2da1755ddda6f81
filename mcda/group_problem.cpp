// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_problem.h"

#include "base/date.h"
#include "base/speech.h"
#include "base/text.h"
#include "mcda/candidates.h"
#include "mcda/group_nodes.h"
#include "mcda/group_ratings.h"
#include "mcda/judgment_matrix.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace vidette::mcda {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;

/// "2026-03-01" or "2026-03-01T10:00…".
bool isTime(const std::string& text) {
    if (!base::dateFromText(std::string_view(text).substr(0, 10))) return false;
    if (text.size() == 10) return true;
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() < 16 || text[10] != 'T' || text[13] != ':') return false;
    if (!digit(11) || !digit(12) || !digit(14) || !digit(15)) return false;
    return std::stoi(text.substr(11, 2)) < 24 && std::stoi(text.substr(14, 2)) < 60;
}

Result<Done> checkTime(const std::string& text, const std::string& where) {
    if (isTime(text)) return Done{};
    return failure(
        "bad_time", where,
        say("\"{found}\" is no time; write 2026-03-01 or 2026-03-01T10:00:00Z", {{"found", text}}));
}

Result<Done> checkExperts(const GroupProblem& group) {
    if (group.experts.empty())
        return failure("no_experts", "experts", say("nobody takes part; a group needs at least one expert"));
    std::set<std::string> ids;
    for (const auto& expert : group.experts) {
        const std::string where = "expert " + expert.id;
        if (base::trimmed(expert.id).empty())
            return failure("empty_name", "expert number " + std::to_string(ids.size() + 1),
                           say("the id is empty; every one needs its own"));
        if (!ids.insert(expert.id).second)
            return failure("duplicate_expert", where, say("two experts have this id"));
        if (!(expert.weight > 0) || !(expert.weight <= kLargestNumber))
            return failure("expert_weight", where,
                           say("the weight {found} is not above 0; only the proportions of weights count",
                               {{"found", shortNumber(expert.weight)}}));
        if (expert.submittedAt.empty()) continue;
        const auto time = checkTime(expert.submittedAt, where);
        if (!time) return time;
    }
    return group.closedAt.empty() ? Result<Done>(Done{}) : checkTime(group.closedAt, "closed_at");
}

std::string placeOf(const GroupJudgment& judgment) {
    return "judgment " + std::to_string(judgment.sequence) + " of " + judgment.expert + ", " + judgment.node +
           ", " + pairName(judgment);
}

/// Expert, node and pair, whichever way round.
using PairKey = std::tuple<std::string, std::string, std::string, std::string>;

PairKey keyOf(const GroupJudgment& judgment) {
    const auto [low, high] = std::minmax(judgment.first, judgment.second);
    return {judgment.expert, judgment.node, low, high};
}

/// The node of each judgment, looked up once.
class Nodes {
  public:
    explicit Nodes(const Problem& problem) : m_problem(problem) {}
    const std::optional<GroupNode>& at(const std::string& id) {
        const auto found = m_nodes.find(id);
        if (found != m_nodes.end()) return found->second;
        return m_nodes[id] = nodeForJudgments(m_problem, id);
    }
    bool exists(const std::string& id) const {
        const auto& all = m_problem.criteria;
        return id == "goal" || std::any_of(all.begin(), all.end(), [&](const auto& c) { return c.id == id; });
    }

  private:
    const Problem& m_problem;
    std::map<std::string, std::optional<GroupNode>> m_nodes;
};

Result<Done> checkValue(const GroupJudgment& judgment, PairMethod method, const SaatyRule& rule) {
    const std::string where = placeOf(judgment);
    const auto value = ratioFromText(judgment.value);
    if (!value)
        return failure("not_a_number", where,
                       say("\"{found}\" is no number and no fraction", {{"found", judgment.value}}));
    if (method == PairMethod::Fuller) {
        if (*value == 0 || *value == 0.5 || *value == 1) return Done{};
        return failure(
            "fuller_value_not_0_05_1", where,
            say("found {found}; only 1 (the first), 0.5 (both) and 0 (the second) are possible in a triangle",
                {{"found", judgment.value}}));
    }
    const SaatyJudgments alone{
        {judgment.first, judgment.second}, {{"1", judgment.value}, {"", "1"}}, {}, false};
    std::vector<RankingWarning> warnings;
    const auto matrix = matrixByHand(alone, alone.items, rule, where, warnings);
    if (!matrix) return failure(matrix.error());
    return Done{};
}

Result<Done> checkRating(const Problem& problem, const GroupJudgment& judgment) {
    if (ratingOf(problem, judgment.node, judgment.value)) return Done{};
    const std::string where = placeOf(judgment);
    const auto levels = problem.evaluation.levels.find(judgment.node);
    if (levels == problem.evaluation.levels.end())
        return failure(
            "bad_rating", where,
            say("\"{found}\" is no rating; write a number from 0 to 1", {{"found", judgment.value}}));
    std::vector<std::string> words;
    for (const auto& [word, number] : levels->second) words.push_back(word);
    return failure("unknown_level", where,
                   say("\"{found}\" is no level of this scale; it has {levels}",
                       {{"found", judgment.value}, {"levels", base::join(words, ", ")}}));
}

Result<Done> checkItems(const GroupNode& node, const GroupJudgment& judgment) {
    const std::string where = placeOf(judgment);
    const bool rates = node.method == PairMethod::Rating;
    if (rates && !judgment.second.empty())
        return failure("unknown_item", where,
                       say("alternatives are rated one by one here; leave \"{found}\" out",
                           {{"found", judgment.second}}));
    for (const auto& item : {judgment.first, judgment.second}) {
        if (rates && item.empty()) continue;
        if (!indexOf(node.items, item))
            return failure("unknown_item", where,
                           say("\"{found}\" is not compared at this node", {{"found", item}}));
    }
    if (judgment.first == judgment.second)
        return failure("unknown_item", where,
                       say("\"{found}\" is compared with itself", {{"found", judgment.first}}));
    return Done{};
}

Result<Done> checkJudgment(const GroupProblem& group, const GroupJudgment& judgment, Nodes& nodes) {
    const std::string where = placeOf(judgment);
    const bool isExpert = std::any_of(group.experts.begin(), group.experts.end(),
                                      [&](const auto& expert) { return expert.id == judgment.expert; });
    if (!isExpert)
        return failure("unknown_expert", where,
                       say("\"{found}\" is none of the experts", {{"found", judgment.expert}}));
    if (!nodes.exists(judgment.node))
        return failure("unknown_node", where,
                       say("\"{found}\" is neither \"goal\" nor a criterion", {{"found", judgment.node}}));
    const auto& node = nodes.at(judgment.node);
    if (!node)
        return failure("node_not_asked", where,
                       say("no pairs are asked for here: the problem settles it, or its method needs none"));
    const auto items = checkItems(*node, judgment);
    if (!items) return items;
    if (judgment.sequence < 1)
        return failure("bad_sequence", where, say("the sequence of an expert's judgments begins with 1"));
    if (!judgment.time.empty()) {
        const auto time = checkTime(judgment.time, where);
        if (!time) return time;
    }
    if (node->method == PairMethod::Rating) return checkRating(group.problem, judgment);
    const auto& rule = node->ofCriteria ? group.problem.weights.saaty : group.problem.evaluation.saaty;
    return checkValue(judgment, node->method, rule);
}

bool has(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

std::string pairName(const GroupJudgment& judgment) {
    return judgment.second.empty() ? judgment.first : judgment.first + "/" + judgment.second;
}

Result<Done> checkGroup(const GroupProblem& group) {
    const auto problem = checkProblem(group.problem);
    if (!problem) return problem;
    for (const auto& criterion : group.problem.criteria) {
        if (criterion.id == "goal")
            return failure("reserved_id", "criterion goal",
                           say("\"goal\" names the node above all criteria; give the criterion another id"));
    }
    const auto experts = checkExperts(group);
    if (!experts) return experts;
    Nodes nodes(group.problem);
    std::set<std::pair<PairKey, int>> seen;
    for (const auto& judgment : group.judgments) {
        const auto checked = checkJudgment(group, judgment, nodes);
        if (!checked) return checked;
        if (!seen.insert({keyOf(judgment), judgment.sequence}).second)
            return failure("duplicate_judgment", placeOf(judgment),
                           say("this expert judged this pair twice under the same sequence; which one is "
                               "meant?"));
    }
    for (const auto& judgment : group.setAside) {
        const auto checked = checkJudgment(group, judgment, nodes);
        if (!checked) return checked;
    }
    return Done{};
}

bool isOpen(const GroupProblem& group) {
    return !group.closedAt.empty() || (!group.experts.empty() && waitingFor(group).empty());
}

std::vector<std::string> waitingFor(const GroupProblem& group) {
    std::vector<std::string> ids;
    for (const auto& expert : group.experts) {
        if (expert.submittedAt.empty()) ids.push_back(expert.id);
    }
    return ids;
}

std::vector<std::string> openedTo(const GroupProblem& group, const std::string& expert) {
    const bool open = isOpen(group);
    std::vector<std::string> ids;
    for (const auto& one : group.experts) {
        if (open || one.id == expert) ids.push_back(one.id);
    }
    return ids;
}

GroupProblem asSeenBy(const GroupProblem& group, const std::string& expert) {
    const auto opened = openedTo(group, expert);
    GroupProblem seen = group;
    const auto isHidden = [&](const GroupJudgment& judgment) { return !has(opened, judgment.expert); };
    std::erase_if(seen.judgments, isHidden);
    std::erase_if(seen.setAside, isHidden);
    return seen;
}

std::vector<GroupJudgment> currentJudgments(const GroupProblem& group) {
    std::map<PairKey, int> latest;
    for (const auto& judgment : group.judgments) {
        int& sequence = latest[keyOf(judgment)];
        sequence = std::max(sequence, judgment.sequence);
    }
    std::vector<GroupJudgment> current;
    for (const auto& judgment : group.judgments) {
        if (latest.at(keyOf(judgment)) == judgment.sequence) current.push_back(judgment);
    }
    return current;
}

GroupJudgment turned(GroupJudgment judgment, bool fuller) {
    if (judgment.second.empty()) return judgment;
    std::swap(judgment.first, judgment.second);
    if (!fuller)
        judgment.value = reciprocalText(judgment.value);
    else if (const auto value = ratioFromText(judgment.value))
        judgment.value = shortNumber(1 - *value);
    return judgment;
}

Result<GroupProblem> withJudgment(GroupProblem group, GroupJudgment judgment) {
    judgment.sequence = 1;
    for (const auto& earlier : group.judgments) {
        if (earlier.expert == judgment.expert)
            judgment.sequence = std::max(judgment.sequence, earlier.sequence + 1);
    }
    group.judgments.push_back(std::move(judgment));
    const auto checked = checkGroup(group);
    if (!checked) return failure(checked.error());
    return group;
}

Result<GroupProblem> submitted(GroupProblem group, const std::string& expert, const std::string& time) {
    const auto found = std::find_if(group.experts.begin(), group.experts.end(),
                                    [&](const auto& one) { return one.id == expert; });
    if (found == group.experts.end())
        return failure("unknown_expert", "experts",
                       say("\"{found}\" is none of the experts", {{"found", expert}}));
    const auto checked = checkTime(time, "expert " + expert);
    if (!checked) return failure(checked.error());
    found->submittedAt = time;
    return group;
}

Result<GroupProblem> closedRound(GroupProblem group, const std::string& time) {
    const auto checked = checkTime(time, "closed_at");
    if (!checked) return failure(checked.error());
    group.closedAt = time;
    return group;
}

} // namespace vidette::mcda
