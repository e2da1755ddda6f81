// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetings_page.h"

#include "ui/document.h"
#include "ui/identity.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace vidette::ui {

MeetingsPage::MeetingsPage(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity),
      m_table(new ListTable(tr("Meetings"), {{tr("Meeting")}, {tr("Held")}, {tr("Body"), TableColumn::Wide}},
                            this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(new FilterField(*m_table, this));
    column->addWidget(m_table, 1);
    connect(&document, &Document::changed, this, &MeetingsPage::refresh);
    connect(&identity, &Identity::changed, this, &MeetingsPage::refresh);
}

void MeetingsPage::refresh() {
    const auto& estate = m_document.estate();
    std::vector<TableRow> rows;
    for (const auto& meeting : estate.meetings) {
        const auto* body = estate.bodies.find(meeting.body);
        rows.push_back({meeting.id.uuid,
                        {{text(meeting.code)},
                         {meeting.heldOn ? text(base::toText(*meeting.heldOn)) : QString()},
                         {body ? text(body->name) : QString()}}});
    }
    m_table->show(std::move(rows));
}

} // namespace vidette::ui
