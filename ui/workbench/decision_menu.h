// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/decision_csv.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

/// Decisions as a whole, beside the choice of one: begun, read, written, copied, renamed, removed. A name is
/// changed in place.
namespace vidette::ui {

class DecisionDesk;
class DecisionExchange;
class DecisionNotice;
class TextField;

class DecisionMenu final : public QWidget {
    Q_OBJECT

  public:
    DecisionMenu(DecisionDesk& desk, QWidget* parent);

    /// What came of files; stands where the page wants it.
    DecisionNotice* notice() const { return m_notice; }
    DecisionExchange& exchange() { return *m_exchange; }

    /// Two alternatives and two criteria with plain names, no values yet.
    void begin();
    /// The kits of the project, or those of the catalogue where it has none.
    void beginWithKits();
    void askOpen();
    void askSave();
    void copy();
    void rename();
    void remove();

  signals:
    /// A decision was begun whose values are to be written.
    void begun();
    /// The name is being edited here, in the place of the choice; false when it is over.
    void renaming(bool now);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QAction* add(const QString& words, void (DecisionMenu::*does)());
    void build();
    void follow();
    void endRename(bool keep);

    DecisionDesk& m_desk;
    DecisionExchange* m_exchange;
    DecisionNotice* m_notice;
    QToolButton* m_button;
    QMenu* m_menu;
    TextField* m_name;
    QAction* m_kits = nullptr;
    QList<QAction*> m_needDecision;
    bool m_isRenaming = false;
};

} // namespace vidette::ui
