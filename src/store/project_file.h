// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <string>

/// Getting at a project file without harming it: looked at read-only first, examined, and only then opened
/// for writing. A project of an older schema is brought up to date on the way: for reading in a copy that is
/// gone afterwards, for writing in the file itself, after a copy of it has been put beside it.
namespace vidette::store {

/// Opens for reading and examines. After a kill in the middle of a save a journal stands beside the file; the
/// state before that save is then read from a copy, so that the file stays as it is. The database watches the
/// task (Database::watch).
base::Result<Database> openForReading(const std::string& path, const base::Task& task);

/// Examines read-only, then opens for writing; a journal left by a kill is rolled back by SQLite. Fails with
/// "read_only" when file or folder may not be written, with "not_written" when there is no room for the copy
/// of an older project. After a failure the file is as it was.
struct OpenedProject {
    Database database;
    std::string backup; ///< path of the copy of an older project; "" = it was up to date
};
base::Result<OpenedProject> openForWriting(const std::string& path, const base::Task& task);

/// "p.vidette.gpkg" and schema 1 → "p.vidette.v1.bak.gpkg", or "….v1.bak2.gpkg" where that is taken.
std::string backupPath(const std::string& path, int schema);

} // namespace vidette::store
