// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/map_files.h"

#include "base/text.h"
#include "io/coverage_map.h"
#include "io/vector_export.h"
#include "store/project_store.h"
#include "ui/whole_file.h"
#include "ui/words.h"

#include <algorithm>
#include <filesystem>

namespace vidette::ui {
namespace {

bool isChosen(const MapWish& wish, const std::string& layer) {
    return std::find(wish.layers.begin(), wish.layers.end(), layer) != wish.layers.end();
}

/// Tables whose layer was not chosen are empty.
estate::Estate onlyChosen(estate::Estate estate, const MapWish& wish) {
    if (!isChosen(wish, "obstacle")) estate.obstacles = {};
    if (!isChosen(wish, "opening")) estate.openings = {};
    if (!isChosen(wish, "street")) estate.streets = {};
    if (!isChosen(wish, "zone")) estate.zones = {};
    if (!isChosen(wish, "camera")) estate.cameras = {};
    if (!isChosen(wish, "site")) estate.mounts = {};
    if (!isChosen(wish, "demand")) estate.demands = {};
    return estate;
}

base::Result<base::Done> checkNoProject(const std::string& path, const base::Task& task) {
    if (!store::looksLikeProject(path) || !store::readProject(path, task)) return base::Done{};
    return base::failure("is_project", path, "a project has this name; choose another one for the map");
}

base::Result<base::Warnings> writePlanText(const estate::Estate& estate, const analysis::CoverageResult* seen,
                                           const MapWish& wish, const std::string& path,
                                           const base::Task& task) {
    if (!wish.layers.empty()) {
        const std::string plan = io::writePlan(onlyChosen(estate, wish), {"", wish.profile}, task);
        if (task.cancelled()) return base::failure("cancelled", path, "the export was cancelled");
        const QString trouble = writeWhole(text(path), plan);
        if (!trouble.isEmpty()) return base::failure("not_written", path, utf8(trouble));
    }
    if (!seen) return base::Warnings();
    const std::filesystem::path name(path);
    const std::string beside =
        wish.layers.empty() ? path
                            : (name.parent_path() / (name.stem().string() + "-coverage.geojson")).string();
    return io::writeCoverage(estate.crs, *seen, beside, task);
}

} // namespace

const std::vector<std::string>& planLayers() {
    static const std::vector<std::string> kLayers{"obstacle", "opening", "street", "zone",
                                                  "camera",   "site",    "demand"};
    return kLayers;
}

std::size_t rowsOf(const estate::Estate& estate, const std::string& layer) {
    if (layer == "obstacle") return estate.obstacles.size();
    if (layer == "opening") return estate.openings.size();
    if (layer == "street") return estate.streets.size();
    if (layer == "zone") return estate.zones.size();
    if (layer == "camera") return estate.cameras.size();
    if (layer == "site") return estate.mounts.size();
    return layer == "demand" ? estate.demands.size() : 0;
}

base::Result<base::Warnings> writeMapFile(const estate::Estate& estate, const analysis::CoverageResult* seen,
                                          const MapWish& wish, const std::string& path,
                                          const base::Task& task) {
    if (wish.layers.empty() && !wish.coverage)
        return base::failure("nothing_chosen", path, "no layer was chosen");
    const bool coverage = wish.coverage && wish.profile == io::Profile::Internal;
    if (coverage && !seen)
        return base::failure("no_coverage", path, "what the cameras see has not been counted");
    const auto free = checkNoProject(path, task);
    if (!free) return base::failure(free.error());
    const std::string ending = base::lowered(std::filesystem::path(path).extension().string());
    if (ending == ".geojson" || ending == ".json")
        return writePlanText(estate, coverage ? seen : nullptr, wish, path, task);
    io::MapDrawing map = io::mapOf(onlyChosen(estate, wish), {"", wish.profile});
    std::erase_if(map.layers, [&](const io::MapLayer& layer) {
        return !isChosen(wish, layer.name == "obstacle_line" ? "obstacle" : layer.name);
    });
    if (coverage)
        for (auto& layer : io::coverageLayers(*seen)) map.layers.push_back(std::move(layer));
    if (io::mapFormatOf(path) == io::MapFormat::Dxf) map = io::byKind(map);
    map.inMillimetres = wish.inMillimetres;
    return io::writeMap(std::move(map), path, task);
}

} // namespace vidette::ui
