// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_image_file.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/plan_image_edits.h"
#include "estate/plan_image_place.h"
#include "io/picture_facts.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

namespace vidette::io {
namespace {

namespace fs = std::filesystem;

base::Result<std::string> bytesIn(const std::string& path, std::size_t most) {
    std::error_code code;
    if (!fs::is_regular_file(path, code))
        return base::failure("not_read", path, base::say("there is no such file"));
    const auto size = fs::file_size(path, code);
    if (!code && size > most)
        return base::failure("too_large", path,
                             base::say("found {size} MB, expected at most {limit}",
                                       {{"size", std::to_string(size / 1'000'000)},
                                        {"limit", std::to_string(most / 1'000'000)}}));
    std::ifstream file(path, std::ios::binary);
    std::string bytes(code ? 0 : size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (code || !file) return base::failure("not_read", path, base::say("the file could not be read"));
    return bytes;
}

/// The names a world file may have: plan.pgw beside plan.png, plan.pngw, plan.wld.
std::optional<geometry::Transform> worldFileBeside(const fs::path& picture) {
    constexpr std::size_t kLargest = 10'000;
    const std::string ending = picture.extension().string();
    std::vector<std::string> endings{ending + "w", ".wld"};
    if (ending.size() > 2) endings.insert(endings.begin(), std::string{'.', ending[1], ending.back(), 'w'});
    for (const auto& one : endings) {
        fs::path beside = picture;
        const auto text = bytesIn(beside.replace_extension(one).string(), kLargest);
        if (text) return worldFileFrom(*text);
    }
    return std::nullopt;
}

/// The row of a picture of this file.
estate::PlanImage rowFor(const std::string& path, const std::string& mediaType, int width, int height) {
    estate::PlanImage image;
    image.source = fs::path(path).filename().string();
    image.name = fs::path(path).stem().string();
    image.mediaType = mediaType;
    image.pixelWidth = width;
    image.pixelHeight = height;
    image.locked = true;
    image.toPlan = estate::unscaledAt({}, height);
    return image;
}

/// PNG or JPEG, by its first bytes.
bool isKeptAsItIs(const std::string& path) {
    std::string start(8, '\0');
    std::ifstream(path, std::ios::binary).read(start.data(), static_cast<std::streamsize>(start.size()));
    const auto facts = readPictureFacts(start);
    return facts || facts.error().code == "damaged";
}

bool isSvg(const std::string& path) {
    const std::string ending = base::lowered(fs::path(path).extension().string());
    return ending == ".svg" || ending == ".svgz";
}

} // namespace

base::Result<PlanImageFile> readPlanImageFile(const std::string& path) {
    auto bytes = bytesIn(path, estate::kLargestImage);
    if (!bytes) return base::failure(bytes.error());
    const auto facts = readPictureFacts(*bytes);
    if (!facts) return base::failure(base::within(path, facts.error()));
    PlanImageFile file;
    file.image = rowFor(path, facts->mediaType, facts->width, facts->height);
    const auto world = worldFileBeside(path);
    file.placed = world.has_value();
    file.image.toPlan =
        world ? *world : estate::unscaledTurned({}, facts->width, facts->height, facts->turns);
    file.bytes = std::move(*bytes);
    return file;
}

base::Result<base::WithWarnings<PlanImageFile>> readPlanImageFile(const PictureReading& reading,
                                                                  const base::Task& task) {
    if (isSvg(reading.file)) {
        return base::failure("unknown_format", reading.file,
                             base::say("SVG is drawn by the window only; save it as PDF or PNG first"));
    }
    if (reading.page == 1 && isKeptAsItIs(reading.file)) {
        auto file = readPlanImageFile(reading.file);
        if (!file) return base::failure(file.error());
        return base::WithWarnings<PlanImageFile>{*std::move(file), {}};
    }
    auto picture = readPicture(reading, task);
    if (!picture) return base::failure(picture.error());
    const KeptPicture& kept = picture->value;
    PlanImageFile file;
    file.image = rowFor(reading.file, kept.mediaType, kept.width, kept.height);
    file.placed = kept.toPlan.has_value();
    if (kept.toPlan) file.image.toPlan = *kept.toPlan;
    file.bytes = std::move(picture->value.bytes);
    return base::WithWarnings<PlanImageFile>{std::move(file), std::move(picture->warnings)};
}

} // namespace vidette::io
