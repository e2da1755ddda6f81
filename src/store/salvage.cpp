// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "base/partial_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "store/estate_rows.h"
#include "store/frame.h"
#include "store/layer_styles.h"
#include "store/log_audit.h"
#include "store/logged_edit.h"
#include "store/new_file.h"
#include "store/page_file.h"
#include "store/rescued_copy.h"
#include "store/schema.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace vidette::store {
namespace {

using Roots = std::map<std::string, std::uint32_t>; ///< table → its first page

struct Column {
    std::string name;
    bool isRowid = false;
};

/// Makes the new file from the pages of the old one.
class Salvaging {
  public:
    Salvaging(PageFile& pages, std::string file, const base::Task& task)
        : m_pages(pages), m_file(std::move(file)), m_task(task) {}

    base::Result<base::Done> run(const std::string& source);
    std::map<std::string, SalvagedTable>& tables() { return m_tables; }
    std::int64_t cutReferences() const { return m_cut; }

  private:
    base::Result<base::Done> findRoots();
    base::Result<int> findSchema();
    base::Result<base::Done> findFrame();
    base::Result<base::Done> takeTables(Database& database);
    base::Result<base::Done> takeTable(Database& database, const std::string& table);
    base::Result<base::Done> bringUpToDate(int schema);
    base::Result<base::Done> makeSound(Database& database);
    base::Result<base::Done> setProject(Database& database);
    base::Result<base::Done> refuseRows(Database& database);
    base::Result<base::Done> cutReferences(Database& database);

    PageFile& m_pages;
    std::string m_file;
    const base::Task& m_task;
    Roots m_roots;
    std::map<std::string, SalvagedTable> m_tables;
    std::int64_t m_cut = 0;
    std::string m_frame; ///< in which the layers stood, should the settings of the project be lost
};

/// Tables whose rows our migrations make; what else a file holds there is of no use.
bool isMadeAnew(const std::string& table) {
    static const std::set<std::string> kTables{"gpkg_contents", "gpkg_geometry_columns", "sqlite_sequence",
                                               "schema_version", "app_session"};
    return kTables.contains(table);
}

base::Result<std::vector<std::string>> textsOf(Database& database, const std::string& sql) {
    auto statement = database.prepare(sql);
    if (!statement) return base::failure(statement.error());
    std::vector<std::string> texts;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) texts.push_back(statement->text(0));
    if (!row) return base::failure(row.error());
    return texts;
}

base::Result<std::vector<Column>> columnsOf(Database& database, const std::string& table) {
    auto statement = database.prepare("SELECT name, pk = 1 AND type = 'INTEGER' FROM pragma_table_info(?) "
                                      "ORDER BY cid");
    if (!statement) return base::failure(statement.error());
    if (const auto bound = statement->bind({table}); !bound) return base::failure(bound.error());
    std::vector<Column> columns;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        columns.push_back({statement->text(0), statement->integer(1) != 0});
    if (!row) return base::failure(row.error());
    return columns;
}

std::string insertSql(const std::string& table, const std::vector<Column>& columns, std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) names.push_back("\"" + columns[i].name + "\"");
    const std::vector<std::string> marks(count, "?");
    return "INSERT INTO \"" + table + "\" (" + base::join(names, ", ") + ") VALUES (" +
           base::join(marks, ", ") + ")";
}

void note(Roots& roots, const FoundRows& listed) {
    constexpr std::size_t kName = 1;
    constexpr std::size_t kRoot = 3;
    for (const FoundRow& row : listed.rows) {
        if (row.values.size() <= kRoot) continue;
        const auto* kind = std::get_if<std::string>(row.values.data());
        const auto* name = std::get_if<std::string>(&row.values[kName]);
        const auto* root = std::get_if<std::int64_t>(&row.values[kRoot]);
        if (kind && *kind == "table" && name && root)
            roots.try_emplace(*name, static_cast<std::uint32_t>(*root));
    }
}

base::Result<base::Done> Salvaging::run(const std::string& source) {
    auto done = findRoots();
    if (!done) return done;
    const auto schema = findSchema();
    if (!schema) return base::failure(schema.error());
    {
        auto database = Database::open(m_file, Database::Mode::Create);
        if (!database)
            return base::failure("not_written", m_file,
                                 base::say("the file could not be made in this folder"));
        database->watch(&m_task);
        done = database->execute("PRAGMA foreign_keys = OFF"); // until all rows are there
        if (done) done = makeSchema(*database, *schema);
        if (done) done = takeTables(*database);
    }
    if (done) done = bringUpToDate(*schema);
    if (done) done = findFrame();
    if (!done) return done;
    auto database = Database::open(m_file, Database::Mode::ReadWrite); // no trigger acts
    if (!database) return base::failure(database.error());
    database->watch(&m_task);
    done = database->execute("PRAGMA foreign_keys = OFF");
    if (done) done = makeSound(*database);
    if (done) done = database->trustSchema();
    if (!done) return done;
    auto transaction = Transaction::begin(*database);
    if (!transaction) return base::failure(transaction.error());
    done = makeEdit(*database, "Salvage from " + source, "",
                    [&] { return database->execute("UPDATE project SET name = name"); });
    return done ? transaction->commit() : done;
}

