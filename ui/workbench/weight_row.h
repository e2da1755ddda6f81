// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/weight_slider.h"

#include <QWidget>

class QAction;

/// One criterion among the weights: its colour and name, its weight as a number to type, a lock, and the
/// slider.
namespace vidette::ui {

class LinkButton;
class NumberField;

class WeightRow final : public QWidget {
    Q_OBJECT

  public:
    /// `title` names the criterion.
    WeightRow(const QString& title, QWidget* parent);

    /// `hasTurn`: there is a border from which on another wins, and it can be asked about.
    void show(const WeightSlider::View& view, bool hasTurn);
    bool isLocked() const;
    WeightSlider& slider() { return *m_slider; }
    NumberField& field() { return *m_field; }
    QAction& lock() { return *m_lock; }

  signals:
    void moved(double weight);
    void lockChanged();
    /// Why the weight is what it is, or its border.
    void asked(bool turn);

  private:
    WeightSlider* m_slider;
    NumberField* m_field;
    QAction* m_lock;
    QWidget* m_swatch;
    LinkButton* m_turn;
};

} // namespace vidette::ui
