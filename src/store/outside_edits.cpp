// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outside_edits.h"

#include "base/speech.h"
#include "store/estate_rows.h"
#include "store/logged_edit.h"
#include "store/project_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace vidette::store {
namespace {

using nlohmann::json;

constexpr const char* kOpen =
    "SELECT seq, at, what, edit, tbl, uid, op, old_json, new_json FROM change_log "
    "WHERE actor IS NULL AND seq NOT IN (SELECT seq FROM outside_review) ORDER BY seq";

/// What the decision is about.
base::Result<std::vector<LogEntry>> chosenIn(Database& database, const OutsideDecision& decision) {
    if (decision.login.empty())
        return base::failure("missing_field", "--as",
                             base::say("expected the login of who decides on the outside edits"));
    auto entries = openOutsideEdits(database);
    if (!entries || decision.rows.empty()) return entries;
    const auto& rows = decision.rows;
    std::erase_if(*entries, [&](const LogEntry& entry) {
        return std::find(rows.begin(), rows.end(), entry.uid) == rows.end();
    });
    return entries;
}

base::Result<base::Done> decide(Database& database, const std::vector<LogEntry>& entries,
                                const std::string& decision, const std::string& login) {
    for (const LogEntry& entry : entries) {
        const auto done =
            database.run("INSERT INTO outside_review (seq, decision, by_login) VALUES (?, ?, ?)",
                         {entry.seq, decision, login});
        if (!done) return done;
    }
    return base::Done{};
}

/// "0A1B" as bytes; nothing for an odd number of digits or another sign.
std::optional<Blob> bytesOf(const std::string& digits) {
    if (digits.size() % 2 != 0) return std::nullopt;
    const auto valueOf = [](char c) -> int {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    Blob bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int high = valueOf(digits[i]);
        const int low = valueOf(digits[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes.push_back(static_cast<unsigned char>(high * 16 + low));
    }
    return bytes;
}

/// A column as the log tells it.
SqlValue valueOf(const std::string& column, const json& told) {
    if (told.is_string() && column == "geom") {
        const auto bytes = bytesOf(told.get<std::string>());
        return bytes && !bytes->empty() ? SqlValue(*bytes) : SqlValue();
    }
    if (told.is_string()) return told.get<std::string>();
    if (told.is_number_integer()) return told.get<std::int64_t>();
    if (told.is_number()) return told.get<double>();
    return {};
}

struct Columns {
    std::vector<std::string> names;
    std::vector<SqlValue> values;
};

Columns columnsOf(const std::string& rowJson) {
    Columns columns;
    const json row = json::parse(rowJson, nullptr, false);
    if (!row.is_object()) return columns;
    for (const auto& [name, told] : row.items()) {
        columns.names.push_back(name);
        columns.values.push_back(valueOf(name, told));
    }
    return columns;
}

base::Result<base::Done> takeBack(Database& database, const LogEntry& entry) {
    const std::string table = "\"" + entry.table + "\"";
    if (entry.op == "insert") return database.run("DELETE FROM " + table + " WHERE uid = ?", {entry.uid});
    Columns columns = columnsOf(entry.oldJson);
    std::string names;
    std::string marks;
    std::string settings;
    for (const std::string& name : columns.names) {
        const std::string comma = names.empty() ? "" : ", ";
        names += comma + "\"" + name + "\"";
        marks += comma + "?";
        settings += comma + "\"" + name + "\" = ?";
    }
    if (entry.op == "delete")
        return database.run("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")",
                            columns.values);
    columns.values.emplace_back(entry.uid);
    return database.run("UPDATE " + table + " SET " + settings + " WHERE uid = ?", columns.values);
}

/// Rows that were changed through the program after the outside edit would lose that change.
base::Result<base::Done> checkNotChangedSince(Database& database, const std::vector<LogEntry>& entries) {
    for (const LogEntry& entry : entries) {
        auto statement =
            database.prepare("SELECT count(*) FROM change_log WHERE tbl = ? AND uid = ? AND seq > ? "
                             "AND actor IS NOT NULL");
        if (!statement) return base::failure(statement.error());
        auto bound = statement->bind({entry.table, entry.uid, entry.seq});
        if (!bound) return bound;
        const auto row = statement->step();
        if (!row) return base::failure(row.error());
        if (statement->integer(0) > 0)
            return base::failure(
                "changed_since", database.path() + ": " + entry.table + " " + entry.uid,
                base::say("the row was changed again since the outside edit; adopt the edits"));
    }
    return base::Done{};
}

using Settle = base::Result<std::size_t> (*)(Database&, const OutsideDecision&);

base::Result<std::size_t> settle(const std::string& path, const OutsideDecision& decision, Settle how,
                                 const base::Task& task) {
    auto opened = openForWriting(path, task);
    if (!opened) return base::failure(opened.error());
    auto change = ProjectChange::begin(*opened, task);
    if (!change) return base::failure(change.error());
    auto settled = how(opened->database, decision);
    const auto done = settled ? change->commit() : base::failure(settled.error());
    return done ? settled : base::failure(done.error());
}

} // namespace

base::Result<std::vector<LogEntry>> openOutsideEdits(Database& database) {
    auto statement = database.prepare(kOpen);
    if (!statement) return base::failure(statement.error());
    std::vector<LogEntry> entries;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        entries.push_back({statement->integer(0), statement->text(1), std::nullopt, statement->text(2),
                           statement->text(3), statement->text(4), statement->text(5), statement->text(6),
                           statement->text(7), statement->text(8)});
    }
    if (!row) return base::failure(row.error());
    return entries;
}

base::Result<std::vector<LogEntry>> openOutsideEdits(const std::string& path, const base::Task& task) {
    auto database = openForReading(path, task);
    if (!database) return base::failure(database.error());
    return openOutsideEdits(*database);
}

base::Result<std::size_t> adoptOutsideEdits(Database& database, const OutsideDecision& decision) {
    const auto entries = chosenIn(database, decision);
    if (!entries) return base::failure(entries.error());
    const auto done = decide(database, *entries, "adopted", decision.login);
    if (!done) return base::failure(done.error());
    return entries->size();
}

base::Result<std::size_t> revertOutsideEdits(Database& database, const OutsideDecision& decision) {
    const auto entries = chosenIn(database, decision);
    if (!entries) return base::failure(entries.error());
    auto done = checkNotChangedSince(database, *entries);
    if (!done) return base::failure(done.error());
    done = makeEdit(database, "Take back outside edits", decision.login, [&] {
        auto taken = base::Result<base::Done>(base::Done{});
        for (auto entry = entries->rbegin(); taken && entry != entries->rend(); ++entry)
            taken = takeBack(database, *entry);
        return taken ? decide(database, *entries, "reverted", decision.login) : taken;
    });
    if (!done) return base::failure(done.error());
    return entries->size();
}

base::Result<std::size_t> adoptOutsideEdits(const std::string& path, const OutsideDecision& decision,
                                            const base::Task& task) {
    return settle(path, decision, adoptOutsideEdits, task);
}

base::Result<std::size_t> revertOutsideEdits(const std::string& path, const OutsideDecision& decision,
                                             const base::Task& task) {
    const auto revert = [](Database& database, const OutsideDecision& what) {
        auto reverted = revertOutsideEdits(database, what);
        if (!reverted) return reverted;
        const auto estate = loadEstate(database); // as it would be read from now on
        return estate ? reverted : base::failure(estate.error());
    };
    return settle(path, decision, revert, task);
}

} // namespace vidette::store