base::Result<base::Done> Salvaging::findRoots() {
    const auto listed = m_pages.rowsFrom(1, m_task);
    if (!listed) return base::failure(listed.error());
    note(m_roots, *listed);
    if (listed->lostPages + listed->lostRows == 0) return base::Done{};
    const auto anywhere = m_pages.listedAnywhere(m_task);
    if (!anywhere) return base::failure(anywhere.error());
    note(m_roots, *anywhere);
    return base::Done{};
}

/// The newest where the file does not tell any more.
base::Result<int> Salvaging::findSchema() {
    if (m_roots.empty())
        return base::failure("damaged", m_file,
                             base::say("the list of its tables is gone, so that no row can be found"));
    const auto root = m_roots.find("schema_version");
    if (root == m_roots.end()) return newestSchema();
    const auto found = m_pages.rowsFrom(root->second, m_task);
    if (!found) return base::failure(found.error());
    std::int64_t schema = 0;
    for (const FoundRow& row : found->rows) schema = std::max(schema, row.rowid);
    if (schema > newestSchema()) return base::failure(newerVersion(m_file, static_cast<int>(schema)));
    return schema > 0 ? static_cast<int>(schema) : newestSchema();
}

base::Result<base::Done> Salvaging::findFrame() {
    constexpr std::size_t kSrs = 3;
    const auto root = m_roots.find("gpkg_geometry_columns");
    if (root == m_roots.end()) return base::Done{};
    const auto found = m_pages.rowsFrom(root->second, m_task);
    if (!found) return base::failure(found.error());
    for (const FoundRow& row : found->rows) {
        const auto* srs = row.values.size() > kSrs ? std::get_if<std::int64_t>(&row.values[kSrs]) : nullptr;
        if (srs && *srs > 0) m_frame = "EPSG:" + std::to_string(*srs);
    }
    return base::Done{};
}

base::Result<base::Done> Salvaging::takeTables(Database& database) {
    const auto tables =
        textsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    if (!tables) return base::failure(tables.error());
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::failure(transaction.error());
    for (const auto& table : *tables) {
        if (isMadeAnew(table)) continue;
        const auto done = takeTable(database, table);
        if (!done) return done;
    }
    const auto done = cutReferences(database);
    return done ? transaction->commit() : done;
}

base::Result<base::Done> Salvaging::takeTable(Database& database, const std::string& table) {
    SalvagedTable& told = m_tables[table];
    told.name = table;
    const auto root = m_roots.find(table);
    told.isPlaceLost = root == m_roots.end() && table != "layer_styles"; // which may never have been there
    if (root == m_roots.end()) return base::Done{};
    const auto columns = columnsOf(database, table);
    if (!columns) return base::failure(columns.error());
    const auto found = m_pages.rowsFrom(root->second, m_task);
    if (!found) return base::failure(found.error());
    told.lostPages = found->lostPages;
    told.unreadable = found->lostRows;
    for (const FoundRow& row : found->rows) {
        const std::size_t count = std::min(row.values.size(), columns->size());
        if (row.isCut) {
            ++told.unreadable;
            continue;
        }
        std::vector<SqlValue> values(row.values.begin(),
                                     row.values.begin() + static_cast<std::ptrdiff_t>(count));
        for (std::size_t i = 0; i < count; ++i)
            if ((*columns)[i].isRowid) values[i] = row.rowid;
        const auto done = database.run(insertSql(table, *columns, count), values);
        if (done) {
            ++told.taken;
            continue;
        }
        if (done.error().code == "cancelled" || done.error().code == "not_written") return done;
        ++told.refused;
        if (told.reason.empty()) told.reason = done.error().message;
    }
    return base::Done{};
}

base::Result<base::Done> Salvaging::bringUpToDate(int schema) {
    if (schema == newestSchema()) return base::Done{};
    auto database = Database::open(m_file, Database::Mode::ReadWrite);
    if (!database) return base::failure(database.error());
    auto done = database->trustSchema();
    if (!done) return done;
    auto transaction = Transaction::begin(*database);
    if (!transaction) return base::failure(transaction.error());
    done = migrate(*database, schema);
    return done ? transaction->commit() : done;
}

/// Without triggers: what goes is not logged as anybody's change, so that the audit misses it.
base::Result<base::Done> Salvaging::makeSound(Database& database) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::failure(transaction.error());
    auto done = setProject(database);
    if (done) done = refuseRows(database);
    if (done) done = cutReferences(database);
    return done ? transaction->commit() : done;
}

/// A project has a row of settings, and a frame that its layers stand in.
base::Result<base::Done> Salvaging::setProject(Database& database) {
    auto done = database.run("INSERT OR IGNORE INTO project (fid, uid, crs) VALUES (1, ?, ?)",
                             {base::toText(base::newUuid()), m_frame});
    if (done) done = addStyles(database);
    if (!done) return done;
    const auto found = database.single("SELECT crs FROM project");
    if (!found) return base::failure(found.error());
    const auto* crs = std::get_if<std::string>(&*found);
    if (!crs || !srsOf(*crs)) return database.execute("UPDATE project SET crs = ''");
    return saveFrame(database, *crs, "");
}

