// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/record_form.h"

#include "ui/panels/fields.h"
#include "ui/panels/record_field.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace vidette::ui {

RecordForm::RecordForm(const estate::RecordTable& table, const std::vector<FormField>& fields,
                       QWidget* parent)
    : QWidget(parent), m_table(table) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new FieldGrid(this);
    column->addWidget(grid);
    for (const auto& [name, label] : fields) {
        const auto place = table.field(name);
        if (!place) continue;
        auto* field = new RecordField(table.fields[*place], label, this);
        grid->add(label, field);
        m_fields.push_back(field);
        connect(field, &RecordField::edited, this,
                [this, field] { emit edited(text(field->facts().name), text(field->words())); });
    }
}

void RecordForm::show(const estate::Estate& estate, const base::Uuid& row) {
    const auto found = m_table.find(estate, row);
    if (!found) return;
    for (RecordField* field : m_fields) {
        const auto place = m_table.field(field->facts().name);
        field->show(estate, found->values.at(*place));
    }
}

} // namespace vidette::ui
