// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <cstdint>
#include <string>
#include <vector>

/// What can still be had of a damaged project file: bytes overwritten, pages or the end gone, rows that no
/// project may hold.
namespace vidette::store {

struct SalvagedTable {
    std::string name;
    std::int64_t taken = 0;
    std::int64_t unreadable = 0; ///< rows that were found and could not be read to their end
    std::int64_t refused = 0;    ///< rows that break a rule of the document
    std::int64_t lostPages = 0;  ///< with an unknown number of rows
    std::int64_t missing = 0;    ///< rows that stand by the change log and are not among those taken
    bool isPlaceLost = false;    ///< where the table begins is not known any more
    std::string reason;          ///< why the first row was refused

    bool isWhole() const { return unreadable + refused + lostPages + missing == 0 && !isPlaceLost; }
};

struct Salvage {
    std::vector<SalvagedTable> tables; ///< those with rows or losses, by name
    std::int64_t cutReferences = 0;    ///< to rows that are gone
    bool isLogWhole = false;           ///< LogAudit::firstBroken is nothing

    bool isWhole() const;
};

/// Reads whatever rows can be read, table by table, and writes them with the change log, as far as it could
/// be read, into a new project; the damaged file is only read. The log of the new one tells of the salvage,
/// and its audit (auditLog) of the rows that are gone. Bytes that were changed in the middle of a text are
/// not noticed by reading, but by the audit. Fails with "exists", "not_read", "newer_version", "not_written",
/// and "damaged" where not one table of a project can be found.
base::Result<Salvage> salvageProject(const std::string& damaged, const std::string& out,
                                     const base::Task& task = base::Task());

} // namespace vidette::store
