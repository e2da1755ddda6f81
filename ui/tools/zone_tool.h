// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/area_tool.h"

/// Areas with a meaning: what must be seen (Z), a room (R), a privacy mask (P), a parcel (L). What a zone
/// asks for – class, cameras at once, weight – is set in the panel.
namespace vidette::ui {

class ZoneTool final : public AreaTool {
    Q_DECLARE_TR_FUNCTIONS(ZoneTool)

  public:
    ZoneTool(const ToolContext& context, estate::ZoneKind kind) : AreaTool(context), m_kind(kind) {}

  protected:
    QString beginHint() const override;
    QString editName() const override;
    base::Result<estate::Copies> made(const geometry::Polygon& area) const override;

  private:
    estate::ZoneKind m_kind;
};

} // namespace vidette::ui
