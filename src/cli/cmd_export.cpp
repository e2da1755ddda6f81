// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/text.h"
#include "io/decision_json.h"
#include "io/plan_geojson.h"
#include "io/table_csv.h"

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
};

base::Result<base::Done> checkWords(const ExportWords& words) {
    constexpr std::array<std::string_view, 6> kLayers{"obstacle", "zone",   "camera",
                                                      "site",     "demand", "opening"};
    const bool layerKnown = std::find(kLayers.begin(), kLayers.end(), words.layer) != kLayers.end();
    if (!words.layer.empty() && !layerKnown) {
        return base::failure("unknown_layer", "--layer",
                             "found '" + words.layer +
                                 "', expected obstacle, zone, camera, site, demand or opening");
    }
    if (words.profile != "internal" && words.profile != "public") {
        return base::failure("unknown_profile", "--profile",
                             "found '" + words.profile + "', expected internal or public");
    }
    if (words.profile == "public" && !words.table.empty()) {
        return base::failure("unknown_profile", "--profile",
                             "tables hold what the public profile keeps back; export the layer instead");
    }
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

base::Result<std::string> content(const ExportWords& words, const estate::Estate& estate) {
    if (words.table.compare(0, 7, "problem") == 0) return problemText(estate, words.table);
    if (!words.table.empty()) return io::writeTable(estate, words.table);
    io::PlanSelection selection{words.layer, io::Profile::Internal};
    if (words.profile == "public") selection.profile = io::Profile::Public;
    return io::writePlan(estate, selection);
}

int runExport(const ExportWords& words) {
    const auto sensible = checkWords(words);
    if (!sensible) return fail(sensible.error());
    const auto input = openInput(words.project);
    if (!input) return fail(input.error());
    printWarnings(input->warnings);
    const auto text = content(words, input->value);
    if (!text) return fail(text.error());
    const auto done = writeFile(words.file, *text);
    if (!done) return fail(done.error());
    std::cerr << "Wrote " << words.file << '\n';
    return kDone;
}

} // namespace

void addExportCommand(CLI::App& root, int& status) {
    auto words = std::make_shared<ExportWords>();
    CLI::App* command = root.add_subcommand("export", "Writes a project, a layer or a table of it to a file");
    command->add_option("PROJECT", words->project, "project or exchange plan")->required();
    command->add_option("FILE", words->file, "file to write: GeoJSON, or CSV for a table")->required();
    auto* layer = command->add_option("--layer", words->layer, "layer to write; without it the whole plan");
    command->add_option("--table", words->table, "table to write as CSV; problem:ID as JSON")
        ->excludes(layer);
    command->add_option("--profile", words->profile, "internal or public")->capture_default_str();
    command->callback([words, &status] { status = runExport(*words); });
}

} // namespace vidette::cli
