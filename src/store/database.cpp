// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/speech.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace vidette::store {
namespace {

std::string codeOf(int status) {
    switch (status & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return "damaged";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "busy";
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return "not_written";
    case SQLITE_CONSTRAINT:
        return "refused";
    case SQLITE_INTERRUPT:
        return "cancelled";
    default:
        return "store_failed";
    }
}

base::Error errorOf(sqlite3* database, int status, const std::string& place) {
    const std::string code = codeOf(status);
    const base::Fillings reason{{"reason", database ? sqlite3_errmsg(database) : sqlite3_errstr(status)}};
    if (code == "damaged") return {code, place, base::say("the project file is damaged ({reason})", reason)};
    if (code == "busy")
        return {code, place, base::say("another program is writing to the project; try again")};
    if (code == "not_written")
        return {code, place, base::say("the project file could not be written ({reason})", reason)};
    if (code == "cancelled") return {code, place, base::say("was cancelled; the project is as it was")};
    return {code, place, base::say("the project file refused this: {reason}", reason)};
}

int bindOne(sqlite3_stmt* statement, int at, const SqlValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(statement, at, *whole);
    if (const auto* real = std::get_if<double>(&value)) return sqlite3_bind_double(statement, at, *real);
    if (const auto* text = std::get_if<std::string>(&value)) {
        return sqlite3_bind_text64(statement, at, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    if (const auto* blob = std::get_if<Blob>(&value)) {
        return sqlite3_bind_blob64(statement, at, blob->data(), blob->size(), SQLITE_TRANSIENT);
    }
    return sqlite3_bind_null(statement, at);
}

} // namespace

Statement::Statement(sqlite3* database, sqlite3_stmt* statement, std::string place)
    : m_database(database), m_statement(statement), m_place(std::move(place)) {}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_place(std::move(other.m_place)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_place, other.m_place);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

base::Result<base::Done> Statement::bind(const std::vector<SqlValue>& values) {
    sqlite3_reset(m_statement);
    int at = 0;
    for (const auto& value : values) {
        const int status = bindOne(m_statement, ++at, value);
        if (status != SQLITE_OK) return base::failure(errorOf(m_database, status, m_place));
    }
    return base::Done{};
}

base::Result<bool> Statement::step() {
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW) return true;
    if (status == SQLITE_DONE) return false;
    return base::failure(errorOf(m_database, status, m_place));
}

SqlValue Statement::value(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<std::int64_t>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(m_statement, column));
        return Blob(bytes, bytes + sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

std::string Statement::text(int column) const {
    const void* bytes = sqlite3_column_text(m_statement, column);
    if (!bytes) return {};
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return {static_cast<const char*>(bytes), size};
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

Database::Database(sqlite3* database, std::string path) : m_database(database), m_path(std::move(path)) {}

Database::Database(Database&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_path(std::move(other.m_path)),
      m_task(other.m_task) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_path, other.m_path);
    std::swap(m_task, other.m_task);
    return *this;
}

Database::~Database() {
    sqlite3_close_v2(m_database);
}

base::Result<Database> Database::open(const std::string& path, Mode mode) {
    int flags = SQLITE_OPEN_READONLY;
    if (mode == Mode::ReadWrite) flags = SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create) flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE;
    sqlite3* handle = nullptr;
    const int status = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    Database database(handle, path);
    if (status != SQLITE_OK) return base::failure(errorOf(handle, status, path));
    const auto done = database.restrain();
    if (!done) return base::failure(done.error());
    return database;
}

base::Result<Database> Database::inMemory() {
    sqlite3* handle = nullptr;
    const int status = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE, nullptr);
    Database database(handle, "");
    if (status != SQLITE_OK) return base::failure(errorOf(handle, status, ""));
    return database;
}

base::Result<base::Done> Database::restrain() {
    const auto done = set({{SQLITE_DBCONFIG_DEFENSIVE, 1},
                           {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                           {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                           {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                           {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                           {SQLITE_DBCONFIG_ENABLE_FKEY, 1}});
    if (!done) return done;
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(m_database, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(m_database, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(m_database, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(m_database, 2000);
    return execute("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA synchronous = EXTRA");
}

base::Result<base::Done> Database::trustSchema() {
    return set({{SQLITE_DBCONFIG_ENABLE_TRIGGER, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1}});
}

base::Result<base::Done> Database::set(const std::vector<std::pair<int, int>>& settings) {
    for (const auto& [name, value] : settings) {
        const int status = sqlite3_db_config(m_database, name, value, nullptr);
        if (status != SQLITE_OK) return base::failure(errorOf(m_database, status, m_path));
    }
    return base::Done{};
}

base::Result<base::Done> Database::execute(const std::string& sql) {
    const int status = sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr);
    if (status != SQLITE_OK) return base::failure(errorOf(m_database, status, m_path));
    return base::Done{};
}

base::Result<Statement> Database::prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    const int status = sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr);
    if (status != SQLITE_OK) return base::failure(errorOf(m_database, status, m_path));
    return Statement(m_database, statement, m_path);
}

base::Result<base::Done> Database::run(const std::string& sql, const std::vector<SqlValue>& values) {
    // Statements too short for SQLite to look up, one after the other.
    if (cancelled()) return base::failure(errorOf(nullptr, SQLITE_INTERRUPT, m_path));
    auto statement = prepare(sql);
    if (!statement) return base::failure(statement.error());
    const auto bound = statement->bind(values);
    if (!bound) return bound;
    const auto row = statement->step();
    if (!row) return base::failure(row.error());
    return base::Done{};
}

base::Result<SqlValue> Database::single(const std::string& sql) {
    auto statement = prepare(sql);
    if (!statement) return base::failure(statement.error());
    const auto row = statement->step();
    if (!row) return base::failure(row.error());
    return *row ? statement->value(0) : SqlValue{};
}

base::Result<base::Done> Database::copyTo(const Database& empty) {
    sqlite3_backup* copy = sqlite3_backup_init(empty.m_database, "main", m_database, "main");
    if (!copy)
        return base::failure(errorOf(empty.m_database, sqlite3_errcode(empty.m_database), empty.path()));
    constexpr int kPages = 1024;
    int step = SQLITE_OK;
    while (step == SQLITE_OK) step = cancelled() ? SQLITE_INTERRUPT : sqlite3_backup_step(copy, kPages);
    const int status = sqlite3_backup_finish(copy);
    if (step != SQLITE_DONE || status != SQLITE_OK)
        return base::failure(errorOf(empty.m_database, step != SQLITE_DONE ? step : status, empty.path()));
    return base::Done{};
}

void Database::watch(const base::Task* task) {
    constexpr int kSteps = 2000; // of SQLite's machine: far less than a millisecond
    m_task = task;
    const auto stopped = [](void* watched) {
        return static_cast<const base::Task*>(watched)->cancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(m_database, task ? kSteps : 0, task ? +stopped : nullptr,
                             const_cast<base::Task*>(task)); // only read
}

base::Result<Transaction> Transaction::begin(Database& database) {
    const auto done = database.execute("BEGIN IMMEDIATE");
    if (!done) return base::failure(done.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (!m_database) return;
    m_database->watch(nullptr); // what was cancelled is taken back all the same
    static_cast<void>(m_database->execute("ROLLBACK"));
}

base::Result<base::Done> Transaction::commit() {
    if (m_database->cancelled()) return base::failure(errorOf(nullptr, SQLITE_INTERRUPT, m_database->path()));
    const auto done = m_database->execute("COMMIT");
    if (done) m_database = nullptr;
    return done;
}

} // namespace vidette::store
