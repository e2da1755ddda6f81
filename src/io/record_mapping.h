// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/record_import.h"

/// What a project remembers of the deliveries of a register, so that the next one needs no questions.
namespace vidette::io {

/// The reading with columns and format of an earlier import of a file of this name into this table, where
/// nothing else is said; `isKept` tells whether there was one. A pattern (* and ?) fits many names.
RecordReading withKeptMapping(const estate::Estate& estate, RecordReading reading, bool& isKept);

/// Keeps what was said of this file; nothing where everything was found out.
void keepMapping(estate::Estate& estate, const RecordReading& reading, const RecordImport& import);

/// "budovy*.gpkg" fits "budovy-2024.gpkg".
bool fitsPattern(std::string_view pattern, std::string_view name);

} // namespace vidette::io
