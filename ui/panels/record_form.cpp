// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/record_form.h"

#include "ui/words.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace vidette::ui {
namespace {

using estate::Estate;
using estate::FieldFacts;
using estate::FieldKind;

constexpr double kMinor = 100;
constexpr double kMost = 1e9;

/// References whose rows are few enough to choose from.
bool isShortList(std::string_view table) {
    return table == "budget_line" || table == "person" || table == "party" || table == "grant";
}

QString fieldName(const FieldFacts& field) {
    return text(field.name);
}

} // namespace

RecordForm::RecordForm(const estate::RecordTable& table, const std::vector<FormField>& fields,
                       QWidget* parent)
    : QWidget(parent), m_table(table), m_grid(new FieldGrid(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    for (const auto& [name, label] : fields)
        if (const auto place = table.field(name)) add(*place, label);
}

void RecordForm::add(std::size_t place, const QString& label) {
    const FieldFacts& field = m_table.fields[place];
    switch (field.kind) {
    case FieldKind::Whole:
    case FieldKind::Number:
    case FieldKind::Money:
        return addNumber(place, label);
    case FieldKind::Flag:
        return addFlag(place, label);
    case FieldKind::Reference:
        return isShortList(field.target) ? addChoice(place, label) : addText(place, label);
    default:
        return addText(place, label);
    }
}

void RecordForm::addNumber(std::size_t place, const QString& label) {
    const FieldFacts& field = m_table.fields[place];
    const bool isMoney = field.kind == FieldKind::Money;
    const int decimals = field.kind == FieldKind::Number ? 2 : 0;
    auto* number = new NumberField(label, {0, kMost, 1, decimals}, {}, this);
    number->setSpecialValueText(tr("not stated"));
    number->setGroupSeparatorShown(isMoney);
    m_grid->add(label, number);
    connect(number, &NumberField::edited, this, [this, &field, isMoney](double value) {
        const double stated = isMoney ? std::round(value * kMinor) : value;
        emit edited(fieldName(field), stated == 0 ? QString() : QString::number(stated, 'g', 15));
    });
    m_editors.push_back({place, [this, number, isMoney](const Estate&, const QString& shown) {
                             number->setSuffix(isMoney ? QStringLiteral(" ") + m_currency : QString());
                             number->show(shown.toDouble() / (isMoney ? kMinor : 1));
                         }});
}

void RecordForm::addFlag(std::size_t place, const QString& label) {
    const FieldFacts& field = m_table.fields[place];
    auto* choice = new ChoiceField(label, this);
    choice->addItems({tr("no"), tr("yes")});
    m_grid->add(label, choice);
    connect(choice, &QComboBox::activated, this, [this, &field](int index) {
        emit edited(fieldName(field), index == 1 ? QStringLiteral("yes") : QStringLiteral("no"));
    });
    m_editors.push_back({place, [choice](const Estate&, const QString& shown) {
                             choice->show(shown == QStringLiteral("yes") ? 1 : 0);
                         }});
}

void RecordForm::addChoice(std::size_t place, const QString& label) {
    const FieldFacts& field = m_table.fields[place];
    auto* choice = new ChoiceField(label, this);
    m_grid->add(label, choice);
    connect(choice, &QComboBox::activated, this, [this, &field, choice](int index) {
        emit edited(fieldName(field), choice->itemData(index).toString());
    });
    m_editors.push_back({place, [choice, &field](const Estate& estate, const QString& shown) {
                             const QSignalBlocker blocker(choice);
                             choice->clear();
                             choice->addItem(tr("none"), QString());
                             for (const auto& row : estate::recordTable(field.target)->rows(estate))
                                 choice->addItem(text(row.code), text(row.code));
                             choice->setCurrentIndex(std::max(0, choice->findData(shown)));
                         }});
}

void RecordForm::addText(std::size_t place, const QString& label) {
    const FieldFacts& field = m_table.fields[place];
    auto* line = new TextField(label, this);
    m_grid->add(label, line);
    connect(line, &QLineEdit::editingFinished, this, [this, &field, line] {
        if (!line->isModified()) return;
        line->setModified(false);
        emit edited(fieldName(field), line->text().trimmed());
    });
    m_editors.push_back({place, [line](const Estate&, const QString& shown) {
                             line->show(shown);
                             line->setModified(false);
                         }});
}

void RecordForm::show(const Estate& estate, const base::Uuid& row, const QString& currency) {
    const auto found = m_table.find(estate, row);
    if (!found) return;
    m_currency = currency;
    for (const Editor& editor : m_editors) {
        const FieldFacts& field = m_table.fields[editor.place];
        editor.show(estate, text(estate::textOf(estate, field, found->values[editor.place])));
    }
}

} // namespace vidette::ui
