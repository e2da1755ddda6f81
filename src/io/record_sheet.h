// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "io/cell_table.h"
#include "io/record_import.h"

namespace vidette::io {

/// The cells of the file, by its ending: .csv, .tsv and .txt are tables of text, .xlsx and .ods workbooks,
/// .json requests of Open311. Encoding and delimiter of the reading's format are filled in as found. Fails
/// with "unknown_format", "not_read" and as decodeText(), cellsOf(), readSheet() and readOpen311().
base::Result<CellTable> readCells(RecordReading& reading, const base::Task& task);

} // namespace vidette::io
