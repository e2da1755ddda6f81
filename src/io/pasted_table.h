// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/table_csv.h"

#include <string>
#include <string_view>
#include <vector>

/// A table that was copied in a spreadsheet: cells parted by tabs (or semicolons, commas), the headings in
/// the first line. It is looked at first, so that a person can say which column means what, and read then.
/// Decimal comma and decimal point are both understood where tabs or semicolons part the cells.
namespace vidette::io {

/// What the rows of a pasted table can be. A zone is a rectangle: x and y are its lower left corner, width
/// and depth its sides in metres.
inline constexpr std::string_view kPastedTables[] = {"camera", "zone", "demand", "site"};

/// The fields that a column of such a table can be, the needed ones first; empty for another name.
std::vector<std::string> pastedFields(std::string_view table);

struct PastedTable {
    std::string table;                          ///< what the headings look like
    std::vector<std::string> header;            ///< as it was pasted
    std::vector<std::vector<std::string>> rows; ///< cells as they were pasted
    std::vector<std::string> fields;            ///< per column the field it looks like; "" = none
};

/// Fails with "no_header" where there are not two lines of two cells.
base::Result<PastedTable> lookAtTable(std::string_view text);
/// What the headings look like as fields of this table.
std::vector<std::string> guessFields(const std::vector<std::string>& header, std::string_view table);

/// The rows, one error per row that cannot be read. Rows without an id get codes that `estate` does not have.
/// Fails with "no_column" where a field is given to two columns or a needed one to none.
base::Result<TableRows> readPasted(const PastedTable& table, const estate::Estate& estate);

} // namespace vidette::io
