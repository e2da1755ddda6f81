// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/meeting.h"
#include "ui/panels/list_table.h"

#include <QScrollArea>

class QPlainTextEdit;
class QVBoxLayout;

/// One meeting, whole: who was there and whether that is a quorum, the agenda, what came of each item, and
/// the minutes. A closed meeting is frozen and only shown.
namespace vidette::ui {

class AttendanceList;
class Document;
class Identity;
class LinkButton;
class OutcomeForm;
class StrongButton;

class MeetingView final : public QScrollArea {
    Q_OBJECT

  public:
    MeetingView(Document& document, Identity& identity, QWidget* parent);
    /// Null = none.
    void show(estate::MeetingId id);
    ListTable& agenda() { return *m_agenda; }
    OutcomeForm& outcome() { return *m_outcome; }

  signals:
    void requestWanted(const vidette::base::Uuid& id);
    void reportWanted(const QString& kind, const QString& code);

  private:
    void build();
    void buildAgenda(QWidget* page, QVBoxLayout& column);
    void buildMinutes(QWidget* page, QVBoxLayout& column);
    void connectParts();
    void showHead(const estate::Meeting& meeting);
    void showAgenda(const estate::Meeting& meeting);
    void renew();
    void close();
    const estate::Meeting* meeting() const;

    Document& m_document;
    Identity& m_identity;
    estate::MeetingId m_id;
    QLabel* m_title;
    Words* m_state;
    Words* m_quorum;
    AttendanceList* m_attendance;
    LinkButton* m_renew;
    LinkButton* m_writeAgenda;
    Words* m_agendaWords;
    ListTable* m_agenda;
    OutcomeForm* m_outcome;
    QPlainTextEdit* m_minutes;
    StrongButton* m_close;
    LinkButton* m_writeMinutes;
};

} // namespace vidette::ui
