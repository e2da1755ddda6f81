// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recent_plans.h"

#include <QAbstractButton>

/// A plan of last time as a card: its picture, its name and where it lies. A file that is gone is marked and
/// cannot be opened. The small button pins it, the right button and the menu key offer the rest.
namespace vidette::ui {

class PlanCard final : public QAbstractButton {
    Q_OBJECT

  public:
    static constexpr int kWidth = 226;

    PlanCard(const RecentPlan& plan, bool draft, QWidget* parent);
    QSize sizeHint() const override;
    bool isMissing() const { return m_missing; }

  signals:
    void pinWanted(bool pinned);
    void forgetWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void paintPicture(QPainter& painter, const QRectF& room);

    RecentPlan m_plan;
    QString m_title;
    QString m_below;
    QPixmap m_picture;
    bool m_missing;
};

} // namespace vidette::ui
