// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/project_edit.h"

#include "cli/command.h"
#include "estate/change_rights.h"
#include "estate/row_codes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace vidette::cli {

void addProject(CLI::App& command, EditWords& words) {
    command.add_option("PROJECT", words.project, "project, *.vidette.gpkg")->required();
}

void addEditOptions(CLI::App& command, EditWords& words) {
    command.add_option("--as", words.login, "login of who makes the change");
    command.add_option("--on", words.on, "day of the change, YYYY-MM-DD; today when left out");
    command.add_flag("--json", words.json, "print one JSON document");
}

base::Result<estate::Act> actOf(const EditWords& words, const estate::Estate& estate) {
    estate::Act act{words.login, base::today()};
    if (!words.on.empty()) {
        const auto day = base::dateFromText(words.on);
        if (!day)
            return base::failure("bad_value", "--on", "found '" + words.on + "', expected a day YYYY-MM-DD");
        act.on = *day;
    }
    const bool isKnown = words.login.empty() || estate.roleGrants.empty() ||
                         estate::rowNamed(estate.people, words.login) != nullptr;
    if (!isKnown)
        return base::failure("unknown_person", "--as",
                             "there is no person " + words.login + " in this project");
    return act;
}

base::Result<Changed> changeProject(const EditWords& words, const std::string& what, const Edit& edit,
                                    const base::Task& task) {
    auto input = openToChange(words.project, task);
    if (!input) return base::failure(input.error());
    const auto act = actOf(words, input->estate);
    if (!act) return base::failure(act.error());
    auto next = edit(input->estate, *act);
    if (!next) return base::failure(next.error());
    if (const auto refusal = estate::refusalOf(input->estate, *next, *act)) {
        const auto told = input->store->note("Refused: " + what, words.login, refusal->table, refusal->row);
        return base::failure(told ? refusal->error : told.error());
    }
    const auto saved = saveProject(*input, *next, what, words.login, task);
    if (!saved) return base::failure(saved.error());
    return Changed{std::move(input->estate), std::move(*next), *act};
}

base::Result<ProjectInput> openToChange(const std::string& path, const base::Task& task) {
    auto store = store::ProjectStore::open(path, task);
    if (!store) return base::failure(store.error());
    estate::Estate estate = store->estate();
    return ProjectInput{std::move(estate), std::move(*store)};
}

base::Result<ProjectInput> openToLook(const std::string& path, const base::Task& task) {
    auto estate = openProject(path, task);
    if (!estate) return base::failure(estate.error());
    return ProjectInput{std::move(*estate), std::nullopt};
}

base::Result<base::Done> saveProject(ProjectInput& input, const estate::Estate& next, const std::string& what,
                                     const std::string& login, const base::Task& task) {
    if (!input.store) return base::Done{};
    const auto saved = input.store->save(next, what, login, task);
    if (saved && !input.store->backup().empty())
        printWarnings({{"upgraded", "the project",
                        "brought up to date from an older schema; as it was: " + input.store->backup()}});
    return saved;
}

base::Result<estate::FieldTexts> fieldTexts(const std::vector<std::string>& words) {
    estate::FieldTexts fields;
    for (const auto& word : words) {
        const auto sign = word.find('=');
        if (sign == std::string::npos || sign == 0)
            return base::failure("bad_value", "--field", "found '" + word + "', expected name=value");
        fields[word.substr(0, sign)] = word.substr(sign + 1);
    }
    return fields;
}

int refused(const EditWords& words, const std::string& to, const base::Error& error) {
    if (error.code != "guard") return fail(error);
    if (!words.json) {
        std::cerr << "vidette: " << error.where << " cannot become " << to
                  << " yet; missing: " << error.message << '\n';
        return kBadInput;
    }
    std::vector<std::string> missing;
    std::string rest = error.message;
    for (auto at = rest.find("; "); at != std::string::npos; at = rest.find("; ")) {
        missing.push_back(rest.substr(0, at));
        rest = rest.substr(at + 2);
    }
    missing.push_back(rest);
    printJson({{"error", "guard"}, {"missing", missing}});
    return kBadInput;
}

} // namespace vidette::cli
