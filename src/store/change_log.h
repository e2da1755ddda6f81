// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The change log of a project file: one entry per row that was added, changed or removed, written by the
/// file's own triggers in the transaction of the change. Entries without an actor were made by another
/// program (QGIS, plain SQL). Reading leaves the file as it is and fails as readProject() does.
namespace vidette::store {

struct LogEntry {
    std::int64_t seq = 0;
    std::string at;                   ///< UTC, "2026-11-05T14:03:27.123Z"
    std::optional<std::string> actor; ///< nothing = an outside edit
    std::string what;                 ///< "Move camera C1"; "" for an outside edit
    std::string edit;                 ///< the same for all entries of one save
    std::string table;
    std::string uid;
    std::string op;      ///< insert, update, delete
    std::string oldJson; ///< the row before, geometry as hexadecimal digits; "" for an insert
    std::string newJson; ///< the row after; "" for a delete

    bool operator==(const LogEntry&) const = default;
};

/// In the order of writing.
base::Result<std::vector<LogEntry>> readChangeLog(const std::string& path,
                                                  const base::Task& task = base::Task());

struct FileFacts {
    int schemaVersion = 0;
    std::int64_t logEntries = 0;
    std::int64_t outsideEdits = 0;
    std::string lastChangeAt;
    std::string logHead; ///< the last seal of the log; "" before the first
};

base::Result<FileFacts> fileFacts(const std::string& path, const base::Task& task = base::Task());

} // namespace vidette::store
