// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The column on the right of a workspace: one part, parted from the rest by a line, scrolled when it is
/// higher than the window.
namespace vidette::ui {

class SideFrame final : public QScrollArea {
    Q_OBJECT

  public:
    static constexpr int kWidth = 350;

    SideFrame(QWidget* content, QWidget* parent);
};

} // namespace vidette::ui
