// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescued_copy.h"

#include "base/id.h"

#include <filesystem>

namespace vidette::store {

namespace fs = std::filesystem;

bool hasJournal(const std::string& path) {
    std::error_code code;
    const auto size = fs::file_size(path + "-journal", code);
    return !code && size > 0;
}

RescuedCopy::RescuedCopy(const std::string& path)
    : m_path((fs::temp_directory_path(m_code) / ("vidette-" + base::toText(base::newUuid()))).string()) {
    fs::copy_file(path, m_path, m_code);
    if (!m_code && hasJournal(path)) fs::copy_file(path + "-journal", m_path + "-journal", m_code);
}

RescuedCopy::~RescuedCopy() {
    std::error_code ignored;
    for (const char* ending : {"", "-journal"}) fs::remove(m_path + ending, ignored);
}

} // namespace vidette::store
