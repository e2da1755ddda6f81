// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/path_draft.h"

/// W: draws a wall from click to click; each piece is one edit. Thickness and height are set above the plan;
/// without a thickness a wall is a line. "3.5" or "3.5<90" and Enter draw the next piece exactly, Backspace
/// takes the last one back, a click on the first point closes, Enter or Esc ends.
namespace vidette::ui {

class WallTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(WallTool)

  public:
    explicit WallTool(const ToolContext& context) : Tool(context), m_draft(context) {}

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    std::optional<geometry::Polygon> solid(geometry::Point to) const;
    void draw();

    PathDraft m_draft;
    Pointer m_pressed;
};

} // namespace vidette::ui
