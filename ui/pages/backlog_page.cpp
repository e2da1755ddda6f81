// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backlog_page.h"

#include "base/text.h"
#include "estate/request_facts.h"
#include "estate/row_codes.h"
#include "estate/state_machine.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/pages/request_view.h"
#include "ui/panels/backlog_order.h"
#include "ui/panels/fields.h"
#include "ui/panels/request_form.h"
#include "ui/panels/section.h"
#include "ui/request_words.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

enum Column { Rank, Number, Title, State, Age, Missing, Urgent, District, Class, Kind };

const QString kOpen = QStringLiteral("*open");

/// Puts `words` with their codes behind the first entry and keeps the choice.
void refill(ChoiceField& field, const QString& first, std::vector<std::pair<QString, QString>> entries) {
    const QSignalBlocker blocker(&field);
    const QString before = field.currentData().toString();
    field.clear();
    field.addItem(first, QString());
    for (const auto& [words, code] : entries) field.addItem(words, code);
    field.setCurrentIndex(std::max(field.findData(before), 0));
}

} // namespace

BacklogPage::BacklogPage(Document& document, Identity& identity, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_document(document), m_identity(identity) {
    build();
    connectParts();
    follow();
}

void BacklogPage::build() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(20, 16, 12, 8);
    column->setSpacing(8);
    buildTop(left);
    buildFilters(left);
    auto* parts = new QSplitter(Qt::Vertical, left);
    m_order = new BacklogOrder(m_document, m_identity, parts);
    parts->addWidget(m_table);
    parts->addWidget(m_order);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    m_empty = new Words({}, Tone::Quiet, left);
    column->addWidget(m_empty);
    column->addWidget(parts, 1);
    m_side = new QStackedWidget(this);
    m_none = new Words(tr("Choose a request to see what it waits for."), Tone::Quiet, m_side);
    m_none->setAlignment(Qt::AlignCenter);
    m_view = new RequestView(m_document, m_identity, m_side);
    m_form = new RequestForm(m_document, m_identity, m_side);
    for (QWidget* page : std::initializer_list<QWidget*>{m_none, m_view, m_form}) m_side->addWidget(page);
    addWidget(left);
    addWidget(m_side);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes({800, 400});
}

void BacklogPage::buildTop(QWidget* left) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel* title = titleLabel(tr("Backlog"), left);
    title->setWordWrap(false);
    m_count = new Words({}, Tone::Quiet, left);
    m_rank = new LinkButton(tr("Rank"), left);
    m_rank->setToolTip(tr("Which request first, why, and what would turn it"));
    m_rank->setObjectName(QStringLiteral("rankBacklog"));
    m_problem = new ChoiceField(tr("What the backlog is ranked by"), left);
    m_problem->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_problem->setMaximumWidth(280);
    m_problem->setObjectName(QStringLiteral("rankedBy"));
    m_problem->setToolTip(tr("The usual criteria, or a decision problem kept in the project"));
    m_add = new StrongButton(tr("New request…"), left);
    m_add->setObjectName(QStringLiteral("newRequest"));
    row->addWidget(title);
    row->addWidget(m_count, 1);
    row->addWidget(m_rank);
    row->addWidget(m_problem);
    row->addSpacing(8);
    row->addWidget(m_add);
    static_cast<QVBoxLayout*>(left->layout())->addLayout(row);
}

void BacklogPage::buildFilters(QWidget* left) {
    m_table = new ListTable(tr("Requests"),
                            {{tr("Place"), TableColumn::Figure},
                             {tr("Number")},
                             {tr("Title"), TableColumn::Wide},
                             {tr("State")},
                             {tr("Age"), TableColumn::Figure},
                             {tr("Missing")},
                             {tr("Urgent")},
                             {tr("District")},
                             {tr("Class")},
                             {tr("Kind")}},
                            left);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_state = new ChoiceField(tr("Only requests in this state"), left);
    m_purpose = new ChoiceField(tr("Only requests for this purpose"), left);
    m_district = new ChoiceField(tr("Only requests in this district"), left);
    m_party = new ChoiceField(tr("Only requests that this party asks for or is asked about"), left);
    m_filter = new FilterField(*m_table, left);
    row->addWidget(m_filter, 1);
    for (ChoiceField* field : {m_state, m_purpose, m_district, m_party}) {
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(field, 1);
        connect(field, &QComboBox::activated, this, &BacklogPage::fillRows);
    }
    m_state->addItem(tr("All open"), kOpen);
    static_cast<QVBoxLayout*>(left->layout())->addLayout(row);
}

