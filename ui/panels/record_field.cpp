// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/record_field.h"

#include "estate/code_lists.h"
#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "ui/panels/fields.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>
#include <variant>

namespace vidette::ui {
namespace {

constexpr double kMinorUnits = 100;
constexpr int kHeight = 30;

struct Option {
    QString code;
    QString words;
};

QString nameOf(const estate::RecordTable& table, const estate::RecordRow& row) {
    for (const char* field : {"title", "name", "label"}) {
        const auto at = table.field(field);
        const auto* name = at ? std::get_if<std::string>(&row.values.at(*at)) : nullptr;
        if (name && !name->empty()) return text(*name);
    }
    return {};
}

std::vector<Option> districts(const estate::Estate& estate) {
    std::vector<Option> options;
    for (const auto& zone : estate.zones)
        if (zone.kind == estate::ZoneKind::District) options.push_back({text(zone.code), zoneTitle(zone)});
    return options;
}

/// What the field may choose from, in the order of its list or of the codes.
std::vector<Option> optionsOf(const estate::Estate& estate, const estate::FieldFacts& facts) {
    std::vector<Option> options;
    if (facts.kind == estate::FieldKind::Word) {
        for (const auto& word : estate::codeList(facts.list))
            options.push_back({text(word.word), text(word.label)});
        return options;
    }
    if (facts.target == "zone") options = districts(estate);
    if (const auto* table = estate::recordTable(facts.target)) {
        for (const auto& row : table->rows(estate)) {
            const QString name = nameOf(*table, row);
            const QString code = text(row.code);
            options.push_back({code, name.isEmpty() ? code : QStringLiteral("%1 – %2").arg(code, name)});
        }
    }
    std::sort(options.begin(), options.end(),
              [](const Option& a, const Option& b) { return a.code < b.code; });
    return options;
}

} // namespace

RecordField::RecordField(const estate::FieldFacts& facts, const QString& title, QWidget* parent)
    : QWidget(parent), m_facts(facts) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(kHeight);
    switch (facts.kind) {
    case estate::FieldKind::Word:
    case estate::FieldKind::Reference:
        buildChoice(title);
        break;
    case estate::FieldKind::Flag:
        buildFlag(title);
        break;
    case estate::FieldKind::Day:
        buildDay(title);
        break;
    case estate::FieldKind::Money:
        buildMoney(title);
        break;
    default:
        buildText(title);
    }
}

void RecordField::show(const estate::Estate& estate, const estate::FieldValue& value) {
    m_show(estate, value);
}

void RecordField::buildChoice(const QString& title) {
    auto* choice = new ChoiceField(title, this);
    choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout()->addWidget(choice);
    m_read = [choice] { return utf8(choice->currentData().toString()); };
    m_show = [this, choice](const estate::Estate& estate, const estate::FieldValue& value) {
        const QSignalBlocker blocker(choice);
        choice->clear();
        choice->addItem(QStringLiteral("–"), QString());
        for (const Option& option : optionsOf(estate, m_facts)) choice->addItem(option.words, option.code);
        const QString now = text(estate::textOf(estate, m_facts, value));
        if (choice->findData(now) < 0) choice->addItem(now, now);
        choice->setCurrentIndex(choice->findData(now));
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

void RecordField::buildMoney(const QString& title) {
    auto* amount = new NumberField(title, {0, 1e11, 1000, 2}, {}, this);
    amount->setGroupSeparatorShown(true);
    layout()->addWidget(amount);
    m_read = [amount] {
        return std::to_string(static_cast<std::int64_t>(std::llround(amount->value() * kMinorUnits)));
    };
    m_show = [amount](const estate::Estate&, const estate::FieldValue& value) {
        const auto* minor = std::get_if<std::int64_t>(&value);
        amount->show(minor ? static_cast<double>(*minor) / kMinorUnits : 0);
    };
    connect(amount, &NumberField::edited, this, &RecordField::edited);
}

void RecordField::buildText(const QString& title) {
    auto* line = new TextField(title, this);
    layout()->addWidget(line);
    m_read = [line] { return utf8(line->text().trimmed()); };
    m_show = [this, line](const estate::Estate& estate, const estate::FieldValue& value) {
        const QString words = text(estate::textOf(estate, m_facts, value));
        const bool isZero = m_facts.kind == estate::FieldKind::Whole && words == QStringLiteral("0");
        line->show(isZero ? QString() : words);
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
