// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/text.h"
#include "cli/level_words.h"
#include "io/decision_json.h"
#include "io/osm_cameras.h"
#include "io/plan_geojson.h"
#include "io/table_csv.h"
#include "io/vector_export.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

struct ExportWords {
    std::string project;
    std::string file;
    std::string layer;
    std::string table;
    std::string profile = "internal";
    std::string unit = "m";
    bool byKind = false;
    std::vector<std::string> levels;
};

base::Result<base::Done> checkWords(const ExportWords& words) {
    constexpr std::array<std::string_view, 7> kLayers{"obstacle", "zone",    "camera", "site",
                                                      "demand",   "opening", "street"};
    const bool layerKnown = std::find(kLayers.begin(), kLayers.end(), words.layer) != kLayers.end();
    if (!words.layer.empty() && !layerKnown) {
        return base::failure("unknown_layer", "--layer",
                             "found '" + words.layer +
                                 "', expected obstacle, zone, camera, site, demand, opening or street");
    }
    if (words.profile != "internal" && words.profile != "public") {
        return base::failure("unknown_profile", "--profile",
                             "found '" + words.profile + "', expected internal or public");
    }
    if (words.profile == "public" && !words.table.empty()) {
        return base::failure("unknown_profile", "--profile",
                             "tables hold what the public profile keeps back; export the layer instead");
    }
    if (words.unit != "m" && words.unit != "mm")
        return base::failure("unknown_unit", "--unit", "found '" + words.unit + "', expected m or mm");
    std::error_code code;
    if (std::filesystem::equivalent(words.project, words.file, code)) {
        return base::failure("same_file", words.file, "the file to write is the project itself");
    }
    return base::Done{};
}

/// "problem" where there is one, "problem:kits" where there are several.
base::Result<std::string> problemText(const estate::Estate& estate, const std::string& table) {
    const auto colon = table.find(':');
    const std::string wanted = colon == std::string::npos ? "" : table.substr(colon + 1);
    std::vector<std::string> codes;
    for (const auto& row : estate.problems) {
        if (row.code == wanted || (wanted.empty() && estate.problems.size() == 1))
            return io::writeProblem(row.problem);
        codes.push_back(row.code);
    }
    const std::string known =
        codes.empty() ? "the project has none" : "expected one of " + base::join(codes, ", ");
    return base::failure("no_such_row", "--table",
                         "found '" + table + "'; " + known + ", written as problem:ID");
}

std::string endingOf(const std::string& file) {
    return base::lowered(std::filesystem::path(file).extension().string());
}

io::PlanSelection selectionOf(const ExportWords& words) {
    return {words.layer, words.profile == "public" ? io::Profile::Public : io::Profile::Internal};
}

/// The text of a table, a problem or an exchange plan.
base::Result<std::string> content(const ExportWords& words, const estate::Estate& estate,
                                  const base::Task& task) {
    if (words.table.compare(0, 7, "problem") == 0) return problemText(estate, words.table);
    if (!words.table.empty()) return io::writeTable(estate, words.table);
    std::string plan = io::writePlan(estate, selectionOf(words), task);
    if (task.cancelled()) return base::failure("cancelled", words.file, "the export was cancelled");
    return plan;
}

base::Result<base::Warnings> writeText(const std::string& file, const base::Result<std::string>& text) {
    if (!text) return base::failure(text.error());
    const auto done = writeFile(file, *text);
    if (!done) return base::failure(done.error());
    return base::Warnings();
}

base::Result<base::Warnings> writeOsm(const ExportWords& words, const estate::Estate& estate,
                                      const base::Task& task) {
    if (words.profile == "public" || (!words.layer.empty() && words.layer != "camera")) {
        return base::failure("unknown_format", words.file,
                             "data for OpenStreetMap are cameras with height and direction; expected the "
                             "layer camera and the profile internal");
    }
    auto nodes = io::osmNodesOf(estate, task);
    if (!nodes) return base::failure(nodes.error());
    const auto done = writeFile(words.file, io::writeOsmXml(nodes->value));
    if (!done) return base::failure(done.error());
    return std::move(nodes->warnings);
}

base::Result<base::Warnings> writeMapFile(const ExportWords& words, const estate::Estate& estate,
                                          const base::Task& task) {
    io::MapDrawing map = io::mapOf(estate, selectionOf(words));
    if (map.layers.empty()) {
        return base::failure("held_back", "--layer",
                             "found " + words.layer + ", which the public profile holds back");
    }
    const auto free = checkNoProject(words.file, task);
    if (!free) return base::failure(free.error());
    if (words.byKind) map = io::byKind(map);
    map.inMillimetres = words.unit == "mm";
    return io::writeMap(std::move(map), words.file, task);
}

base::Result<base::Warnings> writeExport(const ExportWords& words, const estate::Estate& estate,
                                         const base::Task& task) {
    const std::string ending = endingOf(words.file);
    const bool plan = ending == ".geojson" || ending == ".json";
    if (!words.table.empty() || plan) return writeText(words.file, content(words, estate, task));
    if (ending == ".osm") return writeOsm(words, estate, task);
    if (io::mapFormatOf(words.file)) return writeMapFile(words, estate, task);
    return base::failure("unknown_format", words.file,
                         "expected a file name that ends in .geojson, .json, .gpkg, .kml, .dxf, .csv, .fgb, "
                         ".shp or .osm");
}

int runExport(const ExportWords& words, const base::Task& task) {
    const auto sensible = checkWords(words);
    if (!sensible) return fail(sensible.error());
    auto input = openInput(words.project, task);
    if (!input) return fail(input.error());
    if (!words.levels.empty()) { // without, all of it: an export keeps everything
        const auto chosen = chooseLevels(*input, words.levels);
        if (!chosen) return fail(chosen.error());
    }
    printWarnings(input->warnings);
    const auto written = writeExport(words, input->value, task);
    if (!written) return fail(written.error());
    printWarnings(*written);
    std::cerr << "Wrote " << words.file << '\n';
    return kDone;
}

} // namespace

void addExportCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<ExportWords>();
    CLI::App* command = root.add_subcommand("export", "Writes a project, a layer or a table of it to a file");
    command->add_option("PROJECT", words->project, "project or exchange plan")->required();
    command
        ->add_option("FILE", words->file,
                     "file to write: .geojson, .gpkg, .kml, .dxf, .csv, .fgb, .shp or .osm")
        ->required();
    auto* layer = command->add_option("--layer", words->layer, "layer to write; without it the whole plan");
    command->add_option("--table", words->table, "table to write as CSV; problem:ID as JSON")
        ->excludes(layer);
    addLevelWords(*command, words->levels);
    command->add_option("--profile", words->profile, "internal or public")->capture_default_str();
    command->add_option("--unit", words->unit, "unit of a .dxf file: m or mm")->capture_default_str();
    command->add_flag("--by-kind", words->byKind, "a layer for each kind: obstacle_wall, opening_door");
    command->callback([words, &status, &task] { status = runExport(*words, task); });
}

} // namespace vidette::cli
