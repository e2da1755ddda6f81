// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;

/// The keys of actions as the user wants them, kept in the settings of the user. What is not kept has the
/// usual keys of the table; no two actions ever hear the same keys.
namespace vidette::ui {

class Actions;

/// Gives every action the keys that were kept; those that another action holds already are left out.
void takeKeptShortcuts(Actions& actions);
/// Gives an action these keys, "" = none, and keeps them. An action that held them has none afterwards; ask
/// Actions::holderOf() before.
void changeShortcut(Actions& actions, QAction& action, const QKeySequence& keys);
/// Every action has its usual keys again.
void resetShortcuts(Actions& actions);

} // namespace vidette::ui
