// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/record_tables.h"

#include <map>
#include <string>
#include <string_view>

/// Records of any table by names and text, as the command line and files state them. Pure, like every edit.
namespace vidette::estate {

/// Field → its value in text (textOf()); "code" is the code of the row.
using RecordTexts = std::map<std::string, std::string>;

/// The table of this name. Fails with "unknown_table", listing those there are.
base::Result<const RecordTable*> recordTableNamed(std::string_view name);

/// The row that people call by this code, by its id where rows have none. Fails with "no_such_row".
base::Result<RecordRow> recordRowNamed(const Estate& estate, const RecordTable& table, std::string_view code);

/// "asset CAM-12"; the id where there is no code.
std::string nameOfRow(const RecordTable& table, const RecordRow& row);

/// The code of a row, its id where rows have none: by what people call it.
std::string keyOf(const RecordTable& table, const RecordRow& row);

/// The row with these fields set. An empty text takes a value away: the field is then as it begins (an
/// asset's criticality is 3, a day is not stated). Fails with "unknown_field", naming the fields there are,
/// and as valueOf() does.
base::Result<RecordRow> withTexts(const Estate& estate, const RecordTable& table, RecordRow row,
                                  const RecordTexts& texts);

/// A row more. Where rows have codes and none is given, the next free one is taken. Fails as putRecord().
base::Result<Estate> addRecord(const Estate& estate, const RecordTable& table, const RecordTexts& texts);

struct Erased {
    Estate estate;
    int count = 0;
};
/// Empties every personal text whose day to be erased (erase_after) has come by `on` and says so in
/// erased_on. What refers to it stays.
base::Result<Erased> erasePersonalTexts(const Estate& estate, const base::Date& on);

} // namespace vidette::estate
