// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"
#include "estate/estate.h"
#include "store/bad_row.h"
#include "store/row_reader.h"

#include <map>
#include <string>
#include <vector>

/// One table of the document and the SQL table that keeps it: which columns, and how a row becomes values and
/// comes back. Loading and saving are the same for every table; saving writes only what differs.
namespace vidette::store {

template<typename Row>
struct StoredTable {
    std::string name;
    std::vector<std::string> columns; ///< the first is uid
    base::Result<std::vector<SqlValue>> (*values)(const Row& row, int srs);
    Row (*row)(RowReader& reader);
    base::Result<base::Done> (*check)(const Row& row);
    const std::string& (*code)(const Row& row); ///< the column that is unique; null where none is
};

StoredTable<estate::Site> siteTable();
StoredTable<estate::Level> levelTable();
StoredTable<estate::Obstacle> obstacleTable();
StoredTable<estate::Zone> zoneTable();
StoredTable<estate::Opening> openingTable();
StoredTable<estate::Camera> cameraTable();
StoredTable<estate::Mount> mountTable();
StoredTable<estate::Demand> demandTable();
StoredTable<estate::Street> streetTable();
StoredTable<estate::Device> deviceTable();
StoredTable<estate::Kit> kitTable();
StoredTable<estate::DecisionProblem> problemTable();
StoredTable<estate::ImportMapping> mappingTable();

/// "INSERT INTO "camera" ("uid", …) VALUES (?, …)", "UPDATE … WHERE uid = ?", "SELECT uid, … FROM camera".
std::string insertSql(const std::string& table, const std::vector<std::string>& columns);
std::string updateSql(const std::string& table, const std::vector<std::string>& columns);
std::string selectSql(const std::string& table, const std::vector<std::string>& columns);

template<typename Row>
base::Result<base::Table<Row>> loadTable(Database& database, const StoredTable<Row>& table,
                                         const BadRow& onBadRow) {
    auto statement = database.prepare(selectSql(table.name, table.columns));
    if (!statement) return base::failure(statement.error());
    std::vector<Row> rows;
    auto more = statement->step();
    for (; more && *more; more = statement->step()) {
        RowReader reader(*statement, table.name, table.columns);
        Row row = table.row(reader);
        auto holds =
            reader.error() ? base::Result<base::Done>(base::failure(*reader.error())) : table.check(row);
        if (holds) {
            rows.push_back(std::move(row));
            continue;
        }
        holds = onBadRow(table.name, statement->text(0), base::within(database.path(), holds.error()));
        if (!holds) return base::failure(holds.error());
    }
    if (!more) return base::failure(more.error());
    return base::Table<Row>::of(std::move(rows));
}

/// Writes one row by INSERT or UPDATE.
template<typename Row>
base::Result<base::Done> writeRow(Database& database, const StoredTable<Row>& table, const Row& row, int srs,
                                  bool isNew) {
    const auto holds = table.check(row);
    if (!holds) return holds;
    auto values = table.values(row, srs);
    if (!values) return base::failure(values.error());
    if (isNew) return database.run(insertSql(table.name, table.columns), *values);
    values->push_back(row.id.text());
    return database.run(updateSql(table.name, table.columns), *values);
}

/// Rows that exchange codes would meet each other's code on the way, so they step aside first.
template<typename Row>
base::Result<base::Done> freeCodes(Database& database, const StoredTable<Row>& table,
                                   const std::vector<typename base::Table<Row>::Change>& changes) {
    if (!table.code) return base::Done{};
    std::vector<std::string> renamed;
    for (const auto& change : changes) {
        if (change.before && change.after && table.code(*change.before) != table.code(*change.after))
            renamed.push_back(change.after->id.text());
    }
    if (renamed.size() < 2) return base::Done{};
    for (const auto& uid : renamed) {
        const auto done =
            database.run("UPDATE " + table.name + " SET code = '~' || uid WHERE uid = ?", {uid});
        if (!done) return done;
    }
    return base::Done{};
}

/// From so many new rows of one table in one edit the log holds their number and digest, not each row.
constexpr std::size_t kBulkRows = 10'000;

/// INSERTs prepared once, for rows by the hundred thousand; the digest follows from every value of every row.
class BulkInsert {
  public:
    static base::Result<BulkInsert> begin(Database& database, const std::string& table,
                                          const std::vector<std::string>& columns);
    base::Result<base::Done> add(const std::vector<SqlValue>& values);
    /// Writes the log entry and gives the triggers their work back.
    base::Result<base::Done> end();

  private:
    BulkInsert(Database& database, std::string table, Statement statement);

    Database* m_database;
    std::string m_table;
    Statement m_statement;
    std::int64_t m_rows = 0;
    base::Uuid m_digest;
};

template<typename Row>
base::Result<base::Done> insertRows(Database& database, const StoredTable<Row>& table,
                                    const std::vector<const Row*>& rows, int srs) {
    if (rows.size() < kBulkRows) {
        for (const Row* row : rows) {
            const auto done = writeRow(database, table, *row, srs, true);
            if (!done) return done;
        }
        return base::Done{};
    }
    auto insert = BulkInsert::begin(database, table.name, table.columns);
    if (!insert) return base::failure(insert.error());
    for (const Row* row : rows) {
        const auto holds = table.check(*row);
        if (!holds) return holds;
        const auto values = table.values(*row, srs);
        if (!values) return base::failure(values.error());
        const auto done = insert->add(*values);
        if (!done) return done;
    }
    return insert->end();
}

/// Writes the difference of two versions: rows that went, then rows that changed, then new ones. With
/// `rewrite` every row that stays is written again (its frame has changed).
template<typename Row>
base::Result<base::Done> saveTable(Database& database, const StoredTable<Row>& table,
                                   const base::Table<Row>& before, const base::Table<Row>& after, int srs,
                                   bool rewrite) {
    const auto changes = base::Table<Row>::changes(before, after);
    for (const auto& change : changes) {
        if (change.after) continue;
        const auto done =
            database.run("DELETE FROM " + table.name + " WHERE uid = ?", {change.before->id.text()});
        if (!done) return done;
    }
    const auto freed = freeCodes(database, table, changes);
    if (!freed) return freed;
    for (const auto& change : changes) {
        if (!change.before || !change.after) continue;
        const auto done = writeRow(database, table, *change.after, srs, false);
        if (!done) return done;
    }
    std::vector<const Row*> added;
    for (const auto& change : changes) {
        if (!change.before) added.push_back(change.after);
    }
    const auto inserted = insertRows(database, table, added, srs);
    if (!inserted || !rewrite) return inserted;
    for (const Row& row : after) {
        if (!before.find(row.id)) continue; // written just now, in the new frame
        const auto done = writeRow(database, table, row, srs, false);
        if (!done) return done;
    }
    return base::Done{};
}

} // namespace vidette::store
