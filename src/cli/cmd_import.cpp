// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/text.h"
#include "catalog/kit.h"
#include "cli/facade_output.h"
#include "cli/import_image.h"
#include "cli/import_list.h"
#include "cli/import_map.h"
#include "cli/project_edit.h"
#include "estate/level_edits.h"
#include "estate/levels.h"
#include "estate/merge_edits.h"
#include "io/decision_json.h"
#include "io/drawing_units.h"
#include "io/plan_geojson.h"
#include "io/table_csv.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <set>

namespace vidette::cli {
namespace {

constexpr int kMostLimits = 64;

struct ImportWords {
    std::string project;
    std::string file;
    std::string as;
    std::vector<std::string> layers;
    std::string crs;
    std::string units;
    std::string encoding;
    double storeyHeight = 3;
    std::vector<std::string> maps;
    std::vector<std::string> sets;
    std::vector<std::string> meanings;
    std::vector<std::string> where;
    std::vector<std::string> scale;
    std::string level;
    std::optional<int> page;
    std::optional<double> dpi;
    std::optional<double> ontoFacade;
    int limits = 1;
    bool list = false;
    bool dryRun = false;
    bool json = false;
};

/// What the file brings, and every row of it that is wrong.
struct Brought {
    estate::Estate estate;
    base::Warnings warnings;
    std::vector<base::Error> errors;
    std::optional<io::ImportReport> report; ///< of a map
    std::vector<io::LayerReport> layers = {};
};

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
                                const io::PlanReading& reading, const base::Task& task) {
    auto plan = io::readPlan(text, words.file, reading, task);
    if (!plan) return base::failure(plan.error());
    Brought brought{std::move(plan->value), std::move(plan->warnings), {}, {}};
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

/// The frame that a map is brought into; nothing = one is chosen.
std::optional<std::string> frameOf(const estate::Estate& project) {
    const bool isOpen = estate::hasNoPlaces(project) && project.crs.empty();
    return isOpen ? std::nullopt : std::optional(project.crs);
}

base::Result<int> checkedLimits(int limits) {
    if (limits >= 1 && limits <= kMostLimits) return limits;
    return base::failure("bad_count", "--limits",
                         "found " + std::to_string(limits) + ", expected 1 to " +
                             std::to_string(kMostLimits));
}

base::Result<double> unitOf(const std::string& word) {
    const auto metres = word.empty() ? std::optional<double>(0) : io::metresOfUnit(word);
    if (metres) return *metres;
    return base::failure("unknown_unit", "--units",
                         "found '" + word + "', expected mm, cm, dm, m, km, in or ft");
}

base::Result<io::VectorReading> readingOf(const ImportWords& words, const estate::Estate& project) {
    const auto columns = pairsOf("--map", words.maps);
    if (!columns) return base::failure(columns.error());
    const auto values = pairsOf("--set", words.sets);
    if (!values) return base::failure(values.error());
    const auto meanings = pairsOf("--word", words.meanings);
    if (!meanings) return base::failure(meanings.error());
    io::VectorReading reading;
    reading.file = words.file;
    reading.as = words.as;
    if (!words.layers.empty()) reading.layer = words.layers.front();
    reading.sourceFrame = words.crs;
    reading.frame = frameOf(project);
    reading.columns = *columns;
    reading.values = *values;
    reading.words = *meanings;
    reading.where = words.where;
    const auto unit = unitOf(words.units);
    if (!unit) return base::failure(unit.error());
    reading.unit = *unit;
    reading.encoding = words.encoding;
    reading.storeyHeight = words.storeyHeight;
    const auto limits = checkedLimits(words.limits);
    if (!limits) return base::failure(limits.error());
    reading.limits = *limits;
    return reading;
}

base::Result<Brought> bringVectors(io::VectorReading reading, const estate::Estate& project,
                                   const base::Task& task) {
    base::Warnings told;
    if (reading.columns.empty()) {
        reading.columns = keptColumns(project, reading);
        if (!reading.columns.empty()) {
            told.push_back({"kept_mapping", reading.file,
                            "its columns are mapped as in an earlier import into this project"});
        }
    }
    auto map = io::importVector(reading, task);
    if (!map) return base::failure(map.error());
    keepColumns(map->estate, reading);
    told.insert(told.end(), map->warnings.begin(), map->warnings.end());
    return Brought{std::move(map->estate), std::move(told), {}, std::move(map->report)};
}

/// Layers of a map each as what they hold, as they are named or as the project remembers them.
base::Result<Brought> bringLayers(const ImportWords& words, const estate::Estate& project,
                                  const base::Task& task) {
    auto named = choicesOf(words.layers);
    if (!named) return base::failure(named.error());
    const auto said = readingOf(words, project);
    if (!said) return base::failure(said.error());
    addRules(*named, said->columns, said->values, words.storeyHeight);
    auto reading = io::keptChoices(project, words.file).value_or(io::LayeredReading{});
    reading.file = words.file;
    reading.frame = said->frame;
    reading.limits = said->limits;
    if (!named->empty()) reading.layers = *named;
    if (!words.units.empty()) reading.unit = words.units;
    if (!words.encoding.empty()) reading.encoding = words.encoding;
    if (!words.crs.empty()) reading.sourceFrame = words.crs;
    if (reading.layers.empty())
        return base::failure("bad_usage", "--as, --layer",
                             "nothing says what the things are, expected --as WHAT or --layer NAME=KIND "
                             "(vidette import FILE --list shows the layers)");
    auto map = io::importLayers(reading, task);
    if (!map) return base::failure(map.error());
    io::keepChoices(map->all.estate, reading);
    return Brought{std::move(map->all.estate),
                   std::move(map->all.warnings),
                   {},
                   std::move(map->all.report),
                   std::move(map->layers)};
}

/// Whether the file is a map, by its beginning: maps may be larger than what is read as text.
bool isMap(const io::VectorReading& reading) {
    constexpr std::size_t kBeginning = 1 << 20;
    std::string text(kBeginning, '\0');
    std::ifstream file(reading.file, std::ios::binary);
    file.read(text.data(), kBeginning);
    text.resize(static_cast<std::size_t>(file.gcount()));
    return io::isMapImport(reading, text);
}

base::Result<Brought> bring(const ImportWords& words, const estate::Estate& project, const base::Task& task) {
    if (words.as.empty()) return bringLayers(words, project, task);
    const auto reading = readingOf(words, project);
    if (!reading) return base::failure(reading.error());
    if (words.as == "problem") return bringProblem(words.file);
    if (isMap(*reading)) return bringVectors(*reading, project, task);
    const auto text = readFile(words.file);
    if (!text) return base::failure(text.error());
    const std::string ending = base::lowered(std::filesystem::path(words.file).extension().string());
    if (ending == ".csv" || ending == ".tsv" || words.as == "kit") {
        auto rows = io::readTable(*text, words.file, {words.as, reading->columns});
        if (!rows) return base::failure(rows.error());
        rows->estate.crs = project.crs;
        return Brought{std::move(rows->estate), std::move(rows->warnings), std::move(rows->errors), {}};
    }
    return bringPlan(words, *text,
                     {words.as == "plan" ? "" : words.as, reading->frame, reading->columns, &project}, task);
}

base::Result<base::Done> checkAs(const std::string& as) {
    static const std::vector<std::string> kKnown{"plan",     "problem", "kit",      "building",  "street",
                                                 "district", "parcel",  "obstacle", "zone",      "opening",
                                                 "camera",   "site",    "demand",   "plan_image"};
    if (as.empty() || std::find(kKnown.begin(), kKnown.end(), as) != kKnown.end()) return base::Done{};
    return base::failure("unknown_layer", "--as",
                         "found '" + as + "', expected one of " + base::join(kKnown, ", "));
}

void print(const ImportWords& words, const estate::Merged& merged, const Brought& brought,
           const std::optional<estate::FacadeMoves>& moves) {
    if (words.json) {
        nlohmann::json document{{"file", words.file},
                                {"as", words.as},
                                {"added", merged.added},
                                {"updated", merged.updated},
                                {"unchanged", merged.unchanged},
                                {"dry_run", words.dryRun},
                                {"warnings", toJson(brought.warnings)}};
        if (brought.report) document["report"] = toJson(*brought.report);
        if (!brought.layers.empty()) document["report"]["layers"] = toJson(brought.layers);
        if (moves) {
            document["onto_facade"] = toJson(*moves);
            printWarnings(warningsOf(*moves, base::Metres(*words.ontoFacade)));
        }
        printJson(document);
        return;
    }
    if (moves) printMoves(*moves, base::Metres(*words.ontoFacade));
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

/// Cameras that the file put inside a building, brought out where that is asked for.
base::Result<std::optional<estate::FacadeMoves>> ontoFacades(const ImportWords& words, const Brought& brought,
                                                             const estate::Estate& merged,
                                                             const base::Task& task) {
    if (!words.ontoFacade) return std::optional<estate::FacadeMoves>();
    if (brought.estate.cameras.size() == 0)
        return base::failure("bad_usage", "--onto-facade", "the import brings no cameras to move");
    std::set<std::string> codes;
    for (const auto& camera : brought.estate.cameras) codes.insert(camera.code);
    std::vector<estate::CameraId> ids;
    for (const auto& camera : merged.cameras) {
        if (codes.contains(camera.code)) ids.push_back(camera.id);
    }
    auto moves = estate::moveOntoFacades(merged, ids, base::Metres(*words.ontoFacade), task);
    if (!moves) return base::failure(base::within("--onto-facade", moves.error()));
    return std::optional(std::move(*moves));
}

/// What was brought, on the level that is named.
base::Result<estate::Estate> ontoLevel(const ImportWords& words, const estate::Estate& project,
                                       estate::Estate merged) {
    if (words.level.empty()) return merged;
    const auto level = estate::findLevel(merged, words.level, "--level");
    if (!level) return base::failure(level.error());
    return estate::putAdded(project, merged, *level);
}

int runList(const ImportWords& words, const base::Task& task) {
    ListWords list{words.file.empty() ? words.project : words.file,
                   words.encoding,
                   words.crs,
                   nullptr,
                   words.limits,
                   words.json};
    const auto limits = checkedLimits(words.limits);
    if (!limits) return fail(limits.error());
    if (words.file.empty()) return listMapFile(list, task);
    const auto project = openToLook(words.project, task);
    if (!project) return fail(project.error());
    list.project = &project->estate;
    return listMapFile(list, task);
}

int runImport(const ImportWords& words, const base::Task& task) {
    if (words.list) return runList(words, task);
    if (words.file.empty())
        return fail({"bad_usage", "FILE", "no file is named, expected the file to import"});
    if (!words.as.empty() && words.layers.size() > 1)
        return fail({"bad_usage", "--layer", "--as takes one layer; without it say --layer NAME=KIND"});
    const auto known = checkAs(words.as);
    if (!known) return fail(known.error());
    if (words.as == "plan_image")
        return importImage({words.project, words.file, words.scale, words.level, words.page.value_or(1),
                            words.dpi.value_or(200), words.dryRun, words.json},
                           task);
    if (!words.scale.empty() || words.page || words.dpi)
        return fail({"bad_usage", "--scale, --page, --dpi", "these are words for --as plan_image"});
    auto project = words.dryRun ? openToLook(words.project, task) : openToChange(words.project, task);
    if (!project) return fail(project.error());
    auto brought = bring(words, project->estate, task);
    if (!brought) return fail(brought.error());
    printWarnings(brought->warnings);
    if (brought->report) printNotes(*brought->report);
    if (!brought->errors.empty()) return refuseRows(brought->errors);
    const auto kits = addKits(brought->estate);
    if (!kits) return fail(kits.error());
    auto merged = estate::mergeEstate(project->estate, brought->estate);
    if (!merged) return fail(base::within(words.file, merged.error()));
    const auto onLevel = ontoLevel(words, project->estate, std::move(merged->estate));
    if (!onLevel) return fail(onLevel.error());
    merged->estate = *onLevel;
    const auto moves = ontoFacades(words, *brought, merged->estate, task);
    if (!moves) return fail(moves.error());
    if (*moves) merged->estate = (*moves)->estate;
    const std::string what = "Import " + std::filesystem::path(words.file).filename().string();
    const auto saved = saveProject(*project, merged->estate, what, "", task);
    if (!saved) return fail(saved.error());
    print(words, *merged, *brought, *moves);
    return kDone;
}

} // namespace

void addImportCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<ImportWords>();
    CLI::App* command = root.add_subcommand("import", "Brings a file into a project");
    command->add_option("PROJECT", words->project, "project to change")->required();
    command->add_option("FILE", words->file, "map, exchange plan, table, decision problem or picture");
    command->add_option("--as", words->as,
                        "plan, problem, kit, or a layer: building, street, district, parcel, obstacle, zone, "
                        "opening, camera, site, demand; plan_image");
    command->add_option("--map", words->maps, "field=column where they have different names; repeat")
        ->allow_extra_args(false);
    command
        ->add_option("--layer", words->layers,
                     "layer of the file, * for all of them; without --as NAME=KIND for each that is wanted, "
                     "such as A-WALL=wall; repeat")
        ->allow_extra_args(false);
    command->add_option("--where", words->where, "only things with column=value, column=* …; repeat")
        ->allow_extra_args(false);
    command->add_option("--set", words->sets, "field=value for things that state none; repeat")
        ->allow_extra_args(false);
    command->add_option("--word", words->meanings, "field:found=meant, what a word of the file means; repeat")
        ->allow_extra_args(false);
    command->add_option("--crs", words->crs, "frame of the file where it states none, such as EPSG:5514");
    command->add_option("--units", words->units,
                        "unit of the numbers where the file states none or a wrong one: mm, cm, m, in, ft");
    command->add_option("--encoding", words->encoding,
                        "letters of a drawing, shapefile or table, such as Windows-1250");
    command->add_option("--storey-height", words->storeyHeight,
                        "metres of a storey where a map counts storeys only (3)");
    command
        ->add_option("--scale", words->scale,
                     "of a picture: pixel=metres such as 120,80=0,12.5; repeat, two points or more")
        ->allow_extra_args(false);
    command->add_option("--level", words->level,
                        "the level that new rows stand on, or that a picture lies under");
    command->add_option("--page", words->page, "of a picture: page of a PDF or TIFF, from 1");
    command->add_option("--dpi", words->dpi, "of a page of a PDF: pixels per inch of paper, usually 200");
    command->add_option("--onto-facade", words->ontoFacade,
                        "bring cameras that lie inside a building, at most so many metres from its outer "
                        "wall, out onto it");
    command->add_option("--limits", words->limits,
                        "so many times the usual bounds of memory, time and number, for a large map that "
                        "you trust");
    command->add_flag("--list", words->list, "say what the map or drawing holds and change nothing");
    command->add_flag("--dry-run", words->dryRun, "say what would happen and change nothing");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runImport(*words, task); });
}

} // namespace vidette::cli
