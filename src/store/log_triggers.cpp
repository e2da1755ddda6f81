// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_triggers.h"

#include "base/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace vidette::store {
namespace {

constexpr const char* kNow = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

bool isPrivate(const std::string& table, const std::string& column) {
    return table == "personal_text" && column == "text";
}

/// The value of a column as JSON takes it; geometry as hexadecimal digits.
std::string told(const std::string& row, const std::string& column) {
    const std::string value = row + "." + column;
    return column == "geom" ? "hex(" + value + ")" : value;
}

std::string wholeRow(const std::string& row, const std::vector<std::string>& columns) {
    std::vector<std::string> parts;
    for (const auto& column : columns) parts.push_back("'" + column + "', " + told(row, column));
    return "json_object(" + base::join(parts, ", ") + ")";
}

std::string changedColumns(const std::string& row, const std::vector<std::string>& columns) {
    std::vector<std::string> parts{"SELECT 'uid' AS name, " + row + ".uid AS value"};
    for (const auto& column : columns) {
        if (column == "uid") continue;
        parts.push_back("SELECT '" + column + "', " + told(row, column) + " WHERE OLD." + column +
                        " IS NOT NEW." + column);
    }
    return "(SELECT json_group_object(name, value) FROM (" + base::join(parts, " UNION ALL ") + "))";
}

std::string insertTrigger(const std::string& table, const std::vector<std::string>& columns) {
    const std::string name = "\"" + table + "\"";
    return "CREATE TRIGGER log_" + table + "_insert AFTER INSERT ON " + name +
           "\nWHEN (SELECT bulk FROM app_session) IS NOT '" + table + "'\nBEGIN\n  UPDATE " + name +
           " SET uid = (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
           "substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || "
           "hex(randomblob(6)))) WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');\n"
           "  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)\n  SELECT " +
           kNow + ", actor, what, edit, '" + table + "', t.uid, 'insert', " + wholeRow("t", columns) +
           "\n  FROM " + name + " AS t, app_session WHERE t.fid = NEW.fid;\nEND";
}

std::string updateTrigger(const std::string& table, const std::vector<std::string>& columns) {
    return "CREATE TRIGGER log_" + table + "_update AFTER UPDATE ON \"" + table +
           "\"\nWHEN OLD.uid <> ''\nBEGIN\n"
           "  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)\n  SELECT " +
           kNow + ", actor, what, edit, '" + table + "', NEW.uid, 'update',\n    " +
           changedColumns("OLD", columns) + ",\n    " + changedColumns("NEW", columns) +
           "\n  FROM app_session;\nEND";
}

std::string deleteTrigger(const std::string& table, const std::vector<std::string>& columns) {
    return "CREATE TRIGGER log_" + table + "_delete AFTER DELETE ON \"" + table +
           "\"\nBEGIN\n"
           "  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)\n  SELECT " +
           kNow + ", actor, what, edit, '" + table + "', OLD.uid, 'delete', " + wholeRow("OLD", columns) +
           ", NULL\n  FROM app_session;\nEND";
}

base::Result<std::vector<std::string>> textsOf(Database& database, const std::string& sql,
                                               const std::vector<SqlValue>& values) {
    auto statement = database.prepare(sql);
    if (!statement) return base::failure(statement.error());
    if (const auto bound = statement->bind(values); !bound) return base::failure(bound.error());
    std::vector<std::string> texts;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) texts.push_back(statement->text(0));
    if (!row) return base::failure(row.error());
    return texts;
}

} // namespace

base::Result<base::Done> addLogTriggers(Database& database) {
    const auto tables = textsOf(
        database,
        "SELECT table_name FROM gpkg_contents WHERE table_name <> 'change_log' AND NOT EXISTS (SELECT 1 "
        "FROM sqlite_master WHERE type = 'trigger' AND name = 'log_' || table_name || '_insert') "
        "ORDER BY table_name",
        {});
    if (!tables) return base::failure(tables.error());
    for (const auto& table : *tables) {
        auto columns = textsOf(
            database, "SELECT name FROM pragma_table_info(?) WHERE name <> 'fid' ORDER BY cid", {table});
        if (!columns) return base::failure(columns.error());
        std::erase_if(*columns, [&](const std::string& column) { return isPrivate(table, column); });
        for (const auto& sql : {insertTrigger(table, *columns), updateTrigger(table, *columns),
                                deleteTrigger(table, *columns)}) {
            const auto done = database.execute(sql);
            if (!done) return done;
        }
    }
    return base::Done{};
}

} // namespace vidette::store
