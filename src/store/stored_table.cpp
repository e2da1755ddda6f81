// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored_table.h"

#include "base/text.h"

namespace vidette::store {
namespace {

std::string quoted(const std::string& name) {
    return "\"" + name + "\"";
}

/// FNV-1a (128 bits) over the digest so far and the bytes of one value.
void digest(base::Uuid& so, const SqlValue& value) {
    std::string bytes = base::toText(so);
    if (const auto* text = std::get_if<std::string>(&value)) bytes += *text;
    if (const auto* blob = std::get_if<Blob>(&value)) bytes.append(blob->begin(), blob->end());
    if (const auto* real = std::get_if<double>(&value)) bytes += base::toText(*real);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) bytes += std::to_string(*whole);
    so = base::uuidFromName(bytes);
}

} // namespace

std::string insertSql(const std::string& table, const std::vector<std::string>& columns) {
    std::vector<std::string> names;
    for (const auto& column : columns) names.push_back(quoted(column));
    const std::vector<std::string> marks(columns.size(), "?");
    return "INSERT INTO " + quoted(table) + " (" + base::join(names, ", ") + ") VALUES (" +
           base::join(marks, ", ") + ")";
}

std::string updateSql(const std::string& table, const std::vector<std::string>& columns) {
    std::vector<std::string> settings;
    for (const auto& column : columns) settings.push_back(quoted(column) + " = ?");
    return "UPDATE " + quoted(table) + " SET " + base::join(settings, ", ") + " WHERE uid = ?";
}

std::string selectSql(const std::string& table, const std::vector<std::string>& columns) {
    std::vector<std::string> names;
    for (const auto& column : columns) names.push_back(quoted(column));
    return "SELECT " + base::join(names, ", ") + " FROM " + quoted(table) + " ORDER BY uid";
}

BulkInsert::BulkInsert(Database& database, std::string table, Statement statement)
    : m_database(&database), m_table(std::move(table)), m_statement(std::move(statement)) {}

base::Result<BulkInsert> BulkInsert::begin(Database& database, const std::string& table,
                                           const std::vector<std::string>& columns) {
    const auto done = database.run("UPDATE app_session SET bulk = ?", {table});
    if (!done) return base::failure(done.error());
    auto statement = database.prepare(insertSql(table, columns));
    if (!statement) return base::failure(statement.error());
    return BulkInsert(database, table, std::move(*statement));
}

base::Result<base::Done> BulkInsert::add(const std::vector<SqlValue>& values) {
    const auto bound = m_statement.bind(values);
    if (!bound) return bound;
    const auto done = m_statement.step();
    if (!done) return base::failure(done.error());
    for (const auto& value : values) digest(m_digest, value);
    ++m_rows;
    return base::Done{};
}

base::Result<base::Done> BulkInsert::end() {
    const std::string summary =
        "{\"rows\":" + std::to_string(m_rows) + ",\"digest\":\"" + base::toText(m_digest) + "\"}";
    const auto done =
        m_database->run("INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json) "
                        "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, ?1, "
                        "edit, 'insert', ?2 FROM app_session",
                        {m_table, summary});
    return done ? m_database->execute("UPDATE app_session SET bulk = NULL") : done;
}

} // namespace vidette::store
