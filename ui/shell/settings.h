// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

/// What the window keeps for its user between two starts (keys, language, recent projects, what is open), in
/// vidette/window.ini of the user's configuration folder. Nothing of a project stands there but its path.
namespace vidette::ui {

inline QSettings settings() {
    return {QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vidette"), QStringLiteral("window")};
}

} // namespace vidette::ui
