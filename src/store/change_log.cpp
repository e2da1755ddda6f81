// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"

#include "store/project_file.h"

namespace vidette::store {

base::Result<std::vector<LogEntry>> readChangeLog(const std::string& path, const base::Task& task) {
    auto database = openForReading(path, task);
    if (!database) return base::failure(database.error());
    auto statement = database->prepare("SELECT seq, at, actor, what, edit, tbl, uid, op, old_json, new_json "
                                       "FROM change_log ORDER BY seq");
    if (!statement) return base::failure(statement.error());
    std::vector<LogEntry> entries;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        const bool outside = std::holds_alternative<std::monostate>(statement->value(2));
        entries.push_back({statement->integer(0), statement->text(1),
                           outside ? std::nullopt : std::optional(statement->text(2)), statement->text(3),
                           statement->text(4), statement->text(5), statement->text(6), statement->text(7),
                           statement->text(8), statement->text(9)});
    }
    if (!row) return base::failure(row.error());
    return entries;
}

base::Result<FileFacts> fileFacts(const std::string& path, const base::Task& task) {
    auto database = openForReading(path, task);
    if (!database) return base::failure(database.error());
    auto statement = database->prepare("SELECT (SELECT max(version) FROM schema_version), count(*), "
                                       "count(*) - count(actor), max(at), "
                                       "(SELECT seal FROM log_seal ORDER BY seq DESC LIMIT 1) "
                                       "FROM change_log");
    if (!statement) return base::failure(statement.error());
    const auto row = statement->step();
    if (!row) return base::failure(row.error());
    return FileFacts{static_cast<int>(statement->integer(0)), statement->integer(1), statement->integer(2),
                     statement->text(3), statement->text(4)};
}

} // namespace vidette::store
