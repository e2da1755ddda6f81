// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/table_filter.h"
#include "estate/estate.h"

#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// One level of each building at a time: what an analysis or a drawing takes of an estate with floors. What
/// has no level is on every one.
namespace vidette::analysis {

/// The levels that are looked at, at most one of each site.
struct LevelChoice {
    std::vector<estate::LevelId> active;

    bool operator==(const LevelChoice&) const = default;
};

/// Of each site the level whose order is nearest to 0; of two as near the one above.
LevelChoice defaultLevels(const estate::Estate& estate);

/// The levels of these names (estate/levels.h), and the default ones of all other sites. Fails with
/// "no_such_row", and with "two_levels" for two of the same site.
base::Result<LevelChoice> levelsNamed(const estate::Estate& estate, const std::vector<std::string>& names);

/// These levels, and the default ones of all other sites. Levels that are not there are left out; of two of
/// the same site the last one counts.
LevelChoice levelsChosen(const estate::Estate& estate, const std::vector<estate::LevelId>& levels);

/// True when some level is not looked at.
bool leavesOut(const estate::Estate& estate, const LevelChoice& choice);

/// The estate with rows of active levels and of none; its levels stay. Without levels it is the same, tables
/// and all. Cost: the rows that stay are copied once where any leaves.
estate::Estate onLevels(const estate::Estate& estate, const LevelChoice& choice);

/// onLevels() for one version after another: rows that two versions share are shared by what it gives too,
/// so that an analysis follows a drag as it does without levels.
class LevelView {
  public:
    explicit LevelView(LevelChoice choice) : m_choice(std::move(choice)) {}

    const LevelChoice& choice() const { return m_choice; }
    const estate::Estate& of(const estate::Estate& estate);

  private:
    template<typename Row>
    void follow(base::Table<Row> estate::Estate::*table, const estate::Estate& now);
    bool isShown(estate::LevelId level) const;

    LevelChoice m_choice;
    std::tuple<base::TableFilter<estate::Obstacle>, base::TableFilter<estate::Zone>,
               base::TableFilter<estate::Opening>, base::TableFilter<estate::Camera>,
               base::TableFilter<estate::Mount>, base::TableFilter<estate::Demand>,
               base::TableFilter<estate::PlanImage>, base::TableFilter<estate::Note>>
        m_filters;
    estate::Estate m_shown;
};

} // namespace vidette::analysis
