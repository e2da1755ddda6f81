// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_log.h"

#include <string>
#include <vector>

/// Changes that other programs made to a project (QGIS, plain SQL): entries of the change log without an
/// actor. Somebody adopts them, or they are taken back; what was decided is kept and only added to.
namespace vidette::store {

class Database;

/// Who decides, and on what.
struct OutsideDecision {
    std::string login;
    std::vector<std::string> rows =
        {}; ///< uids of rows, each with all its open edits; none = all that is open
};

/// Those on which nothing was decided yet, in the order of writing. Fails as readProject() does.
base::Result<std::vector<LogEntry>> openOutsideEdits(const std::string& path,
                                                     const base::Task& task = base::Task());

/// Who decides answers for them from now on. Gives their number. Fails with "missing_field" without a
/// login, and as ProjectStore::open() does.
base::Result<std::size_t> adoptOutsideEdits(const std::string& path, const OutsideDecision& decision,
                                            const base::Task& task = base::Task());

/// Takes them back, the last first, in one transaction whose entries have the login as actor. Fails,
/// leaving the file as it was: "changed_since" (a row was changed again through the program), "not_written"
/// (what is append only cannot be taken back; adopt it), "missing_field", and when the result would break a
/// rule of the document. Numbers come back with the 15 digits that SQLite tells, coordinates bit by bit. The
/// text of personal_text is in no log: a row that comes back has none.
base::Result<std::size_t> revertOutsideEdits(const std::string& path, const OutsideDecision& decision,
                                             const base::Task& task = base::Task());

/// The same on a project that is open; who calls holds the transaction. After taking back, the rows are to
/// be read again, which also tells whether they break a rule of the document.
base::Result<std::vector<LogEntry>> openOutsideEdits(Database& database);
base::Result<std::size_t> adoptOutsideEdits(Database& database, const OutsideDecision& decision);
base::Result<std::size_t> revertOutsideEdits(Database& database, const OutsideDecision& decision);

} // namespace vidette::store
