// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_log.h"

#include <string>
#include <vector>

/// Changes that other programs made to a project (QGIS, plain SQL): entries of the change log without an
/// actor. Somebody adopts them, or they are taken back; what was decided is kept and only added to.
namespace vidette::store {

/// Those on which nothing was decided yet, in the order of writing. Fails as readProject() does.
base::Result<std::vector<LogEntry>> openOutsideEdits(const std::string& path,
                                                     const base::Task& task = base::Task());

/// `login` answers for all of them from now on. Gives their number. Fails with "missing_field" without a
/// login, and as ProjectStore::open() does.
base::Result<std::size_t> adoptOutsideEdits(const std::string& path, const std::string& login,
                                            const base::Task& task = base::Task());

/// Takes all of them back, the last first, in one transaction whose entries have `login` as actor. Fails,
/// leaving the file as it was: "changed_since" (a row was changed again through the program), "not_written"
/// (what is append only cannot be taken back; adopt it), "missing_field", and when the result would break a
/// rule of the document. Numbers come back with the 15 digits that SQLite tells, coordinates bit by bit. The
/// text of personal_text is in no log: a row that comes back has none.
base::Result<std::size_t> revertOutsideEdits(const std::string& path, const std::string& login,
                                             const base::Task& task = base::Task());

} // namespace vidette::store
