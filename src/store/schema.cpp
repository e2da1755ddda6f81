// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "store/layer_styles.h"
#include "store/log_seals.h"
#include "store/log_triggers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <map>
#include <string_view>

namespace vidette::store {
namespace {

constexpr std::int64_t kGeoPackageId = 0x47504B47; ///< "GPKG"
constexpr int kFirstSealed = 3;                    ///< the schema from which on the change log has seals

struct Migration {
    int version = 0;
    std::string name;
};

std::vector<Migration> migrations() {
    constexpr std::string_view kFolder = "migrations/";
    std::vector<Migration> list;
    for (const auto& file : base::embeddedFiles()) {
        if (file.name.compare(0, kFolder.size(), kFolder) != 0) continue;
        Migration migration{0, file.name};
        const char* const digits = file.name.data() + kFolder.size();
        std::from_chars(digits, file.name.data() + file.name.size(), migration.version);
        list.push_back(migration);
    }
    return list;
}

using Objects = std::map<std::string, std::string>; ///< "table camera" → its SQL

base::Result<Objects> objectsOf(Database& database) {
    auto statement = database.prepare("SELECT type || ' ' || name, tbl_name, sql FROM sqlite_master");
    if (!statement) return base::failure(statement.error());
    Objects objects;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        objects[statement->text(0)] = statement->text(1) + "\n" + statement->text(2);
    if (!row) return base::failure(row.error());
    return objects;
}

/// The migrations after `version`, up to `last`.
base::Result<base::Done> migrateUpTo(Database& database, int version, int last) {
    for (const auto& migration : migrations()) {
        if (migration.version <= version || migration.version > last) continue;
        auto done = runScript(database, migration.name);
        if (done) done = addLogTriggers(database);
        if (!done) return done;
        done = database.run("INSERT INTO schema_version (version) VALUES (?)",
                            {std::int64_t{migration.version}});
        if (!done) return done;
    }
    return base::Done{};
}

base::Result<Database> modelOf(int version) {
    auto model = Database::inMemory();
    if (!model) return model;
    const auto done = makeSchema(*model, version);
    if (!done) return base::failure(done.error());
    return model;
}

/// Objects of every file with this schema.
base::Result<Objects> expectedObjects(int version) {
    auto model = modelOf(version);
    if (!model) return base::failure(model.error());
    return objectsOf(*model);
}

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

/// Tables of the GeoPackage standard, of GDAL and of QGIS that may stand beside ours, with their indexes.
bool isTolerated(const std::string& object, const std::string& table) {
    constexpr std::array<std::string_view, 11> kTables{
        "layer_styles",  "qgis_projects",     "gpkg_extensions",         "gpkg_ogr_contents",
        "gpkg_metadata", "gpkg_data_columns", "gpkg_metadata_reference", "gpkg_data_column_constraints",
        "sqlite_stat1",  "sqlite_stat4",      "sqlite_sequence"};
    const bool known = std::find(kTables.begin(), kTables.end(), table) != kTables.end();
    return known && (startsWith(object, "table ") || startsWith(object, "index "));
}

/// GDAL counts the rows of each table in gpkg_ogr_contents by two triggers of a fixed text.
bool isRowCounter(const std::string& object, const std::string& table, const std::string& sql) {
    for (const std::string_view way : {"insert", "delete"}) {
        const std::string name = "trigger_" + std::string(way) + "_feature_count_" + table;
        if (object != "trigger " + name) continue;
        const std::string sign = way == "insert" ? "+" : "-";
        std::string upper = way == "insert" ? "INSERT" : "DELETE";
        return sql == "CREATE TRIGGER \"" + name + "\" AFTER " + upper + " ON \"" + table +
                          "\" BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count " + sign +
                          " 1 WHERE lower(table_name) = lower('" + table + "'); END";
    }
    return false;
}

base::Result<base::Done> compareObjects(Database& database, int version) {
    static const auto newest = expectedObjects(newestSchema()); // the same for every file of this run
    const auto expected = version == newestSchema() ? newest : expectedObjects(version);
    if (!expected) return base::failure(expected.error());
    const auto found = objectsOf(database);
    if (!found) return base::failure(found.error());
    for (const auto& [object, sql] : *expected) {
        const auto at = found->find(object);
        if (at != found->end() && at->second == sql) continue;
        if (isTolerated(object, sql.substr(0, sql.find('\n')))) continue;
        const base::Fillings name{{"object", object}};
        return base::failure(
            "foreign_schema", database.path(),
            at == found->end()
                ? base::say("the {object} is missing, expected the tables as Vidette made them", name)
                : base::say("the {object} was changed, expected the tables as Vidette made them", name));
    }
    for (const auto& [object, text] : *found) {
        const auto line = text.find('\n');
        const std::string table = text.substr(0, line);
        if (expected->contains(object) || isTolerated(object, table) ||
            isRowCounter(object, table, text.substr(line + 1)))
            continue;
        return base::failure(
            "foreign_schema", database.path(),
            base::say("found the {object}, which Vidette did not make; remove it, or import the "
                      "file into a new project",
                      {{"object", object}}));
    }
    return base::Done{};
}

/// SQLite reads a file whose last page is cut off as if zeros followed.
base::Result<base::Done> checkWhole(Database& database) {
    const auto bytes = database.single("SELECT page_count * page_size FROM pragma_page_count, "
                                       "pragma_page_size, pragma_journal_mode WHERE journal_mode <> 'wal'");
    if (!bytes) return base::failure(bytes.error());
    const auto* expected = std::get_if<std::int64_t>(&*bytes);
    std::error_code code;
    const auto found = std::filesystem::file_size(database.path(), code);
    if (!expected || code || found == static_cast<std::uintmax_t>(*expected)) return base::Done{};
    return base::failure(
        "damaged", database.path(),
        base::say("the project file is damaged (found {found} bytes, expected {expected})",
                  {{"found", std::to_string(found)}, {"expected", std::to_string(*expected)}}));
}

base::Result<base::Done> checkSound(Database& database) {
    auto statement = database.prepare("PRAGMA quick_check(1)");
    if (!statement) return base::failure(statement.error());
    const auto row = statement->step();
    if (!row) return base::failure(row.error());
    std::string found = statement->text(0);
    if (*row && found == "ok") return base::Done{};
    std::replace(found.begin(), found.end(), '\n', ' ');
    return base::failure("damaged", database.path(),
                         base::say("the project file is damaged ({reason})", {{"reason", found}}));
}

base::Result<base::Done> checkVersion(Database& database) {
    const auto table = database.single("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = "
                                       "'schema_version'");
    if (!table) return base::failure(table.error());
    if (std::holds_alternative<std::monostate>(*table)) {
        return base::failure(
            "not_a_project", database.path(),
            base::say("this is a GeoPackage, but no Vidette project; import its layers instead"));
    }
    const auto version = database.single("SELECT max(version) FROM schema_version");
    if (!version) return base::failure(version.error());
    const auto* number = std::get_if<std::int64_t>(&*version);
    if (!number || *number < 1) {
        return base::failure("foreign_schema", database.path(),
                             base::say("the schema version of the project is not a number from 1 on"));
    }
    return base::Done{};
}

/// Plain tables and their columns: a virtual table, a view or a generated column could do anything when read.
base::Result<std::vector<std::string>> columnsOf(Database& database) {
    auto statement = database.prepare("SELECT m.name || '.' || c.name FROM sqlite_master AS m, "
                                      "pragma_table_info(m.name) AS c WHERE m.type = 'table' AND "
                                      "m.sql LIKE 'CREATE TABLE %' ORDER BY 1");
    if (!statement) return base::failure(statement.error());
    std::vector<std::string> columns;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) columns.push_back(statement->text(0));
    if (!row) return base::failure(row.error());
    return columns;
}

/// Whether this program can read a project of a newer schema.
base::Result<base::Done> compareColumns(Database& database, int version) {
    auto model = modelOf(newestSchema());
    if (!model) return base::failure(model.error());
    const auto expected = columnsOf(*model);
    if (!expected) return base::failure(expected.error());
    const auto found = columnsOf(database);
    if (!found) return base::failure(found.error());
    for (const auto& column : *expected) {
        if (std::find(found->begin(), found->end(), column) != found->end()) continue;
        return base::failure(
            "newer_version", database.path(),
            base::say("the project has schema version {version}, this program writes versions up to "
                      "{newest}; change it with a newer Vidette ({column} is not as this program knows it)",
                      {{"version", std::to_string(version)},
                       {"newest", std::to_string(newestSchema())},
                       {"column", column}}));
    }
    return base::Done{};
}

} // namespace

