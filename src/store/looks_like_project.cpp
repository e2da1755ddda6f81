// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_store.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace vidette::store {

bool looksLikeProject(const std::string& path) {
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    std::error_code code;
    if (!std::filesystem::is_regular_file(path, code)) return false;
    std::array<char, kMagic.size()> begin{};
    std::ifstream file(path, std::ios::binary);
    file.read(begin.data(), begin.size());
    return file && std::string_view(begin.data(), begin.size()) == kMagic;
}

} // namespace vidette::store
