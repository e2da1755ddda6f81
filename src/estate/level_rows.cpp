// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/level_rows.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/chosen_edits.h"
#include "estate/place_edits.h"
#include "estate/place_tables.h"
#include "estate/record_edits.h"

#include <algorithm>

namespace vidette::estate {
namespace {

base::Result<base::Done> checkIsThere(const Estate& estate, LevelId level) {
    if (estate.levels.find(level)) return base::Done{};
    return base::failure("no_such_row", "level " + level.text(),
                         base::say("there is no such level in this project"));
}

/// Where it stands among the levels of its site; below zero where it is not there.
std::ptrdiff_t placeIn(const std::vector<const Level*>& levels, LevelId id) {
    const auto at =
        std::find_if(levels.begin(), levels.end(), [id](const Level* level) { return level->id == id; });
    return at == levels.end() ? -1 : at - levels.begin();
}

} // namespace

PlaceIds rowsOnLevel(const Estate& estate, LevelId level) {
    PlaceIds rows;
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        if constexpr (requires(Row row) { row.level; }) {
            for (const Row& row : estate.*table.table)
                if (row.level == level) rows.push_back(row.id);
        }
    });
    return rows;
}

std::vector<PlanImageId> imagesOnLevel(const Estate& estate, LevelId level) {
    std::vector<PlanImageId> images;
    for (const PlanImage& image : estate.planImages)
        if (image.level == level) images.push_back(image.id);
    return images;
}

std::optional<LevelId> levelOf(const Estate& estate, const PlaceId& row) {
    std::optional<LevelId> level;
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        if constexpr (requires(Row one) { one.level; }) {
            const auto* id = std::get_if<decltype(Row::id)>(&row);
            const Row* found = id ? (estate.*table.table).find(*id) : nullptr;
            if (found) level = found->level;
        }
    });
    return level;
}

base::Result<Estate> moveToLevel(const Estate& estate, const PlaceIds& rows, LevelId level) {
    if (!level.isNull()) {
        const auto isThere = checkIsThere(estate, level);
        if (!isThere) return base::failure(isThere.error());
    }
    base::Result<Estate> next = estate;
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        if constexpr (requires(Row row) { row.level; }) {
            if (!next) return;
            std::vector<decltype(Row::id)> ids;
            for (const Row* row : rowsOf(*next, table, rows)) ids.push_back(row->id);
            if (!ids.empty()) next = changeRows(*next, table, ids, [level](Row& row) { row.level = level; });
        }
    });
    return next;
}

base::Result<Estate> removeLevelKeeping(const Estate& estate, LevelId level, LevelId rowsGoTo) {
    const auto isThere = checkIsThere(estate, level);
    if (!isThere) return base::failure(isThere.error());
    if (level == rowsGoTo)
        return base::failure("bad_value", "level " + estate.levels.find(level)->name,
                             base::say("what stands on a level that is removed goes onto another one"));
    auto next = moveToLevel(estate, rowsOnLevel(estate, level), rowsGoTo);
    for (const PlanImageId id : imagesOnLevel(estate, level)) {
        if (!next) return next;
        next = changeRecord<PlanImage>(*next, id, [rowsGoTo](PlanImage& row) { row.level = rowsGoTo; });
    }
    return next ? removeLevel(*next, level) : next;
}

base::Result<Estate> removeLevelWithRows(const Estate& estate, LevelId level) {
    const auto isThere = checkIsThere(estate, level);
    if (!isThere) return base::failure(isThere.error());
    auto next = removeRows(estate, rowsOnLevel(estate, level));
    for (const PlanImageId id : imagesOnLevel(estate, level)) {
        if (!next) return next;
        next = removeRecord<PlanImage>(*next, id);
    }
    return next ? removeLevel(*next, level) : next;
}

std::vector<const Level*> levelsInOrder(const Estate& estate) {
    std::vector<const Level*> levels;
    for (const Level& level : estate.levels) levels.push_back(&level);
    const auto siteOf = [&](const Level* level) {
        const Site* site = estate.sites.find(level->site);
        return site ? site->code : std::string();
    };
    std::stable_sort(levels.begin(), levels.end(), [&](const Level* a, const Level* b) {
        const std::string siteA = siteOf(a);
        const std::string siteB = siteOf(b);
        if (siteA != siteB) return base::naturalLess(siteA, siteB);
        return a->order != b->order ? a->order > b->order : base::naturalLess(a->name, b->name);
    });
    return levels;
}

const Level* levelBeside(const Estate& estate, LevelId level, int steps) {
    const auto levels = levelsInOrder(estate);
    const auto at = placeIn(levels, level);
    const auto beside = at - steps; // the highest stands first
    if (at < 0 || beside < 0 || beside >= static_cast<std::ptrdiff_t>(levels.size())) return nullptr;
    const Level* found = levels[static_cast<std::size_t>(beside)];
    return found->site == levels[static_cast<std::size_t>(at)]->site ? found : nullptr;
}

base::Result<Estate> shiftLevel(const Estate& estate, LevelId level, int steps) {
    const auto isThere = checkIsThere(estate, level);
    if (!isThere) return base::failure(isThere.error());
    const Level* beside = levelBeside(estate, level, steps);
    if (!beside) return estate;
    Level moved = *estate.levels.find(level);
    Level other = *beside;
    // Two of the same order stand by their names: the one that rises must be told apart from now on.
    if (moved.order == other.order) other.order += steps;
    std::swap(moved.order, other.order);
    auto next = replaceLevel(estate, other);
    return next ? replaceLevel(*next, moved) : next;
}

} // namespace vidette::estate
