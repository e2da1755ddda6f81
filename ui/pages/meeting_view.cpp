// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meeting_view.h"

#include "estate/meeting_edits.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/attendance_list.h"
#include "ui/panels/outcome_form.h"
#include "ui/panels/section.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <utility>

namespace vidette::ui {
namespace {

constexpr int kRowHeight = 28;
constexpr int kMostRows = 9; ///< of the agenda in view; more are scrolled

QString votesWords(const estate::AgendaItem& item) {
    if (item.votesFor + item.votesAgainst + item.abstained == 0) return {};
    return QStringLiteral("%1 : %2 : %3") // for, against, abstained
        .arg(item.votesFor)
        .arg(item.votesAgainst)
        .arg(item.abstained);
}

} // namespace

MeetingView::MeetingView(Document& document, Identity& identity, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_identity(identity) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connectParts();
}

void MeetingView::build() {
    auto* page = new EdgedPage(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 8);
    head->setSpacing(4);
    m_title = titleLabel({}, page);
    m_state = new Words({}, Tone::Strong, page);
    head->addWidget(m_title);
    head->addWidget(m_state);
    column->addLayout(head);
    auto* present = new Section(tr("Present"), page);
    m_quorum = new Words({}, Tone::Strong, present);
    m_attendance = new AttendanceList(m_document, present);
    present->content().addWidget(m_quorum);
    present->content().addWidget(m_attendance);
    column->addWidget(present);
    buildAgenda(page, *column);
    buildMinutes(page, *column);
    column->addStretch();
    setWidget(page);
}

void MeetingView::buildAgenda(QWidget* page, QVBoxLayout& column) {
    auto* section = new Section(tr("Agenda"), page);
    m_agendaWords = new Words({}, Tone::Quiet, section);
    m_agenda = new ListTable(tr("Agenda"),
                             {{tr("No."), TableColumn::Figure},
                              {tr("Kind")},
                              {tr("Request")},
                              {tr("Title"), TableColumn::Wide},
                              {tr("Outcome")},
                              {tr("Votes"), TableColumn::Figure}},
                             section);
    m_outcome = new OutcomeForm(m_document, section);
    m_renew = new LinkButton(tr("Put on what is ready now"), section);
    m_renew->setObjectName(QStringLiteral("renewAgenda"));
    m_writeAgenda = new LinkButton(tr("Write the agenda…"), section);
    auto* row = new QHBoxLayout;
    row->addWidget(m_renew);
    row->addWidget(m_writeAgenda);
    row->addStretch();
    section->content().addWidget(m_agendaWords);
    section->content().addWidget(m_agenda);
    section->content().addLayout(row);
    section->content().addWidget(m_outcome);
    column.addWidget(section);
}

void MeetingView::buildMinutes(QWidget* page, QVBoxLayout& column) {
    auto* section = new Section(tr("Minutes"), page);
    m_minutes = new QPlainTextEdit(section);
    m_minutes->setAccessibleName(tr("Text of the minutes"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setPlaceholderText(tr("Text of the minutes"));
    m_minutes->setFixedHeight(96);
    m_minutes->setTabChangesFocus(true);
    m_minutes->setFont(fontOf(Type::Body));
    m_close = new StrongButton(tr("Close the meeting and freeze the minutes"), section);
    m_close->setObjectName(QStringLiteral("closeMeeting"));
    m_writeMinutes = new LinkButton(tr("Write the minutes…"), section);
    auto* row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addWidget(m_writeMinutes);
    row->addStretch();
    section->content().addWidget(m_minutes);
    section->content().addLayout(row);
    column.addWidget(section);
}

void MeetingView::connectParts() {
    connect(m_renew, &QAbstractButton::clicked, this, &MeetingView::renew);
    connect(m_close, &QAbstractButton::clicked, this, &MeetingView::close);
    connect(m_writeAgenda, &QAbstractButton::clicked, this,
            [this] { emit reportWanted(QStringLiteral("meeting"), text(meeting()->code)); });
    connect(m_writeMinutes, &QAbstractButton::clicked, this,
            [this] { emit reportWanted(QStringLiteral("meeting"), text(meeting()->code)); });
    connect(m_agenda, &ListTable::chose, this, [this](const base::Uuid& id) { m_outcome->show({id}); });
    connect(m_agenda, &ListTable::opened, this, [this](const base::Uuid& id) {
        const auto* item = m_document.estate().agendaItems.find({id});
        if (item && !item->request.isNull()) emit requestWanted(item->request.uuid);
    });
    connect(m_outcome, &OutcomeForm::requestWanted, this, &MeetingView::requestWanted);
}

const estate::Meeting* MeetingView::meeting() const {
    return m_document.estate().meetings.find(m_id);
}

void MeetingView::show(estate::MeetingId id) {
    const bool isOther = id != m_id;
    m_id = id;
    const estate::Meeting* shown = meeting();
    if (!shown) return;
    showHead(*shown);
    m_attendance->show(id);
    showAgenda(*shown);
    m_outcome->show({m_agenda->chosen()});
    if (isOther || shown->isClosed) m_minutes->setPlainText(text(shown->minutes));
    m_minutes->setReadOnly(shown->isClosed);
    m_close->setVisible(!shown->isClosed);
    m_renew->setVisible(!shown->isClosed);
    m_writeAgenda->setVisible(!shown->isClosed);
    m_writeMinutes->setVisible(shown->isClosed);
}

void MeetingView::showHead(const estate::Meeting& meeting) {
    const auto& estate = m_document.estate();
    const auto* body = estate.bodies.find(meeting.body);
    m_title->setText(QStringLiteral("%1  %2").arg(text(meeting.code), body ? text(body->name) : QString()));
    QString state = meeting.heldOn ? tr("Held on %1").arg(text(base::toText(*meeting.heldOn))) : QString();
    if (!meeting.calledBy.empty()) state += tr(", called by %1").arg(text(meeting.calledBy));
    if (meeting.isClosed)
        state +=
            tr(" · closed%1; its minutes stay")
                .arg(meeting.closedOn ? tr(" on %1").arg(text(base::toText(*meeting.closedOn))) : QString());
    m_state->say(state, Tone::Strong);
    const auto quorum = estate::quorumOf(estate, meeting);
    const QString there = quorum.members == 0
                              ? tr("%1 present").arg(quorum.present)
                              : tr("%1 of %2 members present").arg(quorum.present).arg(quorum.members);
    m_quorum->say(quorum.isMet ? tr("%1: quorum").arg(there) : tr("%1: no quorum").arg(there),
                  quorum.isMet ? Tone::Good : Tone::Warning);
}

void MeetingView::showAgenda(const estate::Meeting& meeting) {
    const auto& estate = m_document.estate();
    std::vector<TableRow> rows;
    int open = 0;
    for (const auto* item : estate::agendaOf(estate, meeting.id)) {
        const auto* request = estate.requests.find(item->request);
        const bool waits = item->outcome.empty() && item->kind != "announcement";
        open += waits ? 1 : 0;
        rows.push_back({item->id.uuid,
                        {{QString::number(item->order), item->order},
                         {codeLabel("agenda_kind", item->kind)},
                         {request ? text(request->code) : QString()},
                         {text(request ? request->title : item->title)},
                         {waits ? tr("open") : codeLabel("outcome", item->outcome),
                          {},
                          waits ? Tone::Warning : Tone::Plain},
                         {votesWords(*item), item->votesFor}}});
    }
    m_agendaWords->say(
        rows.empty() ? tr("Nothing is on the agenda. Requests come here when they are ready, urgent ones to "
                          "be announced, deferred ones when their day has come.")
        : open > 0 && !meeting.isClosed ? tr("%n items have no outcome yet", nullptr, static_cast<int>(open))
                                        : QString(),
        Tone::Quiet);
    const auto count = static_cast<int>(rows.size());
    m_agenda->setVisible(count > 0);
    m_agenda->setFixedHeight(kRowHeight * (std::min(count, kMostRows) + 1) + 14);
    m_agenda->show(std::move(rows));
}

void MeetingView::renew() {
    m_document.commit(estate::renewAgenda(m_document.estate(), m_id),
                      tr("Agenda of %1").arg(text(meeting()->code)));
}

void MeetingView::close() {
    m_document.commit(estate::closeMeeting(m_document.estate(), m_id,
                                           utf8(m_minutes->toPlainText().trimmed()), m_identity.act()),
                      tr("Close %1").arg(text(meeting()->code)));
}

} // namespace vidette::ui
