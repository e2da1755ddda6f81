// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_file.h"

#include "store/project_store.h"
#include "store/schema.h"

#include <filesystem>
#include <string_view>
#include <unistd.h>

namespace vidette::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestProject = 4ULL << 30;

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

base::Result<Database> openExamined(const std::string& path, Database::Mode mode) {
    auto database = Database::open(path, mode);
    if (!database) return base::failure(database.error());
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
        if (!m_code) fs::copy_file(path + "-journal", m_path + "-journal", m_code);
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

base::Result<Database> openRescued(const std::string& path) {
    const RescuedCopy copy(path);
    if (!copy.made()) {
        return base::failure("not_read", path,
                             "a save was cut off, and no copy could be made to read the state before it");
    }
    auto database = openExamined(copy.path(), Database::Mode::ReadWrite);
    if (!database) {
        base::Error error = database.error();
        error.where = path;
        return base::failure(std::move(error));
    }
    return database; // the copy is unlinked, but stays readable until the database is closed
}

} // namespace

base::Result<Database> openForReading(const std::string& path) {
    const auto file = checkFile(path);
    if (!file) return base::failure(file.error());
    if (hasJournal(path)) return openRescued(path);
    return openExamined(path, Database::Mode::ReadOnly);
}

base::Result<Database> openForWriting(const std::string& path) {
    {
        const auto looked = openForReading(path);
        if (!looked) return base::failure(looked.error());
    }
    const std::string folder = fs::path(path).parent_path().string();
    if (access(path.c_str(), W_OK) != 0 || access(folder.empty() ? "." : folder.c_str(), W_OK) != 0) {
        return base::failure("read_only", path, "the project or its folder may not be written; save a copy");
    }
    auto database = openExamined(path, Database::Mode::ReadWrite);
    if (!database) return base::failure(database.error());
    const auto done = database->trustSchema();
    if (!done) return base::failure(done.error());
    return database;
}

} // namespace vidette::store
