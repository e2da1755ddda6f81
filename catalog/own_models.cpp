// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/own_models.h"

#include "base/partial_file.h"
#include "base/speech.h"
#include "catalog/datasheet_import.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vidette::catalog {
namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

fs::path configFolder() {
    if (const auto own = variable("VIDETTE_CONFIG"); !own.empty()) return own;
    if (const auto all = variable("XDG_CONFIG_HOME"); !all.empty()) return fs::path(all) / "vidette";
    if (const auto home = variable("HOME"); !home.empty()) return fs::path(home) / ".config" / "vidette";
    return {};
}

} // namespace

std::string ownModelsPath() {
    const fs::path folder = configFolder();
    return folder.empty() ? std::string() : (folder / "camera_models.csv").string();
}

base::Result<std::vector<CameraModel>> ownModels(const std::string& path) {
    std::error_code code;
    if (path.empty() || !fs::exists(path, code)) return std::vector<CameraModel>{};
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) return base::failure("not_read", path, base::say("the file could not be read"));
    return parseCameraModels(text, path);
}

base::Result<base::Done> keepOwnModels(const std::string& path, const std::vector<CameraModel>& models) {
    const auto failed = [&] {
        return base::failure("not_written", path, base::say("the own camera models could not be written"));
    };
    if (path.empty()) return failed();
    std::error_code code;
    fs::create_directories(fs::path(path).parent_path(), code);
    const base::PartialFile partial(path);
    std::ofstream file(partial.path(), std::ios::binary | std::ios::trunc);
    file << cameraModelsText(models);
    file.close();
    if (file) fs::rename(partial.path(), path, code);
    return file && !code ? base::Result<base::Done>(base::Done{}) : failed();
}

base::Result<std::vector<CameraModel>> allModels(const std::vector<CameraModel>& own) {
    auto shipped = cameraModels();
    if (!shipped) return base::failure(shipped.error());
    return withModels(std::move(*shipped), own);
}

} // namespace vidette::catalog
