// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "analysis/image_walls.h"
#include "base/text.h"
#include "cli/project_edit.h"
#include "cli/text_table.h"
#include "cli/trace_source.h"
#include "estate/levels.h"
#include "io/plan_geojson.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using nlohmann::json;

base::Result<estate::TracedWalls> wallsOf(const TraceWords& words, const TraceSource& source,
                                          const base::Task& task) {
    if (words.minLength && !(*words.minLength > 0))
        return base::failure("bad_value", "--min-length", "expected a length above 0");
    if (source.scaled) {
        analysis::WallSearch search;
        search.dark = words.dark;
        if (words.minLength) search.minLength = base::Metres(*words.minLength);
        return analysis::imageWalls(source.grey.picture, source.grey.step, source.image, search, task);
    }
    geometry::TraceOptions options;
    options.dark = words.dark;
    options.minLength = words.minLength.value_or(0) / source.grey.step;
    auto walls = geometry::traceWalls(source.grey.picture, options, task);
    if (!walls) return walls;
    const double step = source.grey.step;
    for (auto& wall : *walls) wall = geometry::mapped(wall, {step, 0, 0, step, {}});
    return walls;
}

double lengthOf(const geometry::TracedWall& wall) {
    return std::hypot(wall.to.x - wall.from.x, wall.to.y - wall.from.y);
}

json documentOf(const TraceWords& words, const TraceSource& source, const estate::TracedWalls& walls,
                std::size_t added) {
    json list = json::array();
    for (const auto& wall : walls) {
        list.push_back({{"from", {wall.from.x, wall.from.y}},
                        {"to", {wall.to.x, wall.to.y}},
                        {"length", lengthOf(wall)},
                        {"thickness", wall.thickness},
                        {"confidence", wall.confidence},
                        {"drawn", wall.outlined ? "outlined" : "filled"}});
    }
    return {{"picture", source.image.code},
            {"unit", source.scaled ? "metre" : "pixel"},
            {"walls", list},
            {"added", added},
            {"dry_run", words.dryRun}};
}

void print(const TraceSource& source, const estate::TracedWalls& walls) {
    const int digits = source.scaled ? 2 : 0;
    const auto place = [&](geometry::Point p) {
        return base::decimal(p.x, digits) + ", " + base::decimal(p.y, digits);
    };
    TextTable table({"wall", "from", "to", "length", "thickness", "sure", "drawn"});
    for (std::size_t i = 0; i < walls.size(); ++i) {
        const auto& wall = walls[i];
        table.add({std::to_string(i + 1), place(wall.from), place(wall.to),
                   base::decimal(lengthOf(wall), digits),
                   base::decimal(wall.thickness, source.scaled ? 2 : 1),
                   base::decimal(100 * wall.confidence, 0) + " %", wall.outlined ? "outlined" : "filled"});
    }
    std::cout << walls.size() << (walls.size() == 1 ? " wall" : " walls") << " in " << source.image.code
              << (source.scaled ? ", metres\n" : ", pixels\n");
    if (!walls.empty()) std::cout << table.text();
}

base::Result<base::Done> needScale(const TraceSource& source, const std::string& word) {
    if (source.scaled) return base::Done{};
    return base::failure("no_scale", word, "give the picture two points with --scale: walls are metres");
}

std::optional<base::Metres> topOf(const TraceWords& words) {
    return words.height ? std::optional(base::Metres(*words.height)) : std::nullopt;
}

base::Result<base::Done> writeOut(const TraceWords& words, const TraceSource& source,
                                  const estate::TracedWalls& walls) {
    const auto scaled = needScale(source, "--out");
    if (!scaled) return scaled;
    estate::Estate plan;
    plan.crs = source.frame;
    const auto drawn = estate::addTracedWalls(plan, walls, {}, topOf(words));
    if (!drawn) return base::failure(drawn.error());
    return writeFile(words.out, io::writePlan(*drawn));
}

