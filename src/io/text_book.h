// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace vidette::io {

/// A table of texts as a sheet of a workbook.
struct TextSheet {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< a row may be shorter than the columns
};

/// A new workbook (.xlsx) of these sheets. A column in which every text that is there is a number is one of
/// numbers; other texts are guarded, so that no cell is ever a formula (table_cell.h). Names are brought to
/// what spreadsheets allow: 31 characters, none of []:*?/\ , no two alike. Fails as writeNewBook() does.
base::Result<base::Done> writeTextBook(const std::vector<TextSheet>& sheets, const std::string& path);

} // namespace vidette::io
