// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_facts.h"

#include "estate/field_texts.h"
#include "estate/request_edits.h"
#include "ui/document.h"
#include "ui/panels/record_field.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/request_words.h"
#include "ui/words.h"

#include <QGridLayout>

namespace vidette::ui {
namespace {

constexpr int kNameWidth = 150;

} // namespace

RequestFacts::RequestFacts(Document& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addGroup(tr("What is asked"),
             {"title", "kind", "place", "district", "applicant_class", "applicant_party", "purpose", "reason",
              "duplicates_seen", "urgent", "urgent_reason"},
             false);
    addGroup(tr("Four-part sheet"), {"sheet_subjects", "sheet_technical", "sheet_economic", "sheet_law"},
             true);
    addGroup(tr("Design sheet"),
             {"design_risks", "design_light", "design_angle", "design_resolution", "design_retention",
              "design_power"},
             true);
    addGroup(tr("Money and dates"),
             {"capex", "opex", "target_year", "phase", "budget", "contract", "accepted_on",
              "register_sheet_on", "review_on", "due_on", "lesson"},
             true);
}

void RequestFacts::addGroup(const QString& title, std::initializer_list<std::string_view> names,
                            bool folded) {
    auto* section = new Section(title, this);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(12);
    grid->setColumnMinimumWidth(0, kNameWidth);
    grid->setColumnStretch(1, 1);
    for (const auto name : names) {
        const auto* facts = estate::fieldNamed<estate::Request>(name);
        auto* words = new Words(requestFieldTitle(name), Tone::Quiet, section);
        auto* field = new RecordField(*facts, requestFieldTitle(name), section);
        const int row = grid->rowCount();
        grid->addWidget(words, row, 0);
        grid->addWidget(field, row, 1);
        m_fields.push_back(field);
        connect(field, &RecordField::edited, this, [this, field] { set(*field); });
    }
    section->content().addLayout(grid);
    if (folded) section->fold();
    layout()->addWidget(section);
}

void RequestFacts::show(estate::RequestId id) {
    m_id = id;
    const auto& estate = m_document.estate();
    const auto* request = estate.requests.find(id);
    if (!request) return;
    const bool isEnded = !estate::isOpen("request", request->state) && request->state != "in_operation";
    for (RecordField* field : m_fields) {
        const auto* facts = estate::fieldNamed<estate::Request>(field->facts().name);
        field->show(estate, facts->get(*request));
        field->setEnabled(!isEnded);
    }
}

void RequestFacts::set(const RecordField& field) {
    const auto& estate = m_document.estate();
    const auto* request = estate.requests.find(m_id);
    if (!request) return;
    const bool isSet = m_document.commit(
        estate::setRequestFields(estate, m_id, {{std::string(field.facts().name), field.words()}}),
        tr("Set fields of request %1").arg(text(request->code)));
    if (!isSet) show(m_id);
}

} // namespace vidette::ui
