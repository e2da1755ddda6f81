// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

#include <array>
#include <optional>

/// What the mouse does with pictures under the plan while things are selected: a click chooses the topmost
/// one that is not locked, where no row of the plan is; a drag moves it, its squares scale it about the
/// opposite corner, its round handle turns it about its middle. Numbers typed meanwhile are exact.
namespace vidette::ui {

class ImageHands {
    Q_DECLARE_TR_FUNCTIONS(ImageHands)

  public:
    explicit ImageHands(const ToolContext& context) : m_context(context) {}

    /// `free`: no row of the plan is under the mouse. True when a press here would take a picture.
    bool hover(const Pointer& pointer, bool free);
    /// After hover(). False: the press is not for a picture.
    bool press(const Pointer& pointer);
    /// All false where no picture is held.
    bool drag(const Pointer& pointer);
    bool release(const Pointer& pointer);
    bool key(const QKeyEvent& event);
    bool cancel();

    /// A picture is under the mouse, or held.
    bool isOver() const;
    QString hint() const;
    Qt::CursorShape cursor() const;
    void paint(QPainter& painter, const Scene& scene) const;

  private:
    enum class Part { None, Body, Corner, Turn };
    struct Hit {
        Part part = Part::None;
        estate::PlanImageId image;
        std::size_t corner = 0;
    };
    Hit hitAt(QPointF screen, geometry::Point plan, bool free) const;
    const estate::PlanImage* chosen() const;
    geometry::Transform transform();
    geometry::Transform scaled();
    geometry::Transform turned();
    base::Result<estate::Estate> outcome();
    void nudge(geometry::Point by);

    ToolContext m_context;
    Hit m_hover;
    std::optional<Hit> m_held;
    Pointer m_from;
    Pointer m_to;
    geometry::Ring m_corners; ///< of the held picture as it was
    bool m_moving = false;    ///< the press has become a drag
    TypedNumber m_typed;
    QString m_value;
};

} // namespace vidette::ui
