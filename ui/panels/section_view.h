// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_look.h"
#include "ui/theme.h"
#include "ui/tools/typed_number.h"

#include <QPainter>
#include <QWidget>

#include <optional>

/// The chosen camera from the side: floor, walls and shelves on its axis, the rays of the upper and lower
/// edge of its picture, the near dead zone, classes along the floor, and persons with their heads and feet.
/// The camera can be dragged up and down and the handle on its axis tilts it, with the value beside the
/// cursor; digits typed meanwhile set the value exactly, Esc puts it back. With the keyboard: up and down
/// tilt by 1°, page up and down raise and lower by 10 cm.
namespace vidette::ui {

class SectionView final : public QWidget {
    Q_OBJECT

  public:
    SectionView(Document& document, Selection& selection, CameraLook& look, QWidget* parent);

    QSize sizeHint() const override { return {420, 220}; }
    /// Where the handles are, for tests; nothing where no camera is shown.
    std::optional<QPointF> heightHandle() const;
    std::optional<QPointF> tiltHandle() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum class Grip { None, Height, Tilt };
    /// Distances to the right, heights up.
    struct Scale {
        QRectF room;
        double across = 1; ///< points for a metre
        double up = 1;

        QPointF at(double distance, double height) const {
            return {room.left() + distance * across, room.bottom() - height * up};
        }
    };

    const CameraLook::Answer* shown() const { return m_look.answer(); }
    Scale scale() const;
    Grip gripAt(QPointF at) const;
    base::Result<estate::Estate> outcome(const estate::Camera& camera);
    void change(const estate::Camera& camera, const QString& words, const QString& key);
    void giveUp();

    void paintView(QPainter& painter, const Scale& scale, const Theme& theme) const;
    void paintParts(QPainter& painter, const Scale& scale, const Theme& theme) const;
    void paintClasses(QPainter& painter, const Scale& scale, const Theme& theme) const;
    void paintPersons(QPainter& painter, const Scale& scale, const Theme& theme) const;
    void paintLimits(QPainter& painter, const Scale& scale, const Theme& theme) const;
    void paintAxes(QPainter& painter, const Scale& scale, const Theme& theme) const;

    Document& m_document;
    Selection& m_selection;
    CameraLook& m_look;
    Grip m_hover = Grip::None;
    Grip m_grip = Grip::None;
    QPointF m_pointer;
    QString m_value;
    TypedNumber m_typed;
};

} // namespace vidette::ui
