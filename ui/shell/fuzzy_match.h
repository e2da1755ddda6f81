// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// How well words fit what somebody typed in haste.
///
/// Case and accents do not count ("prehled" finds "Přehled"). What was typed is taken word by word; every one
/// must be found: at the beginning of a word, else inside one, else letter by letter, each at the beginning
/// of a word or at most two letters behind the one before. The sum of what that is worth is returned, the
/// higher the better; nothing when one is not found. Nothing typed fits everything alike.
namespace vidette::ui {

/// Lower case without accents.
QString folded(const QString& words);
/// Both are folded().
std::optional<int> fuzzyMatch(const QString& typed, const QString& words);

} // namespace vidette::ui
