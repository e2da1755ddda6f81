// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/grasp.h"
#include "ui/tools/image_hands.h"
#include "ui/tools/typed_number.h"

#include <optional>

/// V: chooses, moves, turns, scales. A click chooses one row, Shift+click adds or takes away, a rubber band
/// from left to right takes what lies inside, from right to left also what it touches. A drag of a chosen row
/// moves all that is chosen; the frame's squares scale, its round handle turns. The corners of a single row
/// can be dragged; a double click on an edge makes a corner, on a corner removes it. A camera has its handles
/// for aim and field of view. Arrow keys move by 5 cm (Shift: 50 cm), [ and ] turn by 1° (Shift: 15°).
namespace vidette::ui {

class SelectTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(SelectTool)

  public:
    explicit SelectTool(const ToolContext& context) : Tool(context), m_images(context) {}

    QString hint() const override;
    Qt::CursorShape cursor() const override;
    void hover(const Pointer& pointer) override;
    void leave() override { m_hover = {}; }
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool removePart() override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    void show();
    void clicked();
    void takeBand();
    void forget();
    bool nudge(const QKeyEvent& event);
    bool turn(const QKeyEvent& event);
    bool insertCorner(geometry::Point at);
    QString hoverHint() const;

    Hit m_hover;
    std::optional<Grasp> m_grasp;
    std::optional<Pointer> m_band; ///< where a rubber band begins
    bool m_moving = false;         ///< the press has become a drag
    Pointer m_pointer;
    TypedNumber m_typed;
    ImageHands m_images;
};

} // namespace vidette::ui
