// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coverage_layers.h"

#include "store/frame.h"
#include "store/gpkg_geometry.h"
#include "store/schema.h"

#include <filesystem>
#include <unistd.h>

namespace vidette::store {
namespace {

base::Result<base::Done> fill(Database& database, const CoverageLayers& layers) {
    const auto srs = srsOf(layers.crs);
    if (!srs) return base::failure(srs.error());
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::failure(transaction.error());
    auto done = runScript(database, "geopackage/core.sql");
    if (done) done = runScript(database, "geopackage/coverage.sql");
    if (done) done = saveFrame(database, layers.crs, "");
    for (const ViewRow& row : layers.views) {
        if (!done) return done;
        const bool whole = row.className.empty();
        done = database.run(
            "INSERT INTO view (camera, class, pixels_per_metre, area, geom) VALUES (?, ?, ?, ?, ?)",
            {row.camera, whole ? SqlValue() : SqlValue(row.className),
             whole ? SqlValue() : SqlValue(row.pixelsPerMetre), row.area, polygonsBlob(row.region, *srs)});
    }
    std::int64_t number = 0;
    for (const BlindSpotRow& row : layers.blindSpots) {
        if (!done) return done;
        done = database.run("INSERT INTO blind_spot (number, area, geom) VALUES (?, ?, ?)",
                            {++number, row.area, polygonsBlob({row.outline}, *srs)});
    }
    return done ? transaction->commit() : done;
}

} // namespace

base::Result<base::Done> writeCoverageLayers(const std::string& path, const CoverageLayers& layers) {
    const std::string partial = path + ".part" + std::to_string(getpid());
    std::error_code code;
    std::filesystem::remove(partial, code);
    auto done = base::Result<base::Done>(base::Done{});
    {
        auto database = Database::open(partial, Database::Mode::Create);
        if (!database) return base::failure("not_written", path, "the file could not be made in this folder");
        done = fill(*database, layers);
    }
    if (done) {
        std::filesystem::rename(partial, path, code);
        if (code) done = base::failure("not_written", path, "the file could not be written");
    }
    for (const char* ending : {"", "-journal"}) std::filesystem::remove(partial + ending, code);
    return done;
}

} // namespace vidette::store
