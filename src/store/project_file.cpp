// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_file.h"

#include "store/log_seals.h"
#include "store/project_store.h"
#include "store/schema.h"

#include <filesystem>
#include <string_view>
#include <unistd.h>

namespace vidette::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestProject = 4ULL << 30;
constexpr int kFirstSealed = 3; // the schema from which on the change log has seals

base::Result<base::Done> checkFile(const std::string& path) {
    std::error_code code;
    if (!fs::is_regular_file(path, code))
        return base::failure("not_read", path, "there is no such project file");
    if (!looksLikeProject(path)) {
        return base::failure("not_a_project", path,
                             "this is not a Vidette project (no SQLite database inside)");
    }
    if (fs::file_size(path, code) > kLargestProject)
        return base::failure("not_a_project", path, "the file is larger than 4 GiB");
    return base::Done{};
}

bool hasJournal(const std::string& path) {
    std::error_code code;
    const auto size = fs::file_size(path + "-journal", code);
    return !code && size > 0;
}

base::Result<Database> openExamined(const std::string& path, Database::Mode mode, const base::Task& task) {
    auto database = Database::open(path, mode);
    if (!database) return base::failure(database.error());
    database->watch(&task);
    const auto done = examine(*database);
    if (!done) return base::failure(done.error());
    return database;
}

/// A copy of file and journal under a name of its own, gone at the end of its life.
class RescuedCopy {
  public:
    explicit RescuedCopy(const std::string& path)
        : m_path((fs::temp_directory_path(m_code) / ("vidette-" + base::toText(base::newUuid()))).string()) {
        fs::copy_file(path, m_path, m_code);
        if (!m_code && hasJournal(path)) fs::copy_file(path + "-journal", m_path + "-journal", m_code);
    }
    RescuedCopy(const RescuedCopy&) = delete;
    RescuedCopy& operator=(const RescuedCopy&) = delete;
    ~RescuedCopy() {
        std::error_code ignored;
        for (const char* ending : {"", "-journal"}) fs::remove(m_path + ending, ignored);
    }
    bool made() const { return !m_code; }
    const std::string& path() const { return m_path; }

  private:
    std::error_code m_code;
    std::string m_path;
};

/// To the newest schema, whole or not at all. `before` is asked inside the transaction, when nobody else can
/// write any more.
template<typename Before>
base::Result<base::Done> upgrade(Database& database, int schema, Before before) {
    auto done = database.trustSchema(); // it was examined
    if (!done) return done;
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::failure(transaction.error());
    done = before();
    if (done) done = migrate(database, schema);
    if (done && schema < kFirstSealed) done = sealLog(database, "");
    return done ? transaction->commit() : done;
}

base::Result<Database> openUpToDate(const std::string& path, const base::Task& task) {
    auto database = openExamined(path, Database::Mode::ReadWrite, task);
    if (!database) return base::failure(database.error());
    const auto schema = schemaOf(*database);
    if (!schema) return base::failure(schema.error());
    if (*schema == newestSchema()) return database;
    const auto done = upgrade(*database, *schema, [] { return base::Result<base::Done>(base::Done{}); });
    if (!done) return base::failure(done.error());
    return database;
}

base::Result<Database> openCopy(const std::string& path, const base::Task& task) {
    const RescuedCopy copy(path);
    if (!copy.made()) {
        return base::failure("not_read", path,
                             "the project has an older schema or a save was cut off, and no copy could be "
                             "made to read it from");
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
    return base::failure("not_written", backup,
                         "the project has an older schema, and no copy could be made before changing it (" +
                             done.error().message + ")");
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
    if (*schema == newestSchema()) return database;
    return openCopy(path, task);
}

base::Result<OpenedProject> openForWriting(const std::string& path, const base::Task& task) {
    {
        const auto looked = openForReading(path, task);
        if (!looked) return base::failure(looked.error());
    }
    const std::string folder = fs::path(path).parent_path().string();
    if (access(path.c_str(), W_OK) != 0 || access(folder.empty() ? "." : folder.c_str(), W_OK) != 0) {
        return base::failure("read_only", path, "the project or its folder may not be written; save a copy");
    }
    auto database = openExamined(path, Database::Mode::ReadWrite, task);
    if (!database) return base::failure(database.error());
    const auto schema = schemaOf(*database);
    if (!schema) return base::failure(schema.error());
    std::string backup;
    if (*schema < newestSchema()) backup = backupPath(path, *schema);
    const auto done = backup.empty()
                          ? database->trustSchema()
                          : upgrade(*database, *schema, [&] { return copyBeside(path, backup, task); });
    if (!done) {
        std::error_code ignored;
        if (!backup.empty()) fs::remove(backup, ignored);
        return base::failure(done.error());
    }
    return OpenedProject{std::move(*database), std::move(backup)};
}

} // namespace vidette::store
