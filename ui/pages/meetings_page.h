// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/list_table.h"

#include <QSplitter>

class QStackedWidget;

/// The Meetings workspace: the meetings of the bodies, newest first, and the chosen one whole on the right.
namespace vidette::ui {

class ChoiceField;
class DayField;
class Document;
class Identity;
class MeetingView;
class StrongButton;

class MeetingsPage final : public QSplitter {
    Q_OBJECT

  public:
    MeetingsPage(Document& document, Identity& identity, QWidget* parent);

    ListTable& table() { return *m_table; }
    MeetingView& meeting() { return *m_view; }

  signals:
    /// So many meetings are not closed.
    void waiting(int count);
    /// A request is to be shown in the backlog.
    void requestWanted(const vidette::base::Uuid& id);
    /// A report of this kind on this meeting is to be written.
    void reportWanted(const QString& kind, const QString& code);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void buildNew(QWidget* left);
    void follow();
    void refresh();
    void fillBodies();
    void add();

    Document& m_document;
    Identity& m_identity;
    ListTable* m_table;
    Words* m_empty;
    ChoiceField* m_body;
    DayField* m_day;
    StrongButton* m_add;
    QStackedWidget* m_side;
    Words* m_none;
    MeetingView* m_view;
    bool m_stale = true;
};

} // namespace vidette::ui
