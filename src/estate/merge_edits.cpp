// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/merge_edits.h"

#include "base/speech.h"
#include "estate/invariants.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"
#include "estate/row_edits.h"

#include <unordered_map>
#include <unordered_set>

namespace vidette::estate {
namespace {

/// Every code is looked up, never searched for: the cost of a merge is O(n log n), and 250,000 buildings into
/// as many take about a second.
template<typename Row>
using IdsByCode = std::unordered_map<std::string, decltype(Row::id)>;

template<typename Row>
IdsByCode<Row> idsByCode(const base::Table<Row>& table, const std::string& (*code)(const Row&)) {
    IdsByCode<Row> ids;
    ids.reserve(table.size());
    for (const Row& row : table) ids[code(row)] = row.id;
    return ids;
}

/// Takes rows in one after another and gives them their identities here.
template<typename Row>
class RowMerge {
  public:
    RowMerge(const base::Table<Row>& table, const Rows<Row>& rows)
        : m_table(table), m_rows(rows), m_ids(idsByCode(table, rows.code)) {}

    base::Result<base::Done> take(Row row, Merged& merged) {
        const std::string code = m_rows.code(row);
        const auto known = m_ids.find(code);
        if (known != m_ids.end()) row.id = known->second;
        const std::string where = std::string(m_rows.kind) + " " + code;
        if (row.id.isNull()) return base::failure(newWithoutIdentity(where));
        if (!m_codes.insert(code).second)
            return base::failure("duplicate_code", where + ": id",
                                 base::say("the id is used twice, expected each once"));
        // Another row of the file has this identity by its code; this one becomes a new row.
        if (m_taken.contains(row.id)) row.id = decltype(Row::id)::fresh();
        m_taken.insert(row.id);
        row = m_rows.kept(std::move(row));
        const Row* old = m_table.find(row.id);
        if (old && *old == row) return ++merged.unchanged, base::Done{};
        const auto holds = m_rows.check(row);
        if (!holds) return holds;
        ++(old ? merged.updated : merged.added);
        m_changed.push_back(std::move(row));
        return base::Done{};
    }

    base::Table<Row> result() && { return m_table.withAll(std::move(m_changed)); }

