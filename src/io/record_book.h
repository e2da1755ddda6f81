// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/record_tables.h"

#include <string>

namespace vidette::io {

/// A whole table of records as the only sheet of a new workbook (.xlsx), as recordCsv() writes it; numbers
/// and days are cells of their kind, texts are guarded the same way. Fails with "exists": a workbook of
/// somebody would lose its styles and formulas; "not_written".
base::Result<base::Done> writeRecordBook(const estate::Estate& estate, const estate::RecordTable& table,
                                         const std::string& path);

} // namespace vidette::io
