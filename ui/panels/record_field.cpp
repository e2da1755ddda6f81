// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/record_field.h"

#include "estate/code_lists.h"
#include "estate/funds.h"
#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "ui/panels/late_choice.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>
#include <variant>

namespace vidette::ui {
namespace {

constexpr double kMinorUnits = 100;
constexpr double kMost = 1e11;
constexpr int kHeight = 30;

struct Option {
    QString code;
    QString words;
};

Option optionOf(const estate::RecordTable& table, const estate::RecordRow& row) {
    const QString code = text(row.code);
    for (const char* field : {"title", "name", "label"}) {
        const auto at = table.field(field);
        const auto* name = at ? std::get_if<std::string>(&row.values.at(*at)) : nullptr;
        if (name && !name->empty()) return {code, QStringLiteral("%1 – %2").arg(code, text(*name))};
    }
    return {code, code};
}

/// The row that a reference names; what is no record is named by its code.
Option optionNamed(const estate::Estate& estate, const estate::FieldFacts& facts, const base::Uuid& id) {
    const auto* table = estate::recordTable(facts.target);
    const auto row = table ? table->find(estate, id) : std::nullopt;
    if (row) return optionOf(*table, *row);
    const auto* zone = facts.target == "zone" ? estate.zones.find(estate::ZoneId{id}) : nullptr;
    const QString code = text(estate::codeOfRow(estate, facts.target, id));
    return {code, zone ? zoneTitle(*zone) : code};
}

/// What a reference may choose from, in the order of the codes.
std::vector<Option> optionsOf(const estate::Estate& estate, const estate::FieldFacts& facts) {
    std::vector<Option> options;
    if (facts.target == "zone") {
        for (const auto& zone : estate.zones)
            if (zone.kind == estate::ZoneKind::District)
                options.push_back({text(zone.code), zoneTitle(zone)});
    }
    if (const auto* table = estate::recordTable(facts.target))
        for (const auto& row : table->rows(estate)) options.push_back(optionOf(*table, row));
    std::sort(options.begin(), options.end(),
              [](const Option& a, const Option& b) { return a.code < b.code; });
    return options;
}

void choose(ChoiceField& choice, const Option& chosen, const std::vector<Option>& options) {
    const QSignalBlocker blocker(&choice);
    choice.clear();
    choice.addItem(QStringLiteral("–"), QString());
    for (const Option& option : options) choice.addItem(option.words, option.code);
    if (choice.findData(chosen.code) < 0) choice.addItem(chosen.words, chosen.code);
    choice.setCurrentIndex(choice.findData(chosen.code));
}

} // namespace

RecordField::RecordField(const estate::FieldFacts& facts, const QString& title, QWidget* parent)
    : QWidget(parent), m_facts(facts) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(kHeight);
    switch (facts.kind) {
    case estate::FieldKind::Word:
        buildWord(title);
        break;
    case estate::FieldKind::Reference:
        buildReference(title);
        break;
    case estate::FieldKind::Flag:
        buildFlag(title);
        break;
    case estate::FieldKind::Day:
        buildDay(title);
        break;
    case estate::FieldKind::Whole:
    case estate::FieldKind::Number:
    case estate::FieldKind::Money:
        buildNumber(title);
        break;
    default:
        buildText(title);
    }
}

void RecordField::show(const estate::Estate& estate, const estate::FieldValue& value) {
    m_show(estate, value);
}

void RecordField::buildWord(const QString& title) {
    auto* choice = new ChoiceField(title, this);
    choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout()->addWidget(choice);
    m_read = [choice] { return utf8(choice->currentData().toString()); };
    m_show = [this, choice](const estate::Estate& estate, const estate::FieldValue& value) {
        std::vector<Option> options;
        for (const auto& word : estate::codeList(m_facts.list))
            options.push_back({text(word.word), codeLabel(m_facts.list, word.word)});
        const QString now = text(estate::textOf(estate, m_facts, value));
        choose(*choice, {now, now}, options);
    };
    connect(choice, &QComboBox::activated, this, &RecordField::edited);
}

