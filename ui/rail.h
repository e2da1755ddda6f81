// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QWidget>

/// The narrow column of workspaces on the left.
namespace vidette::ui {

class Rail final : public QWidget {
    Q_OBJECT

  public:
    Rail(Actions& actions, QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vidette::ui