void BacklogPage::connectParts() {
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (!changes.preview) follow();
    });
    connect(&m_identity, &Identity::changed, this, &BacklogPage::follow);
    connect(m_table, &ListTable::chose, this, &BacklogPage::showRequest);
    connect(m_table, &ListTable::opened, this, [this] {
        const auto* request = m_document.estate().requests.find({m_table->chosen()});
        if (request && !boxOf(*request).empty()) emit placeWanted(boxOf(*request));
    });
    connect(m_view, &RequestView::placeWanted, this, &BacklogPage::placeWanted);
    connect(m_view, &RequestView::requestWanted, this, &BacklogPage::choose);
    connect(m_order, &BacklogOrder::ranked, this, [this] {
        fillRows();
        if (!m_order->places().isEmpty()) m_table->sortByColumn(Rank, Qt::AscendingOrder);
    });
    const auto rank = [this] { m_order->rank(m_problem->currentData().toString()); };
    connect(m_rank, &QAbstractButton::clicked, this, rank);
    connect(m_problem, &QComboBox::activated, this, rank);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        m_form->begin();
        m_side->setCurrentWidget(m_form);
    });
    connect(m_form, &RequestForm::pickWanted, this, &BacklogPage::pickWanted);
    connect(m_form, &RequestForm::done, this, [this](const QString& number) {
        const auto* request = estate::rowNamed(m_document.estate().requests, utf8(number));
        m_side->setCurrentWidget(m_none);
        if (request) choose(request->id.uuid);
        if (!request) showRequest();
    });
}

void BacklogPage::showEvent(QShowEvent* event) {
    QSplitter::showEvent(event);
    if (m_stale) refresh();
}

void BacklogPage::follow() {
    const auto& requests = m_document.estate().requests;
    emit waiting(static_cast<int>(std::count_if(requests.begin(), requests.end(), [](const auto& request) {
        return estate::isOpen("request", request.state);
    })));
    m_stale = true;
    if (isVisible()) refresh();
}

void BacklogPage::refresh() {
    m_stale = false;
    fillFilters();
    fillRows();
    showRequest();
}

void BacklogPage::fillFilters() {
    const auto& estate = m_document.estate();
    using Entries = std::vector<std::pair<QString, QString>>;
    Entries states{{tr("All open"), kOpen}};
    for (const auto& state : estate::statesOf("request"))
        states.emplace_back(stateLabel(estate, "request", state.name), text(state.name));
    refill(*m_state, tr("Any state"), std::move(states));
    Entries purposes;
    for (const auto& one : estate.purposes)
        purposes.emplace_back(text(one.label.empty() ? one.code : one.label), text(one.code));
    refill(*m_purpose, tr("Any purpose"), std::move(purposes));
    Entries districts;
    for (const auto& one : estate.zones)
        if (one.kind == estate::ZoneKind::District) districts.emplace_back(zoneTitle(one), text(one.code));
    std::sort(districts.begin(), districts.end());
    refill(*m_district, tr("Any district"), std::move(districts));
    Entries parties;
    for (const auto& one : estate.parties)
        parties.emplace_back(text(one.name.empty() ? one.code : one.name), text(one.code));
    std::sort(parties.begin(), parties.end());
    refill(*m_party, tr("Any party"), std::move(parties));
    m_order->fill(*m_problem);
}

bool BacklogPage::isMeant(const estate::Request& request) const {
    const auto& estate = m_document.estate();
    const QString state = m_state->currentData().toString();
    if (state == kOpen && !estate::isOpen("request", request.state)) return false;
    if (!state.isEmpty() && state != kOpen && utf8(state) != request.state) return false;
    const auto* purpose = estate.purposes.find(request.purpose);
    const std::string wanted = utf8(m_purpose->currentData().toString());
    if (!wanted.empty() && (!purpose || purpose->code != wanted)) return false;
    const auto* district = estate.zones.find(request.district);
    const std::string zone = utf8(m_district->currentData().toString());
    return zone.empty() || (district && district->code == zone);
}

