// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/hit_test.h"
#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

#include "base/result.h"

#include <optional>

/// V: chooses, moves, turns and opens. Dragging a camera moves it, its round handle aims it, its square
/// handles set the field of view; shelves are dragged as a whole, walls and zones by their small handle.
/// Arrow keys move the chosen row by 5 cm (Shift: 50 cm), [ and ] turn a camera by 1° (Shift: 15°).
namespace vidette::ui {

class SelectTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(SelectTool)

  public:
    using Tool::Tool;

    QString hint() const override;
    Qt::CursorShape cursor() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    struct Grasp {
        Hit hit;
        Pointer from;
        bool moving = false;
    };

    void show();
    base::Result<estate::Estate> outcome();
    base::Result<estate::Estate> cameraOutcome(const estate::Camera& camera);
    base::Result<estate::Estate> moved(const estate::Camera& camera);
    base::Result<estate::Estate> translated();
    QString describe() const;
    bool nudge(const QKeyEvent& event);
    bool turn(const QKeyEvent& event);

    Hit m_hover;
    std::optional<Grasp> m_grasp;
    Pointer m_pointer;
    Snapped m_caught;
    TypedNumber m_typed;
    QString m_value; ///< beside the cursor while dragging
};

} // namespace vidette::ui
