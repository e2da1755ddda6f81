// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/problem.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/candidates.h"
#include "mcda/quantity.h"
#include "mcda/value_function.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vidette::mcda {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;

struct Named {
    std::string id;
    std::string name;
};

std::string position(std::size_t index) {
    return "number " + std::to_string(index + 1);
}

template<typename Rows>
std::vector<Named> namesOf(const Rows& rows) {
    std::vector<Named> result;
    for (const auto& row : rows) result.push_back({row.id, row.name});
    return result;
}

std::string normal(const std::string& text) {
    return base::lowered(base::trimmed(text));
}

/// Two criteria of one name would be confused by everybody who reads the result.
Result<Done> checkNames(const std::vector<Named>& rows, const std::string& kind, bool namesMustDiffer) {
    std::map<std::string, std::size_t> ids;
    std::map<std::string, std::size_t> names;
    for (std::size_t j = 0; j < rows.size(); ++j) {
        if (normal(rows[j].id).empty())
            return failure("empty_name", kind + " " + position(j),
                           say("the id is empty; every one needs its own"));
        if (normal(rows[j].name).empty())
            return failure("empty_name", kind + " " + rows[j].id, say("the name is empty"));
        // The first earlier row with the same id or, where names must differ, the same name.
        const auto sameId = ids.try_emplace(rows[j].id, j).first->second;
        const auto sameName = namesMustDiffer ? names.try_emplace(normal(rows[j].name), j).first->second : j;
        if (sameId < j && sameId <= sameName)
            return failure("duplicate_id", kind + " " + position(sameId) + " and " + position(j),
                           say("both have the id \"{id}\"", {{"id", rows[j].id}}));
        if (sameName < j)
            return failure("duplicate_name", kind + " " + position(sameName) + " and " + position(j),
                           say("the names \"{first}\" and \"{second}\" differ at most in spaces and "
                               "capitals; give one another name",
                               {{"first", rows[sameName].name}, {"second", rows[j].name}}));
    }
    return Done{};
}

const Criterion* find(const std::vector<Criterion>& criteria, const std::string& id) {
    const auto at = std::find_if(criteria.begin(), criteria.end(), [&](const auto& c) { return c.id == id; });
    return at == criteria.end() ? nullptr : &*at;
}

Result<Done> checkTree(const std::vector<Criterion>& criteria) {
    for (const auto& criterion : criteria) {
        const Criterion* above = &criterion;
        std::string path = criterion.id;
        for (std::size_t step = 0; !above->parent.empty(); ++step) {
            if (step > criteria.size())
                return failure("parent_cycle", "criterion " + criterion.id,
                               say("its parents run in a circle: {path}", {{"path", path}}));
            const Criterion* next = find(criteria, above->parent);
            if (!next)
                return failure("unknown_parent", "criterion " + above->id,
                               say("parent \"{parent}\" is no criterion", {{"parent", above->parent}}));
            above = next;
            if (step < 4) path += " > " + next->id;
        }
    }
    return Done{};
}

Result<Done> checkConstraint(const Constraint& constraint, const std::set<std::string>& known) {
    const std::string where = "constraint on " + constraint.criterion;
    if (!known.count(constraint.criterion))
        return failure("unknown_criterion", where,
                       say("\"{criterion}\" is neither a criterion with values nor an attribute",
                           {{"criterion", constraint.criterion}}));
    const bool between = constraint.comparison == Comparison::Between;
    const bool in = constraint.comparison == Comparison::In;
    const std::size_t count = constraint.limits.size();
    const bool fits =
        between ? count == 2 && constraint.limits[0] <= constraint.limits[1] : (in ? count > 0 : count == 1);
    for (const double limit : constraint.limits) {
        if (!(std::abs(limit) <= kLargestNumber))
            return failure("bad_constraint", where,
                           base::say("{number} is beyond 1e100", {{"number", shortNumber(limit)}}));
    }
    if (!fits)
        return failure("bad_constraint", where,
                       between ? say("\"between\" needs [low, high]")
                               : say("the limit is missing or not one number"));
    return Done{};
}

} // namespace

std::vector<Criterion> leavesOf(const std::vector<Criterion>& criteria) {
    std::set<std::string> parents;
    for (const auto& criterion : criteria) parents.insert(criterion.parent);
    std::vector<Criterion> leaves;
    for (const auto& criterion : criteria) {
        if (!parents.count(criterion.id)) leaves.push_back(criterion);
    }
    return leaves;
}

std::string label(const Criterion& criterion) {
    return criterion.name.empty() || criterion.name == criterion.id
               ? criterion.id
               : criterion.id + " (" + criterion.name + ")";
}

Result<Done> checkProblem(const Problem& problem) {
    if (problem.criteria.empty())
        return failure("no_criteria", "criteria", say("the problem has no criterion"));
    if (problem.alternatives.empty())
        return failure("no_alternatives", "alternatives", say("the problem has no alternative"));
    auto facts = problem.criteria;
    facts.insert(facts.end(), problem.attributes.begin(), problem.attributes.end());
    auto checked = checkNames(namesOf(facts), "criterion", true);
    if (checked) checked = checkNames(namesOf(problem.alternatives), "alternative", false);
    if (checked) checked = checkTree(problem.criteria);
    for (std::size_t k = 0; checked && k < facts.size(); ++k) checked = checkValueFunction(facts[k]);
    if (!checked) return checked;

    std::set<std::string> known;
    for (const auto& leaf : leavesOf(problem.criteria)) known.insert(leaf.id);
    for (const auto& attribute : problem.attributes) known.insert(attribute.id);
    for (const auto& constraint : problem.constraints) {
        checked = checkConstraint(constraint, known);
        if (!checked) return checked;
    }
    for (const auto& alternative : problem.alternatives) {
        for (const auto& [id, value] : alternative.values) {
            if (!known.count(id))
                return failure("unknown_criterion", "alternative " + alternative.id,
                               say("a value is given for \"{criterion}\", which is no criterion with values",
                                   {{"criterion", id}}));
        }
    }
    return Done{};
}

} // namespace vidette::mcda
