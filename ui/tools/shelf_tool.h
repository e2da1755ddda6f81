// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/area_tool.h"

/// S: draws a shelf, 1.80 m high; its kind and height can be changed in the panel.
namespace vidette::ui {

class ShelfTool final : public AreaTool {
    Q_DECLARE_TR_FUNCTIONS(ShelfTool)

  public:
    using AreaTool::AreaTool;

  protected:
    QString beginHint() const override;
    void finish(const geometry::Polygon& area) override;
};

} // namespace vidette::ui
