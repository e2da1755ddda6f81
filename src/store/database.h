// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite behind two small classes: every failure is an Error, everything is closed by its destructor, and a
/// file that came from elsewhere gets no more trust than it needs (defensive mode, no extensions, no trusted
/// schema, bounded lengths).
///
/// Error codes: "damaged" (no database, or a broken one), "busy" (another program writes), "not_written"
/// (disk full, read-only, i/o), "refused" (a rule of the schema was broken), "cancelled" (see watch()),
/// "store_failed" (anything else).
namespace vidette::store {

using Blob = std::vector<unsigned char>;
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

class Statement {
  public:
    Statement(sqlite3* database, sqlite3_stmt* statement, std::string place);
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    base::Result<base::Done> bind(const std::vector<SqlValue>& values);
    /// True while there is a row.
    base::Result<bool> step();
    SqlValue value(int column) const;
    /// The column as text, "" for NULL.
    std::string text(int column) const;
    std::int64_t integer(int column) const;

  private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    std::string m_place;
};

class Database {
  public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// `Create` needs that there is no such file.
    static base::Result<Database> open(const std::string& path, Mode mode);
    static base::Result<Database> inMemory();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// One or more statements without values.
    base::Result<base::Done> execute(const std::string& sql);
    base::Result<Statement> prepare(const std::string& sql);
    /// One statement with values, run to its end.
    base::Result<base::Done> run(const std::string& sql, const std::vector<SqlValue>& values);
    /// The first column of the first row; NULL where there is no row.
    base::Result<SqlValue> single(const std::string& sql);
    /// The triggers of the file act, and may call JSON functions, only once it is known that they are ours.
    base::Result<base::Done> trustSchema();

    /// Page by page into a new database, as it stands after the last commit.
    base::Result<base::Done> copyTo(const Database& empty);

    /// From now on every statement, however long, ends with "cancelled" soon after the task is cancelled;
    /// only a commit that has begun is finished. The task must live as long, or until watch(nullptr).
    void watch(const base::Task* task);
    bool cancelled() const { return m_task && m_task->cancelled(); }

    const std::string& path() const { return m_path; }

  private:
    Database(sqlite3* database, std::string path);
    base::Result<base::Done> restrain();
    base::Result<base::Done> set(const std::vector<std::pair<int, int>>& settings);

    sqlite3* m_database;
    std::string m_path;
    const base::Task* m_task = nullptr;
};

/// A transaction that is rolled back unless it was committed.
class Transaction {
  public:
    static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    base::Result<base::Done> commit();

  private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database; ///< null once it has ended
};

} // namespace vidette::store
