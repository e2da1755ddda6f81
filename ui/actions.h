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

/// Every action of the window, from one table. Menus and bars are lists of ids; "-" is a separator, "tool.*"
/// stands for all actions of that beginning which the list does not name.
namespace vidette::ui {

struct ActionRow {
    QString id;
    QString words; ///< "Save as project…"
    QKeySequence shortcut;
    QString icon; ///< name in data/icons, "" = none
    std::function<void()> handler;
    QString group; ///< actions of one group exclude each other, "" = none; "+" = can be switched on and off
};

/// A menu: its title and the actions in it.
struct MenuRow {
    QString title;
    QStringList ids;
};

class Actions final : public QObject {
    Q_OBJECT

  public:
    /// The actions work wherever the focus of `window` is; they end with this object.
    Actions(const std::vector<ActionRow>& table, QWidget& window);

    /// The action of this id, or null.
    QAction* find(const QString& id) const { return m_byId.value(id); }
    const QList<QAction*>& all() const { return m_all; }
    /// The ids that a list of a menu stands for, in its order.
    QStringList named(const QStringList& ids) const;
    void fill(QMenu& menu, const QStringList& ids) const;
    /// Draws the icons again in this colour.
    void colour(const QColor& colour);

    /// The words and the shortcut of the table, whatever the action says now.
    QString words(const QString& id) const { return m_words.value(id); }
    QKeySequence usualShortcut(const QString& id) const { return m_shortcuts.value(id); }
    /// The action that hears these keys, or the beginning of them, already; null when they are free.
    QAction* holderOf(const QKeySequence& keys) const;

  private:
    QHash<QString, QAction*> m_byId;
    QHash<QString, QString> m_icons;
    QHash<QString, QString> m_words;
    QHash<QString, QKeySequence> m_shortcuts;
    QList<QAction*> m_all;
};

} // namespace vidette::ui
