// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "estate/record.h"
#include "estate/row_codes.h"
#include "estate/row_errors.h"

#include <set>
#include <string>
#include <utility>

/// Adding, replacing and removing records: pure, like every edit. All keep to the fields' rules (what is
/// needed is there, words are of their list, numbers within their bounds), to the record's own rule, and
/// refer only to rows that exist.
///
/// Errors, naming record, code and field: "missing_field", "unknown_word", "bad_value", "no_such_row"
/// (a reference or the row itself), "duplicate_code", "still_used" (removal of a row that others refer to).
/// Cost: O(rows of the table) for codes, O(log n) per reference; removal O(all records).
namespace vidette::estate {

template<typename Row>
constexpr bool kHasCode = requires(Row row) {
    row.code;
};

/// True when the table has such a row: a record, or a row of the plan ("camera", "zone", "site", "device",
/// "opening" …).
bool rowExists(const Estate& estate, std::string_view table, const base::Uuid& id);
/// The row that people call by this code; null when there is none. Tables without codes are searched by the
/// text of their id.
base::Uuid idOfCode(const Estate& estate, std::string_view table, std::string_view code);
/// The code of a row, its id where it has none; "" when there is no such row.
std::string codeOfRow(const Estate& estate, std::string_view table, const base::Uuid& id);
/// "asset CAM-12" of the first record that refers to this row; "" when none does.
std::string firstReferrer(const Estate& estate, std::string_view table, const base::Uuid& id);
/// Done when no record refers to one of these rows, else "still_used" that names both. One walk over the
/// records, whatever the number of rows.
base::Result<base::Done> checkUnused(const Estate& estate, std::string_view table,
                                     const std::set<base::Uuid>& ids);

/// The field rules of one value; references are looked up.
base::Result<base::Done> checkField(const Estate& estate, const FieldFacts& field, const FieldValue& value,
                                    const std::string& where);

template<typename Row>
std::string nameOf(const Row& row) {
    const std::string kind(recordOf<Row>().name);
    if constexpr (kHasCode<Row>) return kind + " " + row.code;
    return kind + " " + row.id.text();
}

template<typename Row>
base::Result<base::Done> checkRecord(const Estate& estate, const Row& row) {
    const Record<Row>& record = recordOf<Row>();
    if (row.id.isNull()) return base::failure(withoutIdentity(nameOf(row)));
    if constexpr (kHasCode<Row>) {
        if (base::trimmed(row.code).empty()) return base::failure(withoutCode(nameOf(row)));
    }
    for (const auto& field : record.fields) {
        const auto holds = checkField(estate, field, field.get(row), nameOf(row));
        if (!holds) return holds;
    }
    return record.check ? record.check(estate, row) : base::Result<base::Done>(base::Done{});
}

/// The next free code of a table: its prefix and the number after the largest in use.
template<typename Row>
std::string freshCode(const Estate& estate, std::string_view prefix = recordOf<Row>().prefix) {
    std::set<std::string> taken;
    for (const Row& row : estate.*recordOf<Row>().table) {
        if (row.code.compare(0, prefix.size(), prefix) == 0) taken.insert(row.code);
    }
    return nextCode(prefix, taken);
}

/// Adds the row, or replaces the one with its id; a missing code is given.
template<typename Row>
base::Result<Estate> putRecord(const Estate& estate, Row row) {
    const Record<Row>& record = recordOf<Row>();
    if constexpr (kHasCode<Row>) {
        if (row.code.empty()) row.code = freshCode<Row>(estate);
        const Row* other = rowNamed(estate.*record.table, row.code);
        if (other && other->id != row.id) return base::failure(codeTaken(nameOf(row)));
    }
    const auto holds = checkRecord(estate, row);
    if (!holds) return base::failure(holds.error());
    Estate next = estate;
    next.*record.table = (estate.*record.table).with(std::move(row));
    if (record.tidy) record.tidy(next);
    return next;
}

/// The row with `change` made to a copy of it.
template<typename Row, typename Change>
base::Result<Estate> changeRecord(const Estate& estate, decltype(Row::id) id, Change change) {
    const Record<Row>& record = recordOf<Row>();
    const Row* found = (estate.*record.table).find(id);
    if (!found) return base::failure(noSuchRow(record.name, id.text()));
    Row row = *found;
    change(row);
    return putRecord(estate, std::move(row));
}

template<typename Row>
base::Result<Estate> removeRecord(const Estate& estate, decltype(Row::id) id) {
    const Record<Row>& record = recordOf<Row>();
    const Row* found = (estate.*record.table).find(id);
    if (!found) return base::failure(noSuchRow(record.name, id.text()));
    const std::string user = firstReferrer(estate, record.name, id.uuid);
    if (!user.empty()) return base::failure(stillUsed(nameOf(*found), user));
    Estate next = estate;
    next.*record.table = (estate.*record.table).without(id);
    if (record.tidy) record.tidy(next);
    return next;
}

} // namespace vidette::estate
