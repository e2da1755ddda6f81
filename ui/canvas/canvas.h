// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/view_transform.h"
#include "ui/tools/tool.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

/// The plan as a picture one works on: paints the document as it is shown, gives gestures to the active tool,
/// pans (space, middle button) and zooms (wheel, to the cursor).
///
/// The ground (everything but tool and chosen camera) is painted once into a pixmap and reused until
/// document, coverage, view or palette change, so that hovering costs nothing on a large plan.
namespace vidette::ui {

class CoverageModel;
class Document;
class Selection;
struct Changes;

class Canvas final : public QWidget {
    Q_OBJECT

  public:
    Canvas(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent = nullptr);
    ~Canvas() override;

    ToolContext toolContext();
    void setTool(std::unique_ptr<Tool> tool);
    const ViewTransform& view() const { return m_view; }

    void fitAll();
    void zoomBy(double factor);
    /// Brings a point of the plan into the middle and marks it for a moment.
    void showPoint(geometry::Point at);
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
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
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
    void paintGround(QPainter& painter, const Scene& scene) const;
    void follow(const Changes& changes);
    void renew();
    void afterGesture();
    bool panKey(int key);
    void moveView(const ViewTransform& view);

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    ViewTransform m_view;
    std::unique_ptr<Tool> m_tool;
    QPixmap m_ground;
    bool m_groundIsOld = true;
    bool m_fitted = false;
    bool m_spaceHeld = false;
    bool m_toolHasPress = false;
    bool m_focusedByKey = false; ///< then, and only then, the focus is drawn
    std::optional<QPointF> m_panFrom;
    std::optional<geometry::Point> m_marked;
    QString m_hint;
};

} // namespace vidette::ui
