// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/buttons.h"
#include "ui/panels/list_table.h"
#include "ui/panels/rows.h"
#include "ui/shell/shortcuts.h"
#include "ui/words.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

/// Qt's own words in its field for keys, so that they are translated wherever Qt's translations are not
/// installed.
[[maybe_unused]] const char* const kWordsOfQt[] = {QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut")};

QString native(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

base::Uuid rowOf(const QString& id) {
    return base::uuidFromName(utf8(id));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Actions& actions, const std::vector<MenuRow>& menus, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_menus(menus),
      m_table(new ListTable(tr("Actions and their keys"),
                            {{tr("Action"), TableColumn::Wide}, {tr("Menu")}, {tr("Keys")}}, this)),
      m_name(new Words({}, Tone::Bold, this)), m_keys(new QKeySequenceEdit(this)),
      m_conflict(new Words({}, Tone::Warning, this)), m_use(new StrongButton(tr("Use them here"), this)),
      m_usual(new LinkButton(tr("Usual keys"), this)), m_none(new LinkButton(tr("No keys"), this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcuts"));
    resize(560, 620);
    build();
    connect(m_table, &ListTable::chose, this, &ShortcutsDialog::choose);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
        // One stroke only: a second would never be waited for.
        if (!keys.isEmpty()) take(QKeySequence(keys[0]));
    });
    connect(m_use, &QAbstractButton::clicked, this, [this] { use(QKeySequence(m_keys->keySequence()[0])); });
    connect(m_usual, &QAbstractButton::clicked, this,
            [this] { take(m_actions.usualShortcut(chosen()->objectName())); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { use({}); });
    list();
    choose();
}

void ShortcutsDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto* filter = new FilterField(*m_table, this);
    filter->setObjectName(QStringLiteral("shortcutFilter"));
    column->addWidget(filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_name);
    auto* line = new QHBoxLayout;
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("Press the new keys"));
    line->addWidget(m_keys, 1);
    line->addWidget(m_usual);
    line->addWidget(m_none);
    column->addLayout(line);
    auto* conflict = new QHBoxLayout;
    m_conflict->setObjectName(QStringLiteral("shortcutConflict"));
    m_use->setObjectName(QStringLiteral("shortcutUse"));
    conflict->addWidget(m_conflict, 1);
    conflict->addWidget(m_use);
    column->addLayout(conflict);
    auto* reset = new LinkButton(tr("Give every action its usual keys"), this);
    reset->setObjectName(QStringLiteral("shortcutReset"));
    column->addWidget(reset);
    connect(reset, &QAbstractButton::clicked, this, [this] {
        resetShortcuts(m_actions);
        list();
        choose();
    });
}

void ShortcutsDialog::list() {
    std::vector<TableRow> rows;
    for (const MenuRow& menu : m_menus) {
        for (const QString& id : m_actions.named(menu.ids)) {
            const QAction* action = m_actions.find(id);
            if (!action) continue;
            const bool own = action->shortcut() != m_actions.usualShortcut(id);
            const TableCell keys{native(action->shortcut()), {}, own ? Tone::Strong : Tone::Plain, {}};
            rows.push_back({rowOf(id), {{m_actions.words(id)}, {menu.title}, keys}});
        }
    }
    m_table->show(std::move(rows));
}

QAction* ShortcutsDialog::chosen() const {
    const base::Uuid row = m_table->chosen();
    for (QAction* action : m_actions.all())
        if (rowOf(action->objectName()) == row) return action;
    return nullptr;
}

void ShortcutsDialog::choose() {
    const QAction* action = chosen();
    for (QWidget* part : std::initializer_list<QWidget*>{m_keys, m_usual, m_none}) part->setEnabled(action);
    const QSignalBlocker blocker(m_keys);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_name->say(action ? tr("Press the new keys for “%1”").arg(m_actions.words(action->objectName()))
                       : tr("Choose an action to change its keys"),
                action ? Tone::Bold : Tone::Quiet);
    m_conflict->say({}, Tone::Warning);
    m_use->hide();
}

void ShortcutsDialog::take(const QKeySequence& keys) {
    const QAction* holder = m_actions.holderOf(keys);
    if (!holder || holder == chosen()) return use(keys);
    const QSignalBlocker blocker(m_keys);
    m_keys->setKeySequence(keys);
    m_conflict->say(tr("%1 belongs to “%2”. If it is used here, “%2” has no keys.")
                        .arg(native(keys), m_actions.words(holder->objectName())),
                    Tone::Warning);
    m_use->show();
}

void ShortcutsDialog::use(const QKeySequence& keys) {
    if (QAction* action = chosen()) changeShortcut(m_actions, *action, keys);
    list();
    choose();
}

} // namespace vidette::ui
