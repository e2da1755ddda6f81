// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_triggers.h"

#include "base/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace vidette::store {
namespace {

constexpr const char* kNow = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

struct Column {
    std::string name;
    std::string usual; ///< the default of the column as SQL; "" = NULL
};

bool isPrivate(const std::string& table, const std::string& column) {
    return table == "personal_text" && column == "text";
}

/// The value of a column as JSON takes it; geometry as hexadecimal digits.
std::string told(const std::string& row, const std::string& column) {
    const std::string value = row + "." + column;
    return column == "geom" ? "hex(" + value + ")" : value;
}

/// The row as JSON without what is NULL or the default of its column: a patch leaves out members that are
/// null.
std::string wholeRow(const std::string& row, const std::vector<Column>& columns) {
    std::vector<std::string> parts;
    for (const auto& column : columns) {
        const std::string usual = column.name == "geom" ? "''" : column.usual;
        const std::string value = told(row, column.name);
        parts.push_back("'" + column.name + "', " +
                        (usual.empty() ? value : "nullif(" + value + ", " + usual + ")"));
    }
    return "json_patch('{}', json_object(" + base::join(parts, ", ") + "))";
}

std::string changedColumns(const std::string& row, const std::vector<Column>& columns) {
    std::vector<std::string> parts{"SELECT 'uid' AS name, " + row + ".uid AS value"};
    for (const auto& [column, usual] : columns) {
        if (column == "uid") continue;
        parts.push_back("SELECT '" + column + "', " + told(row, column) + " WHERE OLD." + column +
                        " IS NOT NEW." + column);
    }
    return "(SELECT json_group_object(name, value) FROM (" + base::join(parts, " UNION ALL ") + "))";
}

std::string insertTrigger(const std::string& table, const std::vector<Column>& columns) {
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

std::string updateTrigger(const std::string& table, const std::vector<Column>& columns) {
    return "CREATE TRIGGER log_" + table + "_update AFTER UPDATE ON \"" + table +
           "\"\nWHEN OLD.uid <> ''\nBEGIN\n"
           "  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)\n  SELECT " +
           kNow + ", actor, what, edit, '" + table + "', NEW.uid, 'update',\n    " +
           changedColumns("OLD", columns) + ",\n    " + changedColumns("NEW", columns) +
           "\n  FROM app_session;\nEND";
}

std::string deleteTrigger(const std::string& table, const std::vector<Column>& columns) {
    return "CREATE TRIGGER log_" + table + "_delete AFTER DELETE ON \"" + table +
           "\"\nBEGIN\n"
           "  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)\n  SELECT " +
           kNow + ", actor, what, edit, '" + table + "', OLD.uid, 'delete', " + wholeRow("OLD", columns) +
           ", NULL\n  FROM app_session;\nEND";
}

/// The first two columns of every row, as text.
base::Result<std::vector<Column>> pairsOf(Database& database, const std::string& sql,
                                          const std::vector<SqlValue>& values) {
    auto statement = database.prepare(sql);
    if (!statement) return base::failure(statement.error());
    if (const auto bound = statement->bind(values); !bound) return base::failure(bound.error());
    std::vector<Column> pairs;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) pairs.push_back({statement->text(0), statement->text(1)});
    if (!row) return base::failure(row.error());
    return pairs;
}

} // namespace

base::Result<base::Done> addLogTriggers(Database& database) {
    // Ours are known by their uid: neither views nor tables of other programs have log triggers.
    const auto tables = pairsOf(
        database,
        "SELECT name, '' FROM sqlite_master AS m WHERE type = 'table' AND name <> 'change_log' AND EXISTS "
        "(SELECT 1 FROM gpkg_contents WHERE table_name = m.name) AND EXISTS (SELECT 1 FROM "
        "pragma_table_info(m.name) AS c WHERE c.name = 'uid') AND NOT EXISTS (SELECT 1 FROM sqlite_master "
        "WHERE type = 'trigger' AND name = 'log_' || m.name || '_insert') ORDER BY name",
        {});
    if (!tables) return base::failure(tables.error());
    for (const auto& [table, none] : *tables) {
        auto columns = pairsOf(
            database, "SELECT name, dflt_value FROM pragma_table_info(?) WHERE name <> 'fid' ORDER BY cid",
            {table});
        if (!columns) return base::failure(columns.error());
        std::erase_if(*columns, [&](const Column& column) { return isPrivate(table, column.name); });
        for (const auto& sql : {insertTrigger(table, *columns), updateTrigger(table, *columns),
                                deleteTrigger(table, *columns)}) {
            const auto done = database.execute(sql);
            if (!done) return done;
        }
    }
    return base::Done{};
}

} // namespace vidette::store
