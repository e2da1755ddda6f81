// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/command.h"
#include "cli/fit_output.h"
#include "cli/frame_words.h"
#include "cli/project_edit.h"
#include "estate/levels.h"
#include "estate/map_placement.h"
#include "estate/plan_image_edits.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

struct GeoreferenceWords {
    std::string project;
    std::vector<std::string> points;
    std::string level;
    std::string crs;
    bool dryRun = false;
    bool json = false;
};

base::Result<estate::MapPoints> pointsOf(const GeoreferenceWords& words, const estate::Estate& estate) {
    const auto read = estate::controlPointsFrom(base::join(words.points, " "));
    if (!read)
        return base::failure("bad_value", "--points",
                             "found '" + base::join(words.points, " ") +
                                 "', expected points such as 12.5,3=-743210.4,-1043870.2 (plan=map)");
    estate::MapPoints points;
    for (const auto& point : *read) points.pairs.push_back({point.pixel, point.plan});
    points.crs = estate.crs;
    if (!words.crs.empty()) {
        auto frame = frameOf(words.crs);
        if (!frame) return base::failure(frame.error());
        points.crs = std::move(*frame);
    }
    if (words.level.empty()) return points;
    const auto level = estate::findLevel(estate, words.level, "--level");
    if (!level) return base::failure(level.error());
    points.level = *level;
    return points;
}

void print(const GeoreferenceWords& words, const estate::MapPoints& points,
           const estate::MapPlacement& placed) {
    if (words.json) {
        nlohmann::json document{{"crs", nullptr},
                                {"level", nullptr},
                                {"to_map", estate::mapText(placed.fit.map)},
                                {"dry_run", words.dryRun},
                                {"warnings", toJson(placed.warnings)}};
        if (!points.crs.empty()) document["crs"] = points.crs;
        if (!words.level.empty()) document["level"] = words.level;
        addFit(document, placed.fit);
        return printJson(document);
    }
    std::cout << (words.dryRun ? "Would put " : "Put ")
              << (words.level.empty() ? std::string("the plan") : "level " + words.level) << " onto the map ("
              << (points.crs.empty() ? "local metres" : points.crs) << ")\nScale       "
              << base::decimal(placed.fit.scale, 5) << ", turned by " << base::decimal(placed.fit.rotation, 3)
              << "° counter-clockwise\n";
    printResiduals(placed.fit);
}

int runGeoreference(const GeoreferenceWords& words, const base::Task& task) {
    auto project = words.dryRun ? openToLook(words.project, task) : openToChange(words.project, task);
    if (!project) return fail(project.error());
    const auto points = pointsOf(words, project->estate);
    if (!points) return fail(points.error());
    const auto placed = estate::placeOnMap(project->estate, *points);
    if (!placed) return fail(base::within("--points", placed.error()));
    printWarnings(placed->warnings);
    const auto saved = saveProject(*project, placed->estate, "Put onto the map", "", task);
    if (!saved) return fail(saved.error());
    print(words, *points, *placed);
    return kDone;
}

} // namespace

void addGeoreferenceCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<GeoreferenceWords>();
    CLI::App* command =
        root.add_subcommand("georeference", "Puts a floor plan onto the map by points known on both");
    command->add_option("PROJECT", words->project, "project file")->required();
    command->add_option("--points", words->points, "x,y=X,Y each: on the plan, and on the map; 2 or more")
        ->required();
    command->add_option("--level", words->level, "only what stands on this level");
    command->add_option("--crs", words->crs,
                        "frame of the map: EPSG:n or local; without it that of the plan");
    command->add_flag("--dry-run", words->dryRun, "say what would be done and change nothing");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runGeoreference(*words, task); });
}

} // namespace vidette::cli
