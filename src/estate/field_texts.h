// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "estate/state_machine.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Fields of a record set by their names and asked for by their names: what the steps of requests and of
/// replacement items have in common.
namespace vidette::estate {

/// Null when the record has no such field.
template<typename Row>
const Field<Row>* fieldNamed(std::string_view name) {
    const auto& fields = recordOf<Row>().fields;
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == name; });
    return at == fields.end() ? nullptr : &*at;
}

/// The row with these fields set from text. `isFixed` tells the fields that only steps change. Fails with
/// "unknown_field", "fixed_field", or as valueOf() and checkField() do.
template<typename Row>
base::Result<Row> withFieldTexts(const Estate& estate, Row row, const FieldTexts& texts,
                                 bool (*isFixed)(std::string_view)) {
    const std::string where = nameOf(row);
    for (const auto& [name, text] : texts) {
        const Field<Row>* field = fieldNamed<Row>(name);
        if (!field) return base::failure(noSuchField(recordOf<Row>().name, where, name));
        if (isFixed(name)) return base::failure(setBySteps(where, name));
        const auto value = valueOf(estate, *field, text, where);
        if (!value) return base::failure(value.error());
        field->set(row, *value);
        const auto holds = checkField(estate, *field, *value, where);
        if (!holds) return base::failure(holds.error());
    }
    return row;
}

/// The names of these fields that are not stated. Money and numbers of zero are not stated either.
template<typename Row>
std::vector<std::string> unstatedFields(const Row& row, const std::vector<std::string_view>& names) {
    std::vector<std::string> missing;
    for (const auto name : names) {
        const Field<Row>* field = fieldNamed<Row>(name);
        const FieldValue value = field ? field->get(row) : FieldValue();
        const bool isZero = value == FieldValue(std::int64_t{0}) || value == FieldValue(0.0);
        if (isZero || std::holds_alternative<std::monostate>(value)) missing.emplace_back(name);
    }
    return missing;
}

} // namespace vidette::estate
