// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

#include <QColor>
#include <QSlider>

#include <optional>

/// The weight of one criterion, 0 to 100 %, and below it who comes first where, so that one sees how far it
/// may go. The arrow keys move it by 1 %, Page up and down by 5 %. A small mark stays at the weight in force.
namespace vidette::ui {

class WeightSlider final : public QSlider {
    Q_OBJECT

  public:
    struct View {
        double weight = 0; ///< shown now
        double kept = 0;   ///< in force
        double most = 1;   ///< what locked weights leave it
        bool locked = false;
        QColor colour;
        /// Nothing where the method has no exact borders; without ranges where all others are locked.
        std::optional<mcda::WeightStability> stability;

        bool operator==(const View&) const = default;
    };

    WeightSlider(const QString& name, QWidget* parent);

    void show(View view);
    const View& view() const { return m_view; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

  signals:
    /// The hand moved it here; what it becomes is told by show().
    void moved(double weight);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void ask(double weight);
    double across(double weight) const;
    double weightAt(double x) const;
    QString winnersAt(double weight) const;
    QString turnWords() const;
    void paintTrack(QPainter& painter) const;
    void paintStrip(QPainter& painter) const;

    View m_view;
};

} // namespace vidette::ui
