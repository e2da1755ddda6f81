// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlite_file.h"

#include <cstdlib>
#include <fstream>
#include <sqlite3.h>
#include <unistd.h>

namespace vidette::support {

std::string runSql(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* database = nullptr;
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK) return "not opened";
    char* message = nullptr;
    sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message);
    std::string error = message ? message : "";
    sqlite3_free(message);
    sqlite3_close(database);
    return error;
}

std::string queryText(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* database = nullptr;
    std::string answer;
    const auto take = [](void* into, int, char** values, char**) {
        *static_cast<std::string*>(into) = values[0] ? values[0] : "";
        return 1;
    };
    if (sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
        sqlite3_exec(database, sql.c_str(), take, &answer, nullptr);
    sqlite3_close(database);
    return answer;
}

TemporaryFolder::TemporaryFolder() {
    // Memory where there is some: hundreds of small projects need no disk.
    const std::filesystem::path memory("/dev/shm");
    const bool fast = access(memory.c_str(), W_OK) == 0;
    const auto root = fast ? memory : std::filesystem::temp_directory_path();
    std::string name = (root / "vidette-test-XXXXXX").string();
    m_path = mkdtemp(name.data()) ? name : std::string();
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
}

void writeText(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace vidette::support
