// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/heat_overlay.h"
#include "ui/panels/fields.h"

#include <QSlider>
#include <QWidget>

/// A card on the plan: what it shows of seeing – classes, how many cameras, pixel density – and a slider for
/// the height of the target, with the views following it.
namespace vidette::ui {

class CoverageModel;

class PlanShow final : public QWidget {
    Q_OBJECT

  public:
    PlanShow(CoverageModel& coverage, HeatOverlay& heat, QWidget* canvas);

    ChoiceField& choice() { return *m_choice; }
    QSlider& slider() { return *m_slider; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();

    CoverageModel& m_coverage;
    ChoiceField* m_choice;
    QSlider* m_slider;
    QLabel* m_height;
};

} // namespace vidette::ui
