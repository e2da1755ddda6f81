// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_image.h"

#include "base/text.h"
#include "cli/command.h"
#include "cli/project_edit.h"
#include "estate/levels.h"
#include "estate/plan_image_edits.h"
#include "geometry/map_fit.h"
#include "io/picture_facts.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>
#include <optional>

namespace vidette::cli {
namespace {

namespace fs = std::filesystem;

struct Placed {
    estate::PlanImage image;
    std::optional<geometry::MapFit> fit;
    base::Warnings warnings;
};

/// The names a world file may have: plan.pgw beside plan.png, plan.pngw, plan.wld.
std::optional<geometry::Transform> worldFileBeside(const fs::path& picture) {
    const std::string ending = picture.extension().string();
    std::vector<std::string> endings{ending + "w", ".wld"};
    if (ending.size() > 2) endings.insert(endings.begin(), std::string{'.', ending[1], ending.back(), 'w'});
    for (const auto& one : endings) {
        fs::path beside = picture;
        std::error_code code;
        if (!fs::is_regular_file(beside.replace_extension(one), code)) continue;
        const auto text = readFile(beside.string());
        if (text) return io::worldFileFrom(*text);
    }
    return std::nullopt;
}

/// One centimetre a pixel, standing on the origin.
geometry::Transform unscaled(const estate::PlanImage& image) {
    constexpr double kPixel = 0.01;
    return {kPixel, 0, 0, -kPixel, {0, kPixel * image.pixelHeight}};
}

base::Result<base::Done> place(const ImageWords& words, Placed& placed) {
    estate::PlanImage& image = placed.image;
    if (words.scale.empty()) {
        const auto world = worldFileBeside(words.file);
        image.toPlan = world ? *world : unscaled(image);
        if (!world)
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
    std::vector<geometry::PointPair> pairs;
    for (const auto& point : *points) pairs.push_back({point.pixel, point.plan});
    auto fit = geometry::fitSimilarity(pairs, geometry::Sense::Mirrored);
    if (!fit) return base::failure(base::within("--scale", fit.error()));
    image.controlPoints = *points;
    image.toPlan = fit->map;
    placed.fit = std::move(*fit);
    return base::Done{};
}

base::Result<Placed> placedImage(const ImageWords& words, const estate::Estate& estate,
                                 const std::string& bytes) {
    const auto facts = io::readPictureFacts(bytes);
    if (!facts) return base::failure(base::within(words.file, facts.error()));
    Placed placed;
    estate::PlanImage& image = placed.image;
    image.id = estate::PlanImageId::fresh();
    image.source = fs::path(words.file).filename().string();
    image.name = fs::path(words.file).stem().string();
    image.mediaType = facts->mediaType;
    image.pixelWidth = facts->width;
    image.pixelHeight = facts->height;
    image.locked = true; // it is drawn upon, not moved
    if (!words.level.empty()) {
        const auto level = estate::findLevel(estate, words.level, "--level");
        if (!level) return base::failure(level.error());
        image.level = *level;
    }
    const auto done = place(words, placed);
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
    document["scale"] = placed.fit->scale;
    document["rotation"] = placed.fit->rotation;
    document["rms"] = placed.fit->rms;
    document["residuals"] = placed.fit->residuals;
    return document;
}

void print(const ImageWords& words, const Placed& placed) {
    const estate::PlanImage& image = placed.image;
    std::cout << (words.dryRun ? "Would add " : "Added ") << image.code << ", " << image.pixelWidth << " × "
              << image.pixelHeight << " pixels\n";
    if (!placed.fit) return;
    std::cout << "Scale       " << base::decimal(placed.fit->scale * 1000, 3) << " mm a pixel, turned by "
              << base::decimal(placed.fit->rotation, 2) << "°\n";
    for (std::size_t i = 0; i < placed.fit->residuals.size(); ++i)
        std::cout << "Point " << i + 1 << "     missed by "
                  << base::decimal(placed.fit->residuals[i] * 1000, 1) << " mm\n";
    std::cout << "All         " << base::decimal(placed.fit->rms * 1000, 1) << " mm (root mean square)\n";
}

} // namespace

int importImage(const ImageWords& words, const base::Task& task) {
    auto project = words.dryRun ? openToLook(words.project, task) : openToChange(words.project, task);
    if (!project) return fail(project.error());
    std::error_code code;
    const auto size = fs::file_size(words.file, code);
    if (!code && size > estate::kLargestImage)
        return fail({"too_large", words.file,
                     "found " + std::to_string(size / 1'000'000) + " MB, expected a picture of at most " +
                         std::to_string(estate::kLargestImage / 1'000'000)});
    auto bytes = readFile(words.file);
    if (!bytes) return fail(bytes.error());
    auto placed = placedImage(words, project->estate, *bytes);
    if (!placed) return fail(placed.error());
    printWarnings(placed->warnings);
    const auto next = estate::addPlanImage(project->estate, placed->image, std::move(*bytes));
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
