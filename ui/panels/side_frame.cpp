// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/side_frame.h"

#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

/// The page of the column with the line that parts it from the rest.
class Edged final : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.surface);
        painter.setPen(theme.line);
        painter.drawLine(0, 0, 0, height());
    }
};

} // namespace

SideFrame::SideFrame(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFixedWidth(kWidth);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new Edged(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(content);
    setWidget(page);
}

} // namespace vidette::ui
