// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/pick_tool.h"

#include <utility>

namespace vidette::ui {

PickTool::PickTool(const ToolContext& context, std::function<void(geometry::Point)> picked)
    : Tool(context), m_picked(std::move(picked)) {}

QString PickTool::hint() const {
    return tr("Click the place of the request · Space and drag moves the plan");
}

void PickTool::release(const Pointer& pointer) {
    m_picked(pointer.plan);
}

} // namespace vidette::ui
