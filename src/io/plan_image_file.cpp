// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_image_file.h"

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
    if (!fs::is_regular_file(path, code)) return base::failure("not_read", path, "there is no such file");
    const auto size = fs::file_size(path, code);
    if (!code && size > most)
        return base::failure("too_large", path,
                             "found " + std::to_string(size / 1'000'000) + " MB, expected at most " +
                                 std::to_string(most / 1'000'000));
    std::ifstream file(path, std::ios::binary);
    std::string bytes(code ? 0 : size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (code || !file) return base::failure("not_read", path, "the file could not be read");
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

} // namespace

base::Result<PlanImageFile> readPlanImageFile(const std::string& path) {
    auto bytes = bytesIn(path, estate::kLargestImage);
    if (!bytes) return base::failure(bytes.error());
    const auto facts = readPictureFacts(*bytes);
    if (!facts) return base::failure(base::within(path, facts.error()));
    PlanImageFile file;
    file.image.source = fs::path(path).filename().string();
    file.image.name = fs::path(path).stem().string();
    file.image.mediaType = facts->mediaType;
    file.image.pixelWidth = facts->width;
    file.image.pixelHeight = facts->height;
    file.image.locked = true;
    const auto world = worldFileBeside(path);
    file.placed = world.has_value();
    file.image.toPlan = world ? *world : estate::unscaledAt({}, facts->height);
    file.bytes = std::move(*bytes);
    return file;
}

} // namespace vidette::io
