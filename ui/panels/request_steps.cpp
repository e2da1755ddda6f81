// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_steps.h"

#include "base/text.h"
#include "estate/field_texts.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/panels/record_field.h"
#include "ui/panels/row_list.h"
#include "ui/request_words.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QHBoxLayout>

#include <algorithm>
#include <set>

namespace vidette::ui {
namespace {

constexpr int kNameWidth = 140;

/// The fields of the request among what is missing: they are asked for with the step. The reason of a step is
/// its note.
std::set<std::string> fieldsAmong(const std::vector<std::string>& missing) {
    std::set<std::string> names;
    for (const auto& one : missing) {
        const std::string name = one.substr(0, one.find(':'));
        const bool isOfCamera = name == "purpose" && one != name;
        if (name != "state_reason" && !isOfCamera && estate::fieldNamed<estate::Request>(name))
            names.insert(name);
    }
    return names;
}

} // namespace

RequestSteps::RequestSteps(Document& document, Identity& identity, QWidget* parent)
    : Section(tr("Next steps"), parent), m_document(document), m_identity(identity),
      m_state(new Words({}, Tone::Quiet, this)), m_list(new RowList(this)), m_form(new QWidget(this)),
      m_fieldRows(new QVBoxLayout), m_parties(new TextField(tr("Parties asked"), m_form)),
      m_note(new TextField(tr("Note of the step"), m_form)), m_missing(new Words({}, Tone::Warning, m_form)),
      m_make(new StrongButton(tr("Make the step"), m_form)) {
    content().addWidget(m_state);
    content().addWidget(m_list);
    content().addWidget(m_form);
    buildForm();
    connect(m_list, &RowList::clicked, this, [this](std::size_t row) { choose(m_steps.at(row).to); });
    connect(m_make, &QAbstractButton::clicked, this, &RequestSteps::make);
    for (TextField* field : {m_note, m_parties})
        connect(field, &QLineEdit::textChanged, this, &RequestSteps::judge);
}

void RequestSteps::buildForm() {
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    m_fieldRows->setSpacing(4);
    column->addLayout(m_fieldRows);
    m_parties->setPlaceholderText(tr("Parties asked besides the two that always are: police, district-1"));
    column->addWidget(m_parties);
    column->addWidget(m_note);
    column->addWidget(m_missing);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    m_make->setObjectName(QStringLiteral("makeStep"));
    m_note->setObjectName(QStringLiteral("stepNote"));
    m_missing->setObjectName(QStringLiteral("stepMissing"));
}

const estate::Request* RequestSteps::request() const {
    return m_document.estate().requests.find(m_id);
}

void RequestSteps::show(estate::RequestId id, std::optional<estate::Blocks> blocks) {
    const bool isOther = id != m_id;
    const bool hasMoved = request() && !m_to.empty() && !isOther;
    m_id = id;
    m_blocks = std::move(blocks);
    const estate::Request* shown = request();
    m_steps.clear();
    if (shown)
        m_steps = estate::allowedSteps(m_document.estate(), *shown, m_identity.act(),
                                       m_blocks.value_or(estate::Blocks()));
    m_state->say(!m_blocks         ? tr("Asking the rules of the plan …")
                 : m_steps.empty() ? tr("No step leads on from here.")
                                   : QString(),
                 Tone::Quiet);
    m_list->setCount(m_steps.size());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto& step = m_steps[i];
        const auto waits = static_cast<qsizetype>(step.missing.size());
        m_list->row(i).show(stateLabel(m_document.estate(), "request", step.to),
                            waits == 0 ? tr("can be made") : tr("%1 missing").arg(waits),
                            waits == 0 ? Tone::Good : Tone::Quiet);
        m_list->row(i).setToolTip(waits == 0 ? QString() : missingWords(m_document.estate(), step.missing));
    }
    const bool isStill = hasMoved && std::any_of(m_steps.begin(), m_steps.end(),
                                                 [&](const auto& step) { return step.to == m_to; });
    if (isStill) {
        judge();
    } else {
        choose({});
    }
}

