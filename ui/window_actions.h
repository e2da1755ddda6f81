// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <vector>

/// The one table of all actions of the window, and the menus they stand in.
namespace vidette::ui {

class MainWindow;
struct Reachable;

std::vector<ActionRow> windowActions(MainWindow& window);
/// Every action has its place in one of them.
std::vector<MenuRow> windowMenus();
/// What the command palette finds: all that can be done now, cameras, zones and requests.
std::vector<Reachable> reachableFrom(MainWindow& window);

} // namespace vidette::ui
