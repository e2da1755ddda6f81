// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/coverage_options.h"
#include "cli/simulation_output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

struct SimulateWords {
    std::string plan;
    analysis::Scenario scenario;
    std::string add;
    bool rank = false;
    bool json = false;
    CoverageWords coverage;

    bool changes() const {
        return !scenario.fail.empty() || !scenario.retire.empty() || !add.empty() || scenario.build;
    }
};

/// Cameras of the added file may hang on devices of the project, so its warnings about them say nothing here.
base::Result<analysis::Scenario> scenarioOf(const SimulateWords& words, const base::Task& task) {
    analysis::Scenario scenario = words.scenario;
    if (words.add.empty()) return scenario;
    auto added = openInput(words.add, task);
    if (!added) return base::failure(added.error());
    std::erase_if(added->warnings, [](const base::Warning& one) { return one.code == "unknown_device"; });
    printWarnings(added->warnings);
    scenario.added = std::move(added->value);
    return scenario;
}

int printChange(const SimulateWords& words, const estate::Estate& plan,
                const analysis::CoverageOptions& options, const base::Task& task) {
    const auto scenario = scenarioOf(words, task);
    if (!scenario) return fail(scenario.error());
    const auto simulation = analysis::simulate(plan, *scenario, options, task);
    if (!simulation) return fail(base::within(words.plan, simulation.error()));
    printWarnings(simulation->after.warnings);
    if (words.json) {
        printJson(simulationDocument(*simulation));
    } else {
        std::cout << simulationText(*simulation);
    }
    return kDone;
}

int printRanking(const SimulateWords& words, const estate::Estate& plan,
                 const analysis::CoverageOptions& options, const base::Task& task) {
    const auto ranking = analysis::failureRanking(plan, options, task);
    if (!ranking) return fail(base::within(words.plan, ranking.error()));
    if (words.json) {
        printJson({{"ranking", rankingJson(plan, *ranking)}});
    } else {
        std::cout << rankingText(*ranking);
    }
    return kDone;
}

int runSimulate(const SimulateWords& words, const base::Task& task) {
    if (words.rank == words.changes()) {
        return fail({"bad_usage", "simulate",
                     "found " + std::string(words.rank ? "--rank beside a change" : "nothing to simulate") +
                         ", expected --fail, --retire, --add or --build, or --rank alone"});
    }
    const auto options = coverageOptionsOf(words.coverage);
    if (!options) return fail(options.error());
    const auto input = openInput(words.plan, task);
    if (!input) return fail(input.error());
    printWarnings(input->warnings);
    return words.rank ? printRanking(words, input->value, *options, task)
                      : printChange(words, input->value, *options, task);
}

} // namespace

void addSimulateCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<SimulateWords>();
    auto* command = root.add_subcommand("simulate", "What fails, goes or comes: coverage before and after");
    command->add_option("project", words->plan, "Exchange plan (.geojson) or project (.vidette.gpkg)")
        ->required();
    command->add_option("--fail", words->scenario.fail,
                        "Cameras and devices that fail, with all that hangs on them");
    command->add_option("--retire", words->scenario.retire, "Cameras that are taken out of operation");
    command->add_option("--add", words->add, "Plan whose rows are added or replaced");
    command->add_flag("--build", words->scenario.build,
                      "Proposed cameras are built: they see after, not before");
    command->add_flag("--rank", words->rank, "What the failure of each camera and device would cost");
    addCoverageWords(*command, words->coverage);
    command->add_flag("--json", words->json, "Print one JSON document");
    command->callback([words, &status, &task] { status = runSimulate(*words, task); });
}

} // namespace vidette::cli
