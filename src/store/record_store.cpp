// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_store.h"

#include "base/speech.h"
#include "estate/record_tables.h"
#include "store/gpkg_geometry.h"
#include "store/stored_table.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace vidette::store {
namespace {

using estate::FieldFacts;
using estate::FieldKind;
using estate::FieldValue;
using estate::RecordRow;
using estate::RecordTable;

std::string columnOf(const FieldFacts& field) {
    if (field.kind == FieldKind::Place) return "geom";
    return std::string(field.name) + (field.kind == FieldKind::Reference ? "_uid" : "");
}

std::vector<std::string> columnsOf(const RecordTable& table) {
    std::vector<std::string> columns{"uid"};
    if (table.hasCode) columns.emplace_back("code");
    for (const FieldFacts& field : table.fields) columns.push_back(columnOf(field));
    return columns;
}

std::string quoted(const RecordTable& table) {
    return "\"" + std::string(table.name) + "\"";
}

SqlValue stored(const FieldFacts& field, const FieldValue& value, int srs) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* uuid = std::get_if<base::Uuid>(&value)) return base::toText(*uuid);
    if (const auto* day = std::get_if<base::Date>(&value)) return base::toText(*day);
    if (const auto* point = std::get_if<geometry::Point>(&value)) return pointBlob(*point, srs);
    if (const auto* area = std::get_if<geometry::Polygons>(&value)) return polygonsBlob(*area, srs);
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Word;
    return isText ? SqlValue(std::string()) : SqlValue();
}

std::vector<SqlValue> valuesOf(const RecordTable& table, const RecordRow& row, int srs) {
    std::vector<SqlValue> values{base::toText(row.id)};
    if (table.hasCode) values.emplace_back(row.code);
    for (std::size_t i = 0; i < table.fields.size(); ++i)
        values.push_back(stored(table.fields[i], row.values[i], srs));
    return values;
}

base::Result<FieldValue> placeOf(const SqlValue& value) {
    const auto* blob = std::get_if<Blob>(&value);
    const auto shapes = shapesOf(blob ? *blob : Blob{});
    if (!shapes) return base::failure(shapes.error());
    if (!shapes->polygons.empty()) return FieldValue(shapes->polygons);
    if (!shapes->points.empty()) return FieldValue(shapes->points.front());
    return FieldValue();
}

/// What a column holds, in the kind of its field where that is possible without a guess.
base::Result<FieldValue> readValue(const FieldFacts& field, SqlValue value) {
    if (std::holds_alternative<std::monostate>(value)) return FieldValue();
    if (field.kind == FieldKind::Place) return placeOf(value);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return FieldValue(*whole);
    if (const auto* number = std::get_if<double>(&value)) return FieldValue(*number);
    auto* text = std::get_if<std::string>(&value);
    if (!text) return base::failure("bad_row", "", base::say("found bytes, expected a value"));
    if (text->empty()) return FieldValue();
    if (field.kind == FieldKind::Day) {
        const auto day = base::dateFromText(*text);
        if (day) return FieldValue(*day);
        return base::failure("bad_row", "",
                             base::say("found '{found}', expected a day YYYY-MM-DD", {{"found", *text}}));
    }
    if (field.kind == FieldKind::Reference) {
        const auto uuid = base::uuidFromText(*text);
        if (uuid) return FieldValue(*uuid);
        return base::failure("bad_row", "",
                             base::say("found '{found}', expected a UUID or nothing", {{"found", *text}}));
    }
    return FieldValue(std::move(*text));
}

base::Result<RecordRow> readRow(const RecordTable& table, const Statement& statement) {
    RecordRow row;
    const std::string where = "table " + std::string(table.name) + ": row " + statement.text(0);
    const auto id = base::uuidFromText(statement.text(0));
    if (!id || id->isNull())
        return base::failure("bad_row", where + ": uid",
                             base::say("found no UUID, expected one such as 018f3c2e-…"));
    row.id = *id;
    int column = 1;
    if (table.hasCode) row.code = statement.text(column++);
    for (const FieldFacts& field : table.fields) {
        auto value = readValue(field, statement.value(column++));
        if (!value) {
            return base::failure(value.error().code, where + ": " + columnOf(field), value.error().message);
        }
        row.values.push_back(std::move(*value));
    }
    return row;
}

/// Where a table is refused as a whole: the rows that are to blame left out.
base::Result<base::Done> loadOneByOne(const std::string& path, const RecordTable& table,
                                      std::vector<RecordRow> rows, const BadRow& onBadRow,
                                      estate::Estate& estate) {
    std::vector<RecordRow> sound;
    for (auto& row : rows) {
        estate::Estate alone;
        const auto loaded = table.load(alone, {row});
        if (loaded) {
            sound.push_back(std::move(row));
            continue;
        }
        const auto left =
            onBadRow(std::string(table.name), base::toText(row.id), base::within(path, loaded.error()));
        if (!left) return left;
    }
    return table.load(estate, sound);
}

