// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include <algorithm>
#include <set>

/// Rules about people with access; silent without role grants.
namespace vidette::analysis {
namespace {

/// Roles that see pictures or keep the devices.
bool givesAccess(std::string_view role) {
    static const std::set<std::string_view> kRoles{"operator", "viewer", "technician", "administrator"};
    return kRoles.contains(role);
}

bool isDone(const std::optional<base::Date>& day, const base::Date& on) {
    return day && *day <= on;
}

std::string faultOf(const estate::Person& person, bool operates, const base::Date& on) {
    if (!isDone(person.instructedOn, on)) return base::toSay("not instructed");
    return operates && !isDone(person.trainedOn, on) ? base::toSay("not trained") : "";
}

} // namespace

/// Operators must be trained too.
void ruleR37(const RuleInput& input, RuleHits& hits) {
    std::set<estate::PersonId> withAccess;
    std::set<estate::PersonId> operators;
    for (const auto& grant : input.estate.roleGrants) {
        if (!givesAccess(grant.role) || !estate::holdsOn(grant.from, grant.to, input.on)) continue;
        withAccess.insert(grant.person);
        if (grant.role == "operator") operators.insert(grant.person);
    }
    for (const auto id : withAccess) {
        const auto* person = input.estate.people.find(id);
        if (!person || person->left) continue;
        const auto fault = faultOf(*person, operators.contains(id), input.on);
        if (!fault.empty()) hits.add("person " + person->code, {{"person", person->code}, {"what", fault}});
    }
}

/// A grant that was never reviewed counts from its first day.
void ruleR57(const RuleInput& input, RuleHits& hits) {
    const int months = static_cast<int>(hits.parameter("months"));
    for (const auto& grant : input.estate.roleGrants) {
        const auto* person = input.estate.people.find(grant.person);
        if (!person || !estate::holdsOn(grant.from, grant.to, input.on)) continue;
        const auto last = std::max(grant.reviewedOn, grant.from);
        if (isOlderThan(last, months, input.on))
            hits.add("role_grant " + person->code + " " + grant.role, {{"months", std::to_string(months)}});
    }
}

} // namespace vidette::analysis