base::Error newerVersion(const std::string& path, int found) {
    return {"newer_version", path,
            base::say("the project has schema version {version}, this program writes versions up to "
                      "{newest}; change it with a newer Vidette",
                      {{"version", std::to_string(found)}, {"newest", std::to_string(newestSchema())}})};
}

int newestSchema() {
    int newest = 0;
    for (const auto& migration : migrations()) newest = std::max(newest, migration.version);
    return newest;
}

base::Result<base::Done> runScript(Database& database, std::string_view name) {
    const auto sql = base::readDataFile(name);
    if (!sql) return base::failure(sql.error());
    return database.execute(*sql);
}

base::Result<base::Done> makeSchema(Database& database, int version) {
    const auto core = runScript(database, "geopackage/core.sql");
    return core ? migrateUpTo(database, 0, version) : core;
}

base::Result<base::Done> migrate(Database& database, int version) {
    auto done =
        version == 0 ? makeSchema(database, newestSchema()) : migrateUpTo(database, version, newestSchema());
    if (done && version < kFirstSealed) done = sealLog(database, "");
    return done ? addStyles(database) : done;
}

base::Result<int> schemaOf(Database& database) {
    const auto version = database.single("SELECT max(version) FROM schema_version");
    if (!version) return base::failure(version.error());
    const auto* number = std::get_if<std::int64_t>(&*version);
    if (number) return static_cast<int>(*number);
    return base::failure("foreign_schema", database.path(), base::say("the schema version is not a number"));
}

base::Result<base::Done> examine(Database& database) {
    auto done = checkSound(database);
    if (done) done = checkWhole(database);
    if (!done) return done;
    const auto id = database.single("PRAGMA application_id");
    if (!id) return base::failure(id.error());
    const auto* number = std::get_if<std::int64_t>(&*id);
    if (!number || *number != kGeoPackageId) {
        return base::failure(
            "not_a_project", database.path(),
            base::say("this is an SQLite database, but no GeoPackage with a Vidette project"));
    }
    done = checkVersion(database);
    if (!done) return done;
    const auto version = schemaOf(database);
    if (!version) return base::failure(version.error());
    return *version > newestSchema() ? compareColumns(database, *version)
                                     : compareObjects(database, *version);
}

} // namespace vidette::store
