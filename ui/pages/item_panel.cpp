// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/item_panel.h"

#include "analysis/economic_life.h"
#include "estate/record_access.h"
#include "estate/request_facts.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/pages/item_words.h"
#include "ui/panels/rows.h"
#include "ui/panels/step_rows.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <cmath>

namespace vidette::ui {
namespace {

using estate::Estate;

std::vector<FormField> itemFields() {
    return {{"due_year", ItemPanel::tr("Due year")},
            {"cost", ItemPanel::tr("Cost")},
            {"budget", ItemPanel::tr("Budget line")},
            {"order_no", ItemPanel::tr("Order number")},
            {"open_standard_checked", ItemPanel::tr("Open standard checked")},
            {"spares_checked", ItemPanel::tr("Spares checked")},
            {"destruction", ItemPanel::tr("Destroyed media")},
            {"coverage_checked", ItemPanel::tr("Picture checked")},
            {"deferred_to", ItemPanel::tr("Put off to")},
            {"risk_owner", ItemPanel::tr("Owner of the risk")},
            {"request", ItemPanel::tr("Ordered with request")}};
}

std::vector<FormField> oldFields() {
    return {{"condition", ItemPanel::tr("Condition, 5 is failing")},
            {"condition_on", ItemPanel::tr("Scored on")},
            {"criticality", ItemPanel::tr("Weight of the place, 1 to 5")},
            {"installed_on", ItemPanel::tr("Installed on")},
            {"end_of_life", ItemPanel::tr("End fixed by hand")}};
}

std::vector<FormField> newFields() {
    return {{"serial", ItemPanel::tr("Serial number")},
            {"model", ItemPanel::tr("Model")},
            {"installed_on", ItemPanel::tr("Installed on")},
            {"price", ItemPanel::tr("Price")}};
}

QString economyWords(const Estate& estate, const ReplacementAnswer& answer,
                     const analysis::ReplacementNeed& need) {
    const auto* asset = estate.assets.find(need.asset);
    const auto* life = asset ? estate.lifeClasses.find(asset->lifeClass) : nullptr;
    if (!life || !need.parts.ageYears) return {};
    const auto told = analysis::keepOrReplace(*life, *need.parts.ageYears, answer.needs.scores.discountRate);
    if (!told) return {};
    const QString old = sumText(estate, std::llround(told->nextYearOfOld / 100) * 100);
    const QString fresh = sumText(estate, std::llround(told->fresh.yearlyCost / 100) * 100);
    return told->keep
               ? ItemPanel::tr("Keeping it is cheaper: its next year costs %1, a year of a new one %2.")
                     .arg(old, fresh)
               : ItemPanel::tr("A new one is cheaper: a year of it costs %2, the next of this one %1.")
                     .arg(old, fresh);
}

QString historyWords(const Estate& estate, const estate::ReplacementItem& item) {
    QStringList lines;
    for (const auto* step :
         estate::stepsInOrder(estate, [&](const auto& row) { return row.item == item.id; })) {
        QString line =
            text(base::toText(step->on)) + QStringLiteral("  ") + stateLabel(estate, "replacement", step->to);
        if (!step->by.empty()) line += QStringLiteral(", ") + text(step->by);
        if (!step->note.empty()) line += QStringLiteral(": ") + text(step->note);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ItemPanel::ItemPanel(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity),
      m_nothing(new Words(tr("Choose a line of the table: here stands why it is due, what depends on it, and "
                             "the next steps."),
                          Tone::Quiet, this)),
      m_about(new Section(tr("The asset"), this)), m_planned(new Words({}, Tone::Strong, this)),
      m_due(new Words({}, Tone::Quiet, this)), m_economy(new Words({}, Tone::Quiet, this)),
      m_place(new LinkButton(tr("Show on the plan"), this)), m_listed(new Section(tr("On the list"), this)),
      m_state(new Words({}, Tone::Quiet, this)), m_add(new StrongButton(tr("Put on the list"), this)),
      m_course(new QWidget(this)), m_note(new TextField(tr("Reason"), this)), m_steps(new StepRows(this)),
      m_history(new Words({}, Tone::Quiet, this)), m_fields(new Section(tr("What is known of it"), this)),
      m_form(new RecordForm(*estate::recordTable("replacement_item"), itemFields(), this)),
      m_new(new Section(tr("The new one"), this)), m_record(new LinkButton(tr("Record the new asset"), this)),
      m_newForm(new RecordForm(*estate::recordTable("asset"), newFields(), this)),
      m_old(new Section(tr("The old one"), this)),
      m_oldForm(new RecordForm(*estate::recordTable("asset"), oldFields(), this)) {
    build();
    connectParts();
    show(nullptr, nullptr);
}

void ItemPanel::connectParts() {
    connect(m_place, &QAbstractButton::clicked, this, [this] {
        if (m_asset) emit placeWanted(m_asset->need.place);
    });
    connect(m_add, &QAbstractButton::clicked, this, &ItemPanel::addItem);
    connect(m_steps, &StepRows::wanted, this, &ItemPanel::move);
    connect(m_note, &QLineEdit::textChanged, this, &ItemPanel::showSteps);
    connect(m_form, &RecordForm::edited, this, [this](const QString& field, const QString& value) {
        const auto* shown = item();
        if (!shown) return;
        m_document.commit(
            estate::setReplacementFields(m_document.estate(), shown->id, {{utf8(field), utf8(value)}}),
            tr("Change %1").arg(text(shown->code)));
        showItem(); // what was refused is put back
    });
    connect(m_record, &QAbstractButton::clicked, this, &ItemPanel::addNewAsset);
    connect(m_newForm, &RecordForm::edited, this, [this](const QString& field, const QString& value) {
        if (const auto* shown = item()) changeAsset(shown->newAsset, field, value);
    });
    connect(m_oldForm, &RecordForm::edited, this, [this](const QString& field, const QString& value) {
        if (m_asset) changeAsset(m_asset->need.asset, field, value);
    });
}

void ItemPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_nothing->setContentsMargins(20, 20, 20, 0);
    column->addWidget(m_nothing);
    for (Section* section : {m_about, m_listed, m_fields, m_new, m_old}) column->addWidget(section);
    column->addStretch();
    auto* facts = new FieldGrid(this);
    m_condition = facts->addFigure(tr("Condition, 5 is failing"));
    m_failure = facts->addFigure(tr("Will it fail, 1 to 5"));
    m_alone = facts->addFigure(tr("Seen by it alone"));
    m_consequence = facts->addFigure(tr("What that means, 1 to 5"));
    m_risk = facts->addFigure(tr("Risk, up to 25"));
    m_cost = facts->addFigure(tr("A new one costs"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_planned, m_due, facts, m_economy, m_place})
        m_about->content().addWidget(part);
    auto* course = new QVBoxLayout(m_course);
    course->setContentsMargins(0, 0, 0, 0);
    course->setSpacing(6);
    m_note->setPlaceholderText(tr("Reason, kept with the step"));
    course->addWidget(m_note);
    course->addWidget(m_steps);
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_add, m_course, m_history})
        m_listed->content().addWidget(part);
    m_fields->content().addWidget(m_form);
    m_new->content().addWidget(m_record);
    m_new->content().addWidget(m_newForm);
    m_old->content().addWidget(m_oldForm);
}

void ItemPanel::show(const ReplacementAnswer* answer, const analysis::PlannedAsset* asset) {
    const bool isOther = !asset || !m_asset || m_asset->need.asset != asset->need.asset;
    m_answer = answer;
    m_asset.reset();
    if (answer && asset) m_asset = *asset;
    if (isOther) m_note->clear();
    m_nothing->setVisible(!m_asset);
    m_about->setVisible(m_asset.has_value());
    m_listed->setVisible(m_asset.has_value());
    m_old->setVisible(m_asset.has_value());
    m_fields->setVisible(false);
    m_new->setVisible(false);
    if (!m_asset) return;
    showAsset();
    showItem();
}

const estate::ReplacementItem* ItemPanel::item() const {
    return m_asset ? estate::openItemOf(m_document.estate(), m_asset->need.asset) : nullptr;
}

void ItemPanel::showAsset() {
    const Estate& estate = m_document.estate();
    const auto& need = m_asset->need;
    const auto& parts = need.parts;
    const auto* asset = estate.assets.find(need.asset);
    const auto* place = estate.cameras.find(need.place);
    m_about->setTitle(place ? tr("%1 at %2").arg(text(need.code), text(place->code)) : text(need.code));
    m_about->setRemark(dueText(need), true);
    m_planned->say(plannedText(m_answer->plan, *m_asset), Tone::Strong);
    m_due->say(tr("Due %1.").arg(dueDayText(need)), Tone::Quiet);
    m_oldForm->show(estate, need.asset.uuid);
    m_condition->setText(asset && asset->condition > 0 ? QString::number(asset->condition)
                                                       : tr("not scored"));
    m_failure->setText(number(parts.failure, 1));
    m_alone->setText(parts.uniqueShare ? roughPercentText(*parts.uniqueShare) : tr("not known"));
    m_consequence->setText(number(parts.consequence, 1));
    const QString band = text(m_answer->needs.scores.bandOf(parts.risk));
    m_risk->setText(band.isEmpty() ? number(parts.risk, 1) : tr("%1, %2").arg(number(parts.risk, 1), band));
    m_cost->setText(need.cost > 0 ? sumText(estate, need.cost) : tr("not known"));
    m_economy->say(economyWords(estate, *m_answer, need), Tone::Quiet);
    m_place->setVisible(place);
}

void ItemPanel::showItem() {
    const Estate& estate = m_document.estate();
    const auto* shown = item();
    m_add->setVisible(!shown);
    m_course->setVisible(shown);
    m_fields->setVisible(shown);
    m_new->setVisible(shown);
    m_listed->setRemark(shown ? text(shown->code) : QString(), true);
    if (!shown) {
        m_state->say(tr("Not on the list. Put there, it gets its due year, its risk and its cost as they are "
                        "computed now."),
                     Tone::Quiet);
        return m_history->say({}, Tone::Quiet);
    }
    const QString state = stateLabel(estate, "replacement", shown->state);
    m_state->say(shown->stateSince
                     ? tr("%1 since %2. Next:").arg(state, text(base::toText(*shown->stateSince)))
                     : tr("%1. Next:").arg(state),
                 Tone::Plain);
    m_history->say(historyWords(estate, *shown), Tone::Quiet);
    m_form->show(estate, shown->id.uuid);
    showNewAsset();
    showSteps();
}

void ItemPanel::showNewAsset() {
    const Estate& estate = m_document.estate();
    const auto* fresh = estate.assets.find(item()->newAsset);
    m_new->setRemark(fresh ? text(fresh->code) : QString(), true);
    m_record->setVisible(!fresh);
    m_newForm->setVisible(fresh);
    if (fresh) m_newForm->show(estate, fresh->id.uuid);
}

void ItemPanel::showSteps() {
    const Estate& estate = m_document.estate();
    const auto* shown = item();
    if (!shown || !m_answer) return;
    std::vector<StepRow> rows;
    for (const auto& step : estate::allowedSteps(estate, *shown, m_identity.act())) {
        const auto missing = estate::missingForMove(estate, shown->id, wordsOf(step.to), m_identity.act());
        QStringList words;
        for (const auto& one : missing.value_or(step.missing)) words << missingText(estate, one);
        rows.push_back({step.to, stateLabel(estate, "replacement", step.to), words});
    }
    m_steps->show(rows);
}

estate::StepWords ItemPanel::wordsOf(const std::string& to) const {
    return analysis::stepWords(m_document.estate(), *item(), {to, {}, utf8(m_note->text().trimmed())},
                               m_answer->needs);
}

void ItemPanel::setNote(const QString& note) {
    m_note->setText(note);
}

bool ItemPanel::addNewAsset() {
    const auto* shown = item();
    if (!shown) return false;
    const bool isDone =
        m_document.commit(estate::addNewAsset(m_document.estate(), shown->id, m_identity.act()),
                          tr("Record the new asset of %1").arg(text(shown->code)));
    showItem();
    return isDone;
}

void ItemPanel::scoreCondition(int condition) {
    if (m_asset) changeAsset(m_asset->need.asset, QStringLiteral("condition"), QString::number(condition));
}

void ItemPanel::changeAsset(estate::AssetId asset, const QString& field, const QString& value) {
    const Estate& estate = m_document.estate();
    const auto& table = *estate::recordTable("asset");
    const auto before = table.find(estate, asset.uuid);
    if (!before) return;
    estate::RecordTexts texts{{utf8(field), utf8(value)}};
    if (field == QStringLiteral("condition")) texts["condition_on"] = base::toText(m_identity.day());
    const auto row = estate::withTexts(estate, table, *before, texts);
    m_document.commit(row ? table.put(estate, *row) : base::Result<Estate>(base::failure(row.error())),
                      tr("Change %1").arg(text(before->code)));
    showAsset();
    showItem();
}

bool ItemPanel::addItem() {
    if (!m_asset || !m_answer) return false;
    auto next = analysis::addItem(m_document.estate(), m_asset->need.asset, {}, "", m_identity.act(),
                                  m_answer->needs);
    const bool isDone =
        m_document.commit(std::move(next), tr("Add replacement of %1").arg(text(m_asset->need.code)));
    showItem();
    return isDone;
}

bool ItemPanel::move(const std::string& to) {
    const auto* shown = item();
    if (!shown || !m_answer) return false;
    const QString code = text(shown->code);
    auto next = estate::moveReplacement(m_document.estate(), shown->id, wordsOf(to), m_identity.act());
    const bool isDone = m_document.commit(std::move(next), tr("Move replacement %1").arg(code));
    if (isDone) m_note->clear();
    showItem();
    return isDone;
}

} // namespace vidette::ui
