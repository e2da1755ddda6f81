// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_tables.h"
#include "ui/panels/fields.h"

#include <functional>
#include <string>
#include <vector>

/// Fields of a record edited in place, each by the editor of its kind: numbers and money with their unit,
/// flags and references to short lists as choices, everything else as text (rows by their code).
namespace vidette::ui {

struct FormField {
    std::string_view name; ///< as the record says it: "due_year"
    QString label;
};

class RecordForm final : public QWidget {
    Q_OBJECT

  public:
    /// Fields that the table does not have are left out.
    RecordForm(const estate::RecordTable& table, const std::vector<FormField>& fields, QWidget* parent);

    /// The values of this row; one that does not exist leaves the form as it is. Money in `currency`.
    void show(const estate::Estate& estate, const base::Uuid& row, const QString& currency);

  signals:
    /// A new value in text, as withTexts() and setReplacementFields() read it; "" takes the value away.
    void edited(const QString& field, const QString& value);

  private:
    struct Editor {
        std::size_t place; ///< of the field in the table
        std::function<void(const estate::Estate&, const QString& text)> show;
    };

    void add(std::size_t place, const QString& label);
    void addNumber(std::size_t place, const QString& label);
    void addFlag(std::size_t place, const QString& label);
    void addChoice(std::size_t place, const QString& label);
    void addText(std::size_t place, const QString& label);

    const estate::RecordTable& m_table;
    FieldGrid* m_grid;
    QString m_currency;
    std::vector<Editor> m_editors;
};

} // namespace vidette::ui