void RequestSteps::choose(const std::string& to) {
    m_to = to;
    const auto step =
        std::find_if(m_steps.begin(), m_steps.end(), [&](const auto& one) { return one.to == to; });
    m_form->setVisible(step != m_steps.end());
    if (step != m_steps.end()) showForm(step->missing);
}

void RequestSteps::showForm(const std::vector<std::string>& missing) {
    for (RecordField* field : m_fields) {
        field->parentWidget()->hide();
        field->parentWidget()->deleteLater();
    }
    m_fields.clear();
    for (const auto& name : fieldsAmong(missing)) addField(name);
    const bool needsReason = std::any_of(missing.begin(), missing.end(),
                                         [](const auto& one) { return one.rfind("state_reason", 0) == 0; });
    m_parties->setVisible(m_to == "consultation");
    m_parties->clear();
    m_note->clear();
    m_note->setPlaceholderText(needsReason ? tr("Reason") : tr("Note, kept with the step"));
    m_make->say(tr("Make it: %1").arg(stateLabel(m_document.estate(), "request", m_to)));
    judge();
}

void RequestSteps::addField(std::string_view name) {
    const auto* facts = estate::fieldNamed<estate::Request>(name);
    auto* line = new QWidget(m_form);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new Words(requestFieldTitle(name), Tone::Quiet, line);
    words->setFixedWidth(kNameWidth);
    auto* field = new RecordField(*facts, requestFieldTitle(name), line);
    row->addWidget(words);
    row->addWidget(field, 1);
    field->show(m_document.estate(), facts->get(*request()));
    // Words that wrap tell a layout too little: without this the fields give way to them.
    line->setMinimumHeight(std::max(field->sizeHint().height(), words->heightForWidth(kNameWidth)));
    m_fieldRows->addWidget(line);
    m_fields.push_back(field);
    connect(field, &RecordField::edited, this, &RequestSteps::judge);
}

estate::StepWords RequestSteps::words() const {
    estate::StepWords words;
    words.to = m_to;
    words.note = utf8(m_note->text().trimmed());
    for (const RecordField* field : m_fields)
        if (!field->words().empty()) words.fields[std::string(field->facts().name)] = field->words();
    const std::string parties = utf8(m_parties->text().trimmed());
    if (!parties.empty()) words.fields["parties"] = parties;
    return words;
}

void RequestSteps::judge() {
    if (m_to.empty() || !request()) return;
    const auto missing = estate::missingForMove(m_document.estate(), m_id, words(), m_identity.act(),
                                                m_blocks.value_or(estate::Blocks()));
    const QString said =
        missing ? missingWords(m_document.estate(), *missing) : text(base::describe(missing.error()));
    QString words = said.isEmpty() ? QString() : tr("Missing: %1").arg(said);
    if (!said.isEmpty() && m_identity.login().isEmpty())
        words += tr(". Who acts is chosen in the status line");
    m_missing->say(words, Tone::Warning);
    m_missing->setMinimumHeight(m_missing->heightForWidth(m_list->width()));
    m_make->setEnabled(m_blocks && said.isEmpty());
}

bool RequestSteps::make() {
    const estate::Request* now = request();
    if (!now || !m_blocks || m_to.empty()) return false;
    const auto& estate = m_document.estate();
    const auto missing = estate::missingForMove(estate, m_id, words(), m_identity.act(), *m_blocks);
    if (missing && !missing->empty()) {
        m_missing->say(refusedWords(estate, *now, m_to, *missing), Tone::Warning);
        return false;
    }
    return m_document.commit(estate::moveRequest(estate, m_id, words(), m_identity.act(), *m_blocks),
                             tr("Move request %1").arg(text(now->code)));
}

} // namespace vidette::ui
