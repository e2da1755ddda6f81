// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "estate/levels.h"
#include "estate/place_edits.h"
#include "estate/row_edits.h"

#include <algorithm>
#include <cmath>

namespace vidette::estate {
namespace {

base::Result<base::Done> checkSite(const Site& site) {
    if (!site.code.empty()) return base::Done{};
    return base::failure("bad_value", "place: id", base::say("found no id, expected a short name"));
}

base::Result<Estate> putLevel(const Estate& estate, Level level) {
    const std::string where = "level " + level.name;
    if (level.name.empty()) return base::failure("bad_value", where + ": name", base::say("found no name"));
    if (!std::isfinite(level.elevation.value))
        return base::failure("bad_value", where + ": elevation", base::say("expected a finite number"));
    if (!level.site.isNull() && !estate.sites.find(level.site))
        return base::failure("no_such_row", where + ": site",
                             base::say("there is no such site in this project"));
    Estate next = estate;
    next.levels = estate.levels.with(std::move(level));
    return next;
}

base::Error noSuchLevel(LevelId id) {
    return {"no_such_row", "level " + id.text(), base::say("there is no such level in this project")};
}

} // namespace

Rows<Site> siteRows() {
    return {&Estate::sites, "place", codeOf<Site>, setCode<Site>, checkSite, asItIs<Site>};
}

base::Result<Estate> addSite(const Estate& estate, Site site) {
    return addRow(estate, siteRows(), std::move(site));
}

base::Result<Estate> replaceSite(const Estate& estate, Site site) {
    return replaceRow(estate, siteRows(), std::move(site));
}

base::Result<Estate> removeSite(const Estate& estate, SiteId id) {
    const bool used = std::any_of(estate.levels.begin(), estate.levels.end(),
                                  [id](const Level& level) { return level.site == id; });
    if (used)
        return base::failure("still_used", "place " + id.text(), base::say("a level belongs to this place"));
    return removeRow(estate, siteRows(), id);
}

base::Result<Estate> addLevel(const Estate& estate, Level level) {
    if (level.id.isNull() || estate.levels.find(level.id))
        return base::failure("duplicate_code", "level " + level.name, base::say("expected a new identity"));
    return putLevel(estate, std::move(level));
}

base::Result<Estate> replaceLevel(const Estate& estate, Level level) {
    if (!estate.levels.find(level.id)) return base::failure(noSuchLevel(level.id));
    return putLevel(estate, std::move(level));
}

base::Result<Estate> removeLevel(const Estate& estate, LevelId id) {
    const Level* level = estate.levels.find(id);
    if (!level) return base::failure(noSuchLevel(id));
    const std::string user = firstOnLevel(estate, id);
    if (!user.empty())
        return base::failure("still_used", "level " + level->name,
                             base::say("{row} is on it", {{"row", user}}));
    Estate next = estate;
    next.levels = estate.levels.without(id);
    return next;
}

} // namespace vidette::estate
