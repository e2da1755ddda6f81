// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backlog_page.h"

#include "estate/state_machine.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {

BacklogPage::BacklogPage(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity),
      m_table(new ListTable(tr("Requests"), {{tr("Number")}, {tr("Title"), TableColumn::Wide}, {tr("State")}},
                            this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(new FilterField(*m_table, this));
    column->addWidget(m_table, 1);
    connect(&document, &Document::changed, this, &BacklogPage::refresh);
    connect(&identity, &Identity::changed, this, &BacklogPage::refresh);
}

void BacklogPage::refresh() {
    const auto& estate = m_document.estate();
    std::vector<TableRow> rows;
    for (const auto& request : estate.requests) {
        const QString state = text(estate::labelOfState(estate, "request", request.state));
        rows.push_back({request.id.uuid, {{text(request.code)}, {text(request.title)}, {state}}});
    }
    m_table->show(std::move(rows));
    emit waiting(static_cast<int>(
        std::count_if(estate.requests.begin(), estate.requests.end(),
                      [](const auto& request) { return estate::isOpen("request", request.state); })));
}

} // namespace vidette::ui