  private:
    const base::Table<Row>& m_table;
    const Rows<Row>& m_rows;
    IdsByCode<Row> m_ids;
    std::unordered_set<std::string> m_codes;
    std::unordered_set<decltype(Row::id)> m_taken;
    std::vector<Row> m_changed;
};

template<typename Row>
base::Result<base::Done> checkCodesDiffer(const base::Table<Row>& table, const Rows<Row>& rows) {
    std::unordered_set<std::string> codes;
    for (const Row& row : table) {
        if (codes.insert(rows.code(row)).second) continue;
        return base::failure(idTaken(rows.kind, std::string(rows.kind) + " " + rows.code(row)));
    }
    return base::Done{};
}

/// `adapted` brings a row's references to other rows over to this document.
template<typename Row, typename Adapt>
base::Result<base::Done> mergeRows(Merged& merged, const Estate& from, const Rows<Row>& rows, Adapt adapted) {
    const base::Table<Row>& incoming = from.*rows.table;
    base::Table<Row>& table = merged.estate.*rows.table;
    if (incoming.empty()) return base::Done{};
    RowMerge<Row> merge(table, rows);
    auto taken = codesIn(merged.estate, rows);
    taken.merge(codesIn(from, rows));
    CodeSequence codes(codePrefix(rows.kind), taken);
    for (Row row : incoming) {
        if (rows.code(row).empty()) rows.setCode(row, codes.next());
        const auto done = merge.take(adapted(std::move(row)), merged);
        if (!done) return done;
    }
    table = std::move(merge).result();
    return checkCodesDiffer(table, rows);
}

template<typename Row>
base::Result<base::Done> mergeRows(Merged& merged, const Estate& from, const Rows<Row>& rows) {
    return mergeRows(merged, from, rows, asItIs<Row>);
}

/// From the identity a level has in the file to the one it has here.
using LevelIdentities = std::unordered_map<LevelId, LevelId>;

/// A level that is neither of the file nor of this document is left off.
template<typename Row>
Row onItsLevel(Row row, const LevelIdentities& levels) {
    const auto here = levels.find(row.level);
    row.level = here == levels.end() ? LevelId{} : here->second;
    return row;
}

template<typename Row>
base::Result<base::Done> mergeRows(Merged& merged, const Estate& from, const Rows<Row>& rows,
                                   const LevelIdentities& levels) {
    return mergeRows(merged, from, rows, [&](Row row) { return onItsLevel(std::move(row), levels); });
}

std::string levelKey(SiteId site, const std::string& name) {
    return site.text() + "/" + name;
}

/// Levels have no code; they are known by their site, which they follow to the identity it has here, and
/// their name. There are few, so they are put one by one. `here` tells their identities in this document.
base::Result<base::Done> mergeLevels(Merged& merged, const Estate& from, LevelIdentities& here) {
    const auto sites = idsByCode(merged.estate.sites, codeOf<Site>);
    std::unordered_map<std::string, LevelId> known;
    for (const Level& level : merged.estate.levels) {
        known[levelKey(level.site, level.name)] = level.id;
        here[level.id] = level.id;
    }
    for (Level level : from.levels) {
        if (const Site* site = from.sites.find(level.site)) level.site = sites.at(site->code);
        const auto at = known.find(levelKey(level.site, level.name));
        const LevelId id = at == known.end() ? level.id : at->second;
        here[level.id] = id;
        level.id = id;
        const Level* old = merged.estate.levels.find(level.id);
        if (old && *old == level) {
            ++merged.unchanged;
            continue;
        }
        ++(old ? merged.updated : merged.added);
        auto next = old ? replaceLevel(merged.estate, level) : addLevel(merged.estate, level);
        if (!next) return base::failure(next.error());
        merged.estate = std::move(*next);
    }
    return base::Done{};
}

/// From the identity a device has in the file to the one it has here. A file that names a device without
/// describing it ("device": "SW1") gives the identity made of that name.
std::unordered_map<DeviceId, DeviceId> deviceIdentities(const Estate& into, const Estate& from) {
    std::unordered_map<DeviceId, DeviceId> ids;
    IdsByCode<Device> here = idsByCode(into.devices, codeOf<Device>);
    for (const auto& [code, id] : here) ids[namedDevice(code)] = id;
    for (const Device& device : into.devices) ids[device.id] = device.id;
    for (const Device& device : from.devices) {
        const auto known = here.find(device.code);
        ids[device.id] = known == here.end() ? device.id : known->second;
    }
    return ids;
}

base::Result<base::Done> mergeEquipment(Merged& merged, const Estate& from, const LevelIdentities& levels) {
    const auto ids = deviceIdentities(merged.estate, from);
    std::optional<base::Error> missing;
    const auto here = [&](DeviceId id, const std::string& where) {
        const auto found = ids.find(id);
        if (id.isNull() || found != ids.end()) return id.isNull() ? id : found->second;
        if (!missing)
            missing = base::Error{"no_such_row", where,
                                  base::say("there is no such device in the project or the file")};
        return id;
    };
    auto done = mergeRows(merged, from, deviceRows(), [&](Device device) {
        device.uplink = here(device.uplink, "device " + device.code + ": uplink");
        return device;
    });
    if (!done) return done;
    done = mergeRows(merged, from, cameraRows(), [&](Camera camera) {
        camera.device = here(camera.device, "camera " + camera.code + ": device");
        return onItsLevel(std::move(camera), levels);
    });
    if (done && missing) return base::failure(*missing);
    return done ? checkNoRing(merged.estate.devices) : done;
}

/// A sign follows its site to the identity it has here.
base::Result<base::Done> mergeSigns(Merged& merged, const Estate& from) {
    const auto sites = idsByCode(merged.estate.sites, codeOf<Site>);
    return mergeRows(merged, from, signRows(), [&](Sign sign) {
        const Site* site = from.sites.find(sign.site);
        sign.site = site ? sites.at(site->code) : SiteId{};
        return sign;
    });
}

/// Not counted: how a file was read is no row of it.
base::Result<base::Done> mergeMappings(Merged& merged, const Estate& from) {
    for (const ImportMapping& mapping : from.mappings) {
        auto next = keepMapping(merged.estate, mapping);
        if (!next) return base::failure(next.error());
        merged.estate = std::move(*next);
    }
    return base::Done{};
}

base::Result<base::Done> mergeSettings(Merged& merged, const Estate& from) {
    Estate& estate = merged.estate;
    if (hasNoPlaces(estate)) {
        if (!hasNoPlaces(from)) estate.crs = from.crs;
    } else if (!hasNoPlaces(from) && estate.crs != from.crs) {
        const auto inWords = [](const std::string& crs) {
            return crs.empty() ? base::say("local metres") : crs;
        };
        return base::failure("frame_differs", "crs",
                             base::say("found {found}, expected {expected} as in the project",
                                       {{"found", inWords(from.crs)}, {"expected", inWords(estate.crs)}}));
    }
    if (estate.name.empty()) estate.name = from.name;
    if (estate.retentionDays > 0 || !estate.retentionProfile.empty()) return base::Done{};
    estate.retentionDays = from.retentionDays;
    estate.retentionProfile = from.retentionProfile;
    estate.retentionReason = from.retentionReason;
    return base::Done{};
}

} // namespace

bool hasNoPlaces(const Estate& estate) {
    return boundsOf(estate).empty();
}

base::Result<Merged> mergeEstate(const Estate& into, const Estate& from) {
    Merged merged{into};
    auto done = mergeSettings(merged, from);
    if (done) done = mergeRows(merged, from, siteRows());
    LevelIdentities levels;
    if (done) done = mergeLevels(merged, from, levels);
    if (done) done = mergeRows(merged, from, obstacleRows(), levels);
    if (done) done = mergeRows(merged, from, zoneRows(), levels);
    if (done) done = mergeRows(merged, from, openingRows(), levels);
    if (done) done = mergeEquipment(merged, from, levels);
    if (done) done = mergeRows(merged, from, mountRows(), levels);
    if (done) done = mergeRows(merged, from, demandRows(), levels);
    if (done) done = mergeRows(merged, from, streetRows());
    if (done) done = mergeRows(merged, from, noteRows(), levels);
    if (done) done = mergeSigns(merged, from);
    if (done) done = mergeRows(merged, from, kitRows());
    if (done) done = mergeRows(merged, from, problemRows());
    if (done) done = mergeMappings(merged, from);
    if (!done) return base::failure(done.error());
    return merged;
}

} // namespace vidette::estate
