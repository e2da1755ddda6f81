// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescued_copy.h"

#include "base/id.h"

#include <array>
#include <filesystem>

namespace vidette::store {

namespace fs = std::filesystem;

namespace {

constexpr std::array<const char*, 2> kBeside{"-journal", "-wal"}; // what SQLite has not brought home yet

} // namespace

bool hasJournal(const std::string& path) {
    std::error_code code;
    const auto size = fs::file_size(path + "-journal", code);
    return !code && size > 0;
}

RescuedCopy::RescuedCopy(const std::string& path)
    : m_path((fs::temp_directory_path(m_code) / ("vidette-" + base::toText(base::newUuid()))).string()) {
    fs::copy_file(path, m_path, m_code);
    for (const char* ending : kBeside) {
        std::error_code none;
        if (!m_code && fs::exists(path + ending, none)) fs::copy_file(path + ending, m_path + ending, m_code);
    }
}

RescuedCopy::~RescuedCopy() {
    std::error_code ignored;
    fs::remove(m_path, ignored);
    for (const char* ending : {"-journal", "-wal", "-shm"}) fs::remove(m_path + ending, ignored);
}

} // namespace vidette::store
