// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/facade_output.h"
#include "cli/project_edit.h"
#include "estate/row_codes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace vidette::cli {
namespace {

struct FacadeWords {
    std::string project;
    double ontoFacade = 0;
    std::vector<std::string> cameras;
    std::string login;
    bool dryRun = false;
    bool json = false;
};

base::Result<std::vector<estate::CameraId>> camerasNamed(const estate::Estate& project,
                                                         const std::vector<std::string>& codes) {
    std::vector<estate::CameraId> ids;
    for (const auto& code : codes) {
        const auto* camera = estate::rowNamed(project.cameras, code);
        if (!camera)
            return base::failure("unknown_id", "--camera", "there is no camera " + code + " in the project");
        ids.push_back(camera->id);
    }
    return ids;
}

base::Result<base::Done> save(const FacadeWords& words, ProjectInput& project,
                              const estate::FacadeMoves& moves, const base::Task& task) {
    const std::string what =
        "Bring " + std::to_string(moves.moved.size()) +
        (moves.moved.size() == 1 ? " camera onto its outer wall" : " cameras onto their outer walls");
    return saveProject(project, moves.estate, what, words.login, task);
}

int runEdit(const FacadeWords& words, const base::Task& task) {
    auto project = words.dryRun ? openToLook(words.project, task) : openToChange(words.project, task);
    if (!project) return fail(project.error());
    const auto cameras = camerasNamed(project->estate, words.cameras);
    if (!cameras) return fail(cameras.error());
    const base::Metres within(words.ontoFacade);
    const auto moves = estate::moveOntoFacades(project->estate, *cameras, within, task);
    if (!moves) return fail(base::within("--onto-facade", moves.error()));
    if (const auto done = save(words, *project, *moves, task); !done) return fail(done.error());
    if (words.json) {
        auto document = toJson(*moves);
        document["dry_run"] = words.dryRun;
        printWarnings(warningsOf(*moves, within));
        printJson(document);
        return kDone;
    }
    printMoves(*moves, within);
    std::cout << (words.dryRun ? "Would move " : "Moved ") << moves->moved.size() << " of "
              << moves->moved.size() + moves->left.size() << " cameras that stand inside a building\n";
    return kDone;
}

} // namespace

void addEditCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<FacadeWords>();
    CLI::App* command = root.add_subcommand("edit", "Changes what stands in a project");
    command->add_option("PROJECT", words->project, "project to change")->required();
    command
        ->add_option(
            "--onto-facade", words->ontoFacade,
            "bring cameras that stand inside a building, at most so many metres from its outer wall, "
            "out onto it")
        ->required();
    command->add_option("--camera", words->cameras, "only these cameras, by id");
    command->add_option("--as", words->login, "who makes the change, for the change log");
    command->add_flag("--dry-run", words->dryRun, "say what would happen and change nothing");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runEdit(*words, task); });
}

} // namespace vidette::cli
