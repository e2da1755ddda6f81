// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

/// Every action of the window, from one table. Menus and bars are lists of ids; "-" is a separator.
namespace vidette::ui {

struct ActionRow {
    QString id;
    QString words; ///< "Save as project…"
    QKeySequence shortcut;
    QString icon; ///< name in data/icons, "" = none
    std::function<void()> handler;
    QString group; ///< actions of one group exclude each other, "" = none; "+" = can be switched on and off
};

class Actions final : public QObject {
    Q_OBJECT

  public:
    /// The actions belong to `window` and work wherever its focus is.
    Actions(const std::vector<ActionRow>& table, QWidget& window);

    /// The action of this id, or null.
    QAction* find(const QString& id) const { return m_byId.value(id); }
    const QList<QAction*>& all() const { return m_all; }
    void fill(QMenu& menu, const QStringList& ids) const;
    /// Draws the icons again in this colour.
    void colour(const QColor& colour);

  private:
    QHash<QString, QAction*> m_byId;
    QHash<QString, QString> m_icons;
    QList<QAction*> m_all;
};

} // namespace vidette::ui
