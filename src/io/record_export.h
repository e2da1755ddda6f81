// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/record_tables.h"

#include <string>

namespace vidette::io {

/// A whole table of records in order of code as CSV: UTF-8, comma, header line of "code" (or "uid") and the
/// fields' names, values as estate::textOf(). Texts that a spreadsheet would run as a formula are guarded
/// (table_cell.h); importRecords() reads the file back as it was.
std::string recordCsv(const estate::Estate& estate, const estate::RecordTable& table);

/// The rows of the table in the order people count: by code.
std::vector<estate::RecordRow> rowsInOrder(const estate::Estate& estate, const estate::RecordTable& table);

} // namespace vidette::io
