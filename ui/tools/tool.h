// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/place_text.h"
#include "ui/canvas/scene.h"
#include "ui/canvas/snap.h"
#include "ui/plan_view.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QString>

#include <functional>

/// What the mouse does on the canvas. A tool previews while dragging and commits one edit on release; Esc
/// restores. The canvas gives it every gesture in both frames and paints it on top of the plan.
///
/// Modifiers mean the same in every tool: Shift = steps of 15°, Alt = no snapping; digits typed while
/// something is dragged or drawn set the value exactly. Enter finishes what is drawn, Backspace takes the
/// last point back, Esc gives it up.
namespace vidette::ui {

class Document;
class Selection;
class ToolSettings;

struct Pointer {
    QPointF screen;
    geometry::Point plan;
    Qt::KeyboardModifiers modifiers;
};

struct ToolContext {
    Document& document;
    Selection& selection;
    const ViewTransform& view;
    ToolSettings& settings;
    const PlanView& plan;
    /// Lets words be typed in place.
    std::function<void(const WordsAsked&)> write;
    /// Paints the tool anew and tells its hint, when something came that was no gesture.
    std::function<void()> repaint;
};

class Tool {
    Q_DECLARE_TR_FUNCTIONS(Tool)

  public:
    explicit Tool(const ToolContext& context) : m_context(context) {}
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;
    virtual ~Tool() = default;

    /// What the mouse can do now, for the status bar.
    virtual QString hint() const = 0;
    virtual Qt::CursorShape cursor() const { return Qt::CrossCursor; }
    virtual void hover(const Pointer&) {}
    /// The mouse is no longer over the plan.
    virtual void leave() {}
    /// False: the press is not for the tool, the canvas pans.
    virtual bool press(const Pointer&) { return true; }
    virtual void drag(const Pointer&) {}
    virtual void release(const Pointer&) {}
    /// The second press of a double click; its first one came as press() and release().
    virtual void doubleClick(const Pointer& pointer) { press(pointer); }
    /// A key while this tool is active; true when it was used.
    virtual bool key(const QKeyEvent&) { return false; }
    /// Delete: removes the part under the mouse (a corner); false when there is none.
    virtual bool removePart() { return false; }
    /// Esc: gives up what is under way; false when nothing was.
    virtual bool cancel() { return false; }
    virtual void paint(QPainter&, const Scene&) const {}

  protected:
    /// The snapping distance in metres; 0 while Alt is held.
    double reach(const Pointer& pointer) const;
    /// What snapping is asked at the pointer, as it is set.
    SnapAsk ask(const Pointer& pointer) const;

    ToolContext m_context;
};

/// The sign of what caught, and its word.
void paintCaught(QPainter& painter, const Scene& scene, const Snapped& snapped);
/// The angle rounded to 15° while Shift is held.
double steppedDegrees(double degrees, Qt::KeyboardModifiers modifiers);
bool isEnter(const QKeyEvent& event);

} // namespace vidette::ui
