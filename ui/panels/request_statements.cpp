// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_statements.h"

#include "estate/request_edits.h"
#include "estate/request_facts.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/panels/row_list.h"
#include "ui/request_words.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QSignalBlocker>

#include <algorithm>

namespace vidette::ui {
namespace {

QString dayText(const std::optional<base::Date>& day) {
    return day ? text(base::toText(*day)) : QString();
}

QString stanceWords(const estate::Statement& row) {
    if (!row.waivedBy.empty()) return RequestStatements::tr("waived by %1").arg(text(row.waivedBy));
    if (row.stance.empty()) return RequestStatements::tr("missing");
    const QString stance = codeLabel("stance", row.stance);
    return row.signatures > 0 ? QStringLiteral("%1 (%2)").arg(stance).arg(row.signatures) : stance;
}

QString tipOf(const estate::Statement& row) {
    QStringList lines;
    if (row.dueOn && !row.receivedOn) lines << RequestStatements::tr("Due %1").arg(dayText(row.dueOn));
    if (!row.text.empty()) lines << text(row.text);
    if (!row.waiveReason.empty()) lines << text(row.waiveReason);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RequestStatements::RequestStatements(Document& document, Identity& identity, QWidget* parent)
    : Section(tr("Statements"), parent), m_document(document), m_identity(identity),
      m_missing(new Words({}, Tone::Warning, this)), m_list(new RowList(this)), m_form(new QWidget(this)),
      m_party(new ChoiceField(tr("Party that gives the statement"), m_form)),
      m_stance(new ChoiceField(tr("Its stance"), m_form)), m_text(new TextField(tr("What it says"), m_form)),
      m_signatures(new TextField(tr("Signatures"), m_form)),
      m_give(new StrongButton(tr("Record the statement"), m_form)),
      m_waive(new LinkButton(tr("It is not waited for"), m_form)) {
    content().addWidget(m_missing);
    content().addWidget(m_list);
    content().addWidget(m_form);
    buildForm();
    connect(m_list, &RowList::clicked, this, [this](std::size_t row) { choose(m_parties.at(row)); });
    connect(m_stance, &QComboBox::currentIndexChanged, this, &RequestStatements::showForm);
    connect(m_party, &QComboBox::currentIndexChanged, this, &RequestStatements::showForm);
    connect(m_text, &QLineEdit::textChanged, this, &RequestStatements::showForm);
    connect(m_give, &QAbstractButton::clicked, this, &RequestStatements::give);
    connect(m_waive, &QAbstractButton::clicked, this, &RequestStatements::waive);
}

void RequestStatements::buildForm() {
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->addWidget(m_party, 1);
    first->addWidget(m_stance, 1);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->addWidget(m_text, 1);
    second->addWidget(m_signatures);
    column->addLayout(second);
    auto* third = new QHBoxLayout;
    third->addWidget(m_give);
    third->addWidget(m_waive);
    third->addStretch();
    column->addLayout(third);
    for (ChoiceField* field : {m_party, m_stance})
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_text->setPlaceholderText(tr("What it says, or why waived"));
    m_signatures->setPlaceholderText(tr("Signatures"));
    m_signatures->setValidator(new QIntValidator(0, 10000000, m_signatures));
    m_signatures->setFixedWidth(96);
    m_stance->addItem(tr("Stance …"), QString());
    addCodes(*m_stance, "stance");
    m_party->setObjectName(QStringLiteral("statementParty"));
    m_stance->setObjectName(QStringLiteral("statementStance"));
    m_text->setObjectName(QStringLiteral("statementText"));
    m_give->setObjectName(QStringLiteral("giveStatement"));
}

void RequestStatements::fillParties() {
    const auto& estate = m_document.estate();
    const QString before = m_party->currentData().toString();
    const QSignalBlocker blocker(m_party);
    m_party->clear();
    m_party->addItem(tr("Party …"), QString());
    QStringList codes;
    for (const auto& party : estate.parties) codes << text(party.code);
    for (const char* always : {"dpo", "appointed"})
        if (!codes.contains(QLatin1String(always))) codes << QLatin1String(always);
    codes.sort(Qt::CaseInsensitive);
    for (const QString& one : codes) m_party->addItem(partyTitle(estate, utf8(one)), one);
    m_party->setCurrentIndex(std::max(m_party->findData(before), 0));
}

QString RequestStatements::code() const {
    const auto* request = m_document.estate().requests.find(m_id);
    return request ? text(request->code) : QString();
}

void RequestStatements::show(estate::RequestId id) {
    const auto& estate = m_document.estate();
    if (id != m_id) {
        m_text->clear();
        m_stance->show(0);
    }
    m_id = id;
    const auto rows = estate::statementsOf(estate, id);
    const auto superseded = estate::supersededStatements(estate);
    m_parties.clear();
    m_list->setCount(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = *rows[i];
        const auto* party = estate.parties.find(row.party);
        m_parties.push_back(party ? party->code : std::string());
        const bool isOld = superseded.contains(row.id);
        const bool isMissing = row.stance.empty() && row.waivedBy.empty();
        QString figure = stanceWords(row);
        if (row.receivedOn) figure += QStringLiteral(" · ") + dayText(row.receivedOn);
        if (isOld) figure = tr("superseded: %1").arg(figure);
        m_list->row(i).show(party ? partyTitle(estate, party->code) : QStringLiteral("?"), figure,
                            isOld       ? Tone::Quiet
                            : isMissing ? Tone::Warning
                                        : Tone::Plain);
        m_list->row(i).setToolTip(tipOf(row));
    }
    QStringList missing;
    for (const auto& one : estate::missingStatements(estate, rows)) missing << partyTitle(estate, one);
    m_missing->say(missing.isEmpty() ? QString() : tr("Missing: %1").arg(missing.join(QStringLiteral(", "))),
                   Tone::Warning);
    setRemark(missing.isEmpty() ? tr("complete") : tr("%1 missing").arg(missing.size()));
    const auto* request = estate.requests.find(id);
    m_form->setVisible(request && estate::isOpen("request", request->state));
    fillParties();
    showForm();
}

void RequestStatements::choose(const std::string& party) {
    m_party->setCurrentIndex(std::max(m_party->findData(text(party)), 0));
    m_stance->setFocus();
}

void RequestStatements::showForm() {
    m_signatures->setVisible(m_stance->currentData().toString().startsWith(QStringLiteral("petition")));
    const bool named = !m_party->currentData().toString().isEmpty();
    m_give->setEnabled(named && !m_stance->currentData().toString().isEmpty());
    m_waive->setVisible(named && m_stance->currentData().toString().isEmpty());
}

void RequestStatements::give() {
    estate::StatementWords words{utf8(m_party->currentData().toString()),
                                 utf8(m_stance->currentData().toString()), utf8(m_text->text().trimmed()),
                                 m_signatures->isHidden() ? 0 : m_signatures->text().toInt()};
    auto next = estate::addStatement(m_document.estate(), m_id, words, m_identity.act());
    const bool isGiven = static_cast<bool>(next);
    if (isGiven) {
        m_text->clear();
        m_signatures->clear();
        m_stance->setCurrentIndex(0);
    }
    m_document.commit(std::move(next), tr("Statement on request %1").arg(code()));
}

void RequestStatements::waive() {
    m_document.commit(estate::waiveStatement(m_document.estate(), m_id,
                                             utf8(m_party->currentData().toString()),
                                             utf8(m_text->text().trimmed()), m_identity.act()),
                      tr("Statement on request %1").arg(code()));
}

} // namespace vidette::ui
