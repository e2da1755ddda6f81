// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ground.h"
#include "ui/canvas/view_transform.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

/// The plan as a picture one works on: paints the document as it is shown, gives gestures to the active tool,
/// pans (space, middle button) and zooms (wheel, to the cursor).
///
/// The ground (everything but tool and chosen camera) is a picture kept between frames, see ground.h, so that
/// hovering, panning and zooming cost little on a large plan.
namespace vidette::ui {

class CoverageModel;
class Document;
class PlaceText;
class PlanView;
class Selection;
struct Changes;

class Canvas final : public QWidget {
    Q_OBJECT

  public:
    Canvas(Document& document, Selection& selection, CoverageModel& coverage, PlanView& plan,
           QWidget* parent = nullptr);
    ~Canvas() override;

    ToolContext toolContext();
    void setTool(std::unique_ptr<Tool> tool);
    const Tool* tool() const { return m_tool.get(); }
    const ViewTransform& view() const { return m_view; }
    ToolSettings& toolSettings() { return m_settings; }
    /// Delete: removes the part under the mouse; false when there is none, and rows are meant.
    bool removePart();
    void setView(const ViewTransform& view);
    /// True when the last frame showed the newest plan, whole and smoothly.
    bool finished() const { return m_ground.finished(); }
    /// The share of the last frame that showed the plan and not bare canvas.
    double known() const { return m_ground.known(); }
    const PictureStore& pictures() const { return m_pictures; }

    void fitAll();
    /// Looks from where another canvas does.
    void lookFrom(const ViewTransform& view);
    /// Shows this part of the plan.
    void fit(const geometry::Box& box);
    void zoomBy(double factor);
    void fitSelection();
    /// The part of the plan that is in view.
    geometry::Box shownArea() const;
    /// Brings a part of the plan into view, as close as it takes to see it, and marks it for a moment.
    void showArea(const geometry::Box& area);
    /// What the ground is painted of, in these colours.
    GroundContent content(const Theme& theme) const;
    const PlanView& planView() const { return m_plan; }
    /// Paints over the ground, below tool and chosen camera; true = it has a legend of its own.
    using Above = std::function<bool(QPainter&, const GroundContent&, const Frame&)>;
    void paintAbove(Above above);
    /// Paints what would be over what is; null = only what is.
    void showWhatIf(std::shared_ptr<const WhatIfShapes> whatIf);
    /// 1 : this on the screen.
    double scaleDenominator() const;

  signals:
    void hintChanged(const QString& hint);
    void pointerAt(vidette::geometry::Point at);
    void viewChanged();
    /// Right button: where, on the screen.
    void menuWanted(QPoint global);
    /// Files that were dropped on the canvas.
    void dropped(const QString& path);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    Pointer pointerOf(QPointF screen, Qt::KeyboardModifiers modifiers) const;
    void paintTop(QPainter& painter, const Scene& scene, bool legend);
    void follow(const Changes& changes);
    void renew();
    void lift();
    void afterGesture();
    bool panKey(int key);
    void moveView(const ViewTransform& view);

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    PlanView& m_plan;
    PlaceText* m_text;
    ToolSettings m_settings;
    Above m_above;
    ViewTransform m_view;
    std::unique_ptr<Tool> m_tool;
    Ground m_ground;
    PictureStore m_pictures;
    estate::CameraId m_lifted; ///< not part of the ground while it is dragged
    std::shared_ptr<const WhatIfShapes> m_whatIf;
    bool m_fitted = false;
    bool m_spaceHeld = false;
    bool m_toolHasPress = false;
    bool m_focusedByKey = false; ///< then, and only then, the focus is drawn
    std::optional<QPointF> m_panFrom;
    std::optional<geometry::Point> m_marked;
    QString m_hint;
};

} // namespace vidette::ui
