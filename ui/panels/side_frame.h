// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// The column on the right of a workspace: one part, parted from the rest by a line, scrolled when it is
/// higher than the window.
namespace vidette::ui {

class SideFrame final : public QScrollArea {
    Q_OBJECT

  public:
    static constexpr int kWidth = 350;

    SideFrame(QWidget* content, QWidget* parent);
};

/// Lays `page` out: the panel on its right, and the column on its left, which is given back to be filled.
QVBoxLayout* columnBeside(QWidget* panel, QWidget& page);

} // namespace vidette::ui
