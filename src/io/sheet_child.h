// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "io/cell_table.h"
#include "io/map_stream.h"

#include <string>

/// Workbooks of others (XLSX, ODS) are read by GDAL in the child process of import_child.h: they are archives
/// of XML that anybody may have packed.
namespace vidette::io {

/// The child's word, and its work: every row of the sheet as a MapFeature whose name is its number. Fails
/// with "not_read", "no_sheet" (listing those there are).
inline constexpr const char* kSheetWord = "--read-sheet-as-child";
base::Result<base::Done> sendSheet(const std::string& file, const std::string& sheet, const MapSink& sink);

/// The cells of a sheet as text: numbers with a point, days YYYY/MM/DD. "" = the only sheet, or the one
/// called `table`. Fails as sendSheet(), addRow() and receiveRecords().
base::Result<CellTable> readSheet(const std::string& file, const std::string& sheet, const std::string& table,
                                  const std::string& program, const base::Task& task);

} // namespace vidette::io
