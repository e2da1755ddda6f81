// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/side_frame.h"

#include "ui/panels/section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {

SideFrame::SideFrame(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFixedWidth(kWidth);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new EdgedPage(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(content);
    setWidget(page);
}

QVBoxLayout* columnBeside(QWidget* panel, QWidget& page) {
    auto* sides = new QHBoxLayout(&page);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 18, 20, 14);
    column->setSpacing(10);
    sides->addLayout(column, 1);
    sides->addWidget(new SideFrame(panel, &page));
    return column;
}

} // namespace vidette::ui