TableRow BacklogPage::rowOf(const estate::Request& request,
                            const std::vector<const estate::Statement*>& said) const {
    const auto& estate = m_document.estate();
    const QString number = text(request.code);
    const int place = m_order->places().value(number, 0);
    const int age = ageOf(request, m_identity.day());
    const auto missing = estate::missingStatements(estate, said);
    QStringList parties;
    for (const auto& one : missing) parties << partyTitle(estate, one);
    const std::string wanted = wantedClass(estate, request);
    return {request.id.uuid,
            {{place > 0 ? QString::number(place) : QString(), place > 0 ? place : 1000000},
             {number},
             {text(request.title), {}, Tone::Plain, text(request.reason)},
             {stateLabel(estate, "request", request.state)},
             {age < 0 ? QString() : tr("%n days", nullptr, static_cast<int>(age)), age},
             {text(base::join(missing, ", ")), {}, Tone::Plain, parties.join(QLatin1Char('\n'))},
             {request.urgent ? tr("urgent") : QString(), {}, Tone::Warning},
             {districtTitle(estate, request)},
             {wanted.empty() ? QString() : classTitle(wanted)},
             {codeLabel("request_kind", request.kind)}}};
}

void BacklogPage::fillRows() {
    const auto& estate = m_document.estate();
    const auto statements = estate::statementsByRequest(estate);
    const auto* party = estate::rowNamed(estate.parties, utf8(m_party->currentData().toString()));
    std::vector<const estate::Request*> meant;
    for (const auto& request : estate.requests)
        if (isMeant(request)) meant.push_back(&request);
    std::stable_sort(meant.begin(), meant.end(),
                     [](const auto* a, const auto* b) { return base::naturalLess(a->code, b->code); });
    static const std::vector<const estate::Statement*> kNone;
    std::vector<TableRow> rows;
    bool anyClass = false;
    bool anyUrgent = false;
    for (const auto* request : meant) {
        const auto at = statements.find(request->id);
        const auto& said = at == statements.end() ? kNone : at->second;
        const bool isAsked = party && std::any_of(said.begin(), said.end(),
                                                  [&](const auto* row) { return row->party == party->id; });
        if (party && !isAsked && request->applicantParty != party->id) continue;
        rows.push_back(rowOf(*request, said));
        anyClass = anyClass || !rows.back().cells[Class].words.isEmpty();
        anyUrgent = anyUrgent || request->urgent;
    }
    const auto shown = static_cast<qsizetype>(rows.size());
    m_table->setColumnShown(Rank, !m_order->places().isEmpty());
    m_table->setColumnShown(Class, anyClass);
    m_table->setColumnShown(Urgent, anyUrgent);
    m_table->show(std::move(rows));
    m_count->say(tr("%1 of %2 requests").arg(shown).arg(estate.requests.size()), Tone::Quiet);
    m_empty->say(
        estate.requests.empty() ? tr("Nobody has asked for a camera yet. A request begins as a draft "
                                     "and goes on step by step, each with who, when and why.")
        : shown == 0 ? tr("No request is like this. Choose “Any state” to see those that have ended.")
                     : QString(),
        Tone::Quiet);
}

void BacklogPage::choose(const base::Uuid& id) {
    m_table->choose(id);
    if (m_table->chosen() != id) {
        for (ChoiceField* field : {m_state, m_purpose, m_district, m_party}) field->show(0);
        m_filter->clear();
        fillRows();
        m_table->choose(id);
    }
    showRequest();
}

void BacklogPage::showRequest() {
    const estate::RequestId id{m_table->chosen()};
    if (m_side->currentWidget() != m_form || !id.isNull())
        m_side->setCurrentWidget(id.isNull() ? static_cast<QWidget*>(m_none) : m_view);
    m_view->show(id);
}

} // namespace vidette::ui
