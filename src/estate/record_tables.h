// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "estate/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The records of an estate seen without their types: for what is the same for all of them, the project file,
/// tables of text, the command line. Values stand in the order of the table's fields.
namespace vidette::estate {

struct RecordRow {
    base::Uuid id;
    std::string code; ///< "" where rows have none
    std::vector<FieldValue> values;

    bool operator==(const RecordRow&) const = default;
};

struct RecordChange {
    base::Uuid id;
    std::string code; ///< of the newer version where there is one
    std::optional<RecordRow> before;
    std::optional<RecordRow> after;
};

struct RecordTable {
    std::string_view name;
    std::string_view prefix;
    bool hasCode = false;
    std::vector<FieldFacts> fields;

    /// A row as it is when nothing is stated: no id, no code, the fields as they begin (an asset's
    /// criticality is 3, a day is not stated).
    RecordRow (*blank)() = nullptr;
    std::size_t (*size)(const Estate&) = nullptr;
    /// In order of id.
    std::vector<RecordRow> (*rows)(const Estate&) = nullptr;
    std::optional<RecordRow> (*find)(const Estate&, const base::Uuid&) = nullptr;
    base::Uuid (*idOf)(const Estate&, std::string_view code) = nullptr;
    std::vector<RecordChange> (*changes)(const Estate& before, const Estate& after) = nullptr;
    /// putRecord() and removeRecord() of record_edits.h.
    base::Result<Estate> (*put)(const Estate&, const RecordRow&) = nullptr;
    base::Result<Estate> (*remove)(const Estate&, const base::Uuid&) = nullptr;
    /// Makes these the rows of the table, asking only that each value is of its field's kind: a file may have
    /// been edited by any program, and what is wrong with it is told by checks rather than by refusing it.
    /// Fails with "bad_row", naming table, row and field.
    base::Result<base::Done> (*load)(Estate&, const std::vector<RecordRow>&) = nullptr;

    /// Place of a field in `fields` and in RecordRow::values.
    std::optional<std::size_t> field(std::string_view fieldName) const;
};

/// Every table of records; what a row refers to comes before it where it can.
const std::vector<RecordTable>& recordTables();
/// Null when there is none of this name.
const RecordTable* recordTable(std::string_view name);

/// A field's value in text: days YYYY-MM-DD, flags "yes" and "no", money in minor units, references by code,
/// points "x,y", areas as the corners of their rings, "x,y x,y x,y", holes after ";", further parts after
/// "|". Nothing = "".
std::string textOf(const Estate& estate, const FieldFacts& field, const FieldValue& value);
/// The other way. Fails with "bad_value", "unknown_word", "no_such_row"; `where` is put before the field.
base::Result<FieldValue> valueOf(const Estate& estate, const FieldFacts& field, std::string_view text,
                                 const std::string& where);

} // namespace vidette::estate
