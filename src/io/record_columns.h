// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/record_tables.h"

#include <map>
#include <string>
#include <vector>

/// Which column of a file is which field of a table.
namespace vidette::io {

/// Words beside the fields that a column may be: parts of the table's place.
inline constexpr const char* kX = "x";
inline constexpr const char* kY = "y";
inline constexpr const char* kLongitude = "longitude";
inline constexpr const char* kLatitude = "latitude";

struct ColumnMatch {
    std::map<std::string, std::size_t> columns; ///< field, "code", "uid", or a part of the place → column
    std::vector<std::string> unused;            ///< headings that are no field
};

/// `said` = field → heading, as a person said it; the others by their headings (folded_name.h), of equal
/// ones the first. "id" and "number" mean the code where the table has no such field. Fails with
/// "unknown_field", "no_column".
base::Result<ColumnMatch> matchColumns(const std::vector<std::string>& header,
                                       const estate::RecordTable& table,
                                       const std::map<std::string, std::string>& said);

} // namespace vidette::io
