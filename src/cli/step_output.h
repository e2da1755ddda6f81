// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/state_machine.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What `vidette request` and `vidette replacement` print alike: fields, allowed steps, history.
namespace vidette::cli {

/// "2026-03-01" or null.
nlohmann::json dayOrNull(const std::optional<base::Date>& day);

/// [{"from","to","on","by","note"}]
nlohmann::json historyJson(const std::vector<const estate::Transition*>& steps);
std::string historyTable(const std::vector<const estate::Transition*>& steps);

/// [{"to","missing":[…]}]
nlohmann::json stepsJson(const std::vector<estate::AllowedStep>& steps);
/// One line for each, with the words of the project for its states.
std::string stepLines(const estate::Estate& estate, std::string_view machine,
                      const std::vector<estate::AllowedStep>& steps);

/// Every field of a record that is stated, in text, as an object.
nlohmann::json fieldsJson(const estate::Estate& estate, std::string_view table, const base::Uuid& id);
/// A line for every field that says something.
std::string fieldLines(const estate::Estate& estate, std::string_view table, const base::Uuid& id);

} // namespace vidette::cli
