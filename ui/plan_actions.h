// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <vector>

/// The actions on what is chosen on the plan: clipboard, choosing, mirror. They do nothing while another
/// workspace is open.
namespace vidette::ui {

class MainWindow;

std::vector<ActionRow> planActions(MainWindow& window);

} // namespace vidette::ui
