// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_words.h"

#include "estate/level_rows.h"
#include "estate/levels.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace vidette::ui {
namespace {

constexpr double kStorey = 3; ///< m, until somebody measures

QString say(const char* words) {
    return QCoreApplication::translate("Levels", words);
}

} // namespace

QString levelTitle(const estate::Estate& estate, estate::LevelId level) {
    const std::string name = estate::nameOfLevel(estate, level);
    return name.empty() ? say(QT_TRANSLATE_NOOP("Levels", "Every level")) : text(name);
}

std::vector<LevelOption> levelOptions(const estate::Estate& estate) {
    std::vector<LevelOption> options{{{}, levelTitle(estate, {})}};
    for (const auto* level : estate::levelsInOrder(estate))
        options.push_back({level->id, levelTitle(estate, level->id)});
    return options;
}

estate::Level levelAbove(const estate::Estate& estate, estate::LevelId beside) {
    estate::Level added;
    added.id = estate::LevelId::fresh();
    const auto* from = estate.levels.find(beside);
    if (from) added.site = from->site;
    if (!from && estate.sites.size() == 1) added.site = estate.sites.begin()->id;
    const estate::Level* highest = nullptr;
    for (const auto& level : estate.levels)
        if (level.site == added.site && (!highest || level.order > highest->order)) highest = &level;
    if (highest) {
        added.order = highest->order + 1;
        added.elevation = base::Metres(highest->elevation.value + kStorey);
    }
    added.name = utf8(added.order == 0 ? say(QT_TRANSLATE_NOOP("Levels", "Ground floor"))
                                       : say(QT_TRANSLATE_NOOP("Levels", "Floor %1")).arg(added.order));
    return added;
}

} // namespace vidette::ui
