// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A project without a decision: what one is for, and three ways to begin.
namespace vidette::ui {

class DecisionMenu;

class DecisionStart final : public QWidget {
    Q_OBJECT

  public:
    DecisionStart(DecisionMenu& menu, QWidget* parent);
};

} // namespace vidette::ui
