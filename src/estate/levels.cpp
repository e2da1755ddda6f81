// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/levels.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/record_edits.h"

#include <algorithm>
#include <vector>

namespace vidette::estate {
namespace {

std::string nameWithSite(const Estate& estate, const Level& level) {
    const Site* site = estate.sites.find(level.site);
    return (site ? site->code : std::string()) + "/" + level.name;
}

template<typename Row>
std::string firstIn(const base::Table<Row>& table, std::string_view kind, LevelId id) {
    const auto at =
        std::find_if(table.begin(), table.end(), [id](const Row& row) { return row.level == id; });
    return at == table.end() ? "" : std::string(kind) + " " + at->code;
}

} // namespace

std::string nameOfLevel(const Estate& estate, LevelId id) {
    const Level* level = estate.levels.find(id);
    if (!level) return "";
    const auto namesakes = std::count_if(estate.levels.begin(), estate.levels.end(),
                                         [&](const Level& other) { return other.name == level->name; });
    return namesakes > 1 ? nameWithSite(estate, *level) : level->name;
}

LevelId levelNamed(const Estate& estate, std::string_view name) {
    for (const Level& level : estate.levels)
        if (nameWithSite(estate, level) == name) return level.id;
    for (const Level& level : estate.levels)
        if (level.name == name) return level.id;
    return {};
}

base::Result<LevelId> findLevel(const Estate& estate, std::string_view name, const std::string& where) {
    const LevelId id = levelNamed(estate, base::trimmed(name));
    if (!id.isNull()) return id;
    std::vector<std::string> names;
    for (const Level& level : estate.levels) names.push_back(nameOfLevel(estate, level.id));
    const std::string found(name);
    return base::failure("no_such_row", where,
                         names.empty()
                             ? base::say("found '{found}', and this plan has no levels", {{"found", found}})
                             : base::say("found '{found}', expected a level: {levels}",
                                         {{"found", found}, {"levels", base::join(names, ", ")}}));
}

std::string firstOnLevel(const Estate& estate, LevelId id) {
    for (const std::string& user :
         {firstIn(estate.obstacles, "obstacle", id), firstIn(estate.zones, "zone", id),
          firstIn(estate.openings, "opening", id), firstIn(estate.cameras, "camera", id),
          firstIn(estate.mounts, "site", id), firstIn(estate.demands, "demand", id)})
        if (!user.empty()) return user;
    return firstReferrer(estate, "level", id.uuid);
}

} // namespace vidette::estate
