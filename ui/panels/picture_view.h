// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_look.h"

#include <QImage>
#include <QPainter>
#include <QWidget>

/// What the chosen camera sees, simulated, with a label over each person: how far, how many pixels high in
/// the camera's own picture, as what class.
namespace vidette::ui {

class PictureView final : public QWidget {
    Q_OBJECT

  public:
    PictureView(CameraLook& look, QWidget* parent);

    QSize sizeHint() const override { return {340, 220}; }
    /// Empty where no camera is shown.
    const QImage& image() const { return m_image; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void colour();
    void paintLabels(QPainter& painter, const QRectF& room) const;

    CameraLook& m_look;
    QImage m_image;
};

} // namespace vidette::ui
