// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_merge.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/group_nodes.h"
#include "mcda/group_ratings.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace vidette::mcda {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;

constexpr double kSameNumber = 1e-12;

/// Sequence first, so that a map of them runs in the order of the judgments.
using Key = std::tuple<int, std::string, std::string, std::string, std::string>;

Key keyOf(const GroupJudgment& judgment) {
    const auto [low, high] = std::minmax(judgment.first, judgment.second);
    return {judgment.sequence, judgment.expert, judgment.node, low, high};
}

std::string textOf(const Key& key) {
    const auto& [sequence, expert, node, low, high] = key;
    const std::string pair = low.empty() ? high : low + "/" + high;
    return "judgment " + std::to_string(sequence) + " of " + expert + ", " + node + ", " + pair;
}

struct Version {
    GroupJudgment judgment;
    std::vector<std::string> sources;
};

class Merge {
  public:
    Merge(const std::vector<GroupSource>& sources, const std::vector<MergeDecision>& decisions)
        : m_sources(sources), m_decisions(decisions) {}
    Result<GroupMerge> result();

  private:
    /// The first judgment's first before its second, its value as a number.
    double valueOf(const GroupJudgment& judgment) const;
    bool isSame(const GroupJudgment& a, const GroupJudgment& b) const;
    void setAside(const GroupJudgment& judgment);
    void gatherSetAside();
    void gatherJudgments();
    void decideJudgment(const Key& key, std::vector<Version> versions);
    void mergeExperts();
    /// What the sources say of one field; "" = nothing.
    std::string field(const std::string& key, const std::function<std::string(const GroupProblem&)>& of);
    const std::string* decided(const std::string& key);
    Result<Done> checkDecisions() const;

    const std::vector<GroupSource>& m_sources;
    const std::vector<MergeDecision>& m_decisions;
    std::map<Key, std::vector<Version>> m_versions;
    std::set<std::string> m_decided;
    GroupMerge m_merge;
};

double Merge::valueOf(const GroupJudgment& judgment) const {
    const double value = ratioFromText(judgment.value).value_or(1);
    if (judgment.first < judgment.second) return value;
    const auto node = nodeForJudgments(m_sources.front().group.problem, judgment.node);
    return node && node->method == PairMethod::Fuller ? 1 - value : 1 / value;
}

bool Merge::isSame(const GroupJudgment& a, const GroupJudgment& b) const {
    if (a.reason != b.reason || a.time != b.time) return false;
    if (a.second.empty() && b.second.empty()) {
        const Problem& problem = m_sources.front().group.problem;
        return ratingOf(problem, a.node, a.value) == ratingOf(problem, b.node, b.value);
    }
    const double x = valueOf(a);
    const double y = valueOf(b);
    return std::abs(x - y) <= kSameNumber * std::max(x, y);
}

void Merge::setAside(const GroupJudgment& judgment) {
    auto& all = m_merge.group.setAside;
    const bool known = std::any_of(all.begin(), all.end(), [&](const auto& other) {
        return keyOf(judgment) == keyOf(other) && isSame(judgment, other);
    });
    if (!known) all.push_back(judgment);
}

void Merge::gatherSetAside() {
    for (const auto& source : m_sources) {
        for (const auto& judgment : source.group.setAside) setAside(judgment);
    }
}

void Merge::gatherJudgments() {
    for (const auto& source : m_sources) {
        for (const auto& judgment : source.group.judgments) {
            auto& versions = m_versions[keyOf(judgment)];
            const auto found = std::find_if(versions.begin(), versions.end(), [&](const Version& version) {
                return isSame(version.judgment, judgment);
            });
            if (found == versions.end()) {
                versions.push_back({judgment, {source.name}});
            } else {
                found->sources.push_back(source.name);
                ++m_merge.alike;
            }
        }
    }
}

const std::string* Merge::decided(const std::string& key) {
    const auto found =
        std::find_if(m_decisions.begin(), m_decisions.end(), [&](const auto& one) { return one.key == key; });
    return found == m_decisions.end() ? nullptr : &found->source;
}

