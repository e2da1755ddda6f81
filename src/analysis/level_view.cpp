// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/level_view.h"

#include "base/speech.h"
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
                                 base::say("another level of the same place is named, expected one of each"));
        levels[site] = *id;
    }
    return choiceOf(levels);
}

LevelChoice levelsChosen(const Estate& estate, const std::vector<LevelId>& levels) {
    LevelOfSite chosen = nearestToGround(estate);
    for (const LevelId id : levels)
        if (const Level* level = estate.levels.find(id)) chosen[level->site] = id;
    return choiceOf(chosen);
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
    m_shown.*table = std::get<base::TableFilter<Row>>(m_filters).of(
        now.*table, [this](const Row& row) { return isShown(row.level); });
}

const Estate& LevelView::of(const Estate& estate) {
    m_shown = estate;
    follow(&Estate::obstacles, estate);
    follow(&Estate::zones, estate);
    follow(&Estate::openings, estate);
    follow(&Estate::cameras, estate);
    follow(&Estate::mounts, estate);
    follow(&Estate::demands, estate);
    follow(&Estate::planImages, estate);
    follow(&Estate::notes, estate);
    return m_shown;
}

Estate onLevels(const Estate& estate, const LevelChoice& choice) {
    return leavesOut(estate, choice) ? LevelView(choice).of(estate) : estate;
}

} // namespace vidette::analysis
