// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trace_source.h"

#include "base/text.h"
#include "cli/command.h"
#include "estate/plan_image_edits.h"
#include "estate/plan_image_place.h"
#include "store/project_store.h"

#include <filesystem>
#include <utility>

namespace vidette::cli {
namespace {

constexpr std::size_t kMostPixels = 12'000'000; // walls of 5 cm are 4 pixels thick on a plan of 40 m

/// "office.vidette.gpkg:IMG-2" → the file and the code.
std::pair<std::string, std::string> partsOf(const std::string& input) {
    const auto colon = input.rfind(':');
    std::error_code code;
    if (colon == std::string::npos || std::filesystem::exists(input, code)) return {input, ""};
    return {input.substr(0, colon), input.substr(colon + 1)};
}

base::Result<const estate::PlanImage*> imageNamed(const estate::Estate& estate, const std::string& project,
                                                  const std::string& wanted) {
    std::vector<std::string> codes;
    for (const auto& image : estate.planImages) {
        if (image.code == wanted || (wanted.empty() && estate.planImages.size() == 1)) return &image;
        codes.push_back(image.code);
    }
    const std::string known = codes.empty() ? "it has no picture; bring one in with --as plan_image"
                                            : "expected one of " + base::join(codes, ", ");
    return base::failure("no_such_row", project, "found no picture '" + wanted + "'; " + known);
}

base::Result<TraceSource> fromProject(const std::string& project, const std::string& code,
                                      const TraceWords& words, const base::Task& task) {
    if (!words.scale.empty())
        return base::failure("bad_usage", "--scale", "the picture of a project has its place already");
    const auto estate = openProject(project, task);
    if (!estate) return base::failure(estate.error());
    const auto image = imageNamed(*estate, project, code);
    if (!image) return base::failure(image.error());
    const auto bytes = estate::bytesOf(*estate, **image);
    if (!bytes) return base::failure("damaged", "plan_image " + (*image)->code, "its bytes are missing");
    io::PictureReading reading;
    reading.file = "plan_image " + (*image)->code;
    auto grey = io::readGreyOf(*bytes, reading, task, kMostPixels);
    if (!grey) return base::failure(grey.error());
    return TraceSource{**image, estate->crs, *std::move(grey), true, {}};
}

base::Result<TraceSource> fromFile(const TraceWords& words, const base::Task& task) {
    io::PictureReading reading{words.input, words.page, words.dpi, {}};
    auto grey = io::readGrey(reading, task, kMostPixels);
    if (!grey) return base::failure(grey.error());
    TraceSource source;
    source.image.code = words.input;
    source.image.source = std::filesystem::path(words.input).filename().string();
    source.image.pixelWidth = grey->picture.width * grey->step;
    source.image.pixelHeight = grey->picture.height * grey->step;
    source.grey = *std::move(grey);
    source.scaled = !words.scale.empty();
    if (!source.scaled) return source;
    const auto points = estate::controlPointsFrom(base::join(words.scale, " "));
    if (!points)
        return base::failure("bad_value", "--scale",
                             "found '" + base::join(words.scale, " ") +
                                 "', expected points such as 120,80=0,12.5 (pixel=metres)");
    const auto fit = estate::fitOf(*points);
    if (!fit) return base::failure(base::within("--scale", fit.error()));
    source.image.toPlan = fit->map;
    return source;
}

} // namespace

base::Result<TraceSource> traceSource(const TraceWords& words, const base::Task& task) {
    const auto [file, code] = partsOf(words.input);
    if (store::looksLikeProject(file)) return fromProject(file, code, words, task);
    return fromFile(words, task);
}

} // namespace vidette::cli
