// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "estate/estate.h"

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
/// What people call a state: the project's own word, else the shipped label.
std::string labelOfState(const Estate& estate, std::string_view machine, std::string_view state);

/// A step that leaves `state`, with "*before" replaced by the state before.
struct NextStep {
    std::string to;
    const Step* step = nullptr;
};
std::vector<NextStep> stepsFrom(std::string_view machine, std::string_view state,
                                std::string_view stateBefore);

/// True when somebody of the project holds the role on that day: only then is it asked for.
bool isRoleHeld(const Estate& estate, std::string_view role, const base::Date& on);
bool holdsRole(const Estate& estate, std::string_view login, std::string_view role, const base::Date& on);

} // namespace vidette::estate
