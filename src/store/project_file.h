// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <string>

/// Getting at a project file without harming it: looked at read-only first, examined, and only then opened
/// for writing.
namespace vidette::store {

/// Opens for reading and examines. After a kill in the middle of a save a journal stands beside the file; the
/// state before that save is then read from a copy, so that the file stays as it is.
base::Result<Database> openForReading(const std::string& path);

/// Examines read-only, then opens for writing; a journal left by a kill is rolled back by SQLite. Fails with
/// "read_only" when file or folder may not be written.
base::Result<Database> openForWriting(const std::string& path);

} // namespace vidette::store
