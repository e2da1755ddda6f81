// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_ground.h"
#include "cli/command.h"
#include "cli/coverage_options.h"
#include "cli/coverage_output.h"
#include "cli/level_words.h"
#include "estate/merge_edits.h"
#include "io/coverage_map.h"
#include "io/raster_import.h"
#include "io/vector_import.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace vidette::cli {
namespace {

struct Options {
    std::string plan;
    std::string out;
    std::vector<std::string> terrain;
    std::string districts;
    std::vector<std::string> levels;
    bool json = false;
    CoverageWords words;
};

using Input = base::WithWarnings<estate::Estate>;

void addWarnings(const base::Warnings& warnings, Input& input) {
    input.warnings.insert(input.warnings.end(), warnings.begin(), warnings.end());
}

/// The districts of a map beside those of the plan.
base::Result<base::Done> addDistricts(const Options& options, Input& input, const base::Task& task) {
    if (options.districts.empty()) return base::Done{};
    io::VectorReading reading;
    reading.file = options.districts;
    reading.as = "district";
    reading.frame = input.value.crs;
    const auto map = io::importVector(reading, task);
    if (!map) return base::failure(map.error());
    const auto merged = estate::mergeEstate(input.value, map->estate);
    if (!merged) return base::failure(merged.error());
    input.value = merged->estate;
    addWarnings(map->warnings, input);
    return base::Done{};
}

/// The ground as far as cameras see.
base::Result<base::Done> addTerrain(const Options& options, Input& input, analysis::CoverageOptions& coverage,
                                    const base::Task& task) {
    if (options.terrain.empty()) return base::Done{};
    io::TerrainReading reading;
    reading.frame = input.value.crs;
    const auto asked = analysis::groundAsked(input.value, coverage);
    if (!asked) return base::failure(base::within(options.plan, asked.error()));
    if (!asked->empty()) reading.window = *asked;
    auto terrain = io::readTerrain(options.terrain, reading, task);
    if (!terrain) return base::failure(terrain.error());
    coverage.terrain = std::make_shared<const geometry::Terrain>(std::move(terrain->value));
    addWarnings(terrain->warnings, input);
    return base::Done{};
}

int runCoverage(const Options& options, const base::Task& task) {
    auto coverageOptions = coverageOptionsOf(options.words);
    if (!coverageOptions) return fail(coverageOptions.error());
    coverageOptions->outlines = !options.out.empty();
    auto input = openInput(options.plan, task);
    if (!input) return fail(input.error());
    if (const auto done = addDistricts(options, *input, task); !done) return fail(done.error());
    const auto levels = chooseLevels(*input, options.levels);
    if (!levels) return fail(levels.error());
    if (const auto done = addTerrain(options, *input, *coverageOptions, task); !done)
        return fail(done.error());
    auto result = analysis::coverage(input->value, *coverageOptions, task);
    if (!result) return fail(base::within(options.plan, result.error()));
    result->warnings.insert(result->warnings.begin(), input->warnings.begin(), input->warnings.end());
    printWarnings(result->warnings);
    if (!options.out.empty()) {
        const auto free = checkNoProject(options.out, task);
        if (!free) return fail(free.error());
        const auto written = io::writeCoverage(input->value.crs, *result, options.out, task);
        if (!written) return fail(written.error());
        printWarnings(*written);
    }
    if (options.json) {
        auto document = coverageDocument(input->value, *result);
        if (!levels->empty()) document["levels"] = *levels;
        printJson(document);
    } else {
        std::cout << coverageText(*result);
    }
    return kDone;
}

} // namespace

void addCoverageCommand(CLI::App& root, int& status, const base::Task& task) {
    auto options = std::make_shared<Options>();
    auto* command = root.add_subcommand("coverage", "What the cameras of a plan see and miss");
    command->add_option("plan", options->plan, "Exchange plan (.geojson) or project (.vidette.gpkg)")
        ->required();
    addCoverageWords(*command, options->words);
    addLevelWords(*command, options->levels);
    command->add_option("--terrain", options->terrain,
                        "Terrain model (GeoTIFF, ASCII grid, …), one file or several tiles; heights are then "
                        "above its ground");
    command->add_option(
        "--districts", options->districts,
        "Map of districts (GeoPackage, Shapefile, GeoJSON, …) to judge beside those of the plan");
    command->add_option("--out", options->out,
                        "Write views by class and blind spots to FILE.geojson, .gpkg, .kml, .dxf or .csv");
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &status, &task] { status = runCoverage(*options, task); });
}

} // namespace vidette::cli
