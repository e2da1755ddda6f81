// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/data_file.h"
#include "cli/frame_words.h"
#include "estate/merge_edits.h"
#include "io/crs.h"
#include "io/plan_geojson.h"
#include "store/project_store.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

const char* const kTemplates = "empty, room, shop, campus, street or city";

struct NewWords {
    std::string project;
    std::string start = "empty";
    std::string crs;
};

base::Result<estate::Estate> firstEstate(const NewWords& words) {
    estate::Estate estate;
    if (words.start != "empty") {
        const auto text = base::readDataFile("templates/" + words.start + ".geojson");
        if (!text) {
            return base::failure("unknown_template", "--template",
                                 "found '" + words.start + "', expected " + kTemplates);
        }
        const auto plan = io::readPlan(*text, "templates/" + words.start + ".geojson");
        if (!plan) return base::failure(plan.error());
        estate = plan->value;
    }
    if (words.crs.empty()) return estate;
    const auto frame = frameOf(words.crs);
    if (!frame) return base::failure(frame.error());
    if (!estate::hasNoPlaces(estate) && *frame != estate.crs) {
        return base::failure("frame_differs", "--crs",
                             "the template " + words.start +
                                 " is a floor plan in local metres; leave --crs "
                                 "out, or begin with empty or city");
    }
    estate.crs = *frame;
    return estate;
}

int runNew(const NewWords& words) {
    const auto estate = firstEstate(words);
    if (!estate) return fail(estate.error());
    const auto done = store::createProject(words.project, *estate, io::definitionOf(estate->crs));
    if (!done) return fail(done.error());
    std::cout << "Made " << words.project << " (" << words.start << ", "
              << (estate->crs.empty() ? "local metres" : estate->crs) << ")\n";
    return kDone;
}

} // namespace

void addNewCommand(CLI::App& root, int& status) {
    auto words = std::make_shared<NewWords>();
    CLI::App* command = root.add_subcommand("new", "Makes a project file");
    command->add_option("PROJECT", words->project, "file to make, *.vidette.gpkg")->required();
    command->add_option("--template", words->start, kTemplates)->capture_default_str();
    command->add_option("--crs", words->crs, "local, or EPSG:n of a projected frame in metres");
    command->callback([words, &status] { status = runNew(*words); });
}

} // namespace vidette::cli
