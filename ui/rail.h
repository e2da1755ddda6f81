// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QWidget>

/// The narrow column of workspaces on the left.
namespace vidette::ui {

class RailButton;

class Rail final : public QWidget {
    Q_OBJECT

  public:
    /// One entry for each action "place.…", with the icon of that name.
    Rail(Actions& actions, QWidget* parent);
    /// How many things wait in a workspace ("backlog"); 0 shows none.
    void setBadge(const QString& place, int count);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QHash<QString, RailButton*> m_entries;
};

} // namespace vidette::ui
