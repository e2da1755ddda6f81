// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_file.h"

#include "base/speech.h"
#include "store/project_store.h"
#include "store/rescued_copy.h"
#include "store/schema.h"

#include <filesystem>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace vidette::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestProject = 4ULL << 30;

base::Result<base::Done> checkFile(const std::string& path) {
    std::error_code code;
    if (!fs::is_regular_file(path, code))
        return base::failure("not_read", path, base::say("there is no such project file"));
    if (!looksLikeProject(path)) {
        return base::failure("not_a_project", path,
                             base::say("this is not a Vidette project (no SQLite database inside)"));
    }
    if (fs::file_size(path, code) > kLargestProject)
        return base::failure("not_a_project", path, base::say("the file is larger than 4 GiB"));
    return base::Done{};
}

base::Result<Database> openExamined(const std::string& path, Database::Mode mode, const base::Task& task) {
    auto database = Database::open(path, mode);
    if (!database) return base::failure(database.error());
    database->watch(&task);
    const auto done = examine(*database);
    if (!done) return base::failure(done.error());
    return database;
}

base::Result<Database> openUpToDate(const std::string& path, const base::Task& task) {
    auto database = openExamined(path, Database::Mode::ReadWrite, task);
    if (!database) return base::failure(database.error());
    const auto schema = schemaOf(*database);
    if (!schema) return base::failure(schema.error());
    if (*schema >= newestSchema()) return database;
    auto done = database->trustSchema(); // it was examined
    if (!done) return base::failure(done.error());
    auto transaction = Transaction::begin(*database);
    if (!transaction) return base::failure(transaction.error());
    done = migrate(*database, *schema);
    if (done) done = transaction->commit();
    if (!done) return base::failure(done.error());
    return database;
}

base::Result<Database> openCopy(const std::string& path, const base::Task& task) {
    const RescuedCopy copy(path);
    if (!copy.made()) {
        return base::failure(
            "not_read", path,
            base::say("the project has an older schema or a save was cut off, and no copy could be "
                      "made to read it from"));
    }
    auto database = openUpToDate(copy.path(), task);
    if (!database) {
        base::Error error = database.error();
        error.where = path;
        return base::failure(std::move(error));
    }
    return database; // the copy is unlinked, but stays readable until the database is closed
}

/// Copied while no other program may write, and on the disk before the file is changed. Not by its name:
/// closing a second handle of the file would lose the locks that SQLite holds on it.
base::Result<base::Done> copyBeside(const std::string& path, const std::string& backup,
                                    const base::Task& task) {
    auto source = Database::open(path, Database::Mode::ReadOnly);
    if (!source) return base::failure(source.error());
    source->watch(&task);
    auto copy = Database::open(backup, Database::Mode::Create);
    auto done = copy ? source->copyTo(*copy) : base::Result<base::Done>(base::failure(copy.error()));
    if (done || done.error().code == "cancelled") return done;
    return base::failure(
        "not_written", backup,
        base::say("the project has an older schema, and no copy could be made before changing it ({reason})",
                  {{"reason", done.error().message}}));
}

} // namespace

std::string backupPath(const std::string& path, int schema) {
    constexpr std::string_view kEnding = ".gpkg";
    const bool ends = path.size() > kEnding.size() &&
                      path.compare(path.size() - kEnding.size(), kEnding.size(), kEnding) == 0;
    const std::string stem = ends ? path.substr(0, path.size() - kEnding.size()) : path;
    std::error_code code;
    for (int number = 1;; ++number) {
        const std::string count = number == 1 ? "" : std::to_string(number);
        std::string backup = stem + ".v" + std::to_string(schema) + ".bak" + count + std::string(kEnding);
        if (!fs::exists(backup, code)) return backup;
    }
}

base::Result<Database> openForReading(const std::string& path, const base::Task& task) {
    const auto file = checkFile(path);
    if (!file) return base::failure(file.error());
    if (hasJournal(path)) return openCopy(path, task);
    auto database = openExamined(path, Database::Mode::ReadOnly, task);
    if (!database) return base::failure(database.error());
    const auto schema = schemaOf(*database);
    if (!schema) return base::failure(schema.error());
    if (*schema >= newestSchema()) return database;
    return openCopy(path, task);
}

base::Result<OpenedProject> openForWriting(const std::string& path, const base::Task& task) {
    {
        const auto looked = openForReading(path, task);
        if (!looked) return base::failure(looked.error());
    }
    const std::string folder = fs::path(path).parent_path().string();
    if (access(path.c_str(), W_OK) != 0 || access(folder.empty() ? "." : folder.c_str(), W_OK) != 0) {
        return base::failure("read_only", path,
                             base::say("the project or its folder may not be written; save a copy"));
    }
    auto database = openExamined(path, Database::Mode::ReadWrite, task);
    if (!database) return base::failure(database.error());
    const auto schema = schemaOf(*database);
    if (!schema) return base::failure(schema.error());
    if (*schema > newestSchema()) return base::failure(newerVersion(path, *schema));
    const auto done = database->trustSchema(); // it was examined
    if (!done) return base::failure(done.error());
    return OpenedProject{std::move(*database), *schema, ""};
}

ProjectChange::ProjectChange(OpenedProject& project, Transaction transaction)
    : m_project(&project), m_transaction(std::move(transaction)) {}

ProjectChange::ProjectChange(ProjectChange&& other) noexcept
    : m_project(other.m_project), m_backup(std::exchange(other.m_backup, "")),
      m_transaction(std::move(other.m_transaction)) {}

ProjectChange::~ProjectChange() {
    std::error_code ignored;
    if (!m_backup.empty()) fs::remove(m_backup, ignored);
}

base::Result<ProjectChange> ProjectChange::begin(OpenedProject& project, const base::Task& task) {
    auto transaction = Transaction::begin(project.database);
    if (!transaction) return base::failure(transaction.error());
    ProjectChange change(project, std::move(*transaction));
    const auto done = change.bringUpToDate(task);
    if (!done) return base::failure(done.error());
    return change;
}

base::Result<base::Done> ProjectChange::bringUpToDate(const base::Task& task) {
    if (m_project->schema == newestSchema()) return base::Done{};
    m_backup = backupPath(m_project->database.path(), m_project->schema);
    const auto done = copyBeside(m_project->database.path(), m_backup, task);
    return done ? migrate(m_project->database, m_project->schema) : done;
}

base::Result<base::Done> ProjectChange::commit() {
    const auto done = m_transaction.commit();
    if (!done) return done;
    m_project->schema = newestSchema();
    if (!m_backup.empty()) m_project->backup = std::exchange(m_backup, "");
    return done;
}

} // namespace vidette::store
