// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/private_folder.h"

#include <cstdlib>
#include <filesystem>

namespace vidette::io {

PrivateFolder::PrivateFolder() {
    std::error_code code;
    std::string pattern = (std::filesystem::temp_directory_path(code) / "vidette-XXXXXX").string();
    const char* made = mkdtemp(pattern.data());
    m_path = made ? made : "";
}

PrivateFolder::~PrivateFolder() {
    std::error_code code;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, code);
}

} // namespace vidette::io
