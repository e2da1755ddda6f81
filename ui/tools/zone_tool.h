// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/area_tool.h"

/// Z: draws a zone that must be seen; what it asks for can be changed in the panel.
namespace vidette::ui {

class ZoneTool final : public AreaTool {
    Q_DECLARE_TR_FUNCTIONS(ZoneTool)

  public:
    using AreaTool::AreaTool;

  protected:
    QString beginHint() const override;
    void finish(const geometry::Polygon& area) override;
};

} // namespace vidette::ui
