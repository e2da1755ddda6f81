// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/text.h"
#include "catalog/kit.h"
#include "estate/merge_edits.h"
#include "io/decision_json.h"
#include "io/plan_geojson.h"
#include "io/table_csv.h"
#include "store/project_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>

namespace vidette::cli {
namespace {

struct ImportWords {
    std::string project;
    std::string file;
    std::string as;
    std::vector<std::string> maps;
    bool dryRun = false;
    bool json = false;
};

/// What the file brings, and every row of it that is wrong.
struct Brought {
    estate::Estate estate;
    base::Warnings warnings;
    std::vector<base::Error> errors;
};

using Columns = std::map<std::string, std::string>;

base::Result<Columns> columnsOf(const std::vector<std::string>& maps) {
    Columns columns;
    for (const auto& word : maps) {
        const auto at = word.find('=');
        if (at == std::string::npos || at == 0 || at + 1 == word.size()) {
            return base::failure("bad_map", "--map", "found '" + word + "', expected field=column");
        }
        columns[word.substr(0, at)] = word.substr(at + 1);
    }
    return columns;
}

base::Result<Brought> bringProblem(const std::string& path) {
    const auto text = readFile(path);
    if (!text) return base::failure(text.error());
    auto read = io::readProblem(*text, path);
    if (!read) return base::failure(read.error());
    Brought brought;
    const std::string code = std::filesystem::path(path).stem().string();
    estate::DecisionProblem row{estate::ProblemId::named(code), code, std::move(read->value)};
    brought.estate.problems = brought.estate.problems.with(std::move(row));
    brought.warnings = std::move(read->warnings);
    return brought;
}

/// The kits that decisions compare, out of the catalogue, so that the project stands alone.
base::Result<base::Done> addKits(estate::Estate& estate) {
    const auto catalogue = catalog::kits();
    if (!catalogue) return base::failure(catalogue.error());
    for (const auto& decision : estate.problems) {
        for (const auto& alternative : decision.problem.alternatives) {
            const std::string code = alternative.kit.empty() ? alternative.id : alternative.kit;
            const auto kit = std::find_if(catalogue->begin(), catalogue->end(),
                                          [&](const catalog::Kit& one) { return one.code == code; });
            const bool fits =
                kit != catalogue->end() && (!alternative.kit.empty() || kit->name == alternative.name);
            if (fits) estate.kits = estate.kits.with({estate::KitId::named("kit:" + code), *kit});
        }
    }
    return base::Done{};
}

/// The plan, and the decision problems that it names beside it.
base::Result<Brought> bringPlan(const ImportWords& words, const std::string& text,
                                const io::PlanReading& reading) {
    auto plan = io::readPlan(text, words.file, reading);
    if (!plan) return base::failure(plan.error());
    Brought brought{std::move(plan->value), std::move(plan->warnings), {}};
    if (!reading.layer.empty()) return brought;
    const auto folder = std::filesystem::path(words.file).parent_path();
    for (const auto& file : io::decisionFiles(text)) {
        auto problem = bringProblem((folder / file).string());
        if (!problem) return base::failure(problem.error());
        for (const auto& row : problem->estate.problems)
            brought.estate.problems = brought.estate.problems.with(row);
        brought.warnings.insert(brought.warnings.end(), problem->warnings.begin(), problem->warnings.end());
    }
    return brought;
}

base::Result<Brought> bring(const ImportWords& words, const estate::Estate& project) {
    const auto columns = columnsOf(words.maps);
    if (!columns) return base::failure(columns.error());
    if (words.as == "problem") return bringProblem(words.file);
    const auto text = readFile(words.file);
    if (!text) return base::failure(text.error());
    const std::string ending = base::lowered(std::filesystem::path(words.file).extension().string());
    if (ending == ".csv" || ending == ".tsv" || words.as == "kit") {
        auto rows = io::readTable(*text, words.file, {words.as, *columns});
        if (!rows) return base::failure(rows.error());
        rows->estate.crs = project.crs;
        return Brought{std::move(rows->estate), std::move(rows->warnings), std::move(rows->errors)};
    }
    io::PlanReading reading{words.as == "plan" ? "" : words.as, std::nullopt, *columns};
    if (!estate::hasNoPlaces(project) || !project.crs.empty()) reading.frame = project.crs;
    return bringPlan(words, *text, reading);
}

base::Result<base::Done> checkAs(const std::string& as) {
    static const std::vector<std::string> kKnown{"plan", "obstacle", "zone", "opening", "camera",
                                                 "site", "demand",   "kit",  "problem"};
    if (std::find(kKnown.begin(), kKnown.end(), as) != kKnown.end()) return base::Done{};
    return base::failure("unknown_layer", "--as",
                         "found '" + as + "', expected one of " + base::join(kKnown, ", "));
}

void print(const ImportWords& words, const estate::Merged& merged, const base::Warnings& warnings) {
    if (words.json) {
        printJson({{"file", words.file},
                   {"as", words.as},
                   {"added", merged.added},
                   {"updated", merged.updated},
                   {"unchanged", merged.unchanged},
                   {"dry_run", words.dryRun},
                   {"warnings", toJson(warnings)}});
        return;
    }
    if (words.dryRun) {
        std::cout << "Would add " << merged.added << " rows and change " << merged.updated
                  << "; nothing was changed\n";
        return;
    }
    std::cout << "Added " << merged.added << " rows, changed " << merged.updated << ", left "
              << merged.unchanged << " as they were\n";
}

int refuseRows(const std::vector<base::Error>& errors) {
    for (const auto& error : errors) fail(error);
    std::cerr << "vidette: " << errors.size() << (errors.size() == 1 ? " row is" : " rows are")
              << " wrong; nothing was imported\n";
    return kBadInput;
}

int runImport(const ImportWords& words) {
    const auto known = checkAs(words.as);
    if (!known) return fail(known.error());
    const auto project = store::readProject(words.project);
    if (!project) return fail(project.error());
    auto brought = bring(words, *project);
    if (!brought) return fail(brought.error());
    printWarnings(brought->warnings);
    if (!brought->errors.empty()) return refuseRows(brought->errors);
    const auto kits = addKits(brought->estate);
    if (!kits) return fail(kits.error());
    const auto merged = estate::mergeEstate(*project, brought->estate);
    if (!merged) return fail(base::within(words.file, merged.error()));
    if (!words.dryRun) {
        auto store = store::ProjectStore::open(words.project);
        if (!store) return fail(store.error());
        const std::string what = "Import " + std::filesystem::path(words.file).filename().string();
        const auto done = store->save(merged->estate, what, "");
        if (!done) return fail(done.error());
    }
    print(words, *merged, brought->warnings);
    return kDone;
}

} // namespace

void addImportCommand(CLI::App& root, int& status) {
    auto words = std::make_shared<ImportWords>();
    CLI::App* command = root.add_subcommand("import", "Brings a file into a project");
    command->add_option("PROJECT", words->project, "project to change")->required();
    command->add_option("FILE", words->file, "file to read: GeoJSON, CSV or a decision problem")->required();
    command
        ->add_option("--as", words->as,
                     "plan, problem, kit, or a layer: obstacle, zone, opening, camera, site, demand")
        ->required();
    command->add_option("--map", words->maps, "field=column where they have different names; repeat")
        ->allow_extra_args(false);
    command->add_flag("--dry-run", words->dryRun, "say what would happen and change nothing");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status] { status = runImport(*words); });
}

} // namespace vidette::cli
