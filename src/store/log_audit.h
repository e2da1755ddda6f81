// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Whether the change log of a project is what was written, and the project what the log tells. Finds every
/// tampering but that of somebody who rewrites the log, all its seals and the rows together; against that
/// only a head that was noted elsewhere helps.
namespace vidette::store {

/// A row that is not what the log says, by the words of check(): "changed", "missing", "removed" (it stands
/// though the log says it went), "count" (of a table into which a map was brought in bulk; uid is "").
struct RowFault {
    std::string table;
    std::string uid;
    std::string what;

    bool operator==(const RowFault&) const = default;
};

struct LogAudit {
    std::int64_t entries = 0;
    std::int64_t outsideEdits = 0; ///< entries without an actor
    std::string head;              ///< the last seal
    /// The first entry that is missing, not as it was sealed, or claims an actor without having been sealed
    /// with his change.
    std::optional<std::int64_t> firstBroken;
    std::vector<RowFault> rows; ///< in order of table and uid

    bool ok() const { return !firstBroken && rows.empty(); }
};

/// Reads the project and leaves it as it is; fails as readProject() does, and with "newer_version" whenever
/// the schema is newer. The values of rows that were
/// brought in bulk and never changed since are not compared, only their number. Cost: linear in log and rows.
base::Result<LogAudit> auditLog(const std::string& path, const base::Task& task = base::Task());

} // namespace vidette::store
