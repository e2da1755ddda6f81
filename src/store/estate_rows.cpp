// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/estate_rows.h"

#include "base/speech.h"
#include "store/frame.h"
#include "store/image_store.h"
#include "store/record_store.h"
#include "store/stored_table.h"

#include <string_view>

namespace vidette::store {
namespace {

base::Result<base::Done> loadSettings(Database& database, estate::Estate& estate) {
    auto statement = database.prepare("SELECT name, crs, retention_days, retention_profile, "
                                      "retention_reason FROM project");
    if (!statement) return base::failure(statement.error());
    const auto row = statement->step();
    if (!row) return base::failure(row.error());
    if (!*row) {
        return base::failure("bad_row", database.path() + ": table project",
                             base::say("found no row, expected one"));
    }
    estate.name = statement->text(0);
    estate.crs = statement->text(1);
    estate.retentionDays = static_cast<int>(statement->integer(2));
    estate.retentionProfile = statement->text(3);
    estate.retentionReason = statement->text(4);
    return base::Done{};
}

template<typename Row>
base::Result<base::Done> loadInto(Database& database, const StoredTable<Row>& table, const BadRow& onBadRow,
                                  base::Table<Row>& rows) {
    auto loaded = loadTable(database, table, onBadRow);
    if (!loaded) return base::failure(loaded.error());
    rows = std::move(*loaded);
    return base::Done{};
}

base::Result<base::Done> loadPlaces(Database& database, const BadRow& onBadRow, estate::Estate& estate) {
    auto done = loadInto(database, obstacleTable(), onBadRow, estate.obstacles);
    if (done) done = loadInto(database, zoneTable(), onBadRow, estate.zones);
    if (done) done = loadInto(database, openingTable(), onBadRow, estate.openings);
    if (done) done = loadInto(database, cameraTable(), onBadRow, estate.cameras);
    if (done) done = loadInto(database, mountTable(), onBadRow, estate.mounts);
    if (done) done = loadInto(database, demandTable(), onBadRow, estate.demands);
    if (done) done = loadInto(database, streetTable(), onBadRow, estate.streets);
    if (done) done = loadInto(database, deviceTable(), onBadRow, estate.devices);
    return done;
}

bool sameSettings(const estate::Estate& a, const estate::Estate& b) {
    return a.name == b.name && a.crs == b.crs && a.retentionDays == b.retentionDays &&
           a.retentionProfile == b.retentionProfile && a.retentionReason == b.retentionReason;
}

base::Result<base::Done> saveSettings(Database& database, const estate::Estate& after) {
    return database.run("INSERT INTO project (fid, name, crs, retention_days, retention_profile, "
                        "retention_reason) VALUES (1, ?1, ?2, ?3, ?4, ?5) ON CONFLICT (fid) DO UPDATE SET "
                        "name = ?1, crs = ?2, retention_days = ?3, retention_profile = ?4, "
                        "retention_reason = ?5",
                        {after.name, after.crs, std::int64_t{after.retentionDays}, after.retentionProfile,
                         after.retentionReason});
}

base::Result<base::Done> savePlaces(Database& database, const estate::Estate& before,
                                    const estate::Estate& after, int srs) {
    const bool reframed = before.crs != after.crs;
    auto done = saveTable(database, obstacleTable(), before.obstacles, after.obstacles, srs, reframed);
    if (done) done = saveTable(database, zoneTable(), before.zones, after.zones, srs, reframed);
    if (done) done = saveTable(database, openingTable(), before.openings, after.openings, srs, reframed);
    if (done) done = saveTable(database, cameraTable(), before.cameras, after.cameras, srs, reframed);
    if (done) done = saveTable(database, mountTable(), before.mounts, after.mounts, srs, reframed);
    if (done) done = saveTable(database, demandTable(), before.demands, after.demands, srs, reframed);
    if (done) done = saveTable(database, streetTable(), before.streets, after.streets, srs, reframed);
    if (done) done = saveTable(database, deviceTable(), before.devices, after.devices, srs, reframed);
    return done;
}

} // namespace

base::Result<estate::Estate> loadEstate(Database& database, const BadRow& onBadRow) {
    estate::Estate estate;
    auto done = loadSettings(database, estate);
    if (done) done = loadInto(database, siteTable(), onBadRow, estate.sites);
    if (done) done = loadInto(database, levelTable(), onBadRow, estate.levels);
    if (done) done = loadPlaces(database, onBadRow, estate);
    if (done) done = loadInto(database, kitTable(), onBadRow, estate.kits);
    if (done) done = loadInto(database, problemTable(), onBadRow, estate.problems);
    if (done) done = loadInto(database, mappingTable(), onBadRow, estate.mappings);
    if (done) done = loadRecords(database, onBadRow, estate);
    if (done) done = loadImages(database, estate);
    if (!done) return base::failure(done.error());
    return estate;
}

base::Result<base::Done> saveEstate(Database& database, const estate::Estate& before,
                                    const estate::Estate& after, const std::string& definition) {
    const auto srs = srsOf(after.crs);
    if (!srs) return base::failure(srs.error());
    auto done = base::Result<base::Done>(base::Done{});
    if (before.crs != after.crs) done = saveFrame(database, after.crs, definition);
    if (done && !sameSettings(before, after)) done = saveSettings(database, after);
    if (done) done = saveTable(database, siteTable(), before.sites, after.sites, *srs, false);
    if (done) done = saveTable(database, levelTable(), before.levels, after.levels, *srs, false);
    if (done) done = savePlaces(database, before, after, *srs);
    if (done) done = saveTable(database, kitTable(), before.kits, after.kits, *srs, false);
    if (done) done = saveTable(database, problemTable(), before.problems, after.problems, *srs, false);
    if (done) done = saveTable(database, mappingTable(), before.mappings, after.mappings, *srs, false);
    if (done) done = saveRecords(database, before, after, *srs, before.crs != after.crs);
    if (done) done = saveImages(database, before, after);
    return done;
}

} // namespace vidette::store
