// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QToolButton>

/// The tools that have no button of their own on the bar, in a menu with their keys. While one of them is
/// active, the button carries its name.
namespace vidette::ui {

class MoreTools final : public QToolButton {
    Q_OBJECT

  public:
    MoreTools(const Actions& actions, const QStringList& tools, QWidget* parent);

  signals:
    /// It carries another name, which may be longer.
    void renamed();

  private:
    void showActive();

    QList<QAction*> m_tools;
};

} // namespace vidette::ui
