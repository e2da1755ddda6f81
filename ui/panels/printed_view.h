// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_look.h"

#include <QPainter>
#include <QWidget>

/// Printed distances of the chosen camera beside those that the formulas give, as bars, and in words why they
/// differ.
namespace vidette::ui {

class Words;

/// The reason for the gap, for people.
QString reasonText(const analysis::PrintedGap& gap);

class PrintedBars final : public QWidget {
    Q_OBJECT

  public:
    explicit PrintedBars(QWidget* parent);
    void show(const analysis::PrintedGap& gap);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintGroup(QPainter& painter, const QRectF& room, const analysis::PrintedRow& row) const;

    analysis::PrintedGap m_gap;
};

class PrintedView final : public QWidget {
    Q_OBJECT

  public:
    PrintedView(CameraLook& look, QWidget* parent);

  private:
    void refresh();

    CameraLook& m_look;
    Words* m_reason;
    PrintedBars* m_bars;
};

} // namespace vidette::ui
