// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_store.h"

#include "base/partial_file.h"
#include "estate/funds.h"
#include "store/estate_rows.h"
#include "store/log_seals.h"
#include "store/project_file.h"
#include "store/schema.h"

#include <filesystem>
#include <unistd.h>

namespace vidette::store {
namespace {

namespace fs = std::filesystem;

/// One edit: who and what are there for the triggers, and gone again before the commit, so that a change made
/// by another program finds nobody.
base::Result<base::Done> writeEdit(Database& database, const estate::Estate& before,
                                   const estate::Estate& after, const std::string& what,
                                   const std::string& actor, const std::string& definition) {
    const std::string edit = base::toText(base::newUuid());
    auto done = database.run("UPDATE app_session SET actor = ?, what = ?, edit = ?", {actor, what, edit});
    if (done) done = saveEstate(database, before, after, definition);
    if (done) done = database.execute("UPDATE app_session SET actor = NULL, what = NULL, edit = NULL");
    if (done) done = sealLog(database, edit);
    if (done) {
        done = database.execute("UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', "
                                "'now') WHERE table_name <> 'change_log'");
    }
    return done;
}

base::Result<base::Done> fill(Database& database, const estate::Estate& estate,
                              const std::string& definition) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::failure(transaction.error());
    auto done = migrate(database, 0);
    estate::Estate nothing;
    // A name that differs makes the first edit write the settings, however empty they are.
    nothing.name = estate.name + "?";
    if (done) done = writeEdit(database, nothing, estate, "New project", "", definition);
    return done ? transaction->commit() : done;
}

base::Error exists(const std::string& path) {
    return {"exists", path, "the file is there already; choose another name"};
}

/// Takes the finished file to its name, unless another has come there meanwhile.
base::Result<base::Done> take(const std::string& partial, const std::string& path) {
    if (link(partial.c_str(), path.c_str()) == 0) {
        unlink(partial.c_str());
        return base::Done{};
    }
    std::error_code code;
    if (fs::exists(path, code)) return base::failure(exists(path));
    fs::rename(partial, path, code); // a file system without hard links
    if (code) return base::failure("not_written", path, "the file could not be written");
    return base::Done{};
}

} // namespace

base::Result<estate::Estate> readProject(const std::string& path, const base::Task& task) {
    auto database = openForReading(path, task);
    if (!database) return base::failure(database.error());
    return loadEstate(*database);
}

base::Result<base::Done> createProject(const std::string& path, const estate::Estate& estate,
                                       const std::string& definition, const base::Task& task) {
    std::error_code code;
    if (fs::exists(path, code)) return base::failure(exists(path));
    const base::PartialFile partial(path);
    auto done = base::Result<base::Done>(base::Done{});
    {
        auto database = Database::open(partial.path(), Database::Mode::Create);
        if (!database) {
            return base::failure("not_written", path, "the file could not be made in this folder");
        }
        database->watch(&task);
        done = database->trustSchema(); // nobody else has written here
        if (done) done = fill(*database, estate, definition);
    }
    if (done) done = take(partial.path(), path);
    if (done) return done;
    base::Error error = done.error();
    if (error.where == partial.path()) error.where = path;
    return base::failure(std::move(error));
}

struct ProjectStore::Impl {
    Database database;
    estate::Estate estate;
    std::int64_t version = 0; ///< SQLite's data_version: changes when another connection commits
    std::string backup;
};

namespace {

base::Result<std::int64_t> dataVersion(Database& database) {
    const auto value = database.single("PRAGMA data_version");
    if (!value) return base::failure(value.error());
    const auto* number = std::get_if<std::int64_t>(&*value);
    return number ? *number : 0;
}

} // namespace

ProjectStore::ProjectStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ProjectStore::ProjectStore(ProjectStore&&) noexcept = default;
ProjectStore& ProjectStore::operator=(ProjectStore&&) noexcept = default;
ProjectStore::~ProjectStore() = default;

base::Result<ProjectStore> ProjectStore::open(const std::string& path, const base::Task& task) {
    auto opened = openForWriting(path, task);
    if (!opened) return base::failure(opened.error());
    auto loaded = loadEstate(opened->database);
    if (!loaded) return base::failure(loaded.error());
    const auto version = dataVersion(opened->database);
    if (!version) return base::failure(version.error());
    opened->database.watch(nullptr);
    return ProjectStore(std::make_unique<Impl>(
        Impl{std::move(opened->database), std::move(*loaded), *version, std::move(opened->backup)}));
}

const std::string& ProjectStore::backup() const {
    return m_impl->backup;
}

const estate::Estate& ProjectStore::estate() const {
    return m_impl->estate;
}

base::Result<base::Done> ProjectStore::save(const estate::Estate& next, const std::string& what,
                                            const std::string& actor, const base::Task& task) {
    if (next == m_impl->estate) return base::Done{};
    const auto shares = estate::checkShares(m_impl->estate, next);
    if (!shares) return base::failure(shares.error());
    Database& database = m_impl->database;
    database.watch(&task);
    auto saved = write(next, what, actor);
    database.watch(nullptr);
    return saved;
}

base::Result<base::Done> ProjectStore::write(const estate::Estate& next, const std::string& what,
                                             const std::string& actor) {
    Database& database = m_impl->database;
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::failure(transaction.error());
    const auto version = dataVersion(database);
    if (!version) return base::failure(version.error());
    if (*version != m_impl->version) {
        return base::failure("changed_outside", database.path(),
                             "another program changed the project; open it again, or save a copy");
    }
    auto done = writeEdit(database, m_impl->estate, next, what, actor, "");
    if (done) done = transaction->commit();
    if (done) m_impl->estate = next;
    return done;
}

} // namespace vidette::store
