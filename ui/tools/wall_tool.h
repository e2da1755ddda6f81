// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

#include <optional>

/// W: draws a wall from click to click; each piece is one edit. A typed number sets the length of the next
/// piece (Enter draws it), Shift keeps to 15°. Enter or Esc ends the wall.
namespace vidette::ui {

class WallTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(WallTool)

  public:
    using Tool::Tool;

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    void release(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    geometry::Point end() const;
    void drawTo(geometry::Point to);

    std::optional<geometry::Point> m_from;
    Pointer m_pointer;
    Pointer m_pressed;
    Snapped m_caught;
    TypedNumber m_typed;
};

} // namespace vidette::ui