/// Rows that can be stored and not be read as part of the document.
base::Result<base::Done> Salvaging::refuseRows(Database& database) {
    std::vector<std::pair<std::string, std::string>> refused;
    const auto estate =
        loadEstate(database, [&](const std::string& table, const std::string& uid, const base::Error& error) {
            SalvagedTable& told = m_tables[table];
            if (told.reason.empty()) told.reason = error.message;
            ++told.refused;
            --told.taken;
            refused.emplace_back(table, uid);
            return base::Result<base::Done>(base::Done{});
        });
    if (!estate) return base::failure(estate.error());
    for (const auto& [table, uid] : refused) {
        const auto done = database.run("DELETE FROM \"" + table + "\" WHERE coalesce(uid, '') = ?", {uid});
        if (!done) return done;
    }
    return base::Done{};
}

/// References to rows that are gone are emptied; a row that is nothing without its reference goes too, and
/// then what refers to it.
base::Result<base::Done> Salvaging::cutReferences(Database& database) {
    auto done = base::Result<base::Done>(base::Done{});
    for (bool again = true; done && again;) {
        auto broken =
            database.prepare("SELECT c.\"table\", c.rowid, f.\"from\" FROM pragma_foreign_key_check AS c, "
                             "pragma_foreign_key_list(c.\"table\") AS f WHERE f.id = c.fkid");
        if (!broken) return base::failure(broken.error());
        std::vector<std::vector<std::string>> cuts;
        auto row = broken->step();
        for (; row && *row; row = broken->step())
            cuts.push_back({broken->text(0), broken->text(1), broken->text(2)});
        if (!row) return base::failure(row.error());
        for (const auto& cut : cuts) {
            const std::string where = " WHERE rowid = " + cut[1];
            done = database.execute("UPDATE \"" + cut[0] + "\" SET \"" + cut[2] + "\" = NULL" + where);
            if (!done) done = database.execute("DELETE FROM \"" + cut[0] + "\"" + where);
            if (!done) return done;
        }
        m_cut += static_cast<std::int64_t>(cuts.size());
        again = !cuts.empty();
    }
    return done;
}

/// What the log of the new file says of it.
base::Result<base::Done> hearLog(const std::string& file, Salvage& salvage,
                                 std::map<std::string, SalvagedTable>& tables, const base::Task& task) {
    const auto audit = auditLog(file, task);
    if (!audit) return base::failure(audit.error());
    salvage.isLogWhole = !audit->firstBroken;
    for (const RowFault& fault : audit->rows)
        if (fault.what == "missing") ++tables[fault.table].missing;
    return base::Done{};
}

base::Result<Salvage> salvageInto(PageFile& pages, const std::string& file, const std::string& source,
                                  const base::Task& task) {
    Salvaging salvaging(pages, file, task);
    auto done = salvaging.run(source);
    Salvage salvage;
    if (done) done = hearLog(file, salvage, salvaging.tables(), task);
    if (!done) return base::failure(done.error());
    salvage.cutReferences = salvaging.cutReferences();
    for (auto& [name, table] : salvaging.tables()) {
        const bool isOfTheStandard = name.starts_with("gpkg_"); // whose rows are there in every new project
        if (!isOfTheStandard && (table.taken > 0 || !table.isWhole()))
            salvage.tables.push_back(std::move(table));
    }
    return salvage;
}

} // namespace

bool Salvage::isWhole() const {
    return cutReferences == 0 && isLogWhole &&
           std::all_of(tables.begin(), tables.end(),
                       [](const SalvagedTable& table) { return table.isWhole(); });
}

base::Result<Salvage> salvageProject(const std::string& damaged, const std::string& out,
                                     const base::Task& task) {
    std::error_code code;
    if (!std::filesystem::is_regular_file(damaged, code))
        return base::failure("not_read", damaged, base::say("there is no such project file"));
    if (std::filesystem::exists(out, code)) return base::failure(nameTaken(out));
    const RescuedCopy copy(damaged);
    if (!copy.made())
        return base::failure("not_read", damaged, base::say("no copy could be made to read it from"));
    { // what stands in a journal or write-ahead log comes home where SQLite still can
        auto database = Database::open(copy.path(), Database::Mode::ReadWrite);
        if (database) static_cast<void>(database->single("SELECT count(*) FROM sqlite_master"));
    }
    auto pages = PageFile::open(copy.path());
    const base::PartialFile partial(out);
    const std::string source = std::filesystem::path(damaged).filename().string();
    auto salvage = pages ? salvageInto(*pages, partial.path(), source, task)
                         : base::Result<Salvage>(base::failure(pages.error()));
    if (!salvage) {
        base::Error error = salvage.error();
        error.where = error.code == "not_written" ? out : damaged;
        return base::failure(std::move(error));
    }
    const auto done = takeName(partial.path(), out);
    if (!done) return base::failure(done.error());
    return salvage;
}

} // namespace vidette::store
