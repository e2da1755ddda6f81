// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QDialog>
#include <QKeySequenceEdit>

/// All actions with their keys, to be searched and changed. It stands beside the window and holds nothing
/// up. Keys that another action has are named before they are taken from it.
namespace vidette::ui {

class LinkButton;
class ListTable;
class StrongButton;
class Words;

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

  public:
    ShortcutsDialog(Actions& actions, const std::vector<MenuRow>& menus, QWidget* parent);

  private:
    void build();
    void list();
    void choose();
    /// What was pressed: used at once where it is free, else the holder is named first.
    void take(const QKeySequence& keys);
    void use(const QKeySequence& keys);
    QAction* chosen() const;

    Actions& m_actions;
    std::vector<MenuRow> m_menus;
    ListTable* m_table;
    Words* m_name;
    QKeySequenceEdit* m_keys;
    Words* m_conflict;
    StrongButton* m_use;
    LinkButton* m_usual;
    LinkButton* m_none;
};

} // namespace vidette::ui
