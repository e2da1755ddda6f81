// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/state_machine.h"
#include "store/project_store.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// What the commands that change the workflow of a project have in common: who makes the change, on which
/// day, and that it is written as one change or not at all.
namespace vidette::cli {

struct EditWords {
    std::string project;
    std::string login; ///< --as; "" = nobody named
    std::string on;    ///< --on; "" = today
    bool json = false;
};

/// Adds PROJECT to the command.
void addProject(CLI::App& command, EditWords& words);
/// Adds --as, --on and --json to a command or sub-command.
void addEditOptions(CLI::App& command, EditWords& words);

/// Who and when. Fails with "bad_value" (--on) and "unknown_person": where the project says who may do what,
/// whoever makes a change must be one of its persons.
base::Result<estate::Act> actOf(const EditWords& words, const estate::Estate& estate);

struct Changed {
    estate::Estate before;
    estate::Estate after;
    estate::Act act;
};
using Edit = std::function<base::Result<estate::Estate>(const estate::Estate&, const estate::Act&)>;

/// Opens the project, makes the edit and saves it with `what` ("Move request RQ-2026-7") in the change log.
base::Result<Changed> changeProject(const EditWords& words, const std::string& what, const Edit& edit,
                                    const base::Task& task);

/// A project that a command is about to change, opened once.
struct ProjectInput {
    estate::Estate estate;
    std::optional<store::ProjectStore> store; ///< nothing = whatever is made of it is not saved
};
base::Result<ProjectInput> openToChange(const std::string& path, const base::Task& task);
/// For a dry run.
base::Result<ProjectInput> openToLook(const std::string& path, const base::Task& task);
/// Saves the next version; a warning is printed where the schema had to be brought up to date. `what` and
/// `login` (who, "" = nobody named) go into the change log.
base::Result<base::Done> saveProject(ProjectInput& input, const estate::Estate& next, const std::string& what,
                                     const std::string& login, const base::Task& task);

/// "name=value" of each word. Fails with "bad_value" (--field).
base::Result<estate::FieldTexts> fieldTexts(const std::vector<std::string>& words);

/// What a change that failed prints, and its exit status: with --json a guard tells what is missing as
/// {"error": "guard", "missing": […]}; `to` = the state that was wanted.
int refused(const EditWords& words, const std::string& to, const base::Error& error);

} // namespace vidette::cli
