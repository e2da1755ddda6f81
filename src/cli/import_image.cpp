// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_image.h"

#include "base/text.h"
#include "cli/command.h"
#include "cli/fit_output.h"
#include "cli/project_edit.h"
#include "estate/levels.h"
#include "estate/plan_image_edits.h"
#include "estate/plan_image_place.h"
#include "io/plan_image_file.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <optional>

namespace vidette::cli {
namespace {

struct Placed {
    estate::PlanImage image;
    std::optional<geometry::MapFit> fit;
    base::Warnings warnings;
};

/// By the points that were given, else as the file says.
base::Result<base::Done> place(const ImageWords& words, bool placedByFile, Placed& placed) {
    if (words.scale.empty()) {
        if (!placedByFile)
            placed.warnings.push_back(
                {"no_scale", words.file,
                 "the picture stands at one centimetre a pixel; give two points with --scale"});
        return base::Done{};
    }
    const auto points = estate::controlPointsFrom(base::join(words.scale, " "));
    if (!points)
        return base::failure("bad_value", "--scale",
                             "found '" + base::join(words.scale, " ") +
                                 "', expected points such as 120,80=0,12.5 (pixel=metres)");
    auto fit = estate::fitOf(*points);
    if (!fit) return base::failure(base::within("--scale", fit.error()));
    placed.image.controlPoints = *points;
    placed.image.toPlan = fit->map;
    placed.fit = std::move(*fit);
    return base::Done{};
}

base::Result<Placed> placedImage(const ImageWords& words, const estate::Estate& estate,
                                 const io::PlanImageFile& file) {
    Placed placed;
    placed.image = file.image;
    placed.image.id = estate::PlanImageId::fresh();
    if (!words.level.empty()) {
        const auto level = estate::findLevel(estate, words.level, "--level");
        if (!level) return base::failure(level.error());
        placed.image.level = *level;
    }
    const auto done = place(words, file.placed, placed);
    if (!done) return base::failure(done.error());
    return placed;
}

nlohmann::json documentOf(const ImageWords& words, const Placed& placed) {
    const estate::PlanImage& image = placed.image;
    nlohmann::json document{{"file", words.file},
                            {"as", "plan_image"},
                            {"code", image.code},
                            {"pixel_width", image.pixelWidth},
                            {"pixel_height", image.pixelHeight},
                            {"to_plan", estate::mapText(image.toPlan)},
                            {"scale", nullptr},
                            {"rotation", nullptr},
                            {"rms", nullptr},
                            {"residuals", nlohmann::json::array()},
                            {"dry_run", words.dryRun},
                            {"warnings", toJson(placed.warnings)}};
    if (!placed.fit) return document;
    addFit(document, *placed.fit);
    return document;
}

void print(const ImageWords& words, const Placed& placed) {
    const estate::PlanImage& image = placed.image;
    std::cout << (words.dryRun ? "Would add " : "Added ") << image.code << ", " << image.pixelWidth << " × "
              << image.pixelHeight << " pixels\n";
    if (!placed.fit) return;
    std::cout << "Scale       " << base::decimal(placed.fit->scale * 1000, 3) << " mm a pixel, turned by "
              << base::decimal(placed.fit->rotation, 2) << "°\n";
    printResiduals(*placed.fit);
}

} // namespace

int importImage(const ImageWords& words, const base::Task& task) {
    auto project = words.dryRun ? openToLook(words.project, task) : openToChange(words.project, task);
    if (!project) return fail(project.error());
    auto file = io::readPlanImageFile({words.file, words.page, words.dpi, project->estate.crs}, task);
    if (!file) return fail(file.error());
    auto placed = placedImage(words, project->estate, file->value);
    if (!placed) return fail(placed.error());
    placed->warnings.insert(placed->warnings.end(), file->warnings.begin(), file->warnings.end());
    printWarnings(placed->warnings);
    const auto next = estate::addPlanImage(project->estate, placed->image, std::move(file->value.bytes));
    if (!next) return fail(base::within(words.file, next.error()));
    placed->image = *next->planImages.find(placed->image.id); // with its code
    const auto saved = saveProject(*project, *next, "Import " + placed->image.source, "", task);
    if (!saved) return fail(saved.error());
    if (words.json) {
        printJson(documentOf(words, *placed));
    } else {
        print(words, *placed);
    }
    return kDone;
}

} // namespace vidette::cli
