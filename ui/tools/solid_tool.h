// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/area_tool.h"

/// Solids by their outline: a shelf (S), a box or counter (B), a building (U). Their height is set above the
/// plan; kind and height can be changed in the panel.
namespace vidette::ui {

enum class Solid { Shelf, Box, Building };

class SolidTool final : public AreaTool {
    Q_DECLARE_TR_FUNCTIONS(SolidTool)

  public:
    SolidTool(const ToolContext& context, Solid solid) : AreaTool(context), m_solid(solid) {}

  protected:
    QString beginHint() const override;
    QString editName() const override;
    base::Result<estate::Copies> made(const geometry::Polygon& area) const override;

  private:
    Solid m_solid;
};

} // namespace vidette::ui
