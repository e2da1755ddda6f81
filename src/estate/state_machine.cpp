// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/state_machine.h"

#include "base/check.h"
#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/record_edits.h"
#include "estate/row_codes.h"

#include <algorithm>
#include <functional>
#include <map>

namespace vidette::estate {
namespace {

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> list = base::split(text, ' ');
    std::erase(list, "");
    return list;
}

std::vector<std::vector<std::string>> rowsOf(std::string_view file) {
    const auto text = base::readDataFile(file);
    VIDETTE_CHECK(text.has_value(), "the states are part of the program");
    return base::parseCsv(*text).rows;
}

StateType typeOf(const std::string& word) {
    if (word == "done") return StateType::Done;
    return word == "closed" ? StateType::Closed : StateType::Open;
}

using States = std::map<std::string, std::vector<State>, std::less<>>;
using Steps = std::map<std::string, std::vector<Step>, std::less<>>;

const States& allStates() {
    static const States kStates = [] {
        States states;
        constexpr std::size_t kColumns = 4;
        for (const auto& row : rowsOf("tables/states.csv"))
            if (row.size() >= kColumns) states[row[0]].push_back({row[1], typeOf(row[2]), row[3]});
        return states;
    }();
    return kStates;
}

const Steps& allSteps() {
    static const Steps kSteps = [] {
        Steps steps;
        constexpr std::size_t kColumns = 6;
        for (const auto& row : rowsOf("tables/moves.csv"))
            if (row.size() >= kColumns)
                steps[row[0]].push_back({words(row[1]), row[2], row[3], words(row[4]), words(row[5])});
        return steps;
    }();
    return kSteps;
}

template<typename Map>
const typename Map::mapped_type& entryOf(const Map& map, std::string_view machine) {
    static const typename Map::mapped_type kNone;
    const auto at = map.find(machine);
    return at == map.end() ? kNone : at->second;
}

} // namespace

const std::vector<State>& statesOf(std::string_view machine) {
    return entryOf(allStates(), machine);
}

const std::vector<Step>& stepsOf(std::string_view machine) {
    return entryOf(allSteps(), machine);
}

const State* stateNamed(std::string_view machine, std::string_view name) {
    const auto& states = statesOf(machine);
    const auto at =
        std::find_if(states.begin(), states.end(), [&](const State& s) { return s.name == name; });
    return at == states.end() ? nullptr : &*at;
}

bool isOpen(std::string_view machine, std::string_view state) {
    const State* found = stateNamed(machine, state);
    return found && found->type == StateType::Open;
}

base::Result<base::Done> checkState(std::string_view machine, std::string_view state,
                                    const std::string& where) {
    if (stateNamed(machine, state)) return base::Done{};
    std::vector<std::string> names;
    for (const State& one : statesOf(machine)) names.push_back(one.name);
    return base::failure("unknown_word", where,
                         base::say("found '{found}', expected one of {words}",
                                   {{"found", std::string(state)}, {"words", base::join(names, ", ")}}));
}

Decision newDecision(const Estate& estate, const Act& act) {
    Decision row;
    row.id = DecisionId::fresh();
    row.code = freshCode<Decision>(estate, "D-" + std::to_string(act.on.year) + "-");
    row.on = act.on;
    row.by = act.by;
    return row;
}

std::string labelOfState(const Estate& estate, std::string_view machine, std::string_view state) {
    for (const StateWord& word : estate.stateWords)
        if (word.machine == machine && word.state == state) return word.label;
    const State* found = stateNamed(machine, state);
    return found ? found->label : std::string(state);
}

std::string sayState(const Estate& estate, std::string_view machine, std::string_view state) {
    std::string label = labelOfState(estate, machine, state);
    const State* shipped = stateNamed(machine, state);
    const bool isOwn = !shipped || shipped->label != label;
    return isOwn ? label : base::sayWord(std::string(machine) + " state", label);
}

std::vector<NextStep> stepsFrom(std::string_view machine, std::string_view state,
                                std::string_view stateBefore) {
    std::vector<NextStep> result;
    for (const Step& step : stepsOf(machine)) {
        const bool isNamed = std::find(step.from.begin(), step.from.end(), state) != step.from.end();
        const bool isAny = step.from.front() == "*" && isOpen(machine, state);
        if ((!isNamed && !isAny) || step.to == state) continue;
        if (step.to != "*before") {
            result.push_back({step.to, &step});
        } else if (!stateBefore.empty()) {
            result.push_back({std::string(stateBefore), &step});
        }
    }
    return result;
}

base::Result<NextStep> stepTo(std::string_view machine, std::string_view state, std::string_view stateBefore,
                              const std::string& to, const std::string& where) {
    std::vector<std::string> names;
    for (auto& next : stepsFrom(machine, state, stateBefore)) {
        if (next.to == to) return next;
        names.push_back(next.to);
    }
    const base::Fillings words{{"state", std::string(state)}, {"to", to}, {"words", base::join(names, ", ")}};
    return base::failure(
        "no_such_step", where,
        names.empty() ? base::say("it is {state} and cannot become {to}, expected no further step", words)
                      : base::say("it is {state} and cannot become {to}, expected one of {words}", words));
}

bool isRoleHeld(const Estate& estate, std::string_view role, const base::Date& on) {
    return std::any_of(estate.roleGrants.begin(), estate.roleGrants.end(), [&](const RoleGrant& grant) {
        return grant.role == role && holdsOn(grant.from, grant.to, on);
    });
}

bool holdsRole(const Estate& estate, std::string_view login, std::string_view role, const base::Date& on) {
    const Person* person = rowNamed(estate.people, login);
    if (!person || person->left) return false;
    return std::any_of(estate.roleGrants.begin(), estate.roleGrants.end(), [&](const RoleGrant& grant) {
        return grant.person == person->id && grant.role == role && holdsOn(grant.from, grant.to, on);
    });
}

std::vector<std::string> missingRole(const Estate& estate, const Step& step, const Act& act) {
    const bool isAsked = !step.role.empty() && isRoleHeld(estate, step.role, act.on);
    if (!isAsked || holdsRole(estate, act.by, step.role, act.on)) return {};
    return {"role:" + step.role};
}

} // namespace vidette::estate
