// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/attendance_list.h"

#include "estate/meeting_edits.h"
#include "estate/record_edits.h"
#include "ui/document.h"
#include "ui/panels/fields.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vidette::ui {
namespace {

constexpr int kColumns = 2;

const estate::Attendance* attendanceOf(const estate::Estate& estate, estate::MeetingId meeting,
                                       const std::string& login) {
    const auto* person = estate::rowNamed(estate.people, login);
    for (const auto& row : estate.attendances)
        if (person && row.meeting == meeting && row.person == person->id) return &row;
    return nullptr;
}

/// "novak – Chair"; the role in the body, where there is one.
QString personWords(const estate::Estate& estate, const estate::Meeting& meeting, const std::string& login) {
    const auto* person = estate::rowNamed(estate.people, login);
    for (const auto& row : estate.memberships) {
        if (!person || row.body != meeting.body || row.person != person->id) continue;
        return QStringLiteral("%1 – %2").arg(text(login), codeLabel("member_role", row.role));
    }
    return text(login);
}

} // namespace

AttendanceList::AttendanceList(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_ticks(new QGridLayout),
      m_other(new TextField(tr("Somebody else who is there, by login"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_ticks->setVerticalSpacing(0);
    column->addLayout(m_ticks);
    column->addWidget(m_other);
    m_other->setPlaceholderText(tr("Somebody else, by login; Enter adds"));
    m_other->setObjectName(QStringLiteral("attends"));
    connect(m_other, &QLineEdit::returnPressed, this, &AttendanceList::addOther);
}

std::vector<std::string> AttendanceList::logins(const estate::Meeting& meeting) const {
    const auto& estate = m_document.estate();
    std::set<std::string> found;
    for (const auto& row : estate.memberships) {
        const auto* person = row.body == meeting.body ? estate.people.find(row.person) : nullptr;
        if (person && estate::holdsOn(row.from, row.to, meeting.heldOn.value_or(base::Date{})))
            found.insert(person->code);
    }
    for (const auto& row : estate.attendances) {
        const auto* person = row.meeting == meeting.id ? estate.people.find(row.person) : nullptr;
        if (person) found.insert(person->code);
    }
    return {found.begin(), found.end()};
}

void AttendanceList::show(estate::MeetingId id) {
    m_id = id;
    const auto& estate = m_document.estate();
    const auto* meeting = estate.meetings.find(id);
    if (!meeting) return;
    const auto people = logins(*meeting);
    while (m_boxes.size() < people.size()) {
        auto* box = new QCheckBox(this);
        box->setMinimumHeight(28);
        const auto at = static_cast<int>(m_boxes.size());
        m_ticks->addWidget(box, at / kColumns, at % kColumns);
        connect(box, &QCheckBox::clicked, this, [this, box](bool on) { mark(utf8(box->objectName()), on); });
        m_boxes.push_back(box);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setVisible(i < people.size());
        if (i >= people.size()) continue;
        const QString words = personWords(estate, *meeting, people[i]);
        m_boxes[i]->setText(words);
        m_boxes[i]->setAccessibleName(words);
        m_boxes[i]->setObjectName(text(people[i]));
        m_boxes[i]->setChecked(attendanceOf(estate, id, people[i]) != nullptr);
        // Frozen, but as readable as before.
        m_boxes[i]->setAttribute(Qt::WA_TransparentForMouseEvents, meeting->isClosed);
        m_boxes[i]->setFocusPolicy(meeting->isClosed ? Qt::NoFocus : Qt::StrongFocus);
    }
    m_other->setVisible(!meeting->isClosed);
}

void AttendanceList::mark(const std::string& login, bool present) {
    const auto& estate = m_document.estate();
    const auto* meeting = estate.meetings.find(m_id);
    const auto* row = attendanceOf(estate, m_id, login);
    if (!meeting || meeting->isClosed || present == (row != nullptr)) return;
    auto next = present ? estate::attendMeeting(estate, m_id, {login})
                        : estate::removeRecord<estate::Attendance>(estate, row->id);
    if (!m_document.commit(std::move(next), tr("Attendance of %1").arg(text(meeting->code)))) show(m_id);
}

void AttendanceList::addOther() {
    const std::string login = utf8(m_other->text().trimmed());
    if (login.empty()) return;
    m_other->clear();
    mark(login, true);
}

} // namespace vidette::ui
