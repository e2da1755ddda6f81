// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "estate/estate.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The course of requests and of replacement items as data: data/tables/states.csv and moves.csv. What a
/// guard asks and an effect does is code (request_guards.h, replacement_guards.h); which of them stand on
/// which step, who makes it and what it is called is data, and a city may change it.
namespace vidette::estate {

/// Who does something, and on which day.
struct Act {
    std::string by; ///< login; "" = nobody named
    base::Date on;
};

enum class StateType { Open, Done, Closed };

struct State {
    std::string name;
    StateType type = StateType::Open;
    std::string label; ///< in English
};

struct Step {
    std::vector<std::string> from; ///< "*" = every open state
    std::string to;                ///< "*before" = the state before the one it is in
    std::string role;              ///< "" = anyone
    std::vector<std::string> guards;
    std::vector<std::string> effects;
};

/// In the order of the file; empty when there is no such machine ("request", "replacement").
const std::vector<State>& statesOf(std::string_view machine);
const std::vector<Step>& stepsOf(std::string_view machine);

/// Null when the machine has no such state.
const State* stateNamed(std::string_view machine, std::string_view name);
bool isOpen(std::string_view machine, std::string_view state);
/// Done when it is a state of the machine. Fails with "unknown_word", listing the states; `where` names the
/// field.
base::Result<base::Done> checkState(std::string_view machine, std::string_view state,
                                    const std::string& where);
/// A decision that whoever acts makes on that day, with the next number of the year, "D-2026-4".
Decision newDecision(const Estate& estate, const Act& act);
/// What people call a state: the project's own word, else the shipped label.
std::string labelOfState(const Estate& estate, std::string_view machine, std::string_view state);
/// The same with the shipped label in the language spoken.
std::string sayState(const Estate& estate, std::string_view machine, std::string_view state);

/// A step that leaves `state`, with "*before" replaced by the state before.
struct NextStep {
    std::string to;
    const Step* step = nullptr;
};
std::vector<NextStep> stepsFrom(std::string_view machine, std::string_view state,
                                std::string_view stateBefore);

/// A step that leaves the state something is in, and what it waits for: names such as "statement:dpo",
/// "sheet_law", "role:keeper"; empty = it can be made.
struct AllowedStep {
    std::string to;
    std::vector<std::string> missing;

    bool operator==(const AllowedStep&) const = default;
};

/// Fields of a record by name ("reason", "review_on") with their values in text.
using FieldTexts = std::map<std::string, std::string>;

struct StepWords {
    std::string to;
    FieldTexts fields; ///< set before the guards are asked; of a request also "parties", separated by commas
    std::string note;  ///< kept with the step; it is the reason too where none is given
};

/// What goes to `to`. Fails with "no_such_step", naming `where` and the steps there are.
base::Result<NextStep> stepTo(std::string_view machine, std::string_view state, std::string_view stateBefore,
                              const std::string& to, const std::string& where);

/// True when somebody of the project holds the role on that day: only then is it asked for.
bool isRoleHeld(const Estate& estate, std::string_view role, const base::Date& on);
bool holdsRole(const Estate& estate, std::string_view login, std::string_view role, const base::Date& on);
/// {"role:keeper"} when the step is for a role that somebody else holds; empty = it may be made.
std::vector<std::string> missingRole(const Estate& estate, const Step& step, const Act& act);

} // namespace vidette::estate