void Merge::decideJudgment(const Key& key, std::vector<Version> versions) {
    // What lost an earlier decision is no version any more, unless every version lost one somewhere.
    auto kept = versions;
    std::erase_if(kept, [&](const Version& version) {
        const auto& lost = m_merge.group.setAside;
        return std::any_of(lost.begin(), lost.end(), [&](const auto& one) {
            return keyOf(one) == key && isSame(one, version.judgment);
        });
    });
    if (kept.empty()) kept = std::move(versions);
    const std::string* right = kept.size() > 1 ? decided(textOf(key)) : nullptr;
    const auto says = [&](const Version& version) {
        return std::find(version.sources.begin(), version.sources.end(), *right) != version.sources.end();
    };
    const auto chosen = right ? std::find_if(kept.begin(), kept.end(), says) : kept.begin();
    if (kept.size() == 1 || (right && chosen != kept.end())) {
        m_merge.group.judgments.push_back(chosen->judgment);
        if (right) m_decided.insert(textOf(key));
        auto& lost = m_merge.group.setAside;
        std::erase_if(lost,
                      [&](const auto& one) { return keyOf(one) == key && isSame(one, chosen->judgment); });
        for (const auto& version : kept) {
            if (&version != &*chosen) setAside(version.judgment);
        }
        return;
    }
    MergeConflict conflict{textOf(key), {}, std::get<1>(key)};
    for (const auto& version : kept) {
        const auto& one = version.judgment;
        std::string text = pairName(one) + " = " + one.value;
        if (!one.time.empty()) text += ", " + one.time;
        if (!one.reason.empty()) text += ": " + one.reason;
        conflict.versions.push_back({version.sources, std::move(text)});
    }
    m_merge.conflicts.push_back(std::move(conflict));
}

std::string Merge::field(const std::string& key, const std::function<std::string(const GroupProblem&)>& of) {
    MergeConflict conflict{key, {}, {}};
    for (const auto& source : m_sources) {
        const std::string text = of(source.group);
        if (text.empty()) continue;
        auto& versions = conflict.versions;
        const auto found =
            std::find_if(versions.begin(), versions.end(), [&](const auto& one) { return one.text == text; });
        if (found == versions.end())
            versions.push_back({{source.name}, text});
        else
            found->sources.push_back(source.name);
    }
    if (conflict.versions.empty()) return {};
    if (conflict.versions.size() == 1) return conflict.versions.front().text;
    if (const std::string* right = decided(key)) {
        for (const auto& version : conflict.versions) {
            const auto& sources = version.sources;
            if (std::find(sources.begin(), sources.end(), *right) == sources.end()) continue;
            m_decided.insert(key);
            return version.text;
        }
    }
    const std::string first = conflict.versions.front().text;
    m_merge.conflicts.push_back(std::move(conflict));
    return first;
}

void Merge::mergeExperts() {
    std::vector<std::string> ids;
    for (const auto& source : m_sources) {
        for (const auto& expert : source.group.experts) {
            if (!indexOf(ids, expert.id)) ids.push_back(expert.id);
        }
    }
    for (const auto& id : ids) {
        const auto told = [&](const char* name, const auto& of) {
            return field("expert " + id + ", " + name, [&](const GroupProblem& group) {
                for (const auto& expert : group.experts) {
                    if (expert.id == id) return of(expert);
                }
                return std::string();
            });
        };
        Expert expert{id, {}, {}, 1, {}};
        expert.name = told("name", [](const Expert& one) { return one.name; });
        expert.role = told("role", [](const Expert& one) { return one.role; });
        const auto weight = told("weight", [](const Expert& one) { return base::toText(one.weight); });
        expert.weight = base::numberFromText(weight).value_or(1);
        expert.submittedAt = told("submitted_at", [](const Expert& one) { return one.submittedAt; });
        m_merge.group.experts.push_back(std::move(expert));
    }
    m_merge.group.closedAt = field("closed_at", [](const GroupProblem& group) { return group.closedAt; });
}

Result<Done> Merge::checkDecisions() const {
    for (const auto& decision : m_decisions) {
        if (m_decided.count(decision.key)) continue;
        return failure("unknown_decision", decision.key,
                       say("there is no conflict of this name in which {source} has a version",
                           {{"source", decision.source}}));
    }
    return Done{};
}

Result<GroupMerge> Merge::result() {
    auto& problem = m_merge.group.problem;
    problem = m_sources.front().group.problem;
    for (const auto& source : m_sources) {
        if (problem.title.empty()) problem.title = source.group.problem.title;
        if (problem.plan.empty()) problem.plan = source.group.problem.plan;
    }
    mergeExperts();
    gatherSetAside();
    gatherJudgments();
    for (auto& [key, versions] : m_versions) decideJudgment(key, std::move(versions));
    std::stable_sort(m_merge.group.judgments.begin(), m_merge.group.judgments.end(),
                     [](const auto& a, const auto& b) {
                         return a.sequence != b.sequence ? a.sequence < b.sequence : a.time < b.time;
                     });
    const auto checked = checkDecisions();
    if (!checked) return failure(checked.error());
    return std::move(m_merge);
}

