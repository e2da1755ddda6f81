// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_audit.h"

#include "store/image_store.h"
#include "store/log_seals.h"
#include "store/project_file.h"
#include "store/schema.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace vidette::store {
namespace {

using nlohmann::json;

/// What the log says of one row.
struct Told {
    bool cameByLog = false; ///< its first entry is its insert
    bool isWhole = false;   ///< an insert is among its entries
    bool isGone = false;
    std::vector<std::int64_t> entries; ///< from its last insert on; updates may tell changed columns only
    bool stands = false;               ///< found in its table
};

/// Whether two values were the same when they were written: texts of numbers differ by the SQLite that wrote
/// them.
bool isSame(const json& a, const json& b) {
    constexpr double kDigits = 1e-14; // relative; SQLite has written 15 digits or 17
    if (!a.is_number() || !b.is_number()) return a == b;
    const auto x = a.get<double>();
    const auto y = b.get<double>();
    return std::abs(x - y) <= kDigits * std::max(std::abs(x), std::abs(y));
}

/// A row as its entries tell it, one after the other. `entry` asks for one by its number.
base::Result<std::string> toldBy(Statement& entry, const std::vector<std::int64_t>& entries) {
    json row;
    for (const auto seq : entries) {
        if (const auto bound = entry.bind({seq}); !bound) return base::failure(bound.error());
        if (const auto found = entry.step(); !found) return base::failure(found.error());
        if (entries.size() == 1) return entry.text(0);
        const json told = json::parse(entry.text(0), nullptr, false);
        if (told.is_object()) row.update(told);
    }
    return row.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What a row tells of a column that it does not name.
json usualOf(const json& usual, const std::string& column) {
    return usual.contains(column) ? usual.at(column) : json();
}

/// Whether all that was told still stands, column by column; what is the default of a column need not be
/// told.
bool holds(const json& told, const json& found, const json& usual) {
    return std::all_of(told.items().begin(), told.items().end(), [&](const auto& item) {
        return isSame(item.value(),
                      found.contains(item.key()) ? found.at(item.key()) : usualOf(usual, item.key()));
    });
}

/// `isWhole`: told from its insert on, so that nothing else may stand there either.
bool isAsTold(const std::string& told, const std::string& found, const json& usual, bool isWhole) {
    if (told == found) return true;
    const json before = json::parse(told, nullptr, false);
    const json now = json::parse(found, nullptr, false);
    if (!before.is_object() || !now.is_object()) return false;
    return holds(before, now, usual) && (!isWhole || holds(now, before, usual));
}

/// A table that is logged.
struct LoggedTable {
    std::string name;
    std::string rowJson; ///< how its trigger writes a row, as SQL
    json usual;          ///< the defaults of its columns
};

class Auditing {
  public:
    explicit Auditing(Database& database) : m_database(database) {}

    base::Result<LogAudit> run() {
        for (auto step : {&Auditing::checkSeals, &Auditing::checkEnds, &Auditing::readTables}) {
            const auto done = (this->*step)();
            if (!done) return base::failure(done.error());
        }
        for (const auto& table : m_tables) {
            const auto done = checkTable(table);
            if (!done) return base::failure(done.error());
        }
        const auto images = auditImages(m_database);
        if (!images) return base::failure(images.error());
        for (const auto& fault : *images)
            m_audit.rows.push_back({"plan_image_content", fault.uid, fault.what});
        const auto key = [](const RowFault& fault) { return std::tie(fault.table, fault.uid, fault.what); };
        std::sort(m_audit.rows.begin(), m_audit.rows.end(),
                  [&](const RowFault& a, const RowFault& b) { return key(a) < key(b); });
        return std::move(m_audit);
    }

  private:
    /// Columns after those that are sealed.
    enum Column {
        kSeq = 0,
        kActor = 2,
        kEdit = 4,
        kTable = 5,
        kUid = 6,
        kOp = 7,
        kOld = 8,
        kNew = 9,
        kKind = 10,
        kSeal = 11
    };

    base::Result<base::Done> checkSeals();
    base::Result<base::Done> checkEnds();
    base::Result<base::Done> readTables();
    base::Result<json> usualValues(const std::string& table);
    base::Result<base::Done> checkTable(const LoggedTable& table);
    base::Result<base::Done> compareRows(const LoggedTable& table, std::int64_t& unlogged);
    void checkEntry(const Statement& entry);
    void remember(const Statement& entry);
    void breakAt(std::int64_t seq) {
        if (!m_audit.firstBroken || seq < *m_audit.firstBroken) m_audit.firstBroken = seq;
    }

    Database& m_database;
    LogAudit m_audit;
    bool m_isSealed = true;                                     ///< up to the entry at hand
    std::map<std::pair<std::string, std::string>, Told> m_told; ///< by table and uid
    std::map<std::string, std::int64_t> m_bulk;                 ///< table → rows brought in bulk
    std::vector<LoggedTable> m_tables;
};

base::Result<base::Done> Auditing::checkSeals() {
    m_audit.head = noSeal();
    auto entries = m_database.prepare("SELECT " + std::string(kSealedColumns) +
                                      ", s.kind, s.seal FROM change_log AS l LEFT JOIN log_seal AS s "
                                      "ON s.seq = l.seq ORDER BY l.seq");
    if (!entries) return base::failure(entries.error());
    auto row = entries->step();
    for (; row && *row; row = entries->step()) {
        checkEntry(*entries);
        remember(*entries);
    }
    if (!row) return base::failure(row.error());
    return base::Done{};
}

void Auditing::checkEntry(const Statement& entry) {
    const std::int64_t seq = entry.integer(kSeq);
    if (seq != m_audit.entries + 1) breakAt(m_audit.entries + 1);
    m_audit.entries = seq;
    const bool outside = std::holds_alternative<std::monostate>(entry.value(kActor));
    if (outside) ++m_audit.outsideEdits;
    const std::string kind = entry.text(kKind);
    if (kind.empty()) { // written since the last change by Vidette
        m_isSealed = false;
        if (!outside) breakAt(seq);
        return;
    }
    if (!m_isSealed || (kind == "found" && !outside)) breakAt(seq);
    const std::string seal = sealOf(m_audit.head, kind, entry);
    if (seal != entry.text(kSeal)) breakAt(seq);
    m_audit.head = entry.text(kSeal);
}

void Auditing::remember(const Statement& entry) {
    const std::string table = entry.text(kTable);
    const std::string op = entry.text(kOp);
    if (op == "insert" && entry.text(kUid) == entry.text(kEdit)) { // many rows at once
        const json summary = json::parse(entry.text(kNew), nullptr, false);
        if (summary.is_object()) m_bulk[table] += summary.value("rows", std::int64_t{0});
        return;
    }
    // A change that was refused: the row it was about may never have been there.
    if (op == "update" && entry.text(kOld) == "{}" && entry.text(kNew) == "{}") return;
    const auto [at, isFirst] = m_told.try_emplace({table, entry.text(kUid)});
    if (isFirst) at->second.cameByLog = op == "insert";
    at->second.isGone = op == "delete";
    if (op == "insert") {
        at->second.isWhole = true;
        at->second.entries.clear();
    }
    at->second.entries.push_back(entry.integer(kSeq));
}

/// Entries and seals cut off at the end: SQLite remembers how many there were.
base::Result<base::Done> Auditing::checkEnds() {
    auto ends = m_database.prepare("SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'change_log'), "
                                   "(SELECT max(seq) FROM log_seal)");
    if (!ends) return base::failure(ends.error());
    const auto row = ends->step();
    if (!row) return base::failure(row.error());
    for (const int column : {0, 1}) {
        if (ends->integer(column) > m_audit.entries) breakAt(m_audit.entries + 1);
    }
    return base::Done{};
}

/// Every table that is logged, and how its trigger writes a row.
base::Result<base::Done> Auditing::readTables() {
    auto triggers = m_database.prepare("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND "
                                       "name = 'log_' || tbl_name || '_insert' ORDER BY tbl_name");
    if (!triggers) return base::failure(triggers.error());
    auto row = triggers->step();
    for (; row && *row; row = triggers->step()) {
        const std::string table = triggers->text(0);
        const std::string sql = triggers->text(1);
        const auto from = std::min(sql.find("json_patch("), sql.find("json_object("));
        const auto to = std::min(sql.find("FROM " + table + " AS t", from),
                                 sql.find("FROM \"" + table + "\" AS t", from));
        if (from == std::string::npos || to == std::string::npos) continue;
        auto usual = usualValues(table);
        if (!usual) return base::failure(usual.error());
        m_tables.push_back({table, sql.substr(from, to - from), std::move(*usual)});
    }
    if (!row) return base::failure(row.error());
    return base::Done{};
}

/// The defaults of the columns, as the log would tell them.
base::Result<json> Auditing::usualValues(const std::string& table) {
    auto columns = m_database.prepare("SELECT group_concat(quote(name) || ', ' || dflt_value, ', ') FROM "
                                      "pragma_table_info(?) WHERE dflt_value IS NOT NULL");
    if (!columns) return base::failure(columns.error());
    if (const auto bound = columns->bind({table}); !bound) return base::failure(bound.error());
    if (const auto row = columns->step(); !row) return base::failure(row.error());
    const auto text = m_database.single("SELECT json_object(" + columns->text(0) + ")");
    if (!text) return base::failure(text.error());
    json usual = json::parse(std::get<std::string>(*text), nullptr, false);
    usual["geom"] = "";
    return usual;
}

base::Result<base::Done> Auditing::checkTable(const LoggedTable& logged) {
    const std::string& table = logged.name;
    std::int64_t unlogged = 0;
    const auto done = compareRows(logged, unlogged);
    if (!done) return done;
    std::int64_t cameInBulk = unlogged;
    for (auto at = m_told.lower_bound({table, ""}); at != m_told.end() && at->first.first == table; ++at) {
        const Told& told = at->second;
        if (!told.cameByLog) ++cameInBulk;
        if (!told.stands && !told.isGone) m_audit.rows.push_back({table, at->first.second, "missing"});
    }
    if (cameInBulk != m_bulk[table]) m_audit.rows.push_back({table, "", "count"});
    return base::Done{};
}

base::Result<base::Done> Auditing::compareRows(const LoggedTable& logged, std::int64_t& unlogged) {
    const std::string& table = logged.name;
    auto rows = m_database.prepare("SELECT t.uid, " + logged.rowJson + " FROM \"" + table + "\" AS t");
    if (!rows) return base::failure(rows.error());
    auto entry = m_database.prepare("SELECT new_json FROM change_log WHERE seq = ?");
    if (!entry) return base::failure(entry.error());
    auto row = rows->step();
    for (; row && *row; row = rows->step()) {
        const auto at = m_told.find({table, rows->text(0)});
        if (at == m_told.end()) {
            ++unlogged;
            continue;
        }
        at->second.stands = true;
        if (at->second.isGone) {
            m_audit.rows.push_back({table, rows->text(0), "removed"});
            continue;
        }
        const auto told = toldBy(*entry, at->second.entries);
        if (!told) return base::failure(told.error());
        if (!isAsTold(*told, rows->text(1), logged.usual, at->second.isWhole))
            m_audit.rows.push_back({table, rows->text(0), "changed"});
    }
    if (!row) return base::failure(row.error());
    return base::Done{};
}

} // namespace

base::Result<LogAudit> auditLog(const std::string& path, const base::Task& task) {
    auto database = openForReading(path, task);
    if (!database) return base::failure(database.error());
    const auto schema = schemaOf(*database);
    if (!schema) return base::failure(schema.error());
    if (*schema > newestSchema())
        return base::failure(newerVersion(path, *schema)); // how it logs is not known
    return Auditing(*database).run();
}

} // namespace vidette::store
