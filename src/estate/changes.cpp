// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/changes.h"

#include "estate/record_tables.h"

#include <algorithm>
#include <array>

namespace vidette::estate {
namespace {

template<typename Row>
std::string codeOf(const Row& row) {
    return row.code;
}
template<>
std::string codeOf(const Level& level) {
    return level.name;
}
template<>
std::string codeOf(const Kit& kit) {
    return kit.facts.code;
}
template<>
std::string codeOf(const ImportMapping& mapping) {
    return mapping.source;
}

template<typename Row>
void addChanges(Changes& changes, RowKind kind, const base::Table<Row>& before,
                const base::Table<Row>& after) {
    for (const auto& change : base::Table<Row>::changes(before, after)) {
        const Row& row = change.after ? *change.after : *change.before;
        changes.rows.push_back(
            {kind, row.id.uuid, codeOf(row), {}, change.before != nullptr, change.after != nullptr});
    }
}

bool sameSettings(const Estate& a, const Estate& b) {
    return a.name == b.name && a.crs == b.crs && a.retentionDays == b.retentionDays &&
           a.retentionProfile == b.retentionProfile && a.retentionReason == b.retentionReason;
}

} // namespace

bool Changes::touches(RowKind kind) const {
    return std::any_of(rows.begin(), rows.end(), [kind](const RowChange& row) { return row.kind == kind; });
}

Changes changesBetween(const Estate& before, const Estate& after) {
    Changes changes;
    changes.settings = !sameSettings(before, after);
    addChanges(changes, RowKind::Site, before.sites, after.sites);
    addChanges(changes, RowKind::Level, before.levels, after.levels);
    addChanges(changes, RowKind::Obstacle, before.obstacles, after.obstacles);
    addChanges(changes, RowKind::Zone, before.zones, after.zones);
    addChanges(changes, RowKind::Opening, before.openings, after.openings);
    addChanges(changes, RowKind::Camera, before.cameras, after.cameras);
    addChanges(changes, RowKind::Mount, before.mounts, after.mounts);
    addChanges(changes, RowKind::Demand, before.demands, after.demands);
    addChanges(changes, RowKind::Street, before.streets, after.streets);
    addChanges(changes, RowKind::Device, before.devices, after.devices);
    addChanges(changes, RowKind::Kit, before.kits, after.kits);
    addChanges(changes, RowKind::Problem, before.problems, after.problems);
    addChanges(changes, RowKind::Mapping, before.mappings, after.mappings);
    for (const RecordTable& table : recordTables()) {
        for (const auto& change : table.changes(before, after))
            changes.rows.push_back({RowKind::Record, change.id, change.code, table.name,
                                    change.before.has_value(), change.after.has_value()});
    }
    return changes;
}

std::string_view wordOf(RowKind kind) {
    static constexpr std::array<std::string_view, 14> kWords{
        "place",  "level",  "obstacle", "zone", "opening", "camera",         "site",
        "demand", "street", "device",   "kit",  "problem", "import mapping", "record"};
    return kWords.at(static_cast<std::size_t>(kind));
}

} // namespace vidette::estate
