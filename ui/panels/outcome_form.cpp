// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outcome_form.h"

#include "estate/meeting_edits.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

NumberField* votes(const QString& name, QWidget* parent) {
    auto* field = new NumberField(name, {0, 999, 1, 0}, {}, parent);
    field->setPrefix(name + QLatin1Char(' '));
    return field;
}

QString saidWords(const estate::AgendaItem& item) {
    QStringList words;
    if (!item.outcome.empty()) words << codeLabel("outcome", item.outcome);
    if (!item.conditions.empty()) words << OutcomeForm::tr("Conditions: %1").arg(text(item.conditions));
    if (!item.note.empty()) words << text(item.note);
    return words.join(QStringLiteral(" · "));
}

} // namespace

OutcomeForm::OutcomeForm(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(new Words({}, Tone::Bold, this)),
      m_request(new LinkButton(tr("Open the request"), this)), m_said(new Words({}, Tone::Plain, this)),
      m_fields(new QWidget(this)) {
    m_outcome = new ChoiceField(tr("What came of it"), m_fields);
    m_conditions = new TextField(tr("Conditions"), m_fields);
    m_for = votes(tr("For"), m_fields);
    m_against = votes(tr("Against"), m_fields);
    m_abstained = votes(tr("Abstained"), m_fields);
    m_note = new TextField(tr("Note for the minutes"), m_fields);
    m_record = new StrongButton(tr("Record the outcome"), m_fields);
    m_missing = new Words({}, Tone::Warning, m_fields);
    build();
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_record->setObjectName(QStringLiteral("recordOutcome"));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &OutcomeForm::judge);
    connect(m_conditions, &QLineEdit::textChanged, this, &OutcomeForm::judge);
    connect(m_record, &QAbstractButton::clicked, this, &OutcomeForm::record);
    connect(m_request, &QAbstractButton::clicked, this, [this] {
        if (item()) emit requestWanted(item()->request.uuid);
    });
}

void OutcomeForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_request);
    column->addLayout(top);
    column->addWidget(m_said);
    column->addWidget(m_fields);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_outcome, 1);
    for (NumberField* field : {m_for, m_against, m_abstained}) row->addWidget(field);
    fields->addLayout(row);
    fields->addWidget(m_conditions);
    fields->addWidget(m_note);
    fields->addWidget(m_missing);
    fields->addWidget(m_record, 0, Qt::AlignLeft);
    m_outcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_outcome->addItem(tr("Outcome …"), QString());
    addCodes(*m_outcome, "outcome");
    m_conditions->setPlaceholderText(tr("Which conditions"));
    m_note->setPlaceholderText(tr("Reason or note for the minutes"));
}

const estate::AgendaItem* OutcomeForm::item() const {
    return m_document.estate().agendaItems.find(m_id);
}

void OutcomeForm::show(estate::AgendaItemId id) {
    m_id = id;
    const auto& estate = m_document.estate();
    const estate::AgendaItem* shown = item();
    setVisible(shown);
    if (!shown) return;
    const auto* request = estate.requests.find(shown->request);
    const auto* meeting = estate.meetings.find(shown->meeting);
    m_title->say(tr("%1. %2")
                     .arg(shown->order)
                     .arg(request ? text(request->code + " " + request->title) : text(shown->title)),
                 Tone::Bold);
    m_request->setVisible(request);
    m_outcome->setCurrentIndex(std::max(m_outcome->findData(text(shown->outcome)), 0));
    m_conditions->show(text(shown->conditions));
    m_for->show(shown->votesFor);
    m_against->show(shown->votesAgainst);
    m_abstained->show(shown->abstained);
    m_note->show(text(shown->note));
    const bool isFrozen = !meeting || meeting->isClosed;
    m_said->say(isFrozen ? saidWords(*shown) : QString(), Tone::Plain);
    m_fields->setVisible(!isFrozen && request);
    judge();
}

void OutcomeForm::judge() {
    const QString outcome = m_outcome->currentData().toString();
    const bool hasConditions = outcome == QStringLiteral("conditions");
    const bool lacks = hasConditions && m_conditions->text().trimmed().isEmpty();
    m_conditions->setVisible(hasConditions);
    m_missing->say(lacks ? tr("Missing: the conditions") : QString(), Tone::Warning);
    m_record->setEnabled(!outcome.isEmpty() && !lacks);
}

void OutcomeForm::record() {
    const estate::AgendaItem* shown = item();
    const auto* meeting = shown ? m_document.estate().meetings.find(shown->meeting) : nullptr;
    if (!meeting) return;
    estate::OutcomeWords words;
    words.request = shown->request;
    words.outcome = utf8(m_outcome->currentData().toString());
    words.conditions = m_conditions->isHidden() ? std::string() : utf8(m_conditions->text().trimmed());
    words.votesFor = static_cast<int>(m_for->value());
    words.votesAgainst = static_cast<int>(m_against->value());
    words.abstained = static_cast<int>(m_abstained->value());
    words.note = utf8(m_note->text().trimmed());
    m_document.commit(estate::setOutcome(m_document.estate(), meeting->id, words),
                      tr("Outcome in %1").arg(text(meeting->code)));
}

} // namespace vidette::ui
