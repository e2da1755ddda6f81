// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_tables.h"

#include <QString>
#include <QWidget>

#include <string_view>
#include <vector>

/// Fields of a record edited in place, one below the other.
namespace vidette::ui {

class RecordField;

struct FormField {
    std::string_view name; ///< as the record says it: "due_year"
    QString label;
};

class RecordForm final : public QWidget {
    Q_OBJECT

  public:
    /// Fields that the table does not have are left out.
    RecordForm(const estate::RecordTable& table, const std::vector<FormField>& fields, QWidget* parent);

    /// The values of this row; one that does not exist leaves the form as it is.
    void show(const estate::Estate& estate, const base::Uuid& row);

  signals:
    /// A new value in text, as withTexts() and setReplacementFields() read it; "" takes the value away.
    void edited(const QString& field, const QString& value);

  private:
    const estate::RecordTable& m_table;
    std::vector<RecordField*> m_fields;
};

} // namespace vidette::ui
