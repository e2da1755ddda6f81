// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// Every tool of the plan in one table: what it is called, its key, its icon and how it is made. Bars, menus
/// and the window read it; its fields above the plan are in tool_settings.h.
namespace vidette::ui {

struct ToolRow {
    QString id; ///< "wall"; the action is "tool.wall"
    QString words;
    QKeySequence key;
    QString icon;       ///< name in data/icons
    bool onBar = false; ///< on the bar itself; the others in the menu beside it
    /// `placed` goes back to selecting; what calls it once must not be replaced before its call has returned.
    std::function<std::unique_ptr<Tool>(const ToolContext&, const std::function<void()>& placed)> make;
};

/// In the order of menus; the first is the one the window begins with.
std::vector<ToolRow> toolTable();

} // namespace vidette::ui
