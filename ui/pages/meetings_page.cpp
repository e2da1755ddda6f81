// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetings_page.h"

#include "estate/code_lists.h"
#include "estate/meeting_edits.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/pages/meeting_view.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <set>
#include <utility>

namespace vidette::ui {
namespace {

TableCell closedCell(const estate::Meeting& meeting) {
    if (!meeting.isClosed) return {MeetingsPage::tr("open"), {}, Tone::Strong};
    if (!meeting.hadQuorum) return {MeetingsPage::tr("closed, no quorum"), {}, Tone::Warning};
    return {MeetingsPage::tr("closed")};
}

} // namespace

MeetingsPage::MeetingsPage(Document& document, Identity& identity, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_document(document), m_identity(identity) {
    build();
    connect(&document, &Document::changed, this, [this](const Changes& changes) {
        if (!changes.preview) follow();
    });
    connect(&identity, &Identity::changed, this, &MeetingsPage::follow);
    connect(m_table, &ListTable::chose, this, [this](const base::Uuid& id) {
        m_side->setCurrentWidget(id.isNull() ? static_cast<QWidget*>(m_none) : m_view);
        m_view->show({id});
    });
    connect(m_view, &MeetingView::requestWanted, this, &MeetingsPage::requestWanted);
    connect(m_view, &MeetingView::reportWanted, this, &MeetingsPage::reportWanted);
    connect(m_add, &QAbstractButton::clicked, this, &MeetingsPage::add);
    follow();
}

void MeetingsPage::build() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(20, 16, 12, 8);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Meetings"), left));
    buildNew(left);
    m_table = new ListTable(
        tr("Meetings"),
        {{tr("Meeting")}, {tr("Held")}, {tr("Body")}, {tr("Items"), TableColumn::Figure}, {tr("Minutes")}},
        left);
    m_empty = new Words({}, Tone::Quiet, left);
    column->addWidget(new FilterField(*m_table, left));
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    m_side = new QStackedWidget(this);
    m_none = new Words(tr("Choose a meeting to see its agenda."), Tone::Quiet, m_side);
    m_none->setAlignment(Qt::AlignCenter);
    m_view = new MeetingView(m_document, m_identity, m_side);
    m_side->addWidget(m_none);
    m_side->addWidget(m_view);
    addWidget(left);
    addWidget(m_side);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setStretchFactor(0, 2);
    setStretchFactor(1, 3);
    setSizes({580, 620});
}

void MeetingsPage::buildNew(QWidget* left) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_body = new ChoiceField(tr("Body that meets"), left);
    m_body->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_day = new DayField(tr("Day of the meeting"), left);
    m_day->setFixedWidth(110);
    m_add = new StrongButton(tr("New meeting"), left);
    m_add->setObjectName(QStringLiteral("newMeeting"));
    row->addWidget(m_body, 1);
    row->addWidget(m_day);
    row->addWidget(m_add);
    static_cast<QVBoxLayout*>(left->layout())->addLayout(row);
}

void MeetingsPage::showEvent(QShowEvent* event) {
    QSplitter::showEvent(event);
    if (m_stale) refresh();
}

void MeetingsPage::follow() {
    const auto& meetings = m_document.estate().meetings;
    emit waiting(static_cast<int>(
        std::count_if(meetings.begin(), meetings.end(), [](const auto& row) { return !row.isClosed; })));
    m_stale = true;
    if (isVisible()) refresh();
}

void MeetingsPage::refresh() {
    m_stale = false;
    fillBodies();
    const auto& estate = m_document.estate();
    std::vector<const estate::Meeting*> meetings;
    for (const auto& row : estate.meetings) meetings.push_back(&row);
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const auto* a, const auto* b) { return b->heldOn < a->heldOn; });
    std::vector<TableRow> rows;
    for (const auto* meeting : meetings) {
        const auto* body = estate.bodies.find(meeting->body);
        const auto items = estate::agendaOf(estate, meeting->id).size();
        rows.push_back({meeting->id.uuid,
                        {{text(meeting->code)},
                         {meeting->heldOn ? text(base::toText(*meeting->heldOn)) : QString()},
                         {body ? text(body->name) : QString()},
                         {QString::number(items), static_cast<double>(items)},
                         closedCell(*meeting)}});
    }
    m_empty->say(rows.empty()
                     ? tr("No meeting yet. A meeting of the expert team makes its agenda from what is "
                          "ready, what must be announced and what was deferred until now.")
                     : QString(),
                 Tone::Quiet);
    m_table->show(std::move(rows));
    m_side->setCurrentWidget(m_table->chosen().isNull() ? static_cast<QWidget*>(m_none) : m_view);
    m_view->show({m_table->chosen()});
}

void MeetingsPage::fillBodies() {
    const auto& estate = m_document.estate();
    const QSignalBlocker blocker(m_body);
    const QString before = m_body->currentData().toString();
    m_body->clear();
    std::set<std::string> kinds;
    QString expert = QStringLiteral("expert_team");
    for (const auto& body : estate.bodies) {
        if (body.kind == "expert_team") expert = text(body.code);
        kinds.insert(body.kind);
        m_body->addItem(text(body.name.empty() ? body.code : body.name), text(body.code));
    }
    for (const auto& kind : estate::codeList("body_kind"))
        if (kind.word != "other" && !kinds.contains(kind.word))
            m_body->addItem(codeLabel("body_kind", kind.word), text(kind.word));
    m_body->setCurrentIndex(std::max(m_body->findData(before.isEmpty() ? expert : before), 0));
    if (!m_day->day()) m_day->show(m_identity.day());
}

void MeetingsPage::add() {
    const auto before = m_document.estate();
    const auto day = m_day->day().value_or(m_identity.day());
    const bool isAdded = m_document.commit(
        estate::addMeeting(before, utf8(m_body->currentData().toString()), day, m_identity.act()),
        tr("Add meeting"));
    const auto added = base::Table<estate::Meeting>::changes(before.meetings, m_document.estate().meetings);
    if (isAdded && !added.empty()) m_table->choose(added.back().after->id.uuid);
}

} // namespace vidette::ui
