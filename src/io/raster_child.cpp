// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/raster_child.h"

#include "base/speech.h"
#include "io/gdal_session.h"
#include "io/record_child.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vidette::io {
namespace {

using geometry::Terrain;
using nlohmann::json;

constexpr std::size_t kRun = 1 << 18; // heights in one record, 1 MiB

std::string requestOf(const TerrainReading& reading) {
    json document{{"frame", reading.frame}, {"most_cells", reading.mostCells}, {"window", json()}};
    if (reading.window) {
        const geometry::Box& box = *reading.window;
        document["window"] = {box.low.x, box.low.y, box.high.x, box.high.y};
    }
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

base::Result<TerrainReading> readingOf(const std::string& request) {
    try {
        const json document = json::parse(request);
        TerrainReading reading;
        document.at("frame").get_to(reading.frame);
        document.at("most_cells").get_to(reading.mostCells);
        const json& window = document.at("window");
        if (window.is_null()) return reading;
        const auto at = [&](std::size_t i) { return window.at(i).get<double>(); };
        reading.window = geometry::Box{{at(0), at(1)}, {at(2), at(3)}};
        return reading;
    } catch (const json::exception& error) {
        return base::failure("bad_request", "", error.what());
    }
}

} // namespace

base::Result<base::Done> sendTerrain(const std::string& request, const std::vector<std::string>& files,
                                     const MapSink& sink) {
    const auto reading = readingOf(request);
    if (!reading) return base::failure(reading.error());
    const base::Task task([&](double done) { sink(MapProgress{done}); });
    const auto read = readTerrainHere(files, *reading, task);
    if (!read) return base::failure(read.error());
    for (const base::Warning& warning : read->warnings) sink(warning);
    const geometry::PostLattice& grid = read->value.lattice();
    sink(HeightGrid{grid.first, {grid.stepX, grid.stepY}, grid.columns, grid.rows});
    const auto heights = read->value.heights();
    bool wanted = true;
    for (std::size_t i = 0; wanted && i < heights.size(); i += kRun) {
        const auto run = heights.subspan(i, std::min(kRun, heights.size() - i));
        wanted = sink(HeightRun{{run.begin(), run.end()}});
    }
    sink(MapEnd{});
    return base::Done{};
}

bool TerrainReceiver::take(const MapRecord& record) {
    bool fits = std::holds_alternative<MapEnd>(record);
    if (const auto* warning = std::get_if<base::Warning>(&record)) {
        m_warnings.push_back(*warning);
        fits = true;
    }
    if (const auto* grid = std::get_if<HeightGrid>(&record)) fits = start(*grid);
    if (const auto* run = std::get_if<HeightRun>(&record)) fits = add(*run);
    m_broken = m_broken || !fits;
    return fits;
}

bool TerrainReceiver::start(const HeightGrid& grid) {
    if (m_expected > 0 || grid.columns < 1 || grid.rows < 1) return false;
    const auto posts = static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows);
    if (posts > Terrain::kMostPosts) return false;
    m_lattice = {grid.first, grid.step.x, grid.step.y, grid.columns, grid.rows};
    m_expected = posts;
    m_heights.reserve(posts);
    return true;
}

bool TerrainReceiver::add(const HeightRun& run) {
    if (run.heights.size() > m_expected - m_heights.size()) return false;
    m_heights.insert(m_heights.end(), run.heights.begin(), run.heights.end());
    return true;
}

base::Result<base::WithWarnings<Terrain>> TerrainReceiver::finish(const std::string& file) {
    if (m_broken || m_expected == 0 || m_heights.size() != m_expected)
        return base::failure(brokenStream(file));
    auto terrain = Terrain::of(m_lattice, std::move(m_heights));
    if (!terrain) return base::failure(brokenStream(file));
    return base::WithWarnings<Terrain>{*std::move(terrain), std::move(m_warnings)};
}

base::Result<base::WithWarnings<Terrain>> readTerrain(const std::vector<std::string>& paths,
                                                      const TerrainReading& reading, const base::Task& task) {
    if (paths.empty()) return base::failure("no_terrain", "terrain", base::say("no file was given"));
    for (const std::string& path : paths) {
        const auto local = checkLocalFile(path);
        if (!local) return base::failure(local.error());
    }
    TerrainReceiver receiver;
    const auto take = [&](const MapRecord& record) { return receiver.take(record); };
    const auto done = receiveRecords(reading.program, {kTerrainWord, requestOf(reading)}, paths, take, task);
    if (!done) return base::failure(done.error());
    return receiver.finish(paths.front());
}

} // namespace vidette::io
