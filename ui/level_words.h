// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/place.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vidette::estate {
struct Estate;
}

/// Levels as the window names them.
namespace vidette::ui {

/// "First floor"; "S1/First floor" where another has this name too; "every level" for none.
QString levelTitle(const estate::Estate& estate, estate::LevelId level);

/// The choice of a level in menus and fields: every level first, then those there are, in their order.
struct LevelOption {
    estate::LevelId level;
    QString words;
};
std::vector<LevelOption> levelOptions(const estate::Estate& estate);

/// A level to be added to the site of `beside` (null: of the only site, or of none): above the highest there
/// is, with a name and an elevation to begin with.
estate::Level levelAbove(const estate::Estate& estate, estate::LevelId beside);

} // namespace vidette::ui
