// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

/// What is one point: a place where a camera could hang (H), a point that must be seen (D). One click, one
/// row.
namespace vidette::ui {

enum class PointKind { Mount, Demand };

class PointTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(PointTool)

  public:
    PointTool(const ToolContext& context, PointKind kind) : Tool(context), m_kind(kind) {}

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override {}
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    void place();

    PointKind m_kind;
    Snapped m_caught;
    bool m_pressed = false;
};

} // namespace vidette::ui