base::Result<estate::LevelId> levelFor(const TraceWords& words, const TraceSource& source,
                                       const estate::Estate& estate) {
    if (!words.level.empty()) return estate::findLevel(estate, words.level, "--level");
    return estate.levels.find(source.image.level) ? source.image.level : estate::LevelId();
}

/// Draws what is not drawn yet, as one change; how many walls that were.
base::Result<std::size_t> drawInto(const TraceWords& words, const TraceSource& source,
                                   const estate::TracedWalls& walls, const base::Task& task) {
    const auto scaled = needScale(source, "--into");
    if (!scaled) return base::failure(scaled.error());
    auto project = words.dryRun ? openToLook(words.into, task) : openToChange(words.into, task);
    if (!project) return base::failure(project.error());
    const auto level = levelFor(words, source, project->estate);
    if (!level) return base::failure(level.error());
    const auto fresh = estate::notDrawnYet(project->estate, walls, *level);
    if (fresh.empty()) return std::size_t{0};
    const auto next = estate::addTracedWalls(project->estate, fresh, *level, topOf(words));
    if (!next) return base::failure(next.error());
    const std::string from =
        source.image.code == source.image.source ? "" : source.image.code + " (" + source.image.source + ")";
    const std::string what = "Trace " + std::to_string(fresh.size()) +
                             (fresh.size() == 1 ? " wall from " : " walls from ") +
                             (from.empty() ? source.image.source : from);
    const auto saved = saveProject(*project, *next, what, words.login, task);
    if (!saved) return base::failure(saved.error());
    return fresh.size();
}

int runTrace(const TraceWords& words, const base::Task& task) {
    const auto source = traceSource(words, task);
    if (!source) return fail(source.error());
    const auto walls = wallsOf(words, *source, task);
    if (!walls) return fail(walls.error());
    if (!words.out.empty()) {
        const auto written = writeOut(words, *source, *walls);
        if (!written) return fail(written.error());
    }
    std::size_t added = 0;
    if (!words.into.empty()) {
        const auto drawn = drawInto(words, *source, *walls, task);
        if (!drawn) return fail(drawn.error());
        added = *drawn;
    }
    if (words.json) {
        printJson(documentOf(words, *source, *walls, added));
        return kDone;
    }
    print(*source, *walls);
    if (!words.into.empty())
        std::cout << (words.dryRun ? "Would draw " : "Drew ") << added << " of them into " << words.into
                  << "; " << walls->size() - added << " were there already\n";
    return kDone;
}

} // namespace

void addTraceCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<TraceWords>();
    CLI::App* command = root.add_subcommand("trace", "Finds walls in a picture of a floor plan");
    command
        ->add_option(
            "INPUT", words->input,
            "picture (PNG, JPEG, TIFF, PDF), or a project; PROJECT:CODE where it has several pictures")
        ->required();
    command
        ->add_option("--scale", words->scale,
                     "of a picture file: pixel=metres such as 120,80=0,12.5; repeat, two points or more")
        ->allow_extra_args(false);
    command->add_option("--page", words->page, "page of a PDF or TIFF, from 1")->capture_default_str();
    command->add_option("--dpi", words->dpi, "of a page of a PDF: pixels per inch of paper")
        ->capture_default_str();
    command->add_option("--dark", words->dark,
                        "what is darker than this is drawn, 1 to 254; without it found by contrast");
    command->add_option("--min-length", words->minLength,
                        "shorter walls are left out: metres, usually 0.6; pixels where no scale is known");
    command->add_option("--out", words->out, "exchange plan to write the walls to");
    command->add_option("--into", words->into, "project to draw the walls into that are not there yet");
    command->add_option("--level", words->level, "level they stand on; without it that of the picture");
    command->add_option("--height", words->height,
                        "height of the walls in metres; without it to the ceiling");
    command->add_option("--as", words->login, "who makes the change, for the change log");
    command->add_flag("--dry-run", words->dryRun, "with --into: say what would happen and change nothing");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runTrace(*words, task); });
}

} // namespace vidette::cli
