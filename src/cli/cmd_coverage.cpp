// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/command.h"
#include "cli/coverage_options.h"
#include "cli/coverage_output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

struct Options {
    std::string plan;
    std::string out;
    std::string terrain;
    bool json = false;
    CoverageWords words;
};

int runCoverage(const Options& options) {
    if (!options.terrain.empty()) {
        return fail({"not_supported", "--terrain",
                     "terrain models are not read by this version; heights are above a level ground"});
    }
    const auto coverageOptions = coverageOptionsOf(options.words);
    if (!coverageOptions) return fail(coverageOptions.error());
    const auto input = openInput(options.plan);
    if (!input) return fail(input.error());
    auto result = analysis::coverage(input->value, *coverageOptions, base::Task());
    if (!result) return fail(base::within(options.plan, result.error()));
    result->warnings.insert(result->warnings.begin(), input->warnings.begin(), input->warnings.end());
    printWarnings(result->warnings);
    if (!options.out.empty()) {
        const auto written = writeCoverage(input->value, *result, options.out);
        if (!written) return fail(written.error());
        printWarnings(*written);
    }
    if (options.json) {
        printJson(coverageDocument(input->value, *result));
    } else {
        std::cout << coverageText(*result);
    }
    return kDone;
}

} // namespace

void addCoverageCommand(CLI::App& root, int& status) {
    auto options = std::make_shared<Options>();
    auto* command = root.add_subcommand("coverage", "What the cameras of a plan see and miss");
    command->add_option("plan", options->plan, "Exchange plan (.geojson) or project (.vidette.gpkg)")
        ->required();
    addCoverageWords(*command, options->words);
    command->add_option("--terrain", options->terrain, "Terrain model (GeoTIFF)");
    command->add_option("--out", options->out,
                        "Write views by class and blind spots to FILE.geojson, .gpkg, .kml, .dxf or .csv");
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &status] { status = runCoverage(*options); });
}

} // namespace vidette::cli
