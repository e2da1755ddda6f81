// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/level_view.h"

#include "estate/levels.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace vidette::analysis {
namespace {

using estate::Estate;
using estate::Level;
using estate::LevelId;
using estate::SiteId;

using LevelOfSite = std::map<SiteId, LevelId>;

LevelOfSite nearestToGround(const Estate& estate) {
    const auto key = [](const Level& level) { return std::tuple(std::abs(level.order), level.order < 0); };
    LevelOfSite chosen;
    for (const Level& level : estate.levels) {
        LevelId& id = chosen[level.site];
        const Level* best = estate.levels.find(id);
        if (!best || key(level) < key(*best)) id = level.id;
    }
    return chosen;
}

LevelChoice choiceOf(const LevelOfSite& levels) {
    LevelChoice choice;
    for (const auto& [site, level] : levels) choice.active.push_back(level);
    return choice;
}

} // namespace

LevelChoice defaultLevels(const Estate& estate) {
    return choiceOf(nearestToGround(estate));
}

base::Result<LevelChoice> levelsNamed(const Estate& estate, const std::vector<std::string>& names) {
    LevelOfSite levels = nearestToGround(estate);
    std::map<SiteId, LevelId> stated;
    for (const auto& name : names) {
        const auto id = estate::findLevel(estate, name, "level");
        if (!id) return base::failure(id.error());
        const SiteId site = estate.levels.find(*id)->site;
        if (!stated.try_emplace(site, *id).second && stated.at(site) != *id)
            return base::failure("two_levels", "level " + name,
                                 "another level of the same place is named, expected one of each");
        levels[site] = *id;
    }
    return choiceOf(levels);
}

bool leavesOut(const Estate& estate, const LevelChoice& choice) {
    return std::any_of(estate.levels.begin(), estate.levels.end(), [&](const Level& level) {
        return std::find(choice.active.begin(), choice.active.end(), level.id) == choice.active.end();
    });
}

bool LevelView::isShown(LevelId level) const {
    return level.isNull() ||
           std::find(m_choice.active.begin(), m_choice.active.end(), level) != m_choice.active.end();
}

template<typename Row>
void LevelView::follow(base::Table<Row> Estate::*table, const Estate& now) {
    base::Table<Row>& shown = m_shown.*table;
    std::vector<Row> came;
    std::vector<decltype(Row::id)> went;
    std::size_t kept = 0;
    for (const auto& change : base::Table<Row>::replaced(m_source.*table, now.*table)) {
        const bool isKept = change.after && isShown(change.after->level);
        kept += isKept ? 1 : 0;
        if (isKept) came.push_back(*change.after);
        if (!isKept && change.before) went.push_back(change.before->id);
    }
    for (const auto& id : went) shown = shown.without(id);
    const bool isAll = shown.empty() && kept == (now.*table).size();
    if (isAll) shown = now.*table; // shared as they are
    if (!isAll && !came.empty()) shown = shown.withAll(std::move(came));
}

const Estate& LevelView::of(const Estate& estate) {
    const Estate before = m_shown;
    m_shown = estate;
    m_shown.obstacles = before.obstacles;
    m_shown.zones = before.zones;
    m_shown.openings = before.openings;
    m_shown.cameras = before.cameras;
    m_shown.mounts = before.mounts;
    m_shown.demands = before.demands;
    m_shown.planImages = before.planImages;
    m_shown.notes = before.notes;
    follow(&Estate::obstacles, estate);
    follow(&Estate::zones, estate);
    follow(&Estate::openings, estate);
    follow(&Estate::cameras, estate);
    follow(&Estate::mounts, estate);
    follow(&Estate::demands, estate);
    follow(&Estate::planImages, estate);
    follow(&Estate::notes, estate);
    m_source = estate;
    return m_shown;
}

Estate onLevels(const Estate& estate, const LevelChoice& choice) {
    return leavesOut(estate, choice) ? LevelView(choice).of(estate) : estate;
}

} // namespace vidette::analysis
