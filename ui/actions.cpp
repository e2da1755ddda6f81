// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "base/check.h"
#include "ui/icons.h"

#include <QActionGroup>

namespace vidette::ui {

Actions::Actions(const std::vector<ActionRow>& table, QWidget& window) : QObject(&window) {
    QHash<QString, QActionGroup*> groups;
    for (const ActionRow& row : table) {
        VIDETTE_CHECK(!m_byId.contains(row.id), "every action has its own id");
        auto* action = new QAction(row.words, this);
        action->setObjectName(row.id);
        action->setShortcut(row.shortcut);
        action->setCheckable(!row.group.isEmpty());
        connect(action, &QAction::triggered, this, row.handler);
        if (!row.group.isEmpty() && row.group != QStringLiteral("+")) {
            if (!groups.contains(row.group)) groups.insert(row.group, new QActionGroup(this));
            groups.value(row.group)->addAction(action);
        }
        window.addAction(action);
        m_byId.insert(row.id, action);
        m_icons.insert(row.id, row.icon);
        m_words.insert(row.id, row.words);
        m_shortcuts.insert(row.id, row.shortcut);
        m_all.append(action);
    }
}

QStringList Actions::named(const QStringList& ids) const {
    QStringList whole;
    for (const QString& id : ids) {
        if (!id.endsWith(QLatin1Char('*'))) {
            whole << id;
            continue;
        }
        for (const QAction* action : m_all)
            if (action->objectName().startsWith(QStringView(id).chopped(1)) &&
                !ids.contains(action->objectName()))
                whole << action->objectName();
    }
    return whole;
}

void Actions::fill(QMenu& menu, const QStringList& ids) const {
    for (const QString& id : named(ids)) {
        if (id == QStringLiteral("-")) {
            menu.addSeparator();
        } else if (QAction* action = find(id)) {
            menu.addAction(action);
        }
    }
}

void Actions::colour(const QColor& colour) {
    for (QAction* action : std::as_const(m_all)) {
        const QString icon = m_icons.value(action->objectName());
        if (!icon.isEmpty()) action->setIcon(iconOf(icon, colour));
    }
}

QAction* Actions::holderOf(const QKeySequence& keys) const {
    if (keys.isEmpty()) return nullptr;
    for (QAction* action : m_all) {
        const QKeySequence held = action->shortcut();
        if (held.isEmpty()) continue;
        if (held.matches(keys) != QKeySequence::NoMatch || keys.matches(held) != QKeySequence::NoMatch)
            return action;
    }
    return nullptr;
}

} // namespace vidette::ui
