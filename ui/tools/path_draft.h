// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"
#include "ui/tools/typed_polar.h"

/// The points of what is being drawn, one click after the other: snapping, Shift, typed length and direction
/// and taking back mean the same in every tool that draws a line or an outline.
namespace vidette::ui {

class PathDraft {
  public:
    explicit PathDraft(const ToolContext& context) : m_context(context) {}

    /// The mouse is here; `ask` as the tool would ask.
    void follow(const Pointer& pointer, SnapAsk ask);
    /// Where the next point goes.
    geometry::Point next() const;
    const geometry::Polyline& points() const { return m_points; }
    bool empty() const { return m_points.empty(); }
    const Snapped& caught() const { return m_caught; }
    const Pointer& pointer() const { return m_pointer; }
    bool typing() const { return !m_typed.empty(); }

    /// next() becomes a point; false where that is the last point again.
    bool add();
    void add(geometry::Point point);
    /// Forgets the last point; false when there is none.
    bool takeBack();
    void clear();
    /// Typed numbers, and Backspace.
    bool key(const QKeyEvent& event);
    /// The next point is where the first one is, and closes an outline.
    bool atFirst() const;
    /// The piece from the last point to the next: "3.50 m < 90°".
    QString value() const;
    /// The sign of what caught, and the value beside the mouse.
    void paint(QPainter& painter, const Scene& scene) const;

  private:
    ToolContext m_context;
    geometry::Polyline m_points;
    Pointer m_pointer;
    Snapped m_caught;
    TypedPolar m_typed;
};

} // namespace vidette::ui
