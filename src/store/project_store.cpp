// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_store.h"

#include "base/partial_file.h"
#include "base/speech.h"
#include "estate/funds.h"
#include "store/estate_rows.h"
#include "store/logged_edit.h"
#include "store/new_file.h"
#include "store/project_file.h"
#include "store/schema.h"

#include <filesystem>

namespace vidette::store {
namespace {

namespace fs = std::filesystem;

base::Result<base::Done> fill(Database& database, const estate::Estate& estate,
                              const std::string& definition) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::failure(transaction.error());
    auto done = migrate(database, 0);
    estate::Estate nothing;
    // A name that differs makes the first edit write the settings, however empty they are.
    nothing.name = estate.name + "?";
    const auto write = [&] { return saveEstate(database, nothing, estate, definition); };
    if (done) done = makeEdit(database, "New project", "", write);
    return done ? transaction->commit() : done;
}

} // namespace

base::Result<estate::Estate> readProject(const std::string& path, const base::Task& task) {
    auto database = openForReading(path, task);
    if (!database) return base::failure(database.error());
    return loadEstate(*database);
}

std::optional<base::Warning> newerVersionNote(const std::string& path) {
    auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto schema = database ? schemaOf(*database) : base::failure(database.error());
    if (!schema || *schema <= newestSchema()) return std::nullopt;
    return base::Warning{
        "newer_version", path,
        base::say(
            "opened read-only: its schema version is {version}, this program writes versions up to {newest}",
            {{"version", std::to_string(*schema)}, {"newest", std::to_string(newestSchema())}})};
}

base::Result<base::Done> createProject(const std::string& path, const estate::Estate& estate,
                                       const std::string& definition, const base::Task& task) {
    std::error_code code;
    if (fs::exists(path, code)) return base::failure(nameTaken(path));
    const base::PartialFile partial(path);
    auto done = base::Result<base::Done>(base::Done{});
    {
        auto database = Database::open(partial.path(), Database::Mode::Create);
        if (!database) {
            return base::failure("not_written", path, base::say("the file could not be made in this folder"));
        }
        database->watch(&task);
        done = database->trustSchema(); // nobody else has written here
        if (done) done = fill(*database, estate, definition);
    }
    if (done) done = takeName(partial.path(), path);
    if (done) return done;
    base::Error error = done.error();
    if (error.where == partial.path()) error.where = path;
    return base::failure(std::move(error));
}

struct ProjectStore::Impl {
    OpenedProject file;
    estate::Estate estate;
    std::int64_t version = 0; ///< SQLite's data_version: changes when another connection commits
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
    const auto version =
        dataVersion(opened->database); // before reading: what is committed meanwhile is noticed
    if (!version) return base::failure(version.error());
    auto loaded = opened->schema == newestSchema() ? loadEstate(opened->database) : readProject(path, task);
    if (!loaded) return base::failure(loaded.error());
    opened->database.watch(nullptr);
    return ProjectStore(std::make_unique<Impl>(Impl{std::move(*opened), std::move(*loaded), *version}));
}

const std::string& ProjectStore::backup() const {
    return m_impl->file.backup;
}

const estate::Estate& ProjectStore::estate() const {
    return m_impl->estate;
}

base::Result<base::Done> ProjectStore::save(const estate::Estate& next, const std::string& what,
                                            const std::string& actor, const base::Task& task) {
    if (next == m_impl->estate) return base::Done{};
    const auto shares = estate::checkShares(m_impl->estate, next);
    if (!shares) return base::failure(shares.error());
    Database& database = m_impl->file.database;
    database.watch(&task);
    auto saved = write(next, what, actor, task);
    database.watch(nullptr);
    return saved;
}

/// A change of the file as it was read.
base::Result<ProjectChange> ProjectStore::begin(const base::Task& task) {
    auto change = ProjectChange::begin(m_impl->file, task);
    if (!change) return change;
    const auto version = dataVersion(m_impl->file.database);
    if (!version) return base::failure(version.error());
    if (*version == m_impl->version) return change;
    return base::failure("changed_outside", m_impl->file.database.path(),
                         base::say("another program changed the project; open it again, or save a copy"));
}

base::Result<base::Done> ProjectStore::write(const estate::Estate& next, const std::string& what,
                                             const std::string& actor, const base::Task& task) {
    auto change = begin(task);
    if (!change) return base::failure(change.error());
    Database& database = m_impl->file.database;
    auto done =
        makeEdit(database, what, actor, [&] { return saveEstate(database, m_impl->estate, next, ""); });
    if (done) done = change->commit();
    if (done) m_impl->estate = next;
    return done;
}

base::Result<base::Done> ProjectStore::note(const std::string& what, const std::string& actor,
                                            const std::string& table, const base::Uuid& row) {
    Database& database = m_impl->file.database;
    auto change = ProjectChange::begin(m_impl->file, base::Task());
    if (!change) return base::failure(change.error());
    const auto entry = [&] {
        return database.run("INSERT INTO change_log(at, actor, what, edit, tbl, uid, op, old_json, new_json) "
                            "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, ?, ?, "
                            "'update', '{}', '{}' FROM app_session",
                            {table, base::toText(row)});
    };
    const auto done = makeEdit(database, what, actor, entry);
    return done ? change->commit() : done;
}

base::Result<std::vector<LogEntry>> ProjectStore::outsideEdits(const base::Task& task) const {
    // A project of an older schema is read through a copy that is brought up to date.
    if (m_impl->file.schema != newestSchema()) return openOutsideEdits(m_impl->file.database.path(), task);
    return openOutsideEdits(m_impl->file.database);
}

base::Result<std::size_t> ProjectStore::adoptOutside(const OutsideDecision& decision,
                                                     const base::Task& task) {
    auto change = begin(task);
    if (!change) return base::failure(change.error());
    auto adopted = adoptOutsideEdits(m_impl->file.database, decision);
    const auto done = adopted ? change->commit() : base::failure(adopted.error());
    return done ? adopted : base::failure(done.error());
}

base::Result<std::size_t> ProjectStore::revertOutside(const OutsideDecision& decision,
                                                      const base::Task& task) {
    auto change = begin(task);
    if (!change) return base::failure(change.error());
    auto reverted = revertOutsideEdits(m_impl->file.database, decision);
    if (!reverted) return reverted;
    auto estate = loadEstate(m_impl->file.database);
    const auto done = estate ? change->commit() : base::failure(estate.error());
    if (!done) return base::failure(done.error());
    m_impl->estate = std::move(*estate);
    return reverted;
}

} // namespace vidette::store
