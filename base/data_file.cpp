// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/data_file.h"

#include "base/speech.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vidette::base {

Result<std::string> readDataFile(std::string_view name) {
    if (const char* folder = std::getenv("VIDETTE_DATA")) {
        const std::filesystem::path path = std::filesystem::path(folder) / name;
        std::error_code code;
        std::ifstream file;
        if (std::filesystem::is_regular_file(path, code)) file.open(path, std::ios::binary);
        if (file.is_open()) return std::string(std::istreambuf_iterator<char>(file), {});
    }
    for (const auto& file : embeddedFiles()) {
        if (file.name == name) return file.content;
    }
    return failure("no_data_file", std::string(name), say("the program has no data file of this name"));
}

} // namespace vidette::base
