// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QMenu>

#include <vector>

/// The actions on levels and layers. Page Up and Page Down work while the plan has the keyboard: elsewhere
/// they scroll.
namespace vidette::ui {

class MainWindow;

std::vector<ActionRow> levelActions(MainWindow& window);
/// Gives the keys of levels to the plan.
void giveLevelKeys(MainWindow& window);
/// "Move to level ▸" with every level; nothing where there are none or nothing is chosen.
void addLevelMenu(QMenu& menu, MainWindow& window);

} // namespace vidette::ui
