// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layers.h"

#include <QAbstractButton>
#include <QSlider>
#include <QString>
#include <QWidget>

/// One layer of a list: eye, lock, name, how opaque it is, and, where it can change places, up and down.
namespace vidette::ui {

/// An icon that can be switched on and off; it says what it does in words.
class IconToggle final : public QAbstractButton {
    Q_OBJECT

  public:
    IconToggle(const QString& on, const QString& off, QWidget* parent);
    QSize sizeHint() const override { return {22, 28}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_on;
    QString m_off;
};

class LayerRow final : public QWidget {
    Q_OBJECT

  public:
    explicit LayerRow(QWidget* parent);

    struct Can {
        bool lock = true;
        bool up = false;
        bool down = false;
        bool move = false; ///< in either direction, perhaps not now
        bool choose = false;
    };
    void show(const QString& name, const LayerLook& look, const Can& can);

  signals:
    void visibleWanted(bool visible);
    void lockWanted(bool locked);
    void opacityWanted(double opacity);
    void shiftWanted(int by);
    void chosen();

  private:
    IconToggle* m_eye;
    IconToggle* m_lock;
    QAbstractButton* m_name;
    QSlider* m_opacity;
    IconToggle* m_up;
    IconToggle* m_down;
};

} // namespace vidette::ui