/// One field of something that both problems have.
struct Field {
    std::string name;
    std::string value;
};

std::vector<Field> fieldsOf(const Criterion& one) {
    return {{"name", one.name},
            {"unit", one.unit},
            {"direction", one.direction == Direction::Max ? "max" : "min"},
            {"parent", one.parent},
            {"derived", one.derived}};
}

std::vector<Field> fieldsOf(const Alternative& one) {
    std::vector<Field> fields{{"name", one.name}, {"kit", one.kit}};
    for (const auto& [id, value] : one.values) {
        const std::string number = value.number ? base::toText(*value.number) : "";
        fields.push_back({id, value.text.empty() ? number : value.text});
    }
    return fields;
}

/// Fields of the one that the other does not have or has otherwise; a value that is missing is "".
void compareFields(const std::vector<Field>& a, const std::vector<Field>& b, const base::Fillings& words,
                   std::vector<std::string>& found) {
    std::map<std::string, std::pair<std::string, std::string>> all;
    for (const auto& one : a) all[one.name].first = one.value;
    for (const auto& one : b) all[one.name].second = one.value;
    for (const auto& [name, values] : all) {
        if (values.first == values.second) continue;
        base::Fillings both = words;
        both["field"] = name;
        both["one"] = values.first;
        both["other"] = values.second;
        found.push_back(
            say("{id}: the field {field} is \"{one}\" in {first}, but \"{other}\" in {second}", both));
    }
}

template<typename Row>
void compareRows(const std::vector<Row>& a, const std::vector<Row>& b, const GroupSource& first,
                 const GroupSource& second, std::vector<std::string>& found) {
    const auto in = [](const std::vector<Row>& rows, const std::string& id) -> const Row* {
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
        return at == rows.end() ? nullptr : &*at;
    };
    for (const auto& row : a) {
        const Row* other = in(b, row.id);
        const base::Fillings words{{"id", row.id}, {"first", first.name}, {"second", second.name}};
        if (other)
            compareFields(fieldsOf(row), fieldsOf(*other), words, found);
        else
            found.push_back(say("{id} is in {first}, but not in {second}", words));
    }
    for (const auto& row : b) {
        if (!in(a, row.id))
            found.push_back(say("{id} is in {first}, but not in {second}",
                                {{"id", row.id}, {"first", second.name}, {"second", first.name}}));
    }
}

} // namespace

std::vector<std::string> problemDifferences(const GroupSource& first, const GroupSource& second) {
    const Problem& a = first.group.problem;
    const Problem& b = second.group.problem;
    std::vector<std::string> found;
    compareRows(a.criteria, b.criteria, first, second, found);
    compareRows(a.attributes, b.attributes, first, second, found);
    compareRows(a.alternatives, b.alternatives, first, second, found);
    const base::Fillings words{{"first", first.name}, {"second", second.name}};
    if (!(a.constraints == b.constraints))
        found.push_back(say("the constraints differ in {first} and {second}", words));
    if (!(a.weights == b.weights))
        found.push_back(say("the way to weights differs in {first} and {second}", words));
    if (!(a.evaluation == b.evaluation))
        found.push_back(say("the way to evaluations differs in {first} and {second}", words));
    return found;
}

std::vector<MergeConflict> conflictsSeenBy(const GroupMerge& merge, const std::string& expert) {
    auto conflicts = merge.conflicts;
    const auto opened = openedTo(merge.group, expert);
    for (auto& conflict : conflicts) {
        if (conflict.judge.empty() || indexOf(opened, conflict.judge)) continue;
        for (auto& version : conflict.versions) version.text.clear();
    }
    return conflicts;
}

Result<GroupMerge> mergedGroups(const std::vector<GroupSource>& sources,
                                const std::vector<MergeDecision>& decisions) {
    if (sources.empty()) return failure("no_sources", "merge", say("there is nothing to merge"));
    std::set<std::string> names;
    for (const auto& source : sources) {
        if (!names.insert(source.name).second)
            return failure("duplicate_source", source.name, say("this file is named twice"));
        const auto checked = checkGroup(source.group);
        if (!checked) return failure(base::within(source.name, checked.error()));
        const auto differences = problemDifferences(sources.front(), source);
        if (!differences.empty())
            return failure("different_problem", sources.front().name + ", " + source.name,
                           say("these are not the same problem: {differences}",
                               {{"differences", base::join(differences, "; ")}}));
    }
    return Merge(sources, decisions).result();
}

} // namespace vidette::mcda