base::Result<base::Done> loadRecordTable(Database& database, const RecordTable& table, const BadRow& onBadRow,
                                         estate::Estate& estate) {
    auto statement = database.prepare(selectSql(std::string(table.name), columnsOf(table)));
    if (!statement) return base::failure(statement.error());
    std::vector<RecordRow> rows;
    auto more = statement->step();
    for (; more && *more; more = statement->step()) {
        auto row = readRow(table, *statement);
        if (row) {
            rows.push_back(std::move(*row));
            continue;
        }
        const auto left =
            onBadRow(std::string(table.name), statement->text(0), base::within(database.path(), row.error()));
        if (!left) return left;
    }
    if (!more) return base::failure(more.error());
    if (rows.empty()) return base::Done{};
    const auto loaded = table.load(estate, rows);
    return loaded ? loaded : loadOneByOne(database.path(), table, rows, onBadRow, estate);
}

/// Rows that exchange codes, or the place of an asset, would meet each other on the way; they step aside
/// first.
base::Result<base::Done> stepAside(Database& database, const RecordTable& table,
                                   const std::vector<estate::RecordChange>& changes) {
    for (const auto& change : changes) {
        if (!table.hasCode || !change.before || !change.after || change.before->code == change.after->code)
            continue;
        const auto done = database.run("UPDATE " + quoted(table) + " SET code = '~' || uid WHERE uid = ?",
                                       {base::toText(change.id)});
        if (!done) return done;
    }
    return base::Done{};
}

base::Result<base::Done> insertRecords(Database& database, const RecordTable& table,
                                       const std::vector<const RecordRow*>& rows, int srs) {
    const auto columns = columnsOf(table);
    if (rows.size() >= kBulkRows) {
        auto insert = BulkInsert::begin(database, std::string(table.name), columns);
        if (!insert) return base::failure(insert.error());
        for (const RecordRow* row : rows) {
            const auto done = insert->add(valuesOf(table, *row, srs));
            if (!done) return done;
        }
        return insert->end();
    }
    auto statement = database.prepare(insertSql(std::string(table.name), columns));
    if (!statement) return base::failure(statement.error());
    for (const RecordRow* row : rows) {
        const auto bound = statement->bind(valuesOf(table, *row, srs));
        if (!bound) return bound;
        if (const auto stepped = statement->step(); !stepped) return base::failure(stepped.error());
    }
    return base::Done{};
}

base::Result<base::Done> saveRecordTable(Database& database, const RecordTable& table,
                                         const std::vector<estate::RecordChange>& changes, int srs) {
    for (const auto& change : changes) {
        if (change.after) continue;
        const auto done =
            database.run("DELETE FROM " + quoted(table) + " WHERE uid = ?", {base::toText(change.id)});
        if (!done) return done;
    }
    const auto aside = stepAside(database, table, changes);
    if (!aside) return aside;
    std::vector<const RecordRow*> added;
    for (const auto& change : changes) {
        if (!change.after) continue;
        if (!change.before) {
            added.push_back(&*change.after);
            continue;
        }
        auto values = valuesOf(table, *change.after, srs);
        values.emplace_back(base::toText(change.id));
        const auto done = database.run(updateSql(std::string(table.name), columnsOf(table)), values);
        if (!done) return done;
    }
    return added.empty() ? base::Done{} : insertRecords(database, table, added, srs);
}

base::Result<base::Done> rewriteTable(Database& database, const RecordTable& table,
                                      const estate::Estate& before, const estate::Estate& after, int srs) {
    for (const RecordRow& row : table.rows(after)) {
        if (!table.find(before, row.id)) continue; // written just now, in the new frame
        auto values = valuesOf(table, row, srs);
        values.emplace_back(base::toText(row.id));
        const auto done = database.run(updateSql(std::string(table.name), columnsOf(table)), values);
        if (!done) return done;
    }
    return base::Done{};
}

} // namespace

base::Result<base::Done> loadRecords(Database& database, const BadRow& onBadRow, estate::Estate& estate) {
    for (const RecordTable& table : estate::recordTables()) {
        const auto done = loadRecordTable(database, table, onBadRow, estate);
        if (!done) return done;
    }
    return base::Done{};
}

base::Result<base::Done> saveRecords(Database& database, const estate::Estate& before,
                                     const estate::Estate& after, int srs, bool rewrite) {
    for (const RecordTable& table : estate::recordTables()) {
        const auto changes = table.changes(before, after);
        if (!changes.empty()) {
            const auto done = saveRecordTable(database, table, changes, srs);
            if (!done) return done;
        }
        const bool isPlaced = std::any_of(table.fields.begin(), table.fields.end(),
                                          [](const FieldFacts& f) { return f.kind == FieldKind::Place; });
        if (!rewrite || !isPlaced) continue;
        const auto done = rewriteTable(database, table, before, after, srs);
        if (!done) return done;
    }
    return base::Done{};
}

} // namespace vidette::store
