// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/actions.h"
#include "ui/shell/settings.h"

namespace vidette::ui {
namespace {

const QString kGroup = QStringLiteral("keys/");

void keep(const Actions& actions, const QAction& action) {
    auto kept = settings();
    const QString id = action.objectName();
    if (action.shortcut() == actions.usualShortcut(id)) return kept.remove(kGroup + id);
    kept.setValue(kGroup + id, action.shortcut().toString(QKeySequence::PortableText));
}

} // namespace

void takeKeptShortcuts(Actions& actions) {
    const auto kept = settings();
    // Freed first: what one action gave up, another may have been given.
    for (QAction* action : actions.all())
        if (kept.contains(kGroup + action->objectName())) action->setShortcut({});
    for (QAction* action : actions.all()) {
        const QString keys = kept.value(kGroup + action->objectName()).toString();
        if (keys.isEmpty()) continue;
        const auto wanted = QKeySequence::fromString(keys, QKeySequence::PortableText);
        if (!actions.holderOf(wanted)) action->setShortcut(wanted);
    }
}

void changeShortcut(Actions& actions, QAction& action, const QKeySequence& keys) {
    action.setShortcut({});
    if (QAction* holder = actions.holderOf(keys)) {
        holder->setShortcut({});
        keep(actions, *holder);
    }
    action.setShortcut(keys);
    keep(actions, action);
}

void resetShortcuts(Actions& actions) {
    settings().remove(QStringLiteral("keys"));
    for (QAction* action : actions.all()) action->setShortcut(actions.usualShortcut(action->objectName()));
}

} // namespace vidette::ui
