// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

#include <functional>

/// One click tells a place of the plan; nothing is changed.
namespace vidette::ui {

class PickTool final : public Tool {
  public:
    /// `picked` must not replace the tool before its call has returned.
    PickTool(const ToolContext& context, std::function<void(geometry::Point)> picked);

    QString hint() const override;
    void release(const Pointer& pointer) override;

  private:
    std::function<void(geometry::Point)> m_picked;
};

} // namespace vidette::ui
