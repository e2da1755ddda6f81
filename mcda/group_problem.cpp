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
#include <array>
#include <cmath>
#include <cstdint>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

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

/// A judgment by numbers: expert, node and pair (whichever way round), its sequence, its place in the list.
struct Numbered {
    std::array<std::uint32_t, 4> pair;
    int sequence = 0;
    std::size_t at = 0;

    auto operator<=>(const Numbered&) const = default;
};

/// Numbers words in the order they are first met. The words must outlive it.
class Numbers {
  public:
    struct Last {
        std::string_view word;
        std::uint32_t number = 0;
    };
    /// `last` is what this was asked before, so that the same word in a row is not looked up again.
    std::uint32_t of(std::string_view word, Last& last) {
        if (last.word.data() == nullptr || last.word != word)
            last = {word, m_all.emplace(word, static_cast<std::uint32_t>(m_all.size())).first->second};
        return last.number;
    }

  private:
    std::unordered_map<std::string_view, std::uint32_t> m_all;
};

/// All judgments, those of the same expert on the same pair together, the earliest first.
std::vector<Numbered> byPair(const std::vector<GroupJudgment>& judgments) {
    Numbers numbers;
    std::array<Numbers::Last, 4> last; // judgments come by expert, node and row: most words stay
    std::vector<Numbered> all;
    all.reserve(judgments.size());
    for (const auto& judgment : judgments) {
        const std::uint32_t first = numbers.of(judgment.first, last[2]);
        const std::uint32_t second = numbers.of(judgment.second, last[3]);
        all.push_back({{numbers.of(judgment.expert, last[0]), numbers.of(judgment.node, last[1]),
                        std::min(first, second), std::max(first, second)},
                       judgment.sequence,
                       all.size()});
    }
    if (!std::is_sorted(all.begin(), all.end())) std::sort(all.begin(), all.end()); // most files are
    return all;
}

/// The first judgment that has the expert, pair and sequence of an earlier one.
const GroupJudgment* repeated(const std::vector<GroupJudgment>& judgments) {
    const auto all = byPair(judgments);
    std::size_t first = judgments.size();
    for (std::size_t k = 1; k < all.size(); ++k) {
        if (all[k].pair == all[k - 1].pair && all[k].sequence == all[k - 1].sequence)
            first = std::min(first, all[k].at);
    }
    return first < judgments.size() ? &judgments[first] : nullptr;
}

/// What judgments may name, looked up once.
class Known {
  public:
    explicit Known(const GroupProblem& group) : m_problem(group.problem) {
        m_ids.insert("goal");
        for (const auto& criterion : m_problem.criteria) m_ids.insert(criterion.id);
        for (const auto& expert : group.experts) m_experts.insert(expert.id);
    }
    bool hasNode(const std::string& id) const { return m_ids.count(id) > 0; }
    bool hasExpert(const std::string& id) const { return m_experts.count(id) > 0; }

    struct Node {
        std::optional<GroupNode> node; ///< nothing where no pairs are asked for
        std::unordered_set<std::string> items;
    };
    const Node& at(const std::string& id) {
        const auto found = m_nodes.find(id);
        if (found != m_nodes.end()) return found->second;
        Node& known = m_nodes[id];
        known.node = nodeForJudgments(m_problem, id);
        if (known.node) known.items.insert(known.node->items.begin(), known.node->items.end());
        return known;
    }

  private:
    const Problem& m_problem;
    std::unordered_set<std::string> m_ids;
    std::unordered_set<std::string> m_experts;
    std::unordered_map<std::string, Node> m_nodes;
};

Result<Done> checkValue(const GroupJudgment& judgment, PairMethod method, const SaatyRule& rule) {
    const auto value = ratioFromText(judgment.value);
    if (value && method == PairMethod::Saaty && isOnScale(*value, rule)) return Done{};
    const std::string where = placeOf(judgment);
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

Result<Done> checkItems(const Known::Node& known, const GroupJudgment& judgment) {
    const bool rates = known.node->method == PairMethod::Rating;
    if (rates && !judgment.second.empty())
        return failure("unknown_item", placeOf(judgment),
                       say("alternatives are rated one by one here; leave \"{found}\" out",
                           {{"found", judgment.second}}));
    for (const std::string* item : {&judgment.first, &judgment.second}) {
        if (rates && item->empty()) continue;
        if (!known.items.count(*item))
            return failure("unknown_item", placeOf(judgment),
                           say("\"{found}\" is not compared at this node", {{"found", *item}}));
    }
    if (judgment.first == judgment.second)
        return failure("unknown_item", placeOf(judgment),
                       say("\"{found}\" is compared with itself", {{"found", judgment.first}}));
    return Done{};
}

Result<Done> checkJudgment(const GroupProblem& group, const GroupJudgment& judgment, Known& known) {
    if (!known.hasExpert(judgment.expert))
        return failure("unknown_expert", placeOf(judgment),
                       say("\"{found}\" is none of the experts", {{"found", judgment.expert}}));
    if (!known.hasNode(judgment.node))
        return failure("unknown_node", placeOf(judgment),
                       say("\"{found}\" is neither \"goal\" nor a criterion", {{"found", judgment.node}}));
    const auto& at = known.at(judgment.node);
    const auto& node = at.node;
    if (!node)
        return failure("node_not_asked", placeOf(judgment),
                       say("no pairs are asked for here: the problem settles it, or its method needs none"));
    const auto items = checkItems(at, judgment);
    if (!items) return items;
    if (judgment.sequence < 1)
        return failure("bad_sequence", placeOf(judgment),
                       say("the sequence of an expert's judgments begins with 1"));
    if (!judgment.time.empty()) {
        const auto time = checkTime(judgment.time, placeOf(judgment));
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
    Known known(group);
    for (const auto& judgment : group.judgments) {
        const auto checked = checkJudgment(group, judgment, known);
        if (!checked) return checked;
    }
    if (const GroupJudgment* twice = repeated(group.judgments))
        return failure(
            "duplicate_judgment", placeOf(*twice),
            say("this expert judged this pair twice under the same sequence; which one is meant?"));
    for (const auto& judgment : group.setAside) {
        const auto checked = checkJudgment(group, judgment, known);
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

std::vector<const GroupJudgment*> countingJudgments(const GroupProblem& group) {
    const auto all = byPair(group.judgments);
    std::vector<const GroupJudgment*> counting;
    counting.reserve(all.size());
    for (std::size_t k = 0; k < all.size(); ++k) {
        const bool last = k + 1 == all.size() || all[k + 1].pair != all[k].pair;
        if (last) counting.push_back(&group.judgments[all[k].at]);
    }
    // By place in the list.
    if (!std::is_sorted(counting.begin(), counting.end())) std::sort(counting.begin(), counting.end());
    return counting;
}

std::vector<GroupJudgment> currentJudgments(const GroupProblem& group) {
    std::vector<GroupJudgment> current;
    for (const GroupJudgment* judgment : countingJudgments(group)) current.push_back(*judgment);
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
