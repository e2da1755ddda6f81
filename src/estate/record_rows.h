// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_edits.h"
#include "estate/record_tables.h"

/// A typed record made into a RecordTable; included by record_tables.cpp and record_text.cpp
/// only.
namespace vidette::estate {

template<typename Row>
RecordRow untyped(const Row& row) {
    RecordRow result{row.id.uuid, "", {}};
    if constexpr (kHasCode<Row>) result.code = row.code;
    const auto& list = recordOf<Row>().fields;
    result.values.reserve(list.size());
    for (const auto& field : list) result.values.push_back(field.get(row));
    return result;
}

/// "found 'x', expected a whole number": a value that a field of this kind does not take.
std::string wrongKindText(const FieldValue& value, FieldKind kind);

template<typename Row>
base::Result<Row> typed(const RecordRow& row) {
    const Record<Row>& record = recordOf<Row>();
    Row result;
    result.id.uuid = row.id;
    if constexpr (kHasCode<Row>) result.code = row.code;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        if (record.fields[i].set(result, row.values.at(i))) continue;
        return base::failure("bad_row",
                             "table " + std::string(record.name) + ": row " + base::toText(row.id) + ": " +
                                 std::string(record.fields[i].name),
                             wrongKindText(row.values.at(i), record.fields[i].kind));
    }
    return result;
}

template<typename Row>
std::vector<RecordRow> untypedRows(const Estate& estate) {
    std::vector<RecordRow> rows;
    for (const Row& row : estate.*recordOf<Row>().table) rows.push_back(untyped(row));
    return rows;
}

template<typename Row>
base::Uuid idOfRecord(const Estate& estate, std::string_view code) {
    const auto& table = estate.*recordOf<Row>().table;
    if constexpr (kHasCode<Row>) {
        const Row* row = rowNamed(table, code);
        return row ? row->id.uuid : base::Uuid{};
    } else {
        const auto uuid = base::uuidFromText(code);
        return uuid && table.find({*uuid}) ? *uuid : base::Uuid{};
    }
}

template<typename Row>
std::vector<RecordChange> untypedChanges(const Estate& before, const Estate& after) {
    std::vector<RecordChange> result;
    const auto table = recordOf<Row>().table;
    for (const auto& change : base::Table<Row>::changes(before.*table, after.*table)) {
        RecordChange one;
        if (change.before) one.before = untyped(*change.before);
        if (change.after) one.after = untyped(*change.after);
        const RecordRow& newest = one.after ? *one.after : *one.before;
        one.id = newest.id;
        one.code = newest.code;
        result.push_back(std::move(one));
    }
    return result;
}

template<typename Row>
base::Result<base::Done> loadRows(Estate& estate, const std::vector<RecordRow>& rows) {
    std::vector<Row> values;
    values.reserve(rows.size());
    for (const RecordRow& row : rows) {
        auto value = typed<Row>(row);
        if (!value) return base::failure(value.error());
        values.push_back(std::move(*value));
    }
    estate.*recordOf<Row>().table = base::Table<Row>::of(std::move(values));
    return base::Done{};
}

template<typename Row>
RecordTable tableOf() {
    const Record<Row>& record = recordOf<Row>();
    RecordTable table;
    table.name = record.name;
    table.prefix = record.prefix;
    table.hasCode = kHasCode<Row>;
    table.fields.assign(record.fields.begin(), record.fields.end());
    table.blank = [] {
        RecordRow row = untyped(Row{});
        row.id = {};
        row.code.clear();
        return row;
    };
    table.size = [](const Estate& estate) { return (estate.*recordOf<Row>().table).size(); };
    table.rows = untypedRows<Row>;
    table.find = [](const Estate& estate, const base::Uuid& id) {
        const Row* row = (estate.*recordOf<Row>().table).find({id});
        return row ? std::optional(untyped(*row)) : std::nullopt;
    };
    table.idOf = idOfRecord<Row>;
    table.changes = untypedChanges<Row>;
    table.put = [](const Estate& estate, const RecordRow& row) {
        auto value = typed<Row>(row);
        return value ? putRecord(estate, std::move(*value)) : base::failure(value.error());
    };
    table.remove = [](const Estate& estate, const base::Uuid& id) { return removeRecord<Row>(estate, {id}); };
    table.load = loadRows<Row>;
    return table;
}

} // namespace vidette::estate
