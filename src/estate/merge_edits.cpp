// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/merge_edits.h"

#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"

#include <map>

namespace vidette::estate {
namespace {

template<typename Row>
std::string keyOf(const Row& row) {
    return row.code;
}
template<>
std::string keyOf(const Kit& kit) {
    return kit.facts.code;
}
template<>
std::string keyOf(const Level& level) {
    return level.site.text() + "/" + level.name;
}

template<typename Row>
using Edit = base::Result<Estate> (*)(const Estate&, Row);

/// Where each code of a table is.
template<typename Row>
std::map<std::string, decltype(Row::id)> idsByKey(const base::Table<Row>& table) {
    std::map<std::string, decltype(Row::id)> ids;
    for (const Row& row : table) ids[keyOf(row)] = row.id;
    return ids;
}

template<typename Row>
base::Result<base::Done> mergeRow(Merged& merged, base::Table<Row> Estate::*table, Row row, Edit<Row> add,
                                  Edit<Row> replace, const decltype(Row::id)* known) {
    if (known) row.id = *known;
    const Row* old = (merged.estate.*table).find(row.id);
    if (old && *old == row) {
        ++merged.unchanged;
        return base::Done{};
    }
    auto next = old ? replace(merged.estate, std::move(row)) : add(merged.estate, std::move(row));
    if (!next) return base::failure(next.error());
    merged.estate = std::move(*next);
    ++(old ? merged.updated : merged.added);
    return base::Done{};
}

template<typename Row>
base::Result<base::Done> mergeTable(Merged& merged, const Estate& from, base::Table<Row> Estate::*table,
                                    Edit<Row> add, Edit<Row> replace) {
    const auto known = idsByKey(merged.estate.*table);
    for (const Row& row : from.*table) {
        const auto at = known.find(keyOf(row));
        const auto done =
            mergeRow(merged, table, row, add, replace, at == known.end() ? nullptr : &at->second);
        if (!done) return done;
    }
    return base::Done{};
}

/// Levels follow their site to the identity it has here.
base::Result<base::Done> mergeLevels(Merged& merged, const Estate& from) {
    const auto sites = idsByKey(merged.estate.sites);
    const auto known = idsByKey(merged.estate.levels);
    for (Level level : from.levels) {
        const Site* site = from.sites.find(level.site);
        if (site) level.site = sites.at(site->code);
        const auto at = known.find(keyOf(level));
        const auto done = mergeRow(merged, &Estate::levels, level, &addLevel, &replaceLevel,
                                   at == known.end() ? nullptr : &at->second);
        if (!done) return done;
    }
    return base::Done{};
}

base::Result<base::Done> mergeSettings(Merged& merged, const Estate& from) {
    Estate& estate = merged.estate;
    if (hasNoPlaces(estate)) {
        if (!hasNoPlaces(from)) estate.crs = from.crs;
    } else if (!hasNoPlaces(from) && estate.crs != from.crs) {
        const auto inWords = [](const std::string& crs) { return crs.empty() ? "local metres" : crs; };
        return base::failure("frame_differs", "crs",
                             "found " + inWords(from.crs) + ", expected " + inWords(estate.crs) +
                                 " as in the project");
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
    return estate.obstacles.empty() && estate.zones.empty() && estate.openings.empty() &&
           estate.cameras.empty() && estate.mounts.empty() && estate.demands.empty();
}

base::Result<Merged> mergeEstate(const Estate& into, const Estate& from) {
    Merged merged{into};
    auto done = mergeSettings(merged, from);
    if (done) done = mergeTable(merged, from, &Estate::sites, &addSite, &replaceSite);
    if (done) done = mergeLevels(merged, from);
    if (done) done = mergeTable(merged, from, &Estate::obstacles, &addObstacle, &replaceObstacle);
    if (done) done = mergeTable(merged, from, &Estate::zones, &addZone, &replaceZone);
    if (done) done = mergeTable(merged, from, &Estate::openings, &addOpening, &replaceOpening);
    if (done) done = mergeTable(merged, from, &Estate::cameras, &addCamera, &replaceCamera);
    if (done) done = mergeTable(merged, from, &Estate::mounts, &addMount, &replaceMount);
    if (done) done = mergeTable(merged, from, &Estate::demands, &addDemand, &replaceDemand);
    if (done) done = mergeTable(merged, from, &Estate::kits, &addKit, &replaceKit);
    if (done) done = mergeTable(merged, from, &Estate::problems, &addProblem, &replaceProblem);
    if (!done) return base::failure(done.error());
    return merged;
}

} // namespace vidette::estate