void RecordField::buildReference(const QString& title) {
    auto* choice = new LateChoice(
        title,
        [this](ChoiceField& own) {
            choose(own, {own.currentData().toString(), own.currentText()}, optionsOf(m_estate, m_facts));
        },
        this);
    choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout()->addWidget(choice);
    m_read = [choice] { return utf8(choice->currentData().toString()); };
    m_show = [this, choice](const estate::Estate& estate, const estate::FieldValue& value) {
        m_estate = estate;
        const auto* id = std::get_if<base::Uuid>(&value);
        const Option none{{}, QStringLiteral("–")};
        choose(*choice, id ? optionNamed(estate, m_facts, *id) : none, {});
    };
    connect(choice, &QComboBox::activated, this, &RecordField::edited);
}

void RecordField::buildFlag(const QString& title) {
    auto* flag = new QCheckBox(tr("yes"), this);
    flag->setAccessibleName(title);
    flag->setMinimumHeight(28);
    layout()->addWidget(flag);
    m_read = [flag] { return std::string(flag->isChecked() ? "yes" : "no"); };
    m_show = [flag](const estate::Estate&, const estate::FieldValue& value) {
        const auto* set = std::get_if<std::int64_t>(&value);
        const QSignalBlocker blocker(flag);
        flag->setChecked(set && *set != 0);
    };
    connect(flag, &QCheckBox::clicked, this, &RecordField::edited);
}

void RecordField::buildDay(const QString& title) {
    auto* day = new DayField(title, this);
    layout()->addWidget(day);
    m_read = [day] { return utf8(day->text().trimmed()); };
    m_show = [day](const estate::Estate&, const estate::FieldValue& value) {
        const auto* stated = std::get_if<base::Date>(&value);
        day->show(stated ? std::optional(*stated) : std::nullopt);
    };
    connect(day, &DayField::edited, this, &RecordField::edited);
}

/// Nothing and 0 are shown as not stated: no field here tells them apart.
void RecordField::buildNumber(const QString& title) {
    const bool isMoney = m_facts.kind == estate::FieldKind::Money;
    const double unit = isMoney ? kMinorUnits : 1;
    const int decimals = m_facts.kind == estate::FieldKind::Whole ? 0 : 2;
    auto* number = new NumberField(title, {0, kMost, isMoney ? 1000.0 : 1.0, decimals}, {}, this);
    number->setSpecialValueText(tr("not stated"));
    number->setGroupSeparatorShown(isMoney);
    number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout()->addWidget(number);
    m_read = [number, unit] {
        const QString words = QString::number(number->value() * unit, 'g', 15);
        return number->value() == 0 ? std::string() : utf8(words);
    };
    m_show = [number, unit, isMoney](const estate::Estate& estate, const estate::FieldValue& value) {
        const auto* whole = std::get_if<std::int64_t>(&value);
        const auto* real = std::get_if<double>(&value);
        if (isMoney) number->setSuffix(QLatin1Char(' ') + text(estate::currencyOf(estate)));
        number->show((whole ? static_cast<double>(*whole) : real ? *real : 0) / unit);
    };
    connect(number, &NumberField::edited, this, &RecordField::edited);
}

void RecordField::buildText(const QString& title) {
    auto* line = new TextField(title, this);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout()->addWidget(line);
    m_read = [line] { return utf8(line->text().trimmed()); };
    m_show = [this, line](const estate::Estate& estate, const estate::FieldValue& value) {
        const QString words = text(estate::textOf(estate, m_facts, value));
        line->show(words);
        line->setModified(false);
        line->setToolTip(words);
    };
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!line->isModified()) return;
        line->setModified(false);
        emit edited();
    });
}

} // namespace vidette::ui
